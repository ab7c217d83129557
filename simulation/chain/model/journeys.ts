import type { Day } from "@keten/calendar";
import { STAGE_NAMES } from "./stages.js";

/** One step of a sampled person: who, when, from where to where, by which entry of the law. */
export type JourneyStep = [person: string, day: Day, event: string, stage: string, entry: string];

const ONE_IN = 2048;

/** Follows one person in two thousand, chosen by their number, so that every scenario follows the same ones. */
export class Journeys {
  readonly steps: JourneyStep[] = [];

  isFollowed(idHigh: number, idLow: number): boolean {
    let mixed = Math.imul(idHigh ^ 0x5bd1e995, 0x9e3779b1) ^ Math.imul(idLow, 0x85ebca6b);
    mixed ^= mixed >>> 15;
    return (Math.imul(mixed, 0x2c1b3c6d) >>> 0) % ONE_IN === 0;
  }

  step(idHigh: number, idLow: number, day: Day, from: number, to: number, entry: string): void {
    const person = `${(idHigh >>> 0).toString(16).padStart(8, "0")}${(idLow >>> 0).toString(16).padStart(8, "0")}`;
    this.steps.push([person, day, `from ${STAGE_NAMES[from]}`, STAGE_NAMES[to]!, entry]);
  }
}
