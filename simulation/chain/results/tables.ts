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

export interface WaitRow {
  scenario: string;
  /** The month of application, `YYYY-MM`. */
  cohort: string;
  group: string;
  stage: string;
  /** Persons decided, mean over the replications. */
  decided: number;
  /** Days from application to decision of those decided; empty where nobody was. */
  p10: number | null;
  p50: number | null;
  p90: number | null;
  /** Of all who applied, decided or not: the share whose legal term passed first. */
  share_beyond_term: number | null;
  /** Persons not decided at the end, mean over the replications. */
  open: number;
}

/** The fewest replications from which the outermost quantiles are shown. */
const ENOUGH_FOR_TAILS = 20;
const GROUP = "TOTAL";

/** Each measure by month and replication: the last day's count of a level, the sum of a flow. */
export function replicationRows(loaded: LoadedScenario, runs: readonly ReplicationResult[]): ReplicationRow[] {
  const months = monthsOf(loaded);
  return measures.flatMap(({ id, kind }, column) =>
    months.flatMap(({ firstDay, lastDay }) =>
      runs.map(({ replication, daily }) => {
        let value = 0;
        for (let day = kind === "level" ? lastDay : firstDay; day <= lastDay; day++)
          value += daily[day * measures.length + column]!;
        return {
          scenario: loaded.id,
          replication,
          measure: id,
          group: GROUP,
          month: isoOf(dayOfText(loaded.scenario.start) + lastDay),
          value,
        };
      }),
    ),
  );
}

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

/** How long people waited, by the month of their application, over all replications together. */
export function waitRows(loaded: LoadedScenario, runs: readonly ReplicationResult[]): WaitRow[] {
  const start = dayOfText(loaded.scenario.start);
  const byCohort = new Map<number, Map<number, number>>();
  for (const { waits } of runs)
    for (let row = 0; row < waits.length; row += 3) {
      const cohort = waits[row]!;
      const counts = byCohort.get(cohort) ?? new Map<number, number>();
      byCohort.set(cohort, counts);
      counts.set(waits[row + 1]!, (counts.get(waits[row + 1]!) ?? 0) + waits[row + 2]!);
    }
  return monthsOf(loaded).map((_, cohort) => {
    const totals = { decided: 0, decidedLate: 0, open: 0, openLate: 0 };
    for (const { cohorts } of runs) {
      const row = cohort * 5;
      totals.decided += cohorts[row + 1] ?? 0;
      totals.decidedLate += cohorts[row + 2] ?? 0;
      totals.open += cohorts[row + 3] ?? 0;
      totals.openLate += cohorts[row + 4] ?? 0;
    }
    const waits = [...(byCohort.get(cohort) ?? [])].sort(([a], [b]) => a - b);
    const all = totals.decided + totals.open;
    return {
      scenario: loaded.id,
      cohort: isoOf(addMonths(start, cohort)).slice(0, 7),
      group: GROUP,
      stage: "first_instance",
      decided: totals.decided / runs.length,
      p10: waitAt(waits, totals.decided, 0.1),
      p50: waitAt(waits, totals.decided, 0.5),
      p90: waitAt(waits, totals.decided, 0.9),
      share_beyond_term: all === 0 ? null : (totals.decidedLate + totals.openLate) / all,
      open: totals.open / runs.length,
    };
  });
}

/** The shortest wait within which a part `p` of the people was decided. */
function waitAt(waits: readonly (readonly [number, number])[], total: number, p: number): number | null {
  let sum = 0;
  for (const [days, persons] of waits) {
    sum += persons;
    if (sum >= p * total) return days;
  }
  return null;
}

/** The months of the run as days counted from its start. */
function monthsOf(loaded: LoadedScenario): { firstDay: number; lastDay: number }[] {
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
