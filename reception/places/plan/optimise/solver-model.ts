import type { ModelData } from "highs";
import type { Opening, OpeningProblem } from "./opening-problem.js";

/** A problem as the solver takes it, and how to read its answer. Costs are in thousands of euros. */
export interface SolverModel {
  data: ModelData;
  /** By group: the columns that say how many open, month by month from its first. */
  openings: number[][];
  openingOf(values: Float64Array): Opening;
}

const CENTS_IN_THOUSAND_EUROS = 100_000;

/**
 * For each group of like options and each month: how many open then (whole numbers). For each month: the places they
 * bring, carried on from the month before, and the places too few in segments of rising cost. The places needed at
 * the chosen level are the lower bound of what is brought, so that the solver sees them without a row.
 */
export function solverModel(problem: OpeningProblem, infinity: number, integer: 1, continuous: 0): SolverModel {
  const columns = new Columns();
  const rows = new Rows();
  const { months, groups } = problem;
  const most = groups.reduce((total, { ids, places }) => total + ids.length * places, 0);

  const brought = problem.floor.map((floor) => columns.add({ cost: 0, low: floor, high: most, kind: continuous }));
  const carried = brought.map(() => rows.add(0, 0));
  for (const [month, column] of brought.entries()) {
    columns.in(column, carried[month]!, 1);
    if (month + 1 < months) columns.in(column, carried[month + 1]!, -1);
  }

  const openings = groups.map(({ ids, places, first, closes, cost }) => {
    const chosen = rows.add(-infinity, ids.length);
    return cost.map((cents, index) => {
      const column = columns.add({ cost: cents / CENTS_IN_THOUSAND_EUROS, low: 0, high: ids.length, kind: integer });
      columns.in(column, carried[first + index]!, -places);
      if (closes < months) columns.in(column, carried[closes]!, places);
      columns.in(column, chosen, 1);
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
      columns.in(columns.add({ cost, low: 0, high: places, kind: continuous }), covered, 1);
    }
  }

  return {
    data: columns.model(rows),
    openings,
    openingOf(values) {
      const opening: Opening = new Map();
      for (const [group, { ids, first }] of groups.entries()) {
        const left = [...ids];
        for (const [index, column] of openings[group]!.entries())
          for (const id of left.splice(0, Math.round(values[column] ?? 0))) opening.set(id, first + index);
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
  readonly #kind: (0 | 1)[] = [];
  readonly #entries: [row: number, value: number][][] = [];

  add({ cost, low, high, kind }: { cost: number; low: number; high: number; kind: 0 | 1 }): number {
    this.#cost.push(cost);
    this.#low.push(low);
    this.#high.push(high);
    this.#kind.push(kind);
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
      integrality: Int32Array.from(this.#kind),
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
