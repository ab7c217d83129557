/** Levels over time and the area under each, in whole ticks: exact as long as an area stays below 2^53. */
export class TimeIntegrals {
  readonly #levels: Float64Array;
  readonly #areas: Float64Array;
  readonly #lasts: Float64Array;
  readonly #highest: Float64Array;
  #start: number;

  constructor(columns: number, start: number) {
    this.#levels = new Float64Array(columns);
    this.#areas = new Float64Array(columns);
    this.#highest = new Float64Array(columns);
    this.#lasts = new Float64Array(columns).fill(start);
    this.#start = start;
  }

  /** Raises or lowers a level at a tick that is not before the last one of the column. */
  add(column: number, amount: number, time: number): void {
    const level = this.#levels[column]!;
    const last = this.#lasts[column]!;
    if (time !== last) {
      this.#areas[column] = this.#areas[column]! + level * (time - last);
      this.#lasts[column] = time;
    }
    const raised = level + amount;
    this.#levels[column] = raised;
    if (raised > this.#highest[column]!) this.#highest[column] = raised;
  }

  level(column: number): number {
    return this.#levels[column]!;
  }

  /** The highest level since the start of counting. */
  highest(column: number): number {
    return this.#highest[column]!;
  }

  /** Level times ticks from the start of counting until a tick. */
  area(column: number, until: number): number {
    return this.#areas[column]! + this.#levels[column]! * (until - this.#lasts[column]!);
  }

  /** The mean level from the start of counting until a tick. */
  mean(column: number, until: number): number {
    return this.area(column, until) / (until - this.#start);
  }

  /** Counts from a tick on, with the levels as they are: for leaving out the time in which a model fills up. */
  countFrom(time: number): void {
    this.#start = time;
    this.#areas.fill(0);
    this.#lasts.fill(time);
    this.#highest.set(this.#levels);
  }
}
