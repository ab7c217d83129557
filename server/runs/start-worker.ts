import { availableParallelism } from "node:os";
import type { StorageFault } from "../storage/faults.js";
import type { SimulationJob } from "../storage/simulation-jobs.js";
import { openStorage } from "../storage/storage.js";
import { SIMULATION_PROGRAM } from "./program.js";
import { Runner } from "./runner.js";

export interface WorkerSettings {
  /** Address of the PostgreSQL server that holds the queue. The embedded database has room for one process only. */
  databaseUrl: string;
  /** How many threads simulate; as many as the machine has cores where left out. */
  threads?: number;
  onEvent?(event: WorkerEvent): void;
  /** Stops the worker; what it was doing goes back to the queue. */
  signal?: AbortSignal;
}

/** What a worker tells of itself. */
export type WorkerEvent =
  | { event: "started"; threads: number }
  /** Begins with replications `[first, until)` of a run; where both are the same, with its tables. */
  | ({ event: "job" } & SimulationJob)
  /** A run failed by a fault of ours; its reader is shown the number. */
  | { event: "fault"; error: unknown; number: string }
  /** The database does not do its work, and the worker waits for it; null: it does so again. */
  | { event: "database"; fault: StorageFault | null };

/**
 * Helps with the runs that are asked of any server on the same database, until it is stopped.
 * @throws KetenError where the database cannot be reached at the start
 */
export async function startWorker(settings: WorkerSettings): Promise<void> {
  const { databaseUrl, threads = availableParallelism(), onEvent = () => undefined, signal } = settings;
  const storage = await openStorage({ databaseUrl });
  const runner = new Runner(storage, {
    program: SIMULATION_PROGRAM,
    threads,
    onFault: (error, number) => onEvent({ event: "fault", error, number }),
    onStorage: (fault) => onEvent({ event: "database", fault }),
    onJob: (job) => onEvent({ event: "job", ...job }),
  });
  try {
    runner.start();
    onEvent({ event: "started", threads });
    await new Promise<void>((resolve) => {
      if (signal?.aborted) resolve();
      else signal?.addEventListener("abort", () => resolve(), { once: true });
    });
  } finally {
    await runner.stop();
    await storage.close();
  }
}
