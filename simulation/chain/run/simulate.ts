import { availableParallelism } from "node:os";
import { ENGINE_VERSION } from "@keten/engine";
import { KetenError, type Problem } from "@keten/text";
import type { ReplicationResult } from "../model/replication.js";
import { problem, wholeNumber } from "../problems.js";
import { type BandRow, bandRows } from "../results/bands.js";
import { checksumOf } from "../results/checksum.js";
import { type CostRow, costRows } from "../results/costs.js";
import { type MonthlyCounts, monthlyCounts } from "../results/counts.js";
import { type FlowRow, flowRows, type JourneyRow, journeyRows } from "../results/paths.js";
import { type WaitRow, waitRows } from "../results/waits.js";
import { type AssumptionSummary, assumptionSummaries } from "../scenario/assumptions.js";
import type { LoadedScenario } from "../scenario/load.js";
import { runInWorkers } from "./pool.js";

export interface ReplicateOptions {
  /** The address of a module that exports a `law`; the law that comes with Keten where left out. */
  law?: URL | string;
  /** From 0 to 2^53 - 1; the scenario's own where left out. */
  seed?: number;
  /** Worker threads; as many as the machine has cores where left out. The numbers do not depend on it. */
  workers?: number;
  signal?: AbortSignal;
  /** Called after each replication with how many are done, of how many. */
  onProgress?: (done: number, total: number) => void;
}

export interface SimulateOptions extends ReplicateOptions {
  /** The scenario's own where left out. */
  replications?: number;
}

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

const LAW = new URL("../law/what-if.js", import.meta.url);
const MOST_REPLICATIONS = 10_000;

/** Runs replications `from` up to but not including `until` in worker threads. */
export async function replicate(
  loaded: LoadedScenario,
  range: { from: number; until: number },
  options: ReplicateOptions,
): Promise<ReplicationBatch> {
  const seed = options.seed ?? loaded.scenario.seed;
  const workers = options.workers ?? availableParallelism();
  checkOptions({ seed, workers });
  const total = range.until - range.from;
  let done = 0;
  const { results, lawHash } = await runInWorkers(
    { loaded, seed, law: String(options.law ?? LAW) },
    {
      numbers: Array.from({ length: total }, (_, index) => range.from + index),
      workers,
      ...(options.signal ? { signal: options.signal } : {}),
      onResult: () => options.onProgress?.(++done, total),
    },
  );
  return { seed, lawHash, results };
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
    costs: costRows(loaded, runs),
    flows: flowRows(loaded, runs),
    journeys: journeyRows(loaded, runs),
    assumptions,
    uncertainty: assumptions.some((one) => one.spread !== undefined) ? "assumptions-and-chance" : "chance-only",
    warnings: loaded.warnings,
  };
}

/** Runs a scenario in worker threads and gives its tables. Rejects with the signal's reason when cancelled. */
export async function simulate(loaded: LoadedScenario, options: SimulateOptions): Promise<SimulationResult> {
  const replications = options.replications ?? loaded.scenario.replications;
  checkOptions({ replications });
  return tablesOf(loaded, await replicate(loaded, { from: 0, until: replications }, options));
}

const LIMITS: Record<string, readonly [number, number]> = {
  seed: [0, Number.MAX_SAFE_INTEGER],
  replications: [1, MOST_REPLICATIONS],
  workers: [1, 256],
};

function checkOptions(options: Record<string, number>): void {
  const faults = Object.entries(options).flatMap(([field, value]) => {
    const [low, high] = LIMITS[field] as readonly [number, number];
    return Number.isSafeInteger(value) && value >= low && value <= high
      ? []
      : [problem("option-not-allowed", { field, value, values: { field, value }, allowed: wholeNumber(low, high) })];
  });
  if (faults.length > 0) throw new KetenError(faults);
}
