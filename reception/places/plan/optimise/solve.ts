import { createRequire } from "node:module";
import type { Highs } from "highs";
import { sum } from "../results/money.js";
import { costOf, type Opening, type OpeningProblem, type OptionGroup } from "./opening-problem.js";
import { type Allowed, CENTS_IN_THOUSAND_EUROS, everyMonth, solverModel } from "./solver-model.js";

/** How long the solver goes on: until it is this close to the best possible, or has looked at so many nodes. */
export interface Limits {
  /** Share of the cost. */
  gap: number;
  nodes: number;
}

export const LIMITS: Limits = { gap: 0.01, nodes: 2_000 };

export interface Solved {
  opening: Opening;
  /** Cents: no choice costs less than this, as the problem counts cost. */
  bound: number;
  /** How much of the cost of this choice the best possible could save at most. */
  gap: number;
  nodes: number;
  /** The solver and its version. */
  solver: string;
}

const SEED = 1;
/** So many of the openings that look best go into the first search. */
const FIRST_OPENINGS = 1_500;
/** The search aims a little closer than the limit, since its cost is that of the need in steps. */
const TARGET = 0.9;
/** Cents, for what the solver leaves of rounding. */
const HAIR = 1_000;

let loaded: Promise<Highs> | undefined;

// Its types describe an ES module and its name leads to one, but they are filed as those of a CommonJS module.
const load = createRequire(import.meta.url)("highs") as () => Promise<Highs>;

/**
 * Solves a problem whose every floor can be reached. It blocks its thread until it is done; the same problem gives the
 * same answer, since nothing in it looks at the clock and the solver has one thread and a fixed seed.
 *
 * Without whole numbers the problem is solved in no time and gives a bound on every choice, mostly within a few
 * thousandths. The openings that look best there are searched first. Only where that is not close enough to the bound
 * are all others looked at too, but for those that cannot be part of anything better.
 */
export async function solve(problem: OpeningProblem, limits: Limits = LIMITS): Promise<Solved> {
  const highs = await (loaded ??= load());
  const solver = `HiGHS ${highs.version.string}`;
  if (problem.groups.length === 0) {
    const opening: Opening = new Map();
    return { opening, bound: costOf(problem, opening), gap: 0, nodes: 0, solver };
  }
  const relaxed = relaxation(highs, problem);
  const firstAllowed = looksBest(relaxed.extra);
  const first = search(highs, problem, firstAllowed, limits);
  const isAll = firstAllowed.every((some, group) => some.length === problem.groups[group]!.cost.length);
  let best = { ...first, bound: isAll ? Math.max(first.bound, relaxed.bound) : relaxed.bound };
  if (!isAll && gapOf(best.cost, best.bound) > limits.gap) {
    // An opening that costs more on top of the bound than what is still open cannot be part of a better choice.
    const open = first.cost - relaxed.bound + HAIR;
    const allowed = relaxed.extra.map((extra) => monthsWhere(extra, (cost) => cost <= open));
    const second = search(highs, problem, allowed, { ...limits, nodes: Math.max(1, limits.nodes - first.nodes) });
    const bound = Math.max(relaxed.bound, Math.min(second.bound, first.cost));
    best = { ...(second.cost <= first.cost ? second : first), bound, nodes: first.nodes + second.nodes };
  }
  const { opening, bound, nodes, cost } = best;
  return { opening, bound, gap: gapOf(cost, bound), nodes, solver };
}

const gapOf = (cost: number, bound: number): number => (cost <= bound ? 0 : (cost - bound) / cost);

interface Relaxed {
  /** Cents. */
  bound: number;
  /** By group and month, counted from its first: cents that an opening then costs on top of the bound, at least. */
  extra: number[][];
}

/** The problem without whole numbers: what a place is worth in each month, and so what each opening costs too much. */
function relaxation(highs: Highs, problem: OpeningProblem): Relaxed {
  const model = solverModel(problem, everyMonth(problem), highs.infinity);
  const { integrality: _, ...data } = model.data;
  const instance = highs.createModel(data);
  try {
    instance.options.set({ output_flag: false, random_seed: SEED });
    const { modelStatus } = instance.run();
    if (modelStatus !== highs.constants.modelStatus.optimal) throw ended(modelStatus);
    const { rowDual } = instance.getSolution();
    const worth = model.months.map((row) => -rowDual[row]! * CENTS_IN_THOUSAND_EUROS);
    return {
      bound: instance.getObjectiveValue() * CENTS_IN_THOUSAND_EUROS,
      extra: problem.groups.map((group) => extraCost(group, worth)),
    };
  } finally {
    instance.dispose();
  }
}

/** What opening in each month costs above the best month, or above staying closed where that is better. */
function extraCost({ places, first, closes, cost }: OptionGroup, worth: readonly number[]): number[] {
  const net = cost.map((cents, index) => cents - places * sum(worth.slice(first + index, closes)));
  const best = Math.min(0, ...net);
  return net.map((cents) => cents - best);
}

/** The openings that look best, and the earliest of every group: all of these can do whatever can be done. */
function looksBest(extra: readonly (readonly number[])[]): number[][] {
  const sorted = extra.flat().sort((a, b) => a - b);
  const most = sorted[Math.min(FIRST_OPENINGS, sorted.length) - 1] ?? 0;
  return extra.map((some) => monthsWhere(some, (cost, index) => index === 0 || cost <= most));
}

const monthsWhere = (extra: readonly number[], test: (cost: number, index: number) => boolean): number[] =>
  extra.flatMap((cost, index) => (test(cost, index) ? [index] : []));

/** Searches whole numbers among the openings allowed. Its bound holds for these only. */
function search(highs: Highs, problem: OpeningProblem, allowed: Allowed, { gap, nodes }: Limits) {
  const model = solverModel(problem, allowed, highs.infinity);
  const instance = highs.createModel(model.data);
  try {
    instance.options.set({ output_flag: false, random_seed: SEED, mip_rel_gap: gap * TARGET, mip_max_nodes: nodes });
    const { modelStatus } = instance.run();
    const { optimal, solutionLimit } = highs.constants.modelStatus;
    if (modelStatus !== optimal && modelStatus !== solutionLimit) throw ended(modelStatus);
    const opening = model.openingOf(instance.getSolution().colValue);
    return {
      opening,
      cost: costOf(problem, opening),
      bound: Number(instance.info.get("mip_dual_bound")) * CENTS_IN_THOUSAND_EUROS,
      nodes: Math.max(0, Number(instance.info.get("mip_node_count"))),
    };
  } finally {
    instance.dispose();
  }
}

const ended = (status: number): Error => new Error(`the solver ended with status ${status}`);
