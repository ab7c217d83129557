import type { Day } from "@keten/calendar";
import type { Figures } from "@keten/figures";

/** Counts by nationality, for each period; parts of a series are added up. */
export interface ByNationality {
  figures: readonly { series: string; category?: string | undefined }[];
  source: string;
}

/** Reads counts by nationality of every year (flows) or day (stocks) that was known on a day. */
export function byNationality(
  figures: Figures,
  from: ByNationality,
  knownOn: Day,
): Map<string, ReadonlyMap<string, number>> {
  const periods = new Map<string, Map<string, number>>();
  for (const { series, category } of from.figures)
    for (const cell of figures.series(series, { source: from.source, geo: "NL", knownOn }).cells) {
      if (cell.citizenship === "TOTAL" || (cell.category ?? "") !== (category ?? "")) continue;
      if (cell.freq !== "A" && cell.freq !== "D") continue;
      const value = cell.figure.value ?? 0;
      if (value <= 0) continue;
      let counts = periods.get(cell.period);
      if (!counts) periods.set(cell.period, (counts = new Map()));
      counts.set(cell.citizenship, (counts.get(cell.citizenship) ?? 0) + value);
    }
  return periods;
}
