import type { Day } from "@keten/calendar";
import { ABSENT_DAY } from "../person.js";

/** Counts, day by day and group by group, whose legal term has passed; without an event for each person. */
export class TermCounts {
  readonly #due: Int32Array;

  constructor(
    readonly start: Day,
    readonly days: number,
    readonly groups: number,
    readonly onLate: (group: number, persons: number) => void,
  ) {
    this.#due = new Int32Array(days * groups);
  }

  /** In the morning: who was due yesterday is late. */
  openDay(today: Day): void {
    const yesterday = today - 1 - this.start;
    if (yesterday < 0) return;
    for (let group = 0; group < this.groups; group++) {
      const persons = this.#due[yesterday * this.groups + group]!;
      if (persons > 0) this.onLate(group, persons);
    }
  }

  isLate(due: Day, today: Day): boolean {
    return due !== ABSENT_DAY && due < today;
  }

  /** A person begins to wait, with persons 1, or stops, with -1. */
  count(due: Day, group: number, today: Day, persons: 1 | -1): void {
    if (due === ABSENT_DAY) return;
    if (due < today) {
      this.onLate(group, persons);
      return;
    }
    const day = due - this.start;
    if (day >= this.days) return;
    const place = day * this.groups + group;
    this.#due[place] = this.#due[place]! + persons;
  }
}
