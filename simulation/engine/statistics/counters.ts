/** A level is carried on to the next day; a flow starts each day at nothing. */
export type CounterKind = "level" | "flow";

/**
 * Whole numbers per day, stage and group: how many there are (levels) and how many happened (flows).
 * Without groups a stage is a column of its own.
 */
export class DailyCounters {
  /** Day by day, stage by stage, group by group; the rows of days not yet closed are zero. */
  readonly values: Int32Array;
  /** Stages times groups. */
  readonly columns: number;
  readonly groups: number;
  readonly days: number;
  readonly #flows: Int32Array;
  readonly #current: Int32Array;
  #closed = 0;

  constructor(kinds: readonly CounterKind[], days: number, groups = 1) {
    this.columns = kinds.length * groups;
    this.groups = groups;
    this.days = days;
    this.#flows = Int32Array.from(
      kinds.flatMap((kind, stage) =>
        kind === "flow" ? Array.from({ length: groups }, (_, group) => stage * groups + group) : [],
      ),
    );
    this.#current = new Int32Array(this.columns);
    this.values = new Int32Array(this.columns * days);
  }

  add(stage: number, amount: number, group = 0): void {
    const column = stage * this.groups + group;
    this.#current[column] = this.#current[column]! + amount;
  }

  /** The level now, or the flow of the day so far. */
  now(stage: number, group = 0): number {
    return this.#current[stage * this.groups + group]!;
  }

  /** How many days are closed. */
  get closed(): number {
    return this.#closed;
  }

  /** Writes the day's row and begins the next day. */
  closeDay(): void {
    if (this.#closed === this.days) throw new RangeError(`all ${this.days} days are closed already`);
    this.values.set(this.#current, this.#closed * this.columns);
    this.#closed++;
    for (const column of this.#flows) this.#current[column] = 0;
  }

  /** The number of a closed day, counted from the first. */
  on(day: number, stage: number, group = 0): number {
    return this.values[day * this.columns + stage * this.groups + group]!;
  }

  /** The number of a closed day over all groups. */
  totalOn(day: number, stage: number): number {
    let total = 0;
    for (let group = 0; group < this.groups; group++) total += this.on(day, stage, group);
    return total;
  }
}
