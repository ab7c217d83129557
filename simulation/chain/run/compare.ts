import { KetenError } from "@keten/text";
import { problem } from "../problems.js";
import { type CostDifferenceRow, costDifferences, replicationCosts } from "../results/costs.js";
import { type DifferenceRow, differences } from "../results/differences.js";
import type { LoadedScenario } from "../scenario/load.js";
import { filledIn, type SimulateOptions } from "./options.js";
import { replicateAll, type SimulationResult, tablesOf } from "./simulate.js";

export interface Comparison {
  baseline: SimulationResult;
  variant: SimulationResult;
  /** What the variant changes, replication by replication. */
  differences: DifferenceRow[];
}

/** With what the variant changes in the cost of each year. */
export interface ComparisonWithCosts extends Comparison {
  costDifferences: CostDifferenceRow[];
}

/**
 * Runs a variant beside its baseline with the same people and the same draws: one seed and one number of
 * replications for both, those of the baseline where left out. Progress counts the replications of both.
 * @throws KetenError `not-paired` where the two do not begin on the same day or are not equally long
 */
export async function compare(
  baseline: LoadedScenario,
  variant: LoadedScenario,
  options: SimulateOptions,
): Promise<ComparisonWithCosts> {
  const faults = (["start", "years"] as const)
    .filter((field) => baseline.scenario[field] !== variant.scenario[field])
    .map((field) => problem("not-paired", { field, value: variant.scenario[field], values: { field } }));
  if (faults.length > 0) throw new KetenError(faults);
  const { replications } = filledIn(options, baseline.scenario);
  const [before, after] = await replicateAll([baseline, variant], { from: 0, until: replications }, options);
  const results = { baseline: tablesOf(baseline, before!), variant: tablesOf(variant, after!) };
  return {
    ...results,
    differences: differences(results.baseline, results.variant),
    costDifferences: costDifferences(
      { scenario: baseline.id, costs: replicationCosts(baseline, before!.results) },
      { scenario: variant.id, costs: replicationCosts(variant, after!.results) },
    ),
  };
}
