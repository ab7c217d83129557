import type { Problem } from "@keten/text";
import type { RunNumbers } from "../simulation/task.js";
import { readNumber } from "./numbers-and-days.js";

export interface RunOptions {
  replications?: string;
  workers?: string;
  seed?: string;
}

/** More threads than this no machine runs at once. */
export const MOST_WORKERS = 256;

/** As much as the simulation takes. */
const LIMITS = {
  replications: [1, 10_000],
  workers: [1, MOST_WORKERS],
  seed: [0, Number.MAX_SAFE_INTEGER],
} as const;

/** The numbers of a run that a person gave, each within what the simulation takes. */
export function readRunNumbers(options: RunOptions, problems: Problem[]): RunNumbers {
  const names = Object.keys(LIMITS) as (keyof typeof LIMITS)[];
  return Object.fromEntries(
    names.flatMap((name) => {
      const number = readNumber(`--${name}`, options[name], problems, LIMITS[name]);
      return number === undefined ? [] : [[name, number]];
    }),
  );
}
