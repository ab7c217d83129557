import type { Problem } from "@keten/text";

/** A module that holds a model: `prepare` is called once in each worker, what it gives once a replication. */
export interface ModelModule<Input, Result> {
  prepare(input: Input): ((replication: number) => Result) | Promise<(replication: number) => Result>;
}

/** What a worker is started with. */
export interface WorkerInput {
  model: string;
  input: unknown;
}

/** What a worker says. */
export type WorkerAnswer =
  | { ready: true }
  | { replication: number; result: unknown }
  | { problems: readonly Problem[] }
  | { error: string };
