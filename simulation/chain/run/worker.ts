import { parentPort, workerData } from "node:worker_threads";
import { KetenError, type Problem } from "@keten/text";
import { ChainLaw, importLaw } from "../law/chain-law.js";
import { type ReplicationResult, runReplication } from "../model/replication.js";
import type { LoadedScenario } from "../scenario/load.js";
import { lawOptions } from "./law-options.js";

export interface WorkerInput {
  loaded: LoadedScenario;
  seed: number;
  law: string;
}

export type WorkerAnswer =
  | { ready: { lawHash: string } }
  | { result: ReplicationResult }
  | { problems: readonly Problem[] }
  | { error: string };

const port = parentPort;
if (port === null) throw new Error("this file runs in a worker thread");
const { loaded, seed, law: module } = workerData as WorkerInput;
const answer = (message: WorkerAnswer): void => port.postMessage(message);
const fail = (error: unknown): void => {
  if (error instanceof KetenError) answer({ problems: error.problems });
  else answer({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
};

try {
  const law = new ChainLaw(await importLaw(module), lawOptions(loaded));
  port.on("message", (replication: number) => {
    try {
      answer({ result: runReplication(loaded, seed, replication, law) });
    } catch (error) {
      fail(error);
    }
  });
  answer({ ready: { lawHash: law.hash } });
} catch (error) {
  fail(error);
}
