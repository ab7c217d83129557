import { ENGINE_VERSION } from "@keten/engine";
import type { Problem } from "@keten/text";
import type { ReplicationResult } from "../model/replication.js";
import { type BandRow, bandRows } from "../results/bands.js";
import { checksumOf } from "../results/checksum.js";
import { type CostRow, costRows, replicationCosts } from "../results/costs.js";
import { type MonthlyCounts, monthlyCounts } from "../results/counts.js";
import { type FlowRow, flowRows, type JourneyRow, journeyRows } from "../results/paths.js";
import { type WaitRow, waitRows } from "../results/waits.js";
import { type AssumptionSummary, assumptionSummaries } from "../scenario/assumptions.js";
import type { LoadedScenario } from "../scenario/load.js";
import { filledIn, type ReplicateOptions, type SimulateOptions } from "./options.js";
import { runInWorkers } from "./pool.js";

export interface RunRow {
  scenario: string;
  scenario_hash: string;
  law_hash: string;
  figures_hash: string;
  engine_version: string;
  seed: number;
  replications: number;
  start: string;
  years: number;
  checksum: string;
  /** Filled in by whoever may read the clock. */
  seconds: number | null;
}

export interface SimulationResult {
  run: RunRow;
  bands: BandRow[];
  /** What each replication counted, behind the bands. */
  counts: MonthlyCounts;
  waits: WaitRow[];
  costs: CostRow[];
  flows: FlowRow[];
  journeys: JourneyRow[];
  assumptions: AssumptionSummary[];
  /** Without any spread the bands hold chance alone and are no forecast. */
  uncertainty: "assumptions-and-chance" | "chance-only";
  warnings: Problem[];
}

/** The results of some replications of a scenario, to be kept and merged. */
export interface ReplicationBatch {
  seed: number;
  lawHash: string;
  results: ReplicationResult[];
}

/** Runs replications `from` up to but not including `until` in worker threads. */
export async function replicate(
  loaded: LoadedScenario,
  range: { from: number; until: number },
  options: ReplicateOptions,
): Promise<ReplicationBatch> {
  const [batch] = await replicateAll([loaded], range, options);
  return batch!;
}

/** Runs the same replications of several scenarios, with one seed; gives a batch for each, in the same order. */
export async function replicateAll(
  cases: readonly LoadedScenario[],
  { from, until }: { from: number; until: number },
  options: ReplicateOptions,
): Promise<ReplicationBatch[]> {
  const batches = cases.map((): ReplicationBatch => ({ seed: 0, lawHash: "", results: [] }));
  const { seed } = await eachReplication(cases, { from, until }, options, (result, place, lawHash) => {
    batches[place]!.results.push(result);
    batches[place]!.lawHash = lawHash;
  });
  for (const batch of batches) {
    batch.seed = seed;
    batch.results.sort((a, b) => a.replication - b.replication);
  }
  return batches;
}

/** The same, for a caller who keeps only a part of each result. */
export async function eachReplication(
  cases: readonly LoadedScenario[],
  { from, until }: { from: number; until: number },
  options: ReplicateOptions,
  take: (result: ReplicationResult, place: number, lawHash: string) => void,
): Promise<{ seed: number }> {
  const { seed, workers, law } = filledIn(options, cases[0]!.scenario);
  const jobs = Array.from({ length: until - from }, (_, index) => from + index).flatMap((replication) =>
    cases.map((_, place) => ({ case: place, replication })),
  );
  let done = 0;
  await runInWorkers(
    { cases, seed, law },
    {
      jobs,
      workers,
      ...(options.signal ? { signal: options.signal } : {}),
      onResult: (result, job, lawHash) => {
        take(result, job.case, lawHash);
        options.onProgress?.(++done, jobs.length);
      },
    },
  );
  return { seed };
}

/** The tables of a complete set of replications, in whatever order they were run. */
export function tablesOf(loaded: LoadedScenario, batch: ReplicationBatch): SimulationResult {
  const runs = [...batch.results].sort((a, b) => a.replication - b.replication);
  const { scenario } = loaded;
  const counts = monthlyCounts(loaded, runs);
  const assumptions = assumptionSummaries(scenario);
  return {
    run: {
      scenario: loaded.id,
      scenario_hash: loaded.hash,
      law_hash: batch.lawHash,
      figures_hash: loaded.figuresHash,
      engine_version: ENGINE_VERSION,
      seed: batch.seed,
      replications: runs.length,
      start: scenario.start,
      years: scenario.years,
      checksum: checksumOf(loaded, runs),
      seconds: null,
    },
    bands: bandRows(counts),
    counts,
    waits: waitRows(loaded, runs),
    costs: costRows(loaded.id, replicationCosts(loaded, runs)),
    flows: flowRows(loaded, runs),
    journeys: journeyRows(loaded, runs),
    assumptions,
    uncertainty: assumptions.some((one) => one.spread !== undefined) ? "assumptions-and-chance" : "chance-only",
    warnings: loaded.warnings,
  };
}

/** Runs a scenario in worker threads and gives its tables. Rejects with the signal's reason when cancelled. */
export async function simulate(loaded: LoadedScenario, options: SimulateOptions): Promise<SimulationResult> {
  const { replications } = filledIn(options, loaded.scenario);
  return tablesOf(loaded, await replicate(loaded, { from: 0, until: replications }, options));
}
