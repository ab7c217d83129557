import { addMonths, type Day, dayOf, dayOfDate, isoOf } from "@keten/calendar";
import { quantile } from "@keten/engine";
import { type Cell, type Figures, loadFigures } from "@keten/figures";
import type { Text } from "@keten/text";
import type { SimulationResult } from "../run/simulate.js";
import { dayOfText } from "../scenario/assumptions.js";
import { type Comparison, comparisons } from "./comparisons.js";
import { type ReplicationRow, replicationRows, TOTAL } from "./counts.js";

/** A published number beside what a run gave for the same day or year. */
export interface HistoryPoint {
  /** The id of the comparison: a measure, or several added up. */
  measure: string;
  period: string;
  /** The day counted, or the last day of the year. */
  date: string;
  published: number;
  bound: "lower" | "upper" | "approx" | null;
  source: string;
  mean: number;
  p5: number | null;
  p10: number;
  p50: number;
  p90: number;
  p95: number | null;
  n: number;
  /** How far the mean of the run lies from the published number, as a share of it. */
  miss: number;
  /** Between P5 and P95, or between P10 and P90 below twenty replications. */
  inside: boolean;
}

export interface HistoryMeasure {
  measure: string;
  title: Text;
  definition: Text;
  kind: "level" | "flow";
  /** The numbers are an input of the run, so that agreement proves nothing. */
  input: boolean;
  /** The source counts something else than the run; shown beside it, not judged. */
  otherDefinition: boolean;
  points: HistoryPoint[];
  /** Mean of the misses without their sign; empty where nothing was published or nothing is judged. */
  meanMiss: number | null;
}

/** The people of one origin group who wait, beside UNHCR's counts of the nationalities in it. */
export interface HistoryOrigin {
  group: string;
  points: HistoryPoint[];
  meanMiss: number | null;
}

export interface History {
  scenario: string;
  measures: HistoryMeasure[];
  /** Pending persons by origin group at year ends; shown, and not part of the mean over all. */
  origins: HistoryOrigin[];
  /** Mean over all judged points of the misses without their sign. */
  meanMiss: number | null;
}

/**
 * Puts every published point of the run's days beside its band; misses as plain as hits. Bands are known at
 * the ends of months: days between are read off a straight line, replication by replication.
 */
export function history(result: SimulationResult, figures: Figures = loadFigures()): History {
  const start = dayOfText(result.run.start);
  const end = addMonths(start, result.run.years * 12);
  const rows = replicationRows(result.counts, ({ group }) => group === TOTAL);
  const all = comparisons.map((one) => compared(one, rows, figures, start, end)).filter((one) => one.points.length > 0);
  const judged = all.filter((one) => one.meanMiss !== null).flatMap((one) => one.points.map((point) => point.miss));
  return {
    scenario: result.run.scenario,
    measures: all,
    origins: byOrigin(result, figures, start, end),
    meanMiss: meanOf(judged),
  };
}

const PENDING = { id: "pending_first_instance", series: "pending-persons", source: "UNHCR-2026" } as const;

/** UNHCR hides counts below five; a group with a hidden count is somewhat larger than what is added up here. */
function byOrigin({ counts }: SimulationResult, figures: Figures, start: Day, end: Day): HistoryOrigin[] {
  const last = counts.nationalities.at(-1)?.group;
  const groupOf = new Map(counts.nationalities.flatMap(({ group, codes }) => codes.map((code) => [code, group])));
  const found = new Map<string, Map<string, number>>();
  for (const { period, citizenship, category, freq, figure } of figures.series(PENDING.series, {
    source: PENDING.source,
    geo: "NL",
  }).cells) {
    const group = groupOf.get(citizenship) ?? last;
    if (citizenship === TOTAL || category !== undefined || freq !== "D" || !group || figure.value === null) continue;
    const day = dayOfText(period);
    if (day < start || day >= end) continue;
    const periods = found.get(group) ?? new Map<string, number>();
    found.set(group, periods.set(period, (periods.get(period) ?? 0) + figure.value));
  }
  return counts.nationalities.flatMap(({ group }) => {
    const runs = byReplication(
      replicationRows(counts, (series) => series.group === group && series.measure === PENDING.id),
      [PENDING.id],
    );
    const points = [...(found.get(group) ?? [])]
      .filter(([, value]) => value > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([period, value]) => {
        const day = dayOfText(period);
        const values = runs.map((months) => levelOn(months, day) ?? 0);
        return pointOf(PENDING.id, period, day, value, null, PENDING.source, values);
      });
    return points.length === 0 ? [] : [{ group, points, meanMiss: meanOf(points.map((point) => point.miss)) }];
  });
}

