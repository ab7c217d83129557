import { law } from "@keten/law";
import type { SourceLine } from "./model.js";

/** The law's rule that says how many places a municipality gets. */
const PLACES_RULE = "distribution.indicative-places";

/** Where the formula is written, as the law has it. */
export const decree: SourceLine = sourceOfRule(PLACES_RULE);

function sourceOfRule(id: string): SourceLine {
  const source = law.rules.find((rule) => rule.id === id)?.versions.at(-1)?.sources[0];
  if (!source) throw new Error(`the law has no rule ${id} with a source`);
  const { title, locator, url, verification } = source;
  return { id: source.id, title, locator, ...(url === undefined ? {} : { url }), verification };
}

/** The most places that the law's own formula is asked about. */
export const MOST_PLACES: number = mostOf("placesNeeded");

function mostOf(id: string): number {
  const type = law.facts.find((fact) => fact.id === id)?.type;
  if (type?.kind !== "number" || type.max === undefined) throw new Error(`the law has no fact ${id} with a limit`);
  return type.max;
}
