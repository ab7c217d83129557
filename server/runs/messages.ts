import type { Problem } from "@keten/text";
import type { SimulationBatch } from "../storage/simulation-runs.js";

/** What the simulating thread is started with. */
export interface SimulationTask {
  /** What `Services.simulation.prepare` gave. */
  scenario: string;
  replications: number;
  /** Replications that were done before. */
  batches: readonly SimulationBatch[];
}

/** What the simulating thread tells the thread that stores. */
export type SimulationMessage =
  | { kind: "batch"; batch: SimulationBatch }
  | { kind: "result"; json: string }
  | { kind: "problems"; problems: readonly Problem[] };
