const WAITS = 32768;

interface Cohort {
  decided: number;
  decidedLate: number;
  open: number;
}

/** How long people waited for their decision, by the month in which they applied and by origin group. */
export class WaitTable {
  /** One number for each decision, put in order at the end; far quicker than counting as they come. */
  #keys = new Float64Array(4096);
  #decisions = 0;
  readonly #cohorts: Cohort[] = [];

  constructor(readonly groups: number) {}

  applied(cohort: number, group: number): void {
    this.#cohort(cohort, group).open++;
  }

  /** Left without a decision: neither decided nor open. */
  left(cohort: number, group: number): void {
    this.#cohort(cohort, group).open--;
  }

  decided(cohort: number, group: number, days: number, late: boolean): void {
    if (this.#decisions === this.#keys.length) {
      const longer = new Float64Array(this.#keys.length * 2);
      longer.set(this.#keys);
      this.#keys = longer;
    }
    this.#keys[this.#decisions++] = (cohort * this.groups + group) * WAITS + Math.min(days, WAITS - 1);
    const counts = this.#cohort(cohort, group);
    counts.decided++;
    counts.open--;
    if (late) counts.decidedLate++;
  }

  /** Rows of cohort, group, wait in days, persons; in order. */
  rows(): Int32Array {
    const keys = this.#keys.subarray(0, this.#decisions).slice().sort();
    let kinds = 0;
    for (let index = 0; index < keys.length; index++) if (index === 0 || keys[index] !== keys[index - 1]) kinds++;
    const rows = new Int32Array(kinds * 4);
    let row = -4;
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index]!;
      if (index === 0 || key !== keys[index - 1]) {
        row += 4;
        const place = Math.floor(key / WAITS);
        rows[row] = Math.floor(place / this.groups);
        rows[row + 1] = place % this.groups;
        rows[row + 2] = key % WAITS;
      }
      rows[row + 3] = rows[row + 3]! + 1;
    }
    return rows;
  }

  /**
   * Rows of cohort, group, decided, decided beyond the term, open, open beyond the term; in order.
   * @param openLate the people still open and late, by place of cohort and group
   */
  cohorts(openLate: ReadonlyMap<number, number>): Int32Array {
    return Int32Array.from(
      this.#cohorts.flatMap(({ decided, decidedLate, open }, place) => [
        Math.floor(place / this.groups),
        place % this.groups,
        decided,
        decidedLate,
        open,
        openLate.get(place) ?? 0,
      ]),
    );
  }

  #cohort(cohort: number, group: number): Cohort {
    const place = cohort * this.groups + group;
    while (this.#cohorts.length <= place) this.#cohorts.push({ decided: 0, decidedLate: 0, open: 0 });
    return this.#cohorts[place]!;
  }
}
