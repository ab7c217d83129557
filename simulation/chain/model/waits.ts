const WAITS = 32768;

interface Cohort {
  decided: number;
  decidedLate: number;
  open: number;
  openLate: number;
}

/** How long people waited for their decision, by the month in which they applied. */
export class WaitTable {
  readonly #counts = new Map<number, number>();
  readonly #cohorts: Cohort[] = [];

  applied(cohort: number): void {
    this.#cohort(cohort).open++;
  }

  termPassed(cohort: number): void {
    this.#cohort(cohort).openLate++;
  }

  decided(cohort: number, days: number, late: boolean): void {
    const key = cohort * WAITS + days;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    const counts = this.#cohort(cohort);
    counts.decided++;
    counts.open--;
    if (late) {
      counts.decidedLate++;
      counts.openLate--;
    }
  }

  /** Rows of cohort, wait in days, persons; in order. */
  rows(): Int32Array {
    const keys = [...this.#counts.keys()].sort((a, b) => a - b);
    const rows = new Int32Array(keys.length * 3);
    for (const [index, key] of keys.entries()) {
      rows[index * 3] = Math.floor(key / WAITS);
      rows[index * 3 + 1] = key % WAITS;
      rows[index * 3 + 2] = this.#counts.get(key)!;
    }
    return rows;
  }

  /** Rows of cohort, decided, decided beyond the term, open, open beyond the term; in order. */
  cohorts(): Int32Array {
    return Int32Array.from(
      this.#cohorts.flatMap(({ decided, decidedLate, open, openLate }, cohort) => [
        cohort,
        decided,
        decidedLate,
        open,
        openLate,
      ]),
    );
  }

  #cohort(cohort: number): Cohort {
    while (this.#cohorts.length <= cohort) this.#cohorts.push({ decided: 0, decidedLate: 0, open: 0, openLate: 0 });
    return this.#cohorts[cohort]!;
  }
}
