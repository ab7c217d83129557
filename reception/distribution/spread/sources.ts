import type { CycleFigures } from "../inputs.js";
import type { SourceLine } from "../model.js";
import { decree } from "../sources.js";
import type { Asked } from "./asked.js";

/** The sources of everything that stands in a distribution and its explanations. */
export function sourcesOf({ inputs, cycle, inhabitants }: Asked, base: CycleFigures | undefined): SourceLine[] {
  const used = new Set<string>();
  const add = (values: object) => {
    for (const value of Object.values(values))
      if (typeof value === "object" && value !== null && typeof value.source === "string") used.add(value.source);
  };
  add(inhabitants);
  if (base) add(inputs.scores);
  add(cycle.national);
  for (const one of [...Object.values(cycle.provinces), ...Object.values(cycle.municipalities)]) add(one);
  if (base && base !== cycle)
    for (const { published } of [...Object.values(base.provinces), ...Object.values(base.municipalities)])
      add({ published });
  return [decree, ...Object.values(inputs.sources).filter(({ id }) => used.has(id))];
}
