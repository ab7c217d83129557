/**
 * Counter-based random numbers: the number for a person, a purpose and a draw depends on these and on the
 * run only, not on what was drawn before. So two scenarios give the same people the same luck, and people
 * who exist in one of them only disturb nobody.
 *
 * The generator is Threefry-4x32 with 20 rounds (Salmon, Moraes, Dror, Shaw: Parallel random numbers, as
 * easy as 1, 2, 3; 2011). The key is the run, the counter names the draw.
 */
export class RandomStreams {
  readonly #key0: number;
  readonly #key1: number;
  readonly #key2: number;
  readonly #key3: number;
  readonly #key4: number;
  /** The four words of the last block, as signed 32-bit integers. */
  readonly words = new Int32Array(4);

  /**
   * @param seed a whole number from 0 to 2^53 - 1
   * @param replication a whole number from 0 to 2^32 - 1
   * @param use keeps numbers for another use apart from those for people's draws, which is 0
   */
  constructor(seed: number, replication: number, use = 0) {
    this.#key0 = seed | 0;
    this.#key1 = Math.floor(seed / 4294967296) | 0;
    this.#key2 = replication | 0;
    this.#key3 = use | 0;
    this.#key4 = PARITY ^ this.#key0 ^ this.#key1 ^ this.#key2 ^ this.#key3;
  }

  /** A number from 0 up to but not including 1, with 53 random bits. */
  uniform(personHigh: number, personLow: number, purpose: number, draw: number): number {
    this.block(personHigh, personLow, purpose, draw);
    return ((this.words[0]! >>> 5) * 67108864 + (this.words[1]! >>> 6)) / 9007199254740992;
  }

  /** Fills `words` with the block of a counter. */
  block(counter0: number, counter1: number, counter2: number, counter3: number): void {
    const k0 = this.#key0;
    const k1 = this.#key1;
    const k2 = this.#key2;
    const k3 = this.#key3;
    const k4 = this.#key4;
    let a = (counter0 + k0) | 0;
    let b = (counter1 + k1) | 0;
    let c = (counter2 + k2) | 0;
    let d = (counter3 + k3) | 0;

    a = (a + b) | 0;
    b = ((b << 10) | (b >>> 22)) ^ a;
    c = (c + d) | 0;
    d = ((d << 26) | (d >>> 6)) ^ c;
    a = (a + d) | 0;
    d = ((d << 11) | (d >>> 21)) ^ a;
    c = (c + b) | 0;
    b = ((b << 21) | (b >>> 11)) ^ c;
    a = (a + b) | 0;
    b = ((b << 13) | (b >>> 19)) ^ a;
    c = (c + d) | 0;
    d = ((d << 27) | (d >>> 5)) ^ c;
    a = (a + d) | 0;
    d = ((d << 23) | (d >>> 9)) ^ a;
    c = (c + b) | 0;
    b = ((b << 5) | (b >>> 27)) ^ c;
    a = (a + k1) | 0;
    b = (b + k2) | 0;
    c = (c + k3) | 0;
    d = (d + k4 + 1) | 0;

    a = (a + b) | 0;
    b = ((b << 6) | (b >>> 26)) ^ a;
    c = (c + d) | 0;
    d = ((d << 20) | (d >>> 12)) ^ c;
    a = (a + d) | 0;
    d = ((d << 17) | (d >>> 15)) ^ a;
    c = (c + b) | 0;
    b = ((b << 11) | (b >>> 21)) ^ c;
    a = (a + b) | 0;
    b = ((b << 25) | (b >>> 7)) ^ a;
    c = (c + d) | 0;
    d = ((d << 10) | (d >>> 22)) ^ c;
    a = (a + d) | 0;
    d = ((d << 18) | (d >>> 14)) ^ a;
    c = (c + b) | 0;
    b = ((b << 20) | (b >>> 12)) ^ c;
    a = (a + k2) | 0;
    b = (b + k3) | 0;
    c = (c + k4) | 0;
    d = (d + k0 + 2) | 0;

    a = (a + b) | 0;
    b = ((b << 10) | (b >>> 22)) ^ a;
    c = (c + d) | 0;
    d = ((d << 26) | (d >>> 6)) ^ c;
    a = (a + d) | 0;
    d = ((d << 11) | (d >>> 21)) ^ a;
    c = (c + b) | 0;
    b = ((b << 21) | (b >>> 11)) ^ c;
    a = (a + b) | 0;
    b = ((b << 13) | (b >>> 19)) ^ a;
    c = (c + d) | 0;
    d = ((d << 27) | (d >>> 5)) ^ c;
    a = (a + d) | 0;
    d = ((d << 23) | (d >>> 9)) ^ a;
    c = (c + b) | 0;
    b = ((b << 5) | (b >>> 27)) ^ c;
    a = (a + k3) | 0;
    b = (b + k4) | 0;
    c = (c + k0) | 0;
    d = (d + k1 + 3) | 0;

    a = (a + b) | 0;
    b = ((b << 6) | (b >>> 26)) ^ a;
    c = (c + d) | 0;
    d = ((d << 20) | (d >>> 12)) ^ c;
    a = (a + d) | 0;
    d = ((d << 17) | (d >>> 15)) ^ a;
    c = (c + b) | 0;
    b = ((b << 11) | (b >>> 21)) ^ c;
    a = (a + b) | 0;
    b = ((b << 25) | (b >>> 7)) ^ a;
    c = (c + d) | 0;
    d = ((d << 10) | (d >>> 22)) ^ c;
    a = (a + d) | 0;
    d = ((d << 18) | (d >>> 14)) ^ a;
    c = (c + b) | 0;
    b = ((b << 20) | (b >>> 12)) ^ c;
    a = (a + k4) | 0;
    b = (b + k0) | 0;
    c = (c + k1) | 0;
    d = (d + k2 + 4) | 0;

    a = (a + b) | 0;
    b = ((b << 10) | (b >>> 22)) ^ a;
    c = (c + d) | 0;
    d = ((d << 26) | (d >>> 6)) ^ c;
    a = (a + d) | 0;
    d = ((d << 11) | (d >>> 21)) ^ a;
    c = (c + b) | 0;
    b = ((b << 21) | (b >>> 11)) ^ c;
    a = (a + b) | 0;
    b = ((b << 13) | (b >>> 19)) ^ a;
    c = (c + d) | 0;
    d = ((d << 27) | (d >>> 5)) ^ c;
    a = (a + d) | 0;
    d = ((d << 23) | (d >>> 9)) ^ a;
    c = (c + b) | 0;
    b = ((b << 5) | (b >>> 27)) ^ c;
    this.words[0] = a + k0;
    this.words[1] = b + k1;
    this.words[2] = c + k2;
    this.words[3] = d + k3 + 5;
  }
}

const PARITY = 0x1bd11bda;
