/** Makes whole numbers of broken ones without losing anything: what is cut off is carried on to the next. */
export class Carry {
  #rest = 0;

  /** The whole part of a number and of what was carried so far. */
  whole(exact: number): number {
    const sum = this.#rest + exact;
    const whole = Math.floor(sum);
    this.#rest = sum - whole;
    return whole;
  }
}
