import type { LoadedPlan } from "../document/load.js";
import type { PlacesPlan } from "../document/schema.js";
import { eurosOf } from "../results/money.js";
import {
  costOf,
  type Opening,
  openingProblem,
  unreachableMonths,
  withinReach,
  withOpening,
} from "./opening-problem.js";
import { LIMITS, type Limits, solve } from "./solve.js";

/** Which locations to open when, and how sure it is that this is about the cheapest. */
export interface Openings {
  openings: { id: string; name: string; month: string; places: number }[];
  /** Expected euros of what opens and of emergency places beyond those under contract. */
  cost: number;
  /** No choice of openings comes below this. */
  bound: number;
  /** (cost - bound) / cost: the best possible saves at most this share. */
  gap: number;
  /** Whether the gap is within the limit; otherwise the solver stopped at its number of nodes. */
  closeEnough: boolean;
  limits: Limits;
  nodes: number;
  solver: string;
  /** Months in which the level cannot be met whatever opens, and the emergency places above it that are then left. */
  unreachable: { month: string; over: number }[];
  /** The lowest level that can be met in all months. */
  leastLevel: number;
}

export interface Optimised extends Openings {
  /** The plan with the months in which its options open. */
  plan: PlacesPlan;
}

/** Finds which options to open when at least cost. Blocks its thread; see `optimisePlan`. */
export async function optimise(loaded: LoadedPlan, limits: Limits = LIMITS): Promise<Optimised> {
  const { plan, need } = loaded;
  const problem = openingProblem(loaded);
  const unreachable = unreachableMonths(problem);
  const { opening, bound, nodes, solver } = await solve(withinReach(problem), limits);
  // The bound holds for the need in steps, and so for every future of it; the cost is that of every future.
  const cost = costOf(openingProblem(loaded, Number.MAX_SAFE_INTEGER), opening);
  const gap = cost <= bound ? 0 : (cost - bound) / cost;
  return {
    plan: withOpening(plan, need.months, opening),
    openings: openingsOf(loaded, opening),
    cost: eurosOf(Math.round(cost)),
    bound: eurosOf(Math.round(bound)),
    gap,
    closeEnough: gap <= limits.gap,
    limits,
    nodes,
    solver,
    unreachable: unreachable.map(({ month, over }) => ({ month: need.months[month]!, over })),
    leastLevel: plan.emergency.level.value + Math.max(0, ...unreachable.map(({ over }) => over)),
  };
}

function openingsOf({ plan, need }: LoadedPlan, opening: Opening): Openings["openings"] {
  return plan.options
    .flatMap(({ id, name, places }) => {
      const month = opening.get(id);
      return month === undefined ? [] : [{ id, name, month: need.months[month]!, places: places.value }];
    })
    .sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
}
