import { availableParallelism } from "node:os";
import { KetenError } from "@keten/text";
import { problem, wholeNumber } from "../problems.js";

export interface ReplicateOptions {
  /** The address of a module that exports a `law`; the law that comes with Keten where left out. */
  law?: URL | string;
  /** From 0 to 2^53 - 1; the scenario's own where left out. */
  seed?: number;
  /** Worker threads; as many as the machine has cores where left out. The numbers do not depend on it. */
  workers?: number;
  signal?: AbortSignal;
  /** Called after each replication with how many are done, of how many. */
  onProgress?: (done: number, total: number) => void;
}

export interface SimulateOptions extends ReplicateOptions {
  /** The scenario's own where left out. */
  replications?: number;
}

const LAW = new URL("../law/what-if.js", import.meta.url);
const LIMITS = {
  seed: [0, Number.MAX_SAFE_INTEGER],
  replications: [1, 10_000],
  workers: [1, 256],
} as const;

/** The options with what was left out filled in; throws with everything that is out of range. */
export function filledIn(
  options: SimulateOptions,
  scenario: { seed: number; replications: number },
): { seed: number; replications: number; workers: number; law: string } {
  const numbers = {
    seed: options.seed ?? scenario.seed,
    replications: options.replications ?? scenario.replications,
    workers: options.workers ?? availableParallelism(),
  };
  const faults = (["seed", "replications", "workers"] as const).flatMap((field) => {
    const value = numbers[field];
    const [low, high] = LIMITS[field];
    return Number.isSafeInteger(value) && value >= low && value <= high
      ? []
      : [problem("option-not-allowed", { field, value, values: { field, value }, allowed: wholeNumber(low, high) })];
  });
  if (faults.length > 0) throw new KetenError(faults);
  return { ...numbers, law: String(options.law ?? LAW) };
}
