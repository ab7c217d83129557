import { type Problem, t } from "@keten/text";
import { problem } from "../../problems.js";
import { monthsBetween, monthsOf } from "../document/months.js";
import type { Band, PlacesPlan } from "../document/schema.js";
import { lineThrough, quantile } from "./quantile.js";

/** How many equally likely ways the need goes where only a band is known. */
const WAYS = 40;
/** From so many futures on the outermost quantiles say something. */
const ENOUGH_FOR_TAILS = 20;

export interface Quantiles {
  p5: number | null;
  p25: number | null;
  p50: number;
  p75: number | null;
  p80: number;
  p95: number | null;
}

/** The need of a plan in persons, month by month. */
export interface NeedMonths {
  months: readonly string[];
  /**
   * Equally likely ways the need may go, each a number of persons a month. Where only a band is known, each way keeps
   * to one height of the band all the time, which makes the years differ more than they would.
   */
  ways: readonly (readonly number[])[];
  /** Whether the ways are futures that were played, or heights of a band. */
  from: "futures" | "band";
  quantiles: readonly Quantiles[];
}

/** The need over the months of a plan, or what is wrong with it. */
export function needOf(plan: PlacesPlan): { need?: NeedMonths; faults: Problem[] } {
  const { bands, futures } = plan.need;
  const read = futures === undefined ? needOfBands(plan, bands ?? []) : needOfFutures(plan, futures);
  const { at } = plan.emergency;
  if (at !== "p95" || read.need === undefined || read.need.quantiles.every(({ p95 }) => p95 !== null)) return read;
  return {
    faults: [problem("plan-height-unknown", { field: "emergency.at", value: at, allowed: t("p50, p80", "p50, p80") })],
  };
}

function needOfFutures(plan: PlacesPlan, { from, persons }: { from: string; persons: number[][] }) {
  const first = persons[0]?.length ?? 0;
  const faults = persons.flatMap((one, index) =>
    one.length === first
      ? []
      : [
          problem("plan-futures-uneven", {
            field: `need.futures.persons[${index}]`,
            values: { number: index + 1, count: one.length, first },
            allowed: t(`${first} maanden`, `${first} months`),
          }),
        ],
  );
  const months = monthsOf(plan);
  const skip = monthsBetween(from, plan.start);
  const missing = months.filter((_, index) => index + skip < 0 || index + skip >= first);
  if (faults.length === 0) faults.push(...shortFaults("need.futures", missing));
  if (faults.length > 0) return { faults };
  const share = plan.need.share?.value ?? 1;
  const ways = persons.map((one) => one.slice(skip, skip + months.length).map((count) => count * share));
  const sorted = months.map((_, month) => ways.map((way) => way[month]!).sort((a, b) => a - b));
  const quantiles = sorted.map((values): Quantiles => {
    const tail = (p: number) => (values.length >= ENOUGH_FOR_TAILS ? quantile(values, p) : null);
    return {
      p5: tail(0.05),
      p25: quantile(values, 0.25),
      p50: quantile(values, 0.5),
      p75: quantile(values, 0.75),
      p80: quantile(values, 0.8),
      p95: tail(0.95),
    };
  });
  return { need: { months, ways, from: "futures" as const, quantiles }, faults: [] };
}

function needOfBands(plan: PlacesPlan, bands: readonly Band[]): { need?: NeedMonths; faults: Problem[] } {
  const byMonth = new Map<string, Band>();
  const faults: Problem[] = [];
  for (const [index, band] of bands.entries()) {
    const field = `need.bands[${index}]`;
    if (byMonth.has(band.month))
      faults.push(
        problem("plan-month-twice", { field: `${field}.month`, value: band.month, values: { month: band.month } }),
      );
    byMonth.set(band.month, band);
    const known = knownOf(band);
    for (const [at, [, value]] of known.entries()) {
      const [, below] = known[at - 1] ?? [0, 0];
      if (value < below)
        faults.push(problem("plan-band-order", { field, values: { month: band.month, low: below, high: value } }));
    }
  }
  const months = monthsOf(plan);
  faults.push(
    ...shortFaults(
      "need.bands",
      months.filter((month) => !byMonth.has(month)),
    ),
  );
  if (faults.length > 0) return { faults };
  const chosen = months.map((month) => partOf(byMonth.get(month)!, plan.need.share?.value ?? 1));
  const ways = Array.from({ length: WAYS }, (_, way) =>
    chosen.map((band) => lineThrough(knownOf(band), (way + 0.5) / WAYS)),
  );
  const quantiles = chosen.map(
    (band): Quantiles => ({
      p5: band.p5 ?? null,
      p25: band.p25 ?? null,
      p50: band.p50,
      p75: band.p75 ?? null,
      p80: band.p80,
      p95: band.p95 ?? null,
    }),
  );
  return { need: { months, ways, from: "band", quantiles }, faults: [] };
}

/** A band of which a plan takes a part. */
function partOf({ month, ...heights }: Band, share: number): Band {
  const times = Object.entries(heights).map(([height, persons]) => [height, persons * share]);
  return { month, ...Object.fromEntries(times) };
}

/** The heights of a band that are known, from low to high. */
function knownOf(band: Band): [share: number, value: number][] {
  const all = [
    [0.05, band.p5],
    [0.1, band.p10],
    [0.25, band.p25],
    [0.5, band.p50],
    [0.75, band.p75],
    [0.8, band.p80],
    [0.9, band.p90],
    [0.95, band.p95],
  ] as const;
  return all.flatMap(([share, value]): [number, number][] => (value === undefined ? [] : [[share, value]]));
}

function shortFaults(field: string, missing: readonly string[]): Problem[] {
  const [from, to] = [missing[0], missing.at(-1)];
  if (from === undefined || to === undefined) return [];
  return [problem("plan-need-short", { field, values: { count: missing.length, from, to } })];
}
