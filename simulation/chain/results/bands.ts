import { quantile } from "@keten/engine";
import { type CountSeries, type MonthlyCounts, valuesIn } from "./counts.js";

/** Mean and quantiles over the replications. */
export interface Statistics {
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

/** A row of the tables keeps the column names of the files it is written to. */
export interface BandRow extends Statistics {
  scenario: string;
  measure: string;
  group: string;
  /** The last day of the month: the count of that day, or the sum over the month. */
  date: string;
}

/** The fewest replications from which the outermost quantiles are shown. */
const ENOUGH_FOR_TAILS = 20;

/** Quantiles over the replications by measure, group and month: of all series, or of those to keep. */
export function bandRows(counts: MonthlyCounts, keep: (series: CountSeries) => boolean = () => true): BandRow[] {
  const { scenario, dates } = counts;
  return counts.series.filter(keep).flatMap((series) =>
    dates.map((date, month) => ({
      scenario,
      measure: series.measure,
      group: series.group,
      date,
      ...statistics(valuesIn(counts, series, month)),
    })),
  );
}

/** Mean and quantiles of a number of replications. */
export function statistics(values: readonly number[]): Statistics {
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
