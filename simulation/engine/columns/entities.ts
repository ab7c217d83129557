import { longer } from "./longer.js";

const ARRAYS = {
  u8: Uint8Array,
  i8: Int8Array,
  u16: Uint16Array,
  i16: Int16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f64: Float64Array,
} as const;

/** How the numbers of a column are kept. */
export type ColumnKind = keyof typeof ARRAYS;
type ArrayOf<Kind extends ColumnKind> = InstanceType<(typeof ARRAYS)[Kind]>;
type Plan = Record<string, ColumnKind>;
/** One array a column, indexed by row. */
export type ColumnsOf<Columns extends Plan> = { [Name in keyof Columns]: ArrayOf<Columns[Name]> };

/** Points at one entity; stays harmless after the entity is gone and its row belongs to another. */
export type EntityHandle = number;

const ROW_LIMIT = 67108864;

/**
 * Entities as rows of typed columns. Rows of entities that are gone are used again, so memory grows with how
 * many exist at one time. `columns` is replaced when the rows become too few: read it anew after `add`.
 */
export class Entities<Columns extends Plan> {
  columns: ColumnsOf<Columns>;
  readonly #plan: readonly (readonly [keyof Columns & string, ColumnKind])[];
  // Odd while an entity exists in the row.
  #generations: Uint32Array;
  #free: Int32Array;
  #freeCount = 0;
  #used = 0;
  #length: number;

  /** @param rows how many to make room for at first */
  constructor(columns: Columns, rows = 1024) {
    this.#plan = Object.entries(columns);
    this.#length = Math.max(1, rows);
    this.columns = this.#made();
    this.#generations = new Uint32Array(this.#length);
    this.#free = new Int32Array(this.#length);
  }

  /** How many exist now. */
  get size(): number {
    return this.#used - this.#freeCount;
  }

  /** Rows that were ever used: the most that existed at one time. */
  get rows(): number {
    return this.#used;
  }

  /** Bytes that the columns take. */
  get bytes(): number {
    return this.#plan.reduce((sum, [, kind]) => sum + ARRAYS[kind].BYTES_PER_ELEMENT, 8) * this.#length;
  }

  /** Gives the row of a new entity; what the columns hold there is left from an earlier one, so fill in every one. */
  add(): number {
    let row: number;
    if (this.#freeCount > 0) row = this.#free[--this.#freeCount]!;
    else {
      if (this.#used === this.#length) this.#grow();
      row = this.#used++;
    }
    this.#generations[row] = this.#generations[row]! + 1;
    return row;
  }

  /** Ends an entity; its row is given to the next one that is added. */
  remove(row: number): void {
    if (!this.exists(row)) throw new RangeError(`no entity exists in row ${row}`);
    this.#generations[row] = (this.#generations[row]! + 1) % ROW_LIMIT;
    this.#free[this.#freeCount++] = row;
  }

  exists(row: number): boolean {
    return this.#generations[row]! % 2 === 1;
  }

  /** A reference to keep longer than the entity may live. */
  handleOf(row: number): EntityHandle {
    if (!this.exists(row)) throw new RangeError(`no entity exists in row ${row}`);
    return this.#generations[row]! * ROW_LIMIT + row;
  }

  /** The row of a reference; -1 where that entity is gone. */
  rowOf(handle: EntityHandle): number {
    const row = handle % ROW_LIMIT;
    const generation = (handle - row) / ROW_LIMIT;
    return this.#generations[row] === generation ? row : -1;
  }

  #made(): ColumnsOf<Columns> {
    // Made in one go: an object to which many names are added one by one is slow to read ever after.
    return Object.fromEntries(
      this.#plan.map(([name, kind]) => [name, new ARRAYS[kind](this.#length)]),
    ) as ColumnsOf<Columns>;
  }

  #grow(): void {
    if (this.#length >= ROW_LIMIT) throw new RangeError(`more than ${ROW_LIMIT} entities at one time`);
    const before = this.columns;
    this.#length *= 2;
    this.columns = this.#made();
    for (const [name] of this.#plan) longer(before[name], this.columns[name]);
    this.#generations = longer(this.#generations, new Uint32Array(this.#length));
    this.#free = longer(this.#free, new Int32Array(this.#length));
  }
}
