import type { BandRow, BandsAnswer, Measure } from "../runs/api.js";

/** A measure of a run over time: bands, and the value of every future on each of the same days. */
export interface Series {
  kind: Measure["kind"];
  bands: readonly BandRow[];
  dates: readonly string[];
  futures: readonly (readonly number[])[];
}

/** The fewest futures from which the outermost quantiles are shown. */
const ENOUGH_FOR_TAILS = 20;

/** The value below which a share of the sorted values lies, on a straight line between neighbours. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const [low, high] = [sorted[below] ?? Number.NaN, sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN];
  return low + (high - low) * (place - below);
}

/** The quantiles of a band, by the same rule as the tables of a run. */
export function bandOf(date: string, values: readonly number[]): BandRow {
  const sorted = [...values].sort((a, b) => a - b);
  const tails = sorted.length >= ENOUGH_FOR_TAILS;
  return {
    date,
    p5: tails ? quantile(sorted, 0.05) : null,
    p10: quantile(sorted, 0.1),
    p25: quantile(sorted, 0.25),
    p75: quantile(sorted, 0.75),
    p90: quantile(sorted, 0.9),
    p95: tails ? quantile(sorted, 0.95) : null,
    n: sorted.length,
  };
}

/** A count of days as the server gives it; a flow, which comes by month, as sums over whole years. */
export function seriesOf({ bands, dates, replications }: BandsAnswer, kind: Measure["kind"]): Series {
  const futures = replications.map((one) => one.values);
  if (kind === "level") return { kind, bands, dates, futures };
  const years = wholeYears(dates);
  const sums = futures.map((values) =>
    years.map(({ first, last }) => values.slice(first, last + 1).reduce((sum, value) => sum + value, 0)),
  );
  const ends = years.map(({ last }) => dates[last] as string);
  return {
    kind,
    dates: ends,
    futures: sums,
    bands: ends.map((date, index) =>
      bandOf(
        date,
        sums.map((values) => values[index] as number),
      ),
    ),
  };
}

/** The places of the first and last month of each year that is there as a whole. */
function wholeYears(dates: readonly string[]): { first: number; last: number }[] {
  const years: { first: number; last: number }[] = [];
  for (const [last, date] of dates.entries())
    if (date.endsWith("-12-31") && last >= 11) years.push({ first: last - 11, last });
  return years;
}

/** What changes in each future: the same people on both sides. Null where the two do not belong together. */
export function changeOfSeries(variant: Series, baseline: Series): Series | null {
  const same =
    variant.futures.length === baseline.futures.length &&
    variant.dates.length === baseline.dates.length &&
    variant.dates.every((date, index) => date === baseline.dates[index]);
  if (!same) return null;
  const futures = variant.futures.map((values, future) =>
    values.map((value, index) => value - (baseline.futures[future]?.[index] ?? Number.NaN)),
  );
  const bands = variant.dates.map((date, index) =>
    bandOf(
      date,
      futures.map((values) => values[index] as number),
    ),
  );
  return { kind: variant.kind, dates: variant.dates, futures, bands };
}

/** The years whose end the series holds. */
export const yearsOf = (series: Pick<Series, "dates">): number[] =>
  series.dates.filter((date) => date.endsWith("-12-31")).map((date) => Number(date.slice(0, 4)));

/** The value of every future at the end of a year, or over it. */
export function valuesIn(series: Series, year: number): number[] {
  const place = series.dates.indexOf(`${year}-12-31`);
  return place < 0 ? [] : series.futures.map((values) => values[place] as number);
}

/** The light band: 18 of 20 futures, or 8 of 10 where there are too few for the outermost. */
export const lightBand = (row: BandRow): readonly [number, number] => [row.p5 ?? row.p10, row.p95 ?? row.p90];

/** Numbers to be read: two digits that count, or three above a hundred thousand. */
export function rounded(value: number): number {
  if (value === 0) return 0;
  const size = Math.floor(Math.log10(Math.abs(value)));
  const unit = 10 ** Math.max(0, size - (size >= 4 ? 2 : 1));
  return Math.round(value / unit) * unit;
}
