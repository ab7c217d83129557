import type { Problem, Text } from "@keten/text";
import { assumptionsOf, type NamedAssumption } from "../document/checks.js";
import type { LoadedPlan } from "../document/load.js";
import { type Balance, balanceOf } from "./balance.js";
import { type BufferRow, bufferRows } from "./buffer-rows.js";
import { type MaximumOutlook, maximumOutlooks, maximumWarnings } from "./maximum-warnings.js";
import { type MonthRow, monthRows } from "./month-rows.js";
import { waysInPlaces } from "./shortage.js";
import { supplyIn } from "./supply.js";
import { shortageWarnings } from "./warnings.js";
import { type YearRow, yearRows } from "./year-rows.js";

/** What a places plan comes down to. */
export interface PlanResult {
  name: Text;
  madeUp: boolean;
  start: string;
  /** The height of the need at which the emergency places are held to the level. */
  at: "p50" | "p80" | "p95";
  level: number;
  ways: WaysCount;
  months: MonthRow[];
  years: YearRow[];
  balance: Balance;
  buffer: BufferRow[];
  /** Euros expected over the whole plan. */
  cost: number;
  /** Every location with an agreed maximum, under each way of counting. */
  maxima: MaximumOutlook[];
  assumptions: NamedAssumption[];
  warnings: Problem[];
}

/** In how many of the ways of the need something happens in at least one month. */
export interface WaysCount {
  from: "futures" | "band";
  total: number;
  /** The places that stay are too few. */
  short: number;
  /** More emergency places are needed than the chosen level. */
  aboveLevel: number;
}

/** Computes a places plan: need against places, cost, buffer and warnings. The same plan gives the same result. */
export function computePlan({ plan, need }: LoadedPlan): PlanResult {
  const supplies = need.months.map((month) => supplyIn(plan, month));
  const ways = waysInPlaces(plan, need);
  const months = monthRows(plan, need, supplies, ways);
  const balance = balanceOf(plan);
  const { level, at } = plan.emergency;
  const count = (test: (needed: number, stable: number) => boolean) =>
    ways.filter((way) => way.some((needed, month) => test(needed, supplies[month]!.stable))).length;
  const maxima = maximumOutlooks(plan, need, supplies);
  const years = yearRows(plan, supplies, ways);
  return {
    name: plan.name,
    madeUp: plan.madeUp,
    start: plan.start,
    at,
    level: level.value,
    ways: {
      from: need.from,
      total: ways.length,
      short: count((needed, stable) => needed > stable),
      aboveLevel: count((needed, stable) => needed - stable > level.value),
    },
    months,
    years,
    balance,
    buffer: bufferRows(plan, supplies, ways, balance),
    cost: Math.round(years.reduce((total, { mean }) => total + mean * 100, 0)) / 100,
    maxima,
    assumptions: assumptionsOf(plan),
    warnings: [...shortageWarnings(plan, months), ...maximumWarnings(maxima)],
  };
}
