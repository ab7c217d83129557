import { Worker } from "node:worker_threads";
import type { LoadedPlan } from "../document/load.js";
import type { Optimised } from "./optimise.js";
import { LIMITS, type Limits } from "./solve.js";

export interface OptimiseTask {
  loaded: LoadedPlan;
  limits: Limits;
}

export interface OptimiseAnswer {
  optimised: Optimised;
}

export interface OptimiseOptions {
  limits?: Limits;
  /** Stops the search at once; the promise rejects with its reason. */
  signal?: AbortSignal;
}

/**
 * Finds which options of a plan to open when at least cost, in a thread of its own. The search stops when it is close
 * enough to the best possible or has looked at so many nodes, never by the clock: the same plan gives the same answer.
 */
export async function optimisePlan(loaded: LoadedPlan, options: OptimiseOptions = {}): Promise<Optimised> {
  const { limits = LIMITS, signal } = options;
  signal?.throwIfAborted();
  const workerData: OptimiseTask = { loaded, limits };
  // The options of the process, such as to read its program from a text, are not for threads.
  const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData, execArgv: [] });
  let cancel = (): void => undefined;
  try {
    return await new Promise<Optimised>((resolve, reject) => {
      cancel = () => reject(signal?.reason);
      signal?.addEventListener("abort", cancel);
      worker.on("message", ({ optimised }: OptimiseAnswer) => resolve(optimised));
      worker.on("error", reject);
      worker.on("exit", (code) => reject(new Error(`the searching thread ended by itself (code ${code})`)));
    });
  } finally {
    signal?.removeEventListener("abort", cancel);
    await worker.terminate();
  }
}
