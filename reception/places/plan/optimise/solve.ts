import { createRequire } from "node:module";
import type { Highs, ModelData } from "highs";
import { costOf, type Opening, type OpeningProblem } from "./opening-problem.js";
import { type SolverModel, solverModel } from "./solver-model.js";

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

const CENTS_IN_THOUSAND_EUROS = 100_000;
const SEED = 1;
/** Of the months in which options may open, so many that look best go into the first search. */
const FIRST_COLUMNS = 1_500;

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
  const { integer, continuous } = highs.constants.variableType;
  const model = solverModel(problem, highs.infinity, integer, continuous);
  const relaxed = relaxation(highs, model);
  const first = search(highs, model, keepBest(model, relaxed.reducedCost), limits);
  let best = answer(problem, model, first.values, relaxed.bound);
  let nodes = first.nodes;
  if (best.gap > limits.gap) {
    // A column that costs more than what is still open cannot be part of a better choice.
    const open = (best.cost - best.bound) / CENTS_IN_THOUSAND_EUROS;
    const keep = Array.from(relaxed.reducedCost, (cost) => cost <= open + 1e-6);
    const second = search(highs, model, keep, { ...limits, nodes: Math.max(1, limits.nodes - nodes) }, first.values);
    nodes += second.nodes;
    const bound = Math.max(best.bound, Math.min(second.bound, best.cost));
    const found = answer(problem, model, second.values, bound);
    best = found.cost <= best.cost ? found : { ...best, bound, gap: gapOf(best.cost, bound) };
  }
  const { opening, bound, gap } = best;
  return { opening, bound, gap, nodes, solver };
}

function answer(problem: OpeningProblem, model: SolverModel, values: Float64Array, bound: number) {
  const opening = model.openingOf(values);
  const cost = costOf(problem, opening);
  return { opening, cost, bound, gap: gapOf(cost, bound) };
}

const gapOf = (cost: number, bound: number): number => (cost <= bound ? 0 : (cost - bound) / cost);

interface Relaxed {
  /** Cents. */
  bound: number;
  values: Float64Array;
  /** What opening something there costs on top of the bound, in thousands of euros. */
  reducedCost: Float64Array;
}

/** The problem without whole numbers. */
function relaxation(highs: Highs, { data: { integrality: _, ...data } }: SolverModel): Relaxed {
  const instance = highs.createModel(data);
  try {
    instance.options.set({ output_flag: false, random_seed: SEED });
    const { modelStatus } = instance.run();
    if (modelStatus !== highs.constants.modelStatus.optimal) throw ended(modelStatus);
    const { colValue, colDual } = instance.getSolution();
    return {
      bound: instance.getObjectiveValue() * CENTS_IN_THOUSAND_EUROS,
      values: colValue,
      reducedCost: colDual,
    };
  } finally {
    instance.dispose();
  }
}

/** The columns that look best, and the earliest opening of every group, which together can do whatever can be done. */
function keepBest({ openings }: SolverModel, reducedCost: Float64Array): boolean[] {
  const keep = Array.from(reducedCost, () => true);
  const byCost = openings.flat().sort((a, b) => reducedCost[a]! - reducedCost[b]! || a - b);
  for (const column of byCost.slice(FIRST_COLUMNS)) keep[column] = false;
  for (const [earliest] of openings) if (earliest !== undefined) keep[earliest] = true;
  return keep;
}

/** Searches whole numbers among the columns to keep. Its bound holds for these only. */
function search(
  highs: Highs,
  { data }: SolverModel,
  keep: readonly boolean[],
  { gap, nodes }: Limits,
  start?: Float64Array,
): { values: Float64Array; bound: number; nodes: number } {
  const colUpper = Float64Array.from(data.colUpper, (upper, column) => (keep[column] ? upper : 0));
  const instance = highs.createModel({ ...data, colUpper } satisfies ModelData);
  try {
    instance.options.set({ output_flag: false, random_seed: SEED, mip_rel_gap: gap / 2, mip_max_nodes: nodes });
    if (start !== undefined) instance.setSolution({ colValue: start });
    const { modelStatus } = instance.run();
    const { optimal, solutionLimit } = highs.constants.modelStatus;
    if (modelStatus !== optimal && modelStatus !== solutionLimit) throw ended(modelStatus);
    return {
      values: instance.getSolution().colValue,
      bound: Number(instance.info.get("mip_dual_bound")) * CENTS_IN_THOUSAND_EUROS,
      nodes: Math.max(0, Number(instance.info.get("mip_node_count"))),
    };
  } finally {
    instance.dispose();
  }
}

const ended = (status: number): Error => new Error(`the solver ended with status ${status}`);
