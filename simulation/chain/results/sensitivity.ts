import { addMonths, isoOf } from "@keten/calendar";
import type { Text } from "@keten/text";
import { Steps } from "../model/numbers.js";
import type { ReplicationResult } from "../model/replication.js";
import { assumptionSummaries, assumptionsOf, dayOfText } from "../scenario/assumptions.js";
import { canonicalJson, sha256 } from "../scenario/canonical.js";
import type { LoadedScenario } from "../scenario/load.js";
import { measures } from "./measures.js";
import { countOn } from "./months.js";

/** One of the runs that together tell which assumption matters most. */
export interface SensitivityCase {
  loaded: LoadedScenario;
  /** The assumption that is moved; none in the case where all stand at their centre. */
  path: string | null;
  end: "centre" | "low" | "high";
}

/** What one replication of a case counted: each measure, and within it each year of the run. Plain data. */
export interface SensitivityOutcome {
  replication: number;
  values: number[];
}

export interface SensitivityRow {
  path: string;
  title: Text;
  /** The assumption itself at the low and the high end, as it holds on the first day of the run. */
  low: number;
  high: number;
  unit: string;
  measure: string;
  /** The last day of a year of the run: the count of that day, or the sum over the year. Of all groups together. */
  date: string;
  /** Means over the replications: all at their centre, and this assumption alone at its low and its high end. */
  centre: number;
  at_low: number;
  at_high: number;
}

/**
 * The cases of a sensitivity analysis, one assumption at a time. Case 0 has every assumption at its centre, which
 * is the value as it is written: factor 1, also where a lopsided spread has another mean. Then for each assumption
 * with a spread two cases, all others at their centre: at its low end, the value times the spread's `low`, and at
 * its high end, the value times the spread's `high`. These ends are the furthest that the spread allows, not
 * quantiles of it. A share stays at 1 at most. The people and their dice are the same in every case.
 */
export function sensitivityPlan(loaded: LoadedScenario): SensitivityCase[] {
  const moved = assumptionsOf(loaded.scenario).flatMap(({ path, assumption: { spread } }) =>
    spread === undefined
      ? []
      : ([
          { path, end: "low", factor: spread.low },
          { path, end: "high", factor: spread.high },
        ] as const),
  );
  return [
    { loaded: fixed(loaded), path: null, end: "centre" },
    ...moved.map(({ path, end, factor }) => ({ loaded: fixed(loaded, { path, factor }), path, end })),
  ];
}

/** The scenario without any spread, but for one assumption that is moved by a factor. */
function fixed(loaded: LoadedScenario, moved?: { path: string; factor: number }): LoadedScenario {
  const scenario = structuredClone(loaded.scenario);
  for (const { path, assumption } of assumptionsOf(scenario)) {
    if (path === moved?.path) assumption.spread = { kind: "uniform", low: moved.factor, high: moved.factor };
    else delete assumption.spread;
  }
  return { ...loaded, scenario, hash: sha256(canonicalJson(scenario)) };
}

/** The part of a case's results that its table needs; outcomes of more replications can be put behind one another. */
export function sensitivityOutcomes(
  { scenario }: LoadedScenario,
  runs: readonly ReplicationResult[],
): SensitivityOutcome[] {
  const start = dayOfText(scenario.start);
  const dayOfYear = (year: number) => addMonths(start, year * 12) - start;
  return runs.map(({ replication, daily }) => ({
    replication,
    values: measures.flatMap(({ kind }, column) =>
      Array.from({ length: scenario.years }, (_, year) => {
        const last = dayOfYear(year + 1) - 1;
        let value = 0;
        for (let day = kind === "level" ? last : dayOfYear(year); day <= last; day++)
          value += countOn(daily, day, column, scenario.groups.length);
        return value;
      }),
    ),
  }));
}

/**
 * The table of a sensitivity analysis: for each measure and year end the assumptions with the largest effect first.
 * @param outcomes for each case of the plan, in its order, the same replications
 */
export function sensitivityTable(
  loaded: LoadedScenario,
  outcomes: readonly (readonly SensitivityOutcome[])[],
): SensitivityRow[] {
  const cases = sensitivityPlan(loaded);
  const numbers = JSON.stringify(numbersOf(outcomes[0] ?? []));
  if (outcomes.length !== cases.length || outcomes.some((one) => JSON.stringify(numbersOf(one)) !== numbers))
    throw new RangeError(`a sensitivity table needs the same replications of all ${cases.length} cases`);
  const { scenario } = loaded;
  const start = dayOfText(scenario.start);
  const means = outcomes.map(meansOf);
  const found = new Map(assumptionsOf(scenario).map(({ path, assumption }) => [path, assumption]));
  const moved = assumptionSummaries(scenario).flatMap(({ path, title, unit, spread }) => {
    if (spread === undefined) return [];
    // Twelve figures, so that 0.2 × 0.7 reads 0.14.
    const at = (factor: number) => Number(new Steps(found.get(path)!, factor).on(start).toPrecision(12));
    const place = (end: SensitivityCase["end"]) => cases.findIndex((one) => one.path === path && one.end === end);
    const ends = { low: means[place("low")]!, high: means[place("high")]! };
    return [{ names: { path, title, low: at(spread.low), high: at(spread.high), unit }, ends }];
  });
  return measures.flatMap(({ id: measure }, column) =>
    Array.from({ length: scenario.years }, (_, year) => {
      const place = column * scenario.years + year;
      const date = isoOf(addMonths(start, (year + 1) * 12) - 1);
      return moved
        .map(
          ({ names, ends }): SensitivityRow => ({
            ...names,
            measure,
            date,
            centre: means[0]![place]!,
            at_low: ends.low[place]!,
            at_high: ends.high[place]!,
          }),
        )
        .sort((a, b) => effectOf(b) - effectOf(a) || (a.path < b.path ? -1 : 1));
    }).flat(),
  );
}

/** How far the measure moves over the three cases. */
export function effectOf({ centre, at_low, at_high }: SensitivityRow): number {
  return Math.max(centre, at_low, at_high) - Math.min(centre, at_low, at_high);
}

const numbersOf = (outcomes: readonly SensitivityOutcome[]) =>
  outcomes.map(({ replication }) => replication).sort((a, b) => a - b);

function meansOf(outcomes: readonly SensitivityOutcome[]): number[] {
  const size = outcomes[0]?.values.length ?? 0;
  return Array.from(
    { length: size },
    (_, place) => outcomes.reduce((sum, { values }) => sum + values[place]!, 0) / outcomes.length,
  );
}
