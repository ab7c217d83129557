import { Worker } from "node:worker_threads";
import { KetenError } from "@keten/text";
import type { ReplicationResult } from "../model/replication.js";
import type { WorkerAnswer, WorkerInput } from "./worker.js";

export interface PoolOptions {
  /** The replications to run, by number. */
  numbers: readonly number[];
  workers: number;
  signal?: AbortSignal;
  onResult?: (result: ReplicationResult) => void;
}

/** Runs replications in worker threads, each worker one at a time. Rejects with the signal's reason when cancelled. */
export async function runInWorkers(
  input: WorkerInput,
  { numbers, workers, signal, onResult }: PoolOptions,
): Promise<{ results: ReplicationResult[]; lawHash: string }> {
  signal?.throwIfAborted();
  const waiting = [...numbers];
  const results: ReplicationResult[] = [];
  const threads: Worker[] = [];
  let lawHash = "";
  let cancel = (): void => undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      cancel = () => reject(signal?.reason);
      signal?.addEventListener("abort", cancel);
      const next = (worker: Worker): void => {
        const number = waiting.shift();
        if (number !== undefined) worker.postMessage(number);
      };
      const take = (worker: Worker, message: WorkerAnswer): void => {
        if ("problems" in message) reject(new KetenError(message.problems));
        else if ("error" in message) reject(new Error(message.error));
        else {
          if ("ready" in message) lawHash = message.ready.lawHash;
          else {
            results.push(message.result);
            onResult?.(message.result);
          }
          if (results.length === numbers.length) resolve();
          else next(worker);
        }
      };
      for (let index = 0; index < Math.min(workers, numbers.length); index++) {
        const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: input });
        threads.push(worker);
        worker.on("message", (message: WorkerAnswer) => take(worker, message));
        worker.on("error", reject);
        worker.on("exit", (code) => reject(new Error(`a worker thread stopped with code ${code}`)));
      }
    });
  } finally {
    signal?.removeEventListener("abort", cancel);
    await Promise.all(threads.map((worker) => worker.terminate()));
  }
  return { results: results.sort((a, b) => a.replication - b.replication), lawHash };
}
