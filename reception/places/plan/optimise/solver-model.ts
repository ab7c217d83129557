import type { ModelData } from "highs";
import type { Opening, OpeningProblem } from "./opening-problem.js";

/** A problem as the solver takes it, and how to read its answer. Costs are in thousands of euros. */
export interface SolverModel {
  data: ModelData;
  /** By month: the row that adds up the places which options bring then. */
  months: number[];
  openingOf(values: Float64Array): Opening;
}

/** How the solver names its kinds of variables. */
const CONTINUOUS = 0;
const INTEGER = 1;

/** By group: in which of its months, counted from its first, one may open. */
export type Allowed = readonly (readonly number[])[];

export const everyMonth = ({ groups }: OpeningProblem): Allowed => groups.map(({ cost }) => [...cost.keys()]);

export const CENTS_IN_THOUSAND_EUROS = 100_000;

/**
 * For each group of like options and each month in which they may open: how many have opened by then, which never
 * falls. To decide on that splits what may happen in two like halves, where to decide on one month of opening leaves
 * nearly everything open; the search is many times shorter. For each month: the places they bring, at least those that
 * the level asks for; and the places too few, in segments of rising cost.
 */
export function solverModel(problem: OpeningProblem, allowed: Allowed, infinity: number): SolverModel {
  const columns = new Columns();
  const rows = new Rows();
  const most = problem.groups.reduce((total, { ids, places }) => total + ids.length * places, 0);
  const brought = problem.floor.map((floor) => columns.add({ cost: 0, low: floor, high: most, whole: false }));
  const months = brought.map((column) => {
    const row = rows.add(0, 0);
    columns.in(column, row, 1);
    return row;
  });

  const opened = problem.groups.map(({ ids, places, first, closes, cost }, group) => {
    let before: number | undefined;
    return allowed[group]!.map((index, place) => {
      const next = allowed[group]![place + 1];
      const saved = next === undefined ? 0 : cost[next]!;
      const column = columns.add({
        cost: (cost[index]! - saved) / CENTS_IN_THOUSAND_EUROS,
        low: 0,
        high: ids.length,
        whole: true,
      });
      const until = next === undefined ? closes : first + next;
      for (let month = first + index; month < until; month++) columns.in(column, months[month]!, -places);
      if (before !== undefined) {
        const rising = rows.add(0, infinity);
        columns.in(before, rising, -1);
        columns.in(column, rising, 1);
      }
      before = column;
      return column;
    });
  });

  for (const [month, column] of brought.entries()) {
    const segments = segmentsOf(problem, month);
    if (segments.length === 0) continue;
    const covered = rows.add(
      segments.reduce((total, { places }) => total + places, 0),
      infinity,
    );
    columns.in(column, covered, 1);
    for (const { places, share } of segments) {
      const cost = (share * problem.shortCents) / CENTS_IN_THOUSAND_EUROS;
      columns.in(columns.add({ cost, low: 0, high: places, whole: false }), covered, 1);
    }
  }

  return {
    data: columns.model(rows),
    months,
    openingOf(values) {
      const opening: Opening = new Map();
      for (const [group, { ids, first }] of problem.groups.entries()) {
        let done = 0;
        for (const [place, index] of allowed[group]!.entries()) {
          const until = Math.round(values[opened[group]![place]!] ?? 0);
          for (const id of ids.slice(done, until)) opening.set(id, first + index);
          done = Math.max(done, until);
        }
      }
      return opening;
    },
  };
}

/** Places too few in a month that cost alike, from the last needed downwards; `share`: of the steps that need them. */
function segmentsOf({ steps, standing }: OpeningProblem, month: number): { places: number; share: number }[] {
  const segments: { places: number; share: number }[] = [];
  const falling = steps[month]!.toReversed();
  const stands = standing[month]!;
  let share = 0;
  for (const [index, { places, weight }] of falling.entries()) {
    share += weight;
    const below = Math.max(stands, falling[index + 1]?.places ?? stands);
    if (places > below) segments.push({ places: places - below, share });
  }
  return segments;
}

class Rows {
  readonly lower: number[] = [];
  readonly upper: number[] = [];

  add(lower: number, upper: number): number {
    this.lower.push(lower);
    return this.upper.push(upper) - 1;
  }
}

class Columns {
  readonly #cost: number[] = [];
  readonly #low: number[] = [];
  readonly #high: number[] = [];
  readonly #whole: boolean[] = [];
  readonly #entries: [row: number, value: number][][] = [];

  add({ cost, low, high, whole }: { cost: number; low: number; high: number; whole: boolean }): number {
    this.#cost.push(cost);
    this.#low.push(low);
    this.#high.push(high);
    this.#whole.push(whole);
    return this.#entries.push([]) - 1;
  }

  in(column: number, row: number, value: number): void {
    this.#entries[column]!.push([row, value]);
  }

  /** By column, with the rows of each rising. */
  model(rows: Rows): ModelData {
    const starts = new Int32Array(this.#entries.length + 1);
    const entries = this.#entries.flatMap((some, column) => {
      starts[column + 1] = starts[column]! + some.length;
      return some.sort(([a], [b]) => a - b);
    });
    return {
      numCols: this.#cost.length,
      numRows: rows.lower.length,
      colCost: Float64Array.from(this.#cost),
      colLower: Float64Array.from(this.#low),
      colUpper: Float64Array.from(this.#high),
      rowLower: Float64Array.from(rows.lower),
      rowUpper: Float64Array.from(rows.upper),
      integrality: Int32Array.from(this.#whole, (whole) => (whole ? INTEGER : CONTINUOUS)),
      matrix: {
        format: "csc",
        numRows: rows.lower.length,
        numCols: this.#cost.length,
        starts,
        indices: Int32Array.from(entries, ([row]) => row),
        values: Float64Array.from(entries, ([, value]) => value),
      },
    };
  }
}
