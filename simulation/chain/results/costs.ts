import { addMonths, type Day, dayOfDate } from "@keten/calendar";
import { quantile } from "@keten/engine";
import { Numbers } from "../model/numbers.js";
import type { ReplicationResult } from "../model/replication.js";
import { dayOfText } from "../scenario/assumptions.js";
import type { LoadedScenario } from "../scenario/load.js";
import { type Statistics, statistics } from "./bands.js";
import { COLUMN } from "./measures.js";
import { countOn } from "./months.js";

const KINDS = ["regular-reception", "emergency-reception", "penalties"] as const;
type CostKind = (typeof KINDS)[number];

export interface CostRow {
  scenario: string;
  year: number;
  kind: CostKind;
  /** Euros. */
  p10: number;
  p50: number;
  p90: number;
}

/** What one replication cost in a calendar year, as far as the run covers it. */
export interface ReplicationCost {
  replication: number;
  year: number;
  kind: CostKind;
  /** Euros, at the unit costs as drawn for the replication. */
  value: number;
}

/** What a variant changes in the cost of a year, replication by replication, in euros. */
export interface CostDifferenceRow extends Statistics {
  scenario: string;
  baseline: string;
  year: number;
  /** One kind of cost, or all together: quantiles of the kinds do not add up to those of the whole. */
  kind: CostKind | "total";
}

const DAYS_A_YEAR = 365.25;

/** What reception and late decisions cost each replication in each year. */
export function replicationCosts(loaded: LoadedScenario, runs: readonly ReplicationResult[]): ReplicationCost[] {
  return runs.flatMap(({ replication, daily, factors }) =>
    [...yearly(loaded, daily, new Numbers(loaded.scenario, factors))].flatMap(([year, sums]) =>
      KINDS.map((kind) => ({ replication, year, kind, value: sums[kind] })),
    ),
  );
}

/** The same over all replications. */
export function costRows(scenario: string, costs: readonly ReplicationCost[]): CostRow[] {
  return byYearAndKind(costs).map(({ year, kind, values }) => {
    const sorted = Float64Array.from(values.values()).sort();
    const at = (p: number) => Math.round(quantile(sorted, p));
    return { scenario, year, kind, p10: at(0.1), p50: at(0.5), p90: at(0.9) };
  });
}

interface CostsOfRun {
  scenario: string;
  costs: readonly ReplicationCost[];
}

/** What a variant changes in costs; for two runs whose replications are pairs, as `differences` checks. */
export function costDifferences(baseline: CostsOfRun, variant: CostsOfRun): CostDifferenceRow[] {
  const before = byYearAndKind(baseline.costs);
  const changes = byYearAndKind(variant.costs).flatMap(({ year, kind, values }) => {
    const base = before.find((one) => one.year === year && one.kind === kind)?.values;
    return [...values].flatMap(([replication, value]) => {
      const old = base?.get(replication);
      return old === undefined ? [] : [{ replication, year, kind, value: value - old }];
    });
  });
  const names = { scenario: variant.scenario, baseline: baseline.scenario };
  const row = (year: number, kind: CostDifferenceRow["kind"], values: ReadonlyMap<number, number>) => ({
    ...names,
    year,
    kind,
    ...statistics([...values.values()]),
  });
  return [...new Set(changes.map((one) => one.year))].flatMap((year) => {
    const ofYear = byYearAndKind(changes.filter((one) => one.year === year));
    const total = new Map<number, number>();
    for (const { values } of ofYear)
      for (const [replication, value] of values) total.set(replication, (total.get(replication) ?? 0) + value);
    return [...ofYear.map(({ kind, values }) => row(year, kind, values)), row(year, "total", total)];
  });
}

/** The costs of each year and kind by replication, in the order in which they first come. */
function byYearAndKind(costs: readonly ReplicationCost[]) {
  const found = new Map<string, { year: number; kind: CostKind; values: Map<number, number> }>();
  for (const { replication, year, kind, value } of costs) {
    const key = `${year}|${kind}`;
    let one = found.get(key);
    if (!one) found.set(key, (one = { year, kind, values: new Map() }));
    one.values.set(replication, value);
  }
  return [...found.values()];
}

function yearly({ scenario }: LoadedScenario, daily: Int32Array, numbers: Numbers) {
  const start: Day = dayOfText(scenario.start);
  const end = addMonths(start, scenario.years * 12);
  const groups = scenario.groups.length;
  const years = new Map<number, Record<CostKind, number>>();
  const on = (day: Day, measure: number) => countOn(daily, day - start, measure, groups);
  const regularCost = numbers.at("cost.regularPlaceYear");
  const emergencyCost = numbers.at("cost.emergencyPlaceYear");
  const penalty = numbers.at("cost.penaltyPerLateDecision");
  for (let day = start; day < end; day++) {
    const { year } = dayOfDate(day);
    let sums = years.get(year);
    if (!sums) years.set(year, (sums = { "regular-reception": 0, "emergency-reception": 0, penalties: 0 }));
    const emergency = on(day, COLUMN.reception_emergency);
    const regular = on(day, COLUMN.reception_residents) - emergency;
    sums["regular-reception"] += (regular * regularCost.on(day)) / DAYS_A_YEAR;
    sums["emergency-reception"] += (emergency * emergencyCost.on(day)) / DAYS_A_YEAR;
    sums.penalties += on(day, COLUMN.decided_late) * penalty.on(day);
  }
  return years;
}
