import { longer } from "../columns/longer.js";

/** What happened to one person of the sample at one tick; event, stage and note mean what the model says. */
export interface JourneyStep {
  personHigh: number;
  personLow: number;
  time: number;
  event: number;
  stage: number;
  note: number;
}

/**
 * The single steps of a small sample of persons. Whether a person belongs to it depends on the person's key
 * alone, so that every scenario and every replication follows the same ones.
 */
export class Journeys {
  readonly #threshold: number;
  #size = 0;
  #persons = new Int32Array(512);
  #times = new Float64Array(256);
  #notes = new Int32Array(768);

  /** @param share of the persons to follow, 0 to 1 */
  constructor(share: number) {
    if (!(share >= 0 && share <= 1)) throw new RangeError(`a share lies between 0 and 1, not at ${share}`);
    this.#threshold = share * 4294967296;
  }

  /** Whether a person belongs to the sample. */
  follows(personHigh: number, personLow: number): boolean {
    return mixed(personHigh, personLow) < this.#threshold;
  }

  /** Notes a step; for somebody outside the sample nothing is kept. */
  note(personHigh: number, personLow: number, time: number, event: number, stage: number, note = 0): void {
    if (!this.follows(personHigh, personLow)) return;
    const at = this.#size++;
    if (at === this.#times.length) this.#grow();
    this.#persons[at * 2] = personHigh;
    this.#persons[at * 2 + 1] = personLow;
    this.#times[at] = time;
    this.#notes[at * 3] = event;
    this.#notes[at * 3 + 1] = stage;
    this.#notes[at * 3 + 2] = note;
  }

  /** All steps in the order in which they were noted. */
  steps(): JourneyStep[] {
    return Array.from({ length: this.#size }, (_, at) => ({
      personHigh: this.#persons[at * 2]! >>> 0,
      personLow: this.#persons[at * 2 + 1]! >>> 0,
      time: this.#times[at]!,
      event: this.#notes[at * 3]!,
      stage: this.#notes[at * 3 + 1]!,
      note: this.#notes[at * 3 + 2]!,
    }));
  }

  #grow(): void {
    const length = this.#times.length * 2;
    this.#persons = longer(this.#persons, new Int32Array(length * 2));
    this.#times = longer(this.#times, new Float64Array(length));
    this.#notes = longer(this.#notes, new Int32Array(length * 3));
  }
}

/** An even 32-bit number from a key, whose parts may be counted up one by one. */
function mixed(high: number, low: number): number {
  let hash = Math.imul(high ^ (high >>> 15), 0x2c1b3c6d) ^ Math.imul(low ^ 0x5bd1e995, 0x297a2d39);
  for (const factor of [0x7feb352d, 0x846ca68b | 0]) {
    hash ^= hash >>> 16;
    hash = Math.imul(hash, factor);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}
