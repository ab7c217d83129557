import { parentPort, workerData } from "node:worker_threads";
import { KetenError, type Problem } from "@keten/text";
import { ChainLaw, importLaw } from "../law/chain-law.js";
import { type ReplicationResult, runReplication } from "../model/replication.js";
import type { LoadedScenario } from "../scenario/load.js";
import { lawOptions } from "./law-options.js";

export interface WorkerInput {
  /** The scenarios to run; a job names one by its place here. */
  cases: readonly LoadedScenario[];
  seed: number;
  law: string;
}

/** One replication of one scenario. */
export interface WorkerJob {
  case: number;
  replication: number;
}

export type WorkerAnswer =
  | { ready: true }
  | { job: WorkerJob; result: ReplicationResult; lawHash: string }
  | { problems: readonly Problem[] }
  | { error: string };

const port = parentPort;
if (port === null) throw new Error("this file runs in a worker thread");
const { cases, seed, law: module } = workerData as WorkerInput;
const answer = (message: WorkerAnswer): void => port.postMessage(message);
const fail = (error: unknown): void => {
  if (error instanceof KetenError) answer({ problems: error.problems });
  else answer({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
};

try {
  const base = await importLaw(module);
  const prepared = new Map<string, ChainLaw>();
  const lawFor = (loaded: LoadedScenario): ChainLaw => {
    const options = lawOptions(loaded);
    const key = JSON.stringify(options);
    let law = prepared.get(key);
    if (!law) prepared.set(key, (law = new ChainLaw(base, options)));
    return law;
  };
  port.on("message", (job: WorkerJob) => {
    try {
      const loaded = cases[job.case]!;
      const law = lawFor(loaded);
      answer({ job, result: runReplication(loaded, seed, job.replication, law), lawHash: law.hash });
    } catch (error) {
      fail(error);
    }
  });
  answer({ ready: true });
} catch (error) {
  fail(error);
}
