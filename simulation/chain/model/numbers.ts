import type { Day } from "@keten/calendar";
import { type RandomStreams, triangular, uniformBetween } from "@keten/engine";
import { assumptionsOf, periodsOf } from "../scenario/assumptions.js";
import type { Assumption, Scenario } from "../scenario/schema.js";
import { numberOfName, PURPOSE } from "./dice.js";

/** The factor of each assumption that has a spread, as drawn for one replication. */
export type Factors = Record<string, number>;

/** One draw for every assumption with a spread; the same in each scenario that names it alike. */
export function drawFactors(scenario: Scenario, streams: RandomStreams): Factors {
  const factors: Factors = {};
  for (const { path, assumption } of assumptionsOf(scenario)) {
    const { spread } = assumption;
    if (spread === undefined) continue;
    const u = streams.uniform(numberOfName(path), 0, PURPOSE.assumption, 0);
    factors[path] =
      spread.kind === "uniform"
        ? uniformBetween(spread.low, spread.high, u)
        : triangular(spread.low, 1, spread.high, u);
  }
  return factors;
}

/** A value over time: each holds from its day until the next begins, the first also before its day. */
export class Steps {
  readonly #from: Float64Array;
  readonly #values: Float64Array;

  constructor(assumption: Assumption, factor: number) {
    const periods = periodsOf(assumption);
    // A share stays a share, whatever its spread.
    const most = assumption.unit === "share" ? 1 : Number.POSITIVE_INFINITY;
    this.#from = Float64Array.from(periods, (period) => period.from);
    this.#values = Float64Array.from(periods, (period) => Math.min(period.value * factor, most));
  }

  on(day: Day): number {
    let index = this.#from.length - 1;
    while (index > 0 && this.#from[index]! > day) index--;
    return this.#values[index]!;
  }
}

/** The numbers of a scenario as they hold in one replication, by the path of the assumption. */
export class Numbers {
  readonly #byPath = new Map<string, Steps>();

  constructor(scenario: Scenario, factors: Factors) {
    for (const { path, assumption } of assumptionsOf(scenario))
      this.#byPath.set(path, new Steps(assumption, factors[path] ?? 1));
  }

  has(path: string): boolean {
    return this.#byPath.has(path);
  }

  /** Throws where the scenario has no such assumption, which its form rules out. */
  at(path: string): Steps {
    const steps = this.#byPath.get(path);
    if (!steps) throw new RangeError(`the scenario has no ${path}`);
    return steps;
  }
}
