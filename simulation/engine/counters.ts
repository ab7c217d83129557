/** A level is carried on to the next day; a flow starts each day at nothing. */
export type CounterKind = "level" | "flow";

/** Whole numbers per day: how many there are (levels) and how many happened (flows). */
export class DailyCounters {
  /** Day by day, column by column; the rows of days not yet closed are zero. */
  readonly values: Int32Array;
  readonly columns: number;
  readonly #flows: readonly boolean[];
  readonly #current: Int32Array;
  #closed = 0;

  constructor(kinds: readonly CounterKind[], days: number) {
    this.columns = kinds.length;
    this.#flows = kinds.map((kind) => kind === "flow");
    this.#current = new Int32Array(kinds.length);
    this.values = new Int32Array(kinds.length * days);
  }

  add(column: number, amount: number): void {
    this.#current[column] = this.#current[column]! + amount;
  }

  /** The level now, or the flow of the day so far. */
  now(column: number): number {
    return this.#current[column]!;
  }

  /** Writes the day's row and begins the next day. */
  closeDay(): void {
    this.values.set(this.#current, this.#closed * this.columns);
    this.#closed++;
    for (let column = 0; column < this.columns; column++) if (this.#flows[column]) this.#current[column] = 0;
  }

  /** The number of a closed day, counted from the first. */
  on(day: number, column: number): number {
    return this.values[day * this.columns + column]!;
  }
}