function compared(
  comparison: Comparison,
  rows: readonly ReplicationRow[],
  figures: Figures,
  start: Day,
  end: Day,
): HistoryMeasure {
  const { id, title, definition, kind, input = false, otherDefinition = false } = comparison;
  const runs = byReplication(rows, comparison.of);
  const points: HistoryPoint[] = [];
  for (const { period, freq, sources, value, bound } of published(comparison, figures)) {
    const day = dayOfPeriod(period, freq);
    if (day === undefined) continue;
    const from = kind === "flow" ? dayOf(Number(period), 1, 1) : day;
    if (from < start || day >= end || value === 0) continue;
    const values = runs.map((months) => (kind === "flow" ? sumOf(months, from, day) : levelOn(months, day)));
    if (values.some((one) => one === undefined)) continue;
    points.push(pointOf(id, period, day, value, bound, sources, values as number[]));
  }
  const judged = input || otherDefinition ? [] : points.map((point) => point.miss);
  return { measure: id, title, definition, kind, input, otherDefinition, points, meanMiss: meanOf(judged) };
}

function pointOf(
  measure: string,
  period: string,
  day: Day,
  value: number,
  bound: HistoryPoint["bound"],
  source: string,
  values: readonly number[],
): HistoryPoint {
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  const at = (p: number) => quantile(sorted, p);
  const mean = values.reduce((sum, one) => sum + one, 0) / n;
  const [p5, p95] = n >= 20 ? [at(0.05), at(0.95)] : [null, null];
  const inside = value >= (p5 ?? at(0.1)) && value <= (p95 ?? at(0.9));
  return {
    measure,
    period,
    date: isoOf(day),
    published: value,
    bound,
    source,
    mean,
    p5,
    p10: at(0.1),
    p50: at(0.5),
    p90: at(0.9),
    p95,
    n,
    miss: mean / value - 1,
    inside,
  };
}

interface Published {
  period: string;
  freq: string;
  value: number;
  bound: HistoryPoint["bound"];
  sources: string;
}

/** The published cells, with the parts of a measure added up where all of them are known. */
function published({ parts, source, kind }: Comparison, figures: Figures): Published[] {
  const found = new Map<string, Cell[]>();
  for (const { series, category } of parts) {
    const choice = source === "declared" ? { preference: "declared" as const } : { source };
    for (const cell of figures.series(series, { ...choice, geo: "NL", citizenship: TOTAL }).cells) {
      if ((cell.category ?? "") !== (category ?? "") || cell.figure.value === null) continue;
      if (kind === "flow" ? cell.freq !== "A" : cell.freq !== "D" && cell.freq !== "M") continue;
      found.set(cell.period, [...(found.get(cell.period) ?? []), cell]);
    }
  }
  return [...found.values()]
    .filter((cells) => cells.length === parts.length)
    .map((cells) => ({
      period: cells[0]!.period,
      freq: cells[0]!.freq,
      value: cells.reduce((sum, cell) => sum + (cell.figure.value ?? 0), 0),
      bound: cells[0]!.figure.bound ?? null,
      sources: [...new Set(cells.map((cell) => cell.figure.source))].join(", "),
    }));
}

/** The last day of a year, a month or the day itself. */
function dayOfPeriod(period: string, freq: string): Day | undefined {
  if (freq === "A") return dayOf(Number(period), 12, 31);
  if (freq === "M") return addMonths(dayOfText(`${period}-01`), 1) - 1;
  const day = dayOfText(period);
  // A count of New Year's Day is that of the evening before.
  const { month, day: date } = dayOfDate(day);
  return month === 1 && date === 1 ? day - 1 : day;
}

/** The values of each replication by the last day of the month, measures added up. */
function byReplication(rows: readonly ReplicationRow[], of: readonly string[]): Map<Day, number>[] {
  const runs = new Map<number, Map<Day, number>>();
  for (const row of rows) {
    if (!of.includes(row.measure)) continue;
    let months = runs.get(row.replication);
    if (!months) runs.set(row.replication, (months = new Map()));
    const day = dayOfText(row.month);
    months.set(day, (months.get(day) ?? 0) + row.value);
  }
  return [...runs.values()];
}

function sumOf(months: ReadonlyMap<Day, number>, from: Day, until: Day): number {
  let sum = 0;
  for (const [day, value] of months) if (day >= from && day <= until) sum += value;
  return sum;
}

function levelOn(months: ReadonlyMap<Day, number>, day: Day): number | undefined {
  const exact = months.get(day);
  if (exact !== undefined) return exact;
  const { year, month } = dayOfDate(day);
  const first = dayOf(year, month, 1);
  const before = months.get(first - 1);
  const last = addMonths(first, 1) - 1;
  const after = months.get(last);
  if (before === undefined || after === undefined) return undefined;
  return before + ((after - before) * (day - (first - 1))) / (last - (first - 1));
}

const meanOf = (misses: readonly number[]): number | null =>
  misses.length === 0 ? null : misses.reduce((sum, miss) => sum + Math.abs(miss), 0) / misses.length;
