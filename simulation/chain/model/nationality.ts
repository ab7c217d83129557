import { cumulate, pick } from "@keten/engine";
import type { LoadedScenario } from "../scenario/load.js";
import type { NationalityShares } from "../scenario/nationalities.js";

/** All citizenships that can occur in a run, sorted; people carry the place in this list. */
export function nationalityCodes(loaded: LoadedScenario): string[] {
  const { arrivals, stock } = loaded.nationalities;
  return [...new Set([...arrivals.codes, ...stock.codes])].sort();
}

/** Draws places in the list of codes by the shares of a group. */
export class NationalityDraw {
  readonly #cumulative: Float64Array;
  readonly #places: Uint16Array;

  constructor(shares: NationalityShares, codes: readonly string[]) {
    this.#cumulative = cumulate(shares.shares);
    this.#places = Uint16Array.from(shares.codes, (code) => codes.indexOf(code));
  }

  place(u: number): number {
    return this.#places[pick(this.#cumulative, u)]!;
  }
}
