import { type Day, isoOf } from "@keten/calendar";
import type { Figures } from "@keten/figures";
import { KetenError, type Problem } from "@keten/text";
import { problem } from "../problems.js";
import { assumptionsOf, dayOfText } from "../scenario/assumptions.js";
import type { Assumption, Scenario } from "../scenario/schema.js";

/** Fills in every assumption that points to the figures, as known on the scenario's day of knowledge. */
export function withFigures(scenario: Scenario, figures: Figures): Scenario {
  const filled = structuredClone(scenario);
  const knownOn = dayOfText(scenario.knownOn);
  const faults: Problem[] = [];
  for (const { path, assumption } of assumptionsOf(filled)) {
    if (assumption.figures === undefined) continue;
    const byPeriod = periodsFromFigures(figures, assumption, knownOn);
    if (byPeriod.length === 0)
      faults.push(
        problem("figures-missing", {
          field: `${path}.figures`,
          value: assumption.source,
          values: {
            field: path,
            source: assumption.source ?? "",
            period: scenario.start,
            knownOn: scenario.knownOn,
          },
        }),
      );
    delete assumption.figures;
    assumption.byPeriod = byPeriod;
  }
  if (faults.length > 0) throw new KetenError(faults);
  return filled;
}

/** A flow of a year holds from its first day; a stock counted on a day holds from the next morning. */
function periodsFromFigures(figures: Figures, assumption: Assumption, knownOn: Day): { from: string; value: number }[] {
  const sums = new Map<string, { value: number; parts: number }>();
  const parts = assumption.figures ?? [];
  for (const { series, category } of parts)
    for (const cell of figures.series(series, { source: assumption.source ?? "", geo: "NL", knownOn }).cells) {
      if (cell.citizenship !== "TOTAL" || (cell.category ?? "") !== (category ?? "")) continue;
      const { value } = cell.figure;
      if (value === null || (cell.freq !== "A" && cell.freq !== "D")) continue;
      const from = cell.freq === "A" ? `${cell.period}-01-01` : isoOf(dayOfText(cell.period) + 1);
      const before = sums.get(from) ?? { value: 0, parts: 0 };
      sums.set(from, { value: before.value + value, parts: before.parts + 1 });
    }
  return [...sums]
    .filter(([, one]) => one.parts === parts.length)
    .map(([from, { value }]) => ({ from, value }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
