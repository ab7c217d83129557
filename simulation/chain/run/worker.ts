import { parentPort, workerData } from "node:worker_threads";
import { KetenError, type Problem } from "@keten/text";
import { importDecisionTerms } from "../decision-term.js";
import { type ReplicationResult, runReplication } from "../model/replication.js";
import type { LoadedScenario } from "../scenario/load.js";
import { termsRequest } from "./terms-request.js";

export interface WorkerInput {
  loaded: LoadedScenario;
  seed: number;
  terms: string;
}

export type WorkerAnswer =
  | { ready: { lawHash: string } }
  | { result: ReplicationResult }
  | { problems: readonly Problem[] }
  | { error: string };

const port = parentPort;
if (port === null) throw new Error("this file runs in a worker thread");
const { loaded, seed, terms: module } = workerData as WorkerInput;
const answer = (message: WorkerAnswer): void => port.postMessage(message);
const fail = (error: unknown): void => {
  if (error instanceof KetenError) answer({ problems: error.problems });
  else answer({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
};

try {
  const factory = await importDecisionTerms(module);
  const terms = await factory(termsRequest(loaded));
  port.on("message", (replication: number) => {
    try {
      answer({ result: runReplication(loaded, seed, replication, terms) });
    } catch (error) {
      fail(error);
    }
  });
  answer({ ready: { lawHash: terms.lawHash } });
} catch (error) {
  fail(error);
}
