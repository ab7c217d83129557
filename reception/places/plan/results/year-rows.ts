import type { PlacesPlan } from "../document/schema.js";
import { quantile } from "../need/quantile.js";
import { type Balance, balanceOf } from "./balance.js";
import { type Cents, centsInMonth, eurosOf, mean, sum } from "./money.js";
import { varyingCents } from "./shortage.js";
import type { Supply } from "./supply.js";

/** Euros in a calendar year, over those months of it that are in the plan. */
export interface YearRow {
  year: number;
  months: number;
  /** The places that stand ready, occupied or not. */
  standing: number;
  /** Opening and closing. */
  once: number;
  /** Expected: emergency places beyond those under contract. */
  emergency: number;
  /** Expected: saved on places that stand empty; a negative number. */
  saved: number;
  /** Expected in all. */
  mean: number;
  p5: number;
  p25: number;
  p75: number;
  p95: number;
  /** Expected: what places too few cost above places that stay. */
  tooFew: number;
  /** Expected: what places too many cost while they stand empty. */
  tooMany: number;
  /** Places that would have been the best choice for this year at these prices, on average over its months. */
  bestStanding: number;
  averageStanding: number;
}

/** The budget by calendar year, with both sides of being wrong. */
export function yearRows(
  plan: PlacesPlan,
  supplies: readonly Supply[],
  ways: readonly (readonly number[])[],
): YearRow[] {
  const balance = balanceOf(plan);
  const years = [...new Set(supplies.map(({ month }) => Number(month.slice(0, 4))))];
  return years.map((year) => {
    const places = supplies.flatMap(({ month }, index) => (Number(month.slice(0, 4)) === year ? [index] : []));
    return yearRow(plan, balance, year, places, supplies, ways);
  });
}

function yearRow(
  plan: PlacesPlan,
  balance: Balance,
  year: number,
  places: readonly number[],
  supplies: readonly Supply[],
  ways: readonly (readonly number[])[],
): YearRow {
  const standingOf = (index: number) => supplies[index]!.stable + supplies[index]!.contracted;
  const sumOver = (of: (index: number) => Cents): Cents => sum(places.map(of));
  const eachWay = (of: (standing: number, needed: number) => Cents): Cents[] =>
    ways.map((way) => sumOver((index) => of(standingOf(index), way[index]!)));
  const expected = (of: (standing: number, needed: number) => Cents) => eurosOf(Math.round(mean(eachWay(of))));
  const certain = sumOver((index) => supplies[index]!.standingCents + supplies[index]!.onceCents);
  const totals = eachWay((standing, needed) => varyingCents(plan, standing, needed)).map((cents) => cents + certain);
  const sorted = [...totals].sort((a, b) => a - b);
  const at = (share: number) => eurosOf(Math.round(quantile(sorted, share)));
  const best = places.map((index) => {
    const needed = ways.map((way) => way[index]!).sort((a, b) => a - b);
    return bestChoice(needed, balance.fractile);
  });
  return {
    year,
    months: places.length,
    standing: eurosOf(sumOver((index) => supplies[index]!.standingCents)),
    once: eurosOf(sumOver((index) => supplies[index]!.onceCents)),
    emergency: expected((standing, needed) => Math.max(0, varyingCents(plan, standing, needed))),
    saved: expected((standing, needed) => Math.min(0, varyingCents(plan, standing, needed))),
    mean: eurosOf(Math.round(mean(totals))),
    p5: at(0.05),
    p25: at(0.25),
    p75: at(0.75),
    p95: at(0.95),
    tooFew: expected((standing, needed) => centsInMonth(Math.max(0, needed - standing), balance.short)),
    tooMany: expected((standing, needed) => centsInMonth(Math.max(0, standing - needed), balance.over)),
    bestStanding: Math.round(mean(best)),
    averageStanding: Math.round(mean(places.map(standingOf))),
  };
}

/** The least number of places that is enough in at least this share of equally likely needs. */
export function bestChoice(sorted: readonly number[], fractile: number): number {
  // The share reached with the nth value is n/count; a hair is taken off for what binary makes of a quotient.
  const count = Math.max(1, Math.ceil(fractile * sorted.length - 1e-9));
  return sorted[Math.min(count, sorted.length) - 1] ?? 0;
}
