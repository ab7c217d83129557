import { ENGINE_VERSION } from "@keten/engine";
import {
  type SensitivityOutcome,
  type SensitivityRow,
  sensitivityOutcomes,
  sensitivityPlan,
  sensitivityTable,
} from "../results/sensitivity.js";
import type { LoadedScenario } from "../scenario/load.js";
import { filledIn, type SimulateOptions } from "./options.js";
import { eachReplication } from "./simulate.js";

export interface SensitivityResult {
  scenario: string;
  scenario_hash: string;
  law_hash: string;
  figures_hash: string;
  engine_version: string;
  seed: number;
  replications: number;
  rows: SensitivityRow[];
}

/** The same people on both sides leave little to chance, so that a few replications tell enough. */
const FEW = 4;

/**
 * Tells which assumption matters most: `sensitivityPlan` says which cases are run and what low and high mean.
 * Four replications of each case where the number is left out; progress counts cases times replications.
 */
export async function sensitivity(loaded: LoadedScenario, options: SimulateOptions): Promise<SensitivityResult> {
  const cases = sensitivityPlan(loaded);
  const chosen = { replications: FEW, ...options };
  const { replications } = filledIn(chosen, loaded.scenario);
  const outcomes = cases.map((): SensitivityOutcome[] => []);
  let lawHash = "";
  const { seed } = await eachReplication(
    cases.map((one) => one.loaded),
    { from: 0, until: replications },
    chosen,
    (result, place, hash) => {
      outcomes[place]!.push(...sensitivityOutcomes(cases[place]!.loaded, [result]));
      lawHash = hash;
    },
  );
  // In order, so that the sums do not depend on which worker was first.
  for (const one of outcomes) one.sort((a, b) => a.replication - b.replication);
  return {
    scenario: loaded.id,
    scenario_hash: loaded.hash,
    law_hash: lawHash,
    figures_hash: loaded.figuresHash,
    engine_version: ENGINE_VERSION,
    seed,
    replications,
    rows: sensitivityTable(loaded, outcomes),
  };
}
