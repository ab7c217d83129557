import { RandomStreams } from "./random.js";

const KEYS = 1;
const PERSON = 0;
const CHILD = 1;

/**
 * Keys of persons, two words of 32 bits each, from where they come from and a number, or from a sponsor and a
 * number. They do not depend on the replication or on who else exists, so a variant has the same people.
 */
export class PersonKeys {
  /** The key last made. */
  high = 0;
  low = 0;
  readonly #streams: RandomStreams;

  /** @param seed a whole number from 0 to 2^53 - 1 */
  constructor(seed: number) {
    this.#streams = new RandomStreams(seed, 0, KEYS);
  }

  /** Makes the key of the nth person from a source, such as a group and a month of arrival. */
  person(source: number, number: number): void {
    this.#make(source, number, PERSON, 0);
  }

  /** Makes the key of the nth family member who follows a sponsor. */
  child(sponsorHigh: number, sponsorLow: number, number: number): void {
    this.#make(sponsorHigh, sponsorLow, CHILD, number);
  }

  #make(first: number, second: number, kind: number, number: number): void {
    this.#streams.block(first, second, kind, number);
    this.high = this.#streams.words[0]! >>> 0;
    this.low = this.#streams.words[1]! >>> 0;
  }
}
