/**
 * How often values of each size occurred, per column: equal bins of a whole width, and one for everything
 * beyond. Number, sum and greatest value are kept exactly as long as a sum stays below 2^53.
 */
export class Histogram {
  /** Column by column, each with `bins` counts and one for what lies beyond. */
  readonly counts: Float64Array;
  readonly #numbers: Float64Array;
  readonly #sums: Float64Array;
  readonly #greatest: Float64Array;

  /**
   * @param columns e.g. stages times groups
   * @param width of a bin, a whole number of ticks or days
   * @param bins how many there are before the one for everything beyond
   */
  constructor(
    readonly columns: number,
    readonly width: number,
    readonly bins: number,
  ) {
    this.counts = new Float64Array(columns * (bins + 1));
    this.#numbers = new Float64Array(columns);
    this.#sums = new Float64Array(columns);
    this.#greatest = new Float64Array(columns);
  }

  /** Counts a value of zero or more, `times` times. */
  add(column: number, value: number, times = 1): void {
    const bin = Math.min(Math.floor(value / this.width), this.bins);
    const at = column * (this.bins + 1) + bin;
    this.counts[at] = this.counts[at]! + times;
    this.#numbers[column] = this.#numbers[column]! + times;
    this.#sums[column] = this.#sums[column]! + value * times;
    if (value > this.#greatest[column]!) this.#greatest[column] = value;
  }

  number(column: number): number {
    return this.#numbers[column]!;
  }

  mean(column: number): number {
    return this.#sums[column]! / this.#numbers[column]!;
  }

  greatest(column: number): number {
    return this.#greatest[column]!;
  }

  /**
   * The value below which a part `p` lies, with values spread evenly over their bin; beyond the bins the
   * greatest value. NaN where nothing was counted.
   */
  quantile(column: number, p: number): number {
    let left = p * this.#numbers[column]!;
    if (this.#numbers[column] === 0) return Number.NaN;
    const first = column * (this.bins + 1);
    for (let bin = 0; bin < this.bins; bin++) {
      const count = this.counts[first + bin]!;
      if (count > 0 && left <= count) return Math.min((bin + left / count) * this.width, this.#greatest[column]!);
      left -= count;
    }
    return this.#greatest[column]!;
  }

  /** The part of the values that lie at or above a bound, which must be a bin's edge. */
  shareFrom(column: number, bound: number): number {
    if (bound % this.width !== 0) throw new RangeError(`${bound} is not a multiple of the width ${this.width}`);
    const first = column * (this.bins + 1);
    let beyond = 0;
    for (let bin = Math.min(bound / this.width, this.bins); bin <= this.bins; bin++)
      beyond += this.counts[first + bin]!;
    return beyond / this.#numbers[column]!;
  }

  /** Adds what another histogram of the same shape counted. */
  merge(other: Histogram): void {
    if (other.columns !== this.columns || other.width !== this.width || other.bins !== this.bins)
      throw new RangeError("histograms of different shapes cannot be merged");
    for (let at = 0; at < this.counts.length; at++) this.counts[at] = this.counts[at]! + other.counts[at]!;
    for (let column = 0; column < this.columns; column++) {
      this.#numbers[column] = this.#numbers[column]! + other.#numbers[column]!;
      this.#sums[column] = this.#sums[column]! + other.#sums[column]!;
      this.#greatest[column] = Math.max(this.#greatest[column]!, other.#greatest[column]!);
    }
  }

  /** Forgets everything counted so far. */
  clear(): void {
    this.counts.fill(0);
    this.#numbers.fill(0);
    this.#sums.fill(0);
    this.#greatest.fill(0);
  }
}
