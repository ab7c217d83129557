import { addMonths, type Day, dayOfDate } from "@keten/calendar";
import { quantile } from "@keten/engine";
import { Numbers } from "../model/numbers.js";
import type { ReplicationResult } from "../model/replication.js";
import { dayOfText } from "../scenario/assumptions.js";
import type { LoadedScenario } from "../scenario/load.js";
import { COLUMN } from "./measures.js";
import { countOn } from "./months.js";

export interface CostRow {
  scenario: string;
  year: number;
  kind: "regular-reception" | "emergency-reception" | "penalties";
  /** Euros. */
  p10: number;
  p50: number;
  p90: number;
}

const DAYS_A_YEAR = 365.25;

/** What reception and late decisions cost in each year, at the unit costs of the scenario as drawn. */
export function costRows(loaded: LoadedScenario, runs: readonly ReplicationResult[]): CostRow[] {
  const { start: text, years, groups } = loaded.scenario;
  const start = dayOfText(text);
  const end = addMonths(start, years * 12);
  const byRun = runs.map(({ daily, factors }) =>
    yearly(daily, new Numbers(loaded.scenario, factors), start, end, groups.length),
  );
  const rows: CostRow[] = [];
  for (const key of byRun[0]?.keys() ?? []) {
    const [year, kind] = key.split("|") as [string, CostRow["kind"]];
    const sorted = Float64Array.from(byRun, (one) => one.get(key) ?? 0).sort();
    const at = (p: number) => Math.round(quantile(sorted, p));
    rows.push({ scenario: loaded.id, year: Number(year), kind, p10: at(0.1), p50: at(0.5), p90: at(0.9) });
  }
  return rows;
}

function yearly(daily: Int32Array, numbers: Numbers, start: Day, end: Day, groups: number): Map<string, number> {
  const sums = new Map<string, number>();
  const add = (key: string, amount: number) => sums.set(key, (sums.get(key) ?? 0) + amount);
  const on = (day: Day, measure: number) => countOn(daily, day - start, measure, groups);
  const regularCost = numbers.at("cost.regularPlaceYear");
  const emergencyCost = numbers.at("cost.emergencyPlaceYear");
  const penalty = numbers.at("cost.penaltyPerLateDecision");
  for (let day = start; day < end; day++) {
    const { year } = dayOfDate(day);
    const emergency = on(day, COLUMN.reception_emergency);
    const regular = on(day, COLUMN.reception_residents) - emergency;
    add(`${year}|regular-reception`, (regular * regularCost.on(day)) / DAYS_A_YEAR);
    add(`${year}|emergency-reception`, (emergency * emergencyCost.on(day)) / DAYS_A_YEAR);
    add(`${year}|penalties`, on(day, COLUMN.decided_late) * penalty.on(day));
  }
  return sums;
}
