import type { Day } from "@keten/calendar";
import { Journeys } from "@keten/engine";
import { STAGE_NAMES } from "./stages.js";

/** One step of a followed person: who, when, from where to where, by which entry of the law. */
export type JourneyStep = [person: string, day: Day, event: string, stage: string, entry: string];

const SHARE = 1 / 2048;

/** Follows one person in two thousand, chosen by their number, so that every scenario follows the same ones. */
export class ChainJourneys {
  readonly #journeys = new Journeys(SHARE);
  /** The entries of the law that were met, by number; nothing comes first. */
  readonly #entries = new Map<string, number>([["", 0]]);

  readonly follows = (idHigh: number, idLow: number): boolean => this.#journeys.follows(idHigh, idLow);

  step(idHigh: number, idLow: number, day: Day, from: number, to: number, entry: string): void {
    let number = this.#entries.get(entry);
    if (number === undefined) this.#entries.set(entry, (number = this.#entries.size));
    this.#journeys.note(idHigh, idLow, day, from, to, number);
  }

  steps(): JourneyStep[] {
    const entries = [...this.#entries.keys()];
    return this.#journeys
      .steps()
      .map(({ personHigh, personLow, time, event, stage, note }) => [
        word(personHigh) + word(personLow),
        time,
        `from ${STAGE_NAMES[event]}`,
        STAGE_NAMES[stage]!,
        entries[note]!,
      ]);
  }
}

const word = (half: number): string => half.toString(16).padStart(8, "0");
