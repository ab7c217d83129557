import { type Day, isoOf } from "@keten/calendar";
import { series } from "@keten/figures";
import { KetenError } from "@keten/text";
import { problem } from "../problems.js";
import type { Scenario } from "./schema.js";

type Reference = Scenario["stock"]["nationalities"];

/** Shares by citizenship, in the order of the codes; they add up to one. */
export interface NationalityShares {
  codes: string[];
  shares: number[];
}

/** Reads the shares a scenario points to in the figures, as known on its day of knowledge. */
export function nationalityShares(reference: Reference, path: string, knownOn: Day): NationalityShares {
  const { cells } = series(reference.series, { source: reference.source, geo: "NL", knownOn });
  const counts = cells
    .filter((cell) => cell.period === reference.period && cell.citizenship !== "TOTAL" && cell.category === undefined)
    .map((cell) => ({ code: cell.citizenship, count: cell.figure.value ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0)
    throw new KetenError([
      problem("figures-missing", {
        field: path,
        value: reference.period,
        values: { field: path, source: reference.source, period: reference.period, knownOn: isoOf(knownOn) },
      }),
    ]);
  return { codes: counts.map(({ code }) => code), shares: counts.map(({ count }) => count / total) };
}
