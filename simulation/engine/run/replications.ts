import { Worker } from "node:worker_threads";
import { KetenError } from "@keten/text";
import type { WorkerAnswer, WorkerInput } from "./messages.js";

export interface ReplicationsOptions<Input, Result> {
  /** The address of the module. */
  model: URL | string;
  /** Handed to `prepare`; plain data. */
  input: Input;
  /** The replications to run, by number. */
  numbers: readonly number[];
  /** Worker threads; the results do not depend on it. */
  workers: number;
  signal?: AbortSignal;
  /** Called when one is ready, in no fixed order. */
  onResult?: (done: Replicated<Result>) => void;
}

export interface Replicated<Result> {
  replication: number;
  result: Result;
}

/**
 * Runs replications of a model in worker threads, each worker one at a time, and gives the results in order of
 * replication. Rejects with the signal's reason when cancelled, and with the model's own error when it fails.
 */
export async function runReplications<Input, Result>(
  options: ReplicationsOptions<Input, Result>,
): Promise<Replicated<Result>[]> {
  const { model, input, numbers, workers, signal, onResult } = options;
  if (!Number.isInteger(workers) || workers < 1)
    throw new RangeError(`the number of workers is a whole number from 1, not ${workers}`);
  signal?.throwIfAborted();
  const waiting = [...numbers];
  const done: Replicated<Result>[] = [];
  const threads: Worker[] = [];
  let cancel = (): void => undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      if (numbers.length === 0) resolve();
      cancel = () => reject(signal?.reason);
      signal?.addEventListener("abort", cancel);
      const take = (worker: Worker, message: WorkerAnswer): void => {
        if ("problems" in message) throw new KetenError(message.problems);
        if ("error" in message) throw new Error(message.error);
        if ("result" in message) {
          const one = { replication: message.replication, result: message.result as Result };
          done.push(one);
          onResult?.(one);
          if (done.length === numbers.length) resolve();
        }
        const next = waiting.shift();
        if (next !== undefined) worker.postMessage(next);
      };
      const workerData: WorkerInput = { model: String(model), input };
      for (let index = 0; index < Math.min(workers, numbers.length); index++) {
        const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData });
        threads.push(worker);
        worker.on("message", (message: WorkerAnswer) => {
          try {
            take(worker, message);
          } catch (error) {
            reject(error);
          }
        });
        worker.on("error", reject);
        worker.on("exit", (code) => reject(new Error(`a worker thread stopped with code ${code}`)));
      }
    });
  } finally {
    signal?.removeEventListener("abort", cancel);
    await Promise.all(threads.map((worker) => worker.terminate()));
  }
  return done.sort((a, b) => a.replication - b.replication);
}
