import { Worker } from "node:worker_threads";
import { KetenError } from "@keten/text";
import type { ReplicationResult } from "../model/replication.js";
import type { WorkerAnswer, WorkerInput, WorkerJob } from "./worker.js";

export interface PoolOptions {
  jobs: readonly WorkerJob[];
  workers: number;
  signal?: AbortSignal;
  /** Called for each job as it is done, in no fixed order. */
  onResult: (result: ReplicationResult, job: WorkerJob, lawHash: string) => void;
}

/** Runs replications in worker threads, each worker one at a time. Rejects with the signal's reason when cancelled. */
export async function runInWorkers(
  input: WorkerInput,
  { jobs, workers, signal, onResult }: PoolOptions,
): Promise<void> {
  signal?.throwIfAborted();
  if (jobs.length === 0) return;
  const waiting = [...jobs];
  let open = jobs.length;
  const threads: Worker[] = [];
  let cancel = (): void => undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      cancel = () => reject(signal?.reason);
      signal?.addEventListener("abort", cancel);
      const take = (worker: Worker, message: WorkerAnswer): void => {
        if ("problems" in message) reject(new KetenError(message.problems));
        else if ("error" in message) reject(new Error(message.error));
        else {
          if ("job" in message) {
            open--;
            onResult(message.result, message.job, message.lawHash);
          }
          const next = waiting.shift();
          if (next !== undefined) worker.postMessage(next);
          else if (open === 0) resolve();
        }
      };
      for (let index = 0; index < Math.min(workers, jobs.length); index++) {
        const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: input });
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
}
