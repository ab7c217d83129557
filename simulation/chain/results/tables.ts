import { addMonths, type Day, isoOf } from "@keten/calendar";
import { quantile } from "@keten/engine";
import type { ReplicationResult } from "../model/replication.js";
import { dayOfText } from "../scenario/assumptions.js";
import type { LoadedScenario } from "../scenario/load.js";
import { measures } from "./measures.js";

/** A row of the tables keeps the column names of the files it is written to. */
export interface BandRow {
  scenario: string;
  measure: string;
  group: string;
  /** The last day of the month: the count of that day, or the sum over the month. */
  date: string;
  mean: number;
  /** Empty below 20 replications, as `p95` is. */
  p5: number | null;
  p10: number;
  p25: number;
  p50: number;
  p75: number;
  p80: number;
  p90: number;
  p95: number | null;
  n: number;
}

export interface ReplicationRow {
  scenario: string;
  replication: number;
  measure: string;
  group: string;
  /** The last day of the month. */
  month: string;
  value: number;
}

/** The fewest replications from which the outermost quantiles are shown. */
const ENOUGH_FOR_TAILS = 20;
export const TOTAL = "TOTAL";

/** Each measure by group, month and replication: the last day's count of a level, the sum of a flow. */
export function replicationRows(loaded: LoadedScenario, runs: readonly ReplicationResult[]): ReplicationRow[] {
  const months = monthsOf(loaded);
  const { groups, start } = loaded.scenario;
  const rows: ReplicationRow[] = [];
  for (const [column, { id, kind, byGroup }] of measures.entries())
    for (const [place, group] of [TOTAL, ...(byGroup ? groups.map((one) => one.id) : [])].entries())
      for (const { firstDay, lastDay } of months) {
        const month = isoOf(dayOfText(start) + lastDay);
        for (const { replication, daily } of runs) {
          let value = 0;
          for (let day = kind === "level" ? lastDay : firstDay; day <= lastDay; day++)
            value += countOn(daily, day, column, groups.length, place - 1);
          rows.push({ scenario: loaded.id, replication, measure: id, group, month, value });
        }
      }
  return rows;
}

/** The count of a measure on a day of the run; of all groups together where `group` is -1. */
export function countOn(daily: Int32Array, day: number, measure: number, groups: number, group = -1): number {
  const first = (day * measures.length + measure) * groups;
  if (group >= 0) return daily[first + group]!;
  let sum = 0;
  for (let place = 0; place < groups; place++) sum += daily[first + place]!;
  return sum;
}

/** The rows that are kept one by one; of the origin groups only the people who wait, for there are many rows. */
export const keptRows = (rows: readonly ReplicationRow[]): ReplicationRow[] =>
  rows.filter((row) => row.group === TOTAL || row.measure === "pending_first_instance");

/** Quantiles over the replications, by measure and month. */
export function bandRows(rows: readonly ReplicationRow[]): BandRow[] {
  return [...grouped(rows)].map(([, group]) => {
    const { scenario, measure, group: name, month } = group[0]!;
    return { scenario, measure, group: name, date: month, ...statistics(group.map((row) => row.value)) };
  });
}

/** Mean and quantiles of a number of replications. */
export function statistics(values: readonly number[]): Omit<BandRow, "scenario" | "measure" | "group" | "date"> {
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  const tail = (p: number) => (n >= ENOUGH_FOR_TAILS ? quantile(sorted, p) : null);
  let sum = 0;
  for (const value of sorted) sum += value;
  return {
    mean: sum / n,
    p5: tail(0.05),
    p10: quantile(sorted, 0.1),
    p25: quantile(sorted, 0.25),
    p50: quantile(sorted, 0.5),
    p75: quantile(sorted, 0.75),
    p80: quantile(sorted, 0.8),
    p90: quantile(sorted, 0.9),
    p95: tail(0.95),
    n,
  };
}

/** The months of the run as days counted from its start. */
export function monthsOf(loaded: LoadedScenario): { firstDay: number; lastDay: number }[] {
  const start: Day = dayOfText(loaded.scenario.start);
  return Array.from({ length: loaded.scenario.years * 12 }, (_, month) => ({
    firstDay: addMonths(start, month) - start,
    lastDay: addMonths(start, month + 1) - start - 1,
  }));
}

/** Rows of one measure, group and month together, in the order in which they first come. */
export function grouped<Row extends { measure: string; group: string; month: string }>(
  rows: readonly Row[],
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.measure}|${row.group}|${row.month}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
