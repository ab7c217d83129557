import { type Day, dayOf } from "@keten/calendar";
import type { Figures } from "@keten/figures";
import { byNationality } from "../inputs/by-nationality.js";
import { groupOfNationality } from "../inputs/inputs.js";
import { RETURN_CASES } from "../results/comparisons.js";
import type { MeasureId } from "../results/measures.js";
import { dayOfText } from "../scenario/assumptions.js";
import type { Scenario } from "../scenario/schema.js";

const SOURCE = "UNHCR-2026";

/**
 * People who left without a decision, by origin group: who was pending at the start and who applied, less
 * the decisions and who was pending at the end. Published counts only.
 */
export function leftWithoutDecision(scenario: Scenario, figures: Figures, from: number, until: number): number[] {
  const knownOn = dayOfText(scenario.knownOn);
  const sums = new Array<number>(scenario.groups.length).fill(0);
  const add = (series: string, categories: readonly (string | undefined)[], period: string, sign: 1 | -1): void => {
    const parts = categories.map((category) => (category === undefined ? { series } : { series, category }));
    for (const [code, count] of byNationality(figures, { figures: parts, source: SOURCE }, knownOn).get(period) ?? [])
      sums[groupOfNationality(scenario, code)]! += sign * count;
  };
  add("pending-persons", [undefined], `${from - 1}-12-31`, 1);
  add("pending-persons", [undefined], `${until}-12-31`, -1);
  for (let year = from; year <= until; year++) {
    add("first-applications", [undefined], String(year), 1);
    add("repeat-applications", [undefined], String(year), 1);
    add("first-instance-decisions", ["recognised", "other", "refused"], String(year), -1);
    add("repeat-decisions", ["recognised", "other", "refused"], String(year), -1);
  }
  return sums;
}

/** A published number for a measure, on a day or over a year. */
export interface Target {
  /** Measures that are added up. */
  measures: readonly MeasureId[];
  day: Day;
  /** The first day of the period, for a flow. */
  from?: Day;
  value: number;
  /** How far off counts as one. */
  tolerance: number;
}

/** The published points that behaviour is fitted on, up to and including a year. */
export function targetsUntil(figures: Figures, until: number): Target[] {
  const targets: Target[] = [];
  const stock = (
    measure: MeasureId,
    series: string,
    source: string,
    days: readonly string[],
    tolerance: number,
  ): void => {
    const { cells } = figures.series(series, { source, geo: "NL", citizenship: "TOTAL" });
    for (const cell of cells) {
      if (cell.category !== undefined || cell.figure.value === null || !days.includes(cell.period)) continue;
      targets.push({ measures: [measure], day: dayOfText(cell.period), value: cell.figure.value, tolerance });
    }
  };
  const years = (from: number) => Array.from({ length: until - from + 1 }, (_, index) => from + index);
  stock(
    "pending_first_instance",
    "pending-persons",
    SOURCE,
    years(2019).map((year) => `${year}-12-31`),
    0.2,
  );
  const before = (days: readonly string[]) => days.filter((day) => Number(day.slice(0, 4)) <= until);
  stock("reception_residents", "reception-occupancy", "COA-BEZ", before(["2019-12-31", "2020-06-01"]), 0.1);
  // The count of 1 January 2022 stands for the end of 2021.
  if (until >= 2021) stock("reception_residents", "reception-occupancy", "COA-COST-2022", ["2022-01-01"], 0.1);
  stock("reception_residents", "reception-occupancy", "COA-COST-2022", before(["2022-12-31"]), 0.1);
  stock("reception_residents", "reception-occupancy", "PRESS-NH-20231200", before(["2023-12-01"]), 0.1);
  stock(
    "permit_holders_in_reception",
    "permit-holders-in-reception",
    "COA-BEZ",
    before(["2019-11-11", "2020-06-01"]),
    0.2,
  );
  stock("permit_holders_in_reception", "permit-holders-in-reception", "KST-19637-2771", before(["2021-09-21"]), 0.25);
  stock("permit_holders_in_reception", "permit-holders-in-reception", "RIJK-20220930", before(["2022-07-01"]), 0.25);
  stock("permit_holders_in_reception", "permit-holders-in-reception", "PRESS-NH-2023C", before(["2023-09-01"]), 0.25);
  stock("permit_holders_in_reception", "permit-holders-in-reception", "KST-19637-3305", before(["2024-10-25"]), 0.25);
  for (const cell of figures.series("family-arrivals", { preference: "declared", geo: "NL", freq: "A" }).cells) {
    const year = Number(cell.period);
    if (year < 2020 || year > until || cell.figure.value === null) continue;
    targets.push({
      measures: ["family_arrivals"],
      from: dayOf(year, 1, 1),
      day: dayOf(year, 12, 31),
      value: cell.figure.value,
      tolerance: 0.3,
    });
  }
  for (let year = 2019; year <= until; year++) {
    const value = ["first-instance-decisions", "repeat-decisions"].reduce((sum, series) => {
      const { cells } = figures.series(series, {
        source: SOURCE,
        geo: "NL",
        citizenship: "TOTAL",
        category: "granted",
      });
      return sum + (cells.find((cell) => cell.period === String(year))?.figure.value ?? 0);
    }, 0);
    targets.push({ measures: ["grants"], from: dayOf(year, 1, 1), day: dayOf(year, 12, 31), value, tolerance: 0.15 });
  }
  const cases = figures
    .series("return-case-inflow", { preference: "declared", geo: "NL", category: "ind", freq: "A" })
    .cells.filter((cell) => Number(cell.period) >= 2019 && Number(cell.period) <= until);
  targets.push({
    measures: RETURN_CASES,
    from: dayOf(2019, 1, 1),
    day: dayOf(until, 12, 31),
    value: cases.reduce((sum, cell) => sum + (cell.figure.value ?? 0), 0),
    // Narrower than the line it must meet: it pulls against the pending persons.
    tolerance: 0.15,
  });
  return targets;
}
