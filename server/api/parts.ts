import type { SimulationAnswer, SimulationTask } from "../runs/messages.js";
import type { Services } from "../services.js";
import type { StorageFault } from "../storage/faults.js";
import type { Storage } from "../storage/storage.js";

/** Who does the runs, as far as the interface deals with them. */
export interface Runs {
  /** Called when a run was asked for, so that a worker looks at once. */
  requested(): void;
  /** Called when a run was cancelled, so that work on it stops at once. */
  cancelled(): void;
  /** Cuts tables down, in a thread of its own. */
  make(task: SimulationTask): Promise<SimulationAnswer>;
  /** What is wrong with the database, as far as the work on runs showed; null where nothing is. */
  fault(): StorageFault | null;
}

/** What the interface is made of. */
export interface ApiParts {
  services: Services;
  storage: Storage;
  runs: Runs;
}
