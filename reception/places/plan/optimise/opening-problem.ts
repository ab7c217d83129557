import type { LoadedPlan } from "../document/load.js";
import { firstMonthOf, monthsBetween } from "../document/months.js";
import type { Option, PlacesPlan } from "../document/schema.js";
import { centsInMonth, centsOf, mean, sum } from "../results/money.js";
import { placesFor, waysInPlaces } from "../results/shortage.js";
import { placeYearIn, type Supply, supplyIn } from "../results/supply.js";

/** Options that are alike in everything but their name: it does not matter which of them opens. */
export interface OptionGroup {
  /** Their ids, in the order of the plan. */
  ids: string[];
  /** Places of each. */
  places: number;
  /** The first month in which one can open, and the month in which it closes; the end of the plan where it does not. */
  first: number;
  closes: number;
  /** Cents that one costs over the plan when it opens in month `first`, `first + 1`, … */
  cost: number[];
}

/** How the need lies in a month: so many places with such a weight, rising; the weights add up to 1. */
export interface NeedStep {
  places: number;
  weight: number;
}

/**
 * Which locations to open when. The cost of a choice is that of what it opens plus, in each month, the mean over the
 * steps of the need of `shortCents` for every place too few; what stands fast in the plan is left out.
 */
export interface OpeningProblem {
  months: number;
  groups: OptionGroup[];
  /** Places that stand ready in each month without any option. */
  standing: number[];
  /** Places that options must bring in each month to keep emergency places at or below the level. */
  floor: number[];
  steps: NeedStep[][];
  /** Cents for one place too few during a month. */
  shortCents: number;
}

/** More steps make the problem larger and hardly better; the bound stays true with fewer. */
export const MOST_STEPS = 50;

export function openingProblem({ plan, need }: LoadedPlan, mostSteps: number = MOST_STEPS): OpeningProblem {
  const bare: PlacesPlan = { ...plan, options: [] };
  const supplies = need.months.map((month) => supplyIn(bare, month));
  const ways = waysInPlaces(plan, need);
  const { emergency, occupancy, costs } = plan;
  return {
    months: need.months.length,
    groups: groupsOf(plan, need.months),
    standing: supplies.map(({ stable, contracted }) => stable + contracted),
    floor: supplies.map(({ stable }: Supply, month) => {
      const needed = need.quantiles[month]![emergency.at] ?? 0;
      return Math.max(0, placesFor(needed, occupancy.value) - emergency.level.value - stable);
    }),
    steps: need.months.map((_, month) =>
      stepsOf(
        ways.map((way) => way[month]!),
        mostSteps,
      ),
    ),
    shortCents: ((emergency.placeYear.value - costs.emptyPlaceSaves.value) * 100) / 12,
  };
}

/**
 * The need of a month in few steps: neighbours are taken together at their mean. What is short at a mean is at most the
 * mean of what is short, so a bound on the cost in steps is a bound on the cost in full.
 */
export function stepsOf(values: readonly number[], most: number): NeedStep[] {
  const sorted = [...values].sort((a, b) => a - b);
  const count = Math.min(most, sorted.length);
  return Array.from({ length: count }, (_, index) => {
    const from = Math.floor((index * sorted.length) / count);
    const until = Math.floor(((index + 1) * sorted.length) / count);
    const some = sorted.slice(from, until);
    return { places: mean(some), weight: some.length / sorted.length };
  });
}

function groupsOf(plan: PlacesPlan, months: readonly string[]): OptionGroup[] {
  const groups = new Map<string, OptionGroup>();
  for (const option of plan.options) {
    const group = groupOf(plan, option, months);
    if (group.cost.length === 0) continue;
    const key = JSON.stringify({ ...group, ids: [] });
    const same = groups.get(key);
    if (same === undefined) groups.set(key, group);
    else same.ids.push(option.id);
  }
  return [...groups.values()];
}

function groupOf(plan: PlacesPlan, option: Option, months: readonly string[]): OptionGroup {
  const first = firstMonthOf(plan, option);
  const closes = option.closes === undefined ? months.length : monthsBetween(plan.start, option.closes);
  const until = Math.max(0, Math.min(closes, months.length));
  const places = option.places.value;
  // An empty place saves something: then a place is cheaper by that, and being short dearer.
  const saves = centsInMonth(places, plan.costs.emptyPlaceSaves.value);
  const monthly = months.map((month) => centsInMonth(places, placeYearIn(plan, option, month)) - saves);
  const once = centsOf(option.opening?.value ?? 0) + (closes < months.length ? centsOf(option.closing?.value ?? 0) : 0);
  const cost = Array.from({ length: Math.max(0, until - first) }, (_, index) =>
    sum([once, ...monthly.slice(first + index, until)]),
  );
  return { ids: [option.id], places, first, closes: until, cost };
}

/** The month in which each option opens, counted from the start of the plan; options that stay closed are left out. */
export type Opening = Map<string, number>;

/** Places that a choice brings in each month. */
export function placesOpened({ months, groups }: OpeningProblem, opening: Opening): number[] {
  const brought = new Array<number>(months).fill(0);
  for (const { ids, places, closes } of groups)
    for (const id of ids) {
      const opens = opening.get(id);
      if (opens === undefined) continue;
      for (let month = opens; month < closes; month++) brought[month]! += places;
    }
  return brought;
}

/** What a choice costs in cents, as the problem counts it. */
export function costOf(problem: OpeningProblem, opening: Opening): number {
  const brought = placesOpened(problem, opening);
  const options = problem.groups.flatMap(({ ids, first, cost }) =>
    ids.flatMap((id) => cost[(opening.get(id) ?? -1) - first] ?? []),
  );
  const short = problem.steps.map((steps, month) => {
    const stands = problem.standing[month]! + brought[month]!;
    return sum(steps.map(({ places, weight }) => weight * Math.max(0, places - stands)));
  });
  return sum(options) + sum(short) * problem.shortCents;
}

/** Opens something again in the plan: each option as the choice says. */
export function withOpening(plan: PlacesPlan, months: readonly string[], opening: Opening): PlacesPlan {
  return {
    ...plan,
    options: plan.options.map(({ opens: _, ...option }) => {
      const month = opening.get(option.id);
      return month === undefined ? option : { ...option, opens: months[month]! };
    }),
  };
}

/** Months in which even opening everything as early as can be leaves too many emergency places. */
export interface Unreachable {
  /** Counted from the start of the plan. */
  month: number;
  /** Emergency places that are then needed above the level. */
  over: number;
}

/**
 * Where the level cannot be met. Opening everything at once brings the most in every month, so what that lacks no
 * choice can bring.
 */
export function unreachableMonths(problem: OpeningProblem): Unreachable[] {
  const most = mostPlaces(problem);
  return problem.floor.flatMap((floor, month) => (floor > most[month]! ? [{ month, over: floor - most[month]! }] : []));
}

/** The places that all options bring when each opens as early as it can. */
function mostPlaces(problem: OpeningProblem): number[] {
  const earliest: Opening = new Map(
    problem.groups.flatMap(({ ids, first }) => ids.map((id): [string, number] => [id, first])),
  );
  return placesOpened(problem, earliest);
}

/** The same problem where each month asks for no more than can be brought: as close to the level as can be. */
export function withinReach(problem: OpeningProblem): OpeningProblem {
  const most = mostPlaces(problem);
  return { ...problem, floor: problem.floor.map((floor, month) => Math.min(floor, most[month]!)) };
}
