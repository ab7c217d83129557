const WAITS = 32768;

interface Cohort {
  decided: number;
  decidedLate: number;
  open: number;
}

/** How long people waited for their decision, by the month in which they applied and by origin group. */
export class WaitTable {
  readonly #counts = new Map<number, number>();
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
    const key = (cohort * this.groups + group) * WAITS + Math.min(days, WAITS - 1);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    const counts = this.#cohort(cohort, group);
    counts.decided++;
    counts.open--;
    if (late) counts.decidedLate++;
  }

  /** Rows of cohort, group, wait in days, persons; in order. */
  rows(): Int32Array {
    const keys = [...this.#counts.keys()].sort((a, b) => a - b);
    const rows = new Int32Array(keys.length * 4);
    for (const [index, key] of keys.entries()) {
      const place = Math.floor(key / WAITS);
      rows[index * 4] = Math.floor(place / this.groups);
      rows[index * 4 + 1] = place % this.groups;
      rows[index * 4 + 2] = key % WAITS;
      rows[index * 4 + 3] = this.#counts.get(key)!;
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
