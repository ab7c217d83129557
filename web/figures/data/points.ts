import type { Day } from "@keten/calendar";
import type { Verification } from "@keten/law-language";
import type { MarkerShape } from "../../parts/charts/marker.js";
import type { Cell, Figure, FigureSource, Frequency, SeriesDefinition } from "./model.js";
import { type Span, spanOf } from "./period.js";

/** From this relative difference on, sources are said to part. */
export const WIDE_SPREAD = 0.04;
/** Counts of a stock that lie further apart than this many days are not joined by a line. */
const LONGEST_STEP = 370;

export interface Dot {
  value: number;
  shape: MarkerShape;
  status: Verification;
  figure: Figure;
}

/** One period of a chart: the figure that counts, and what other sources give for it. */
export interface Point {
  cell: Cell;
  span: Span;
  /** The day at which it is drawn. */
  at: Day;
  /** Null where the source publishes the cell as not available. */
  chosen: Dot | null;
  others: readonly Dot[];
  /** The lower limit of a forecast, of which the figure that counts is the upper one. */
  low: Dot | null;
  spread: number;
  /** Whether sources differ by more than `WIDE_SPREAD`. */
  parted: boolean;
  /** Whether a line runs from the point before to this one, and whether both its ends are exact. */
  joined: "no" | "exact" | "rounded";
}

/** Where a series has a mark of its own for who counted: Eurostat, UNHCR, or a Dutch source. */
export function shapeOf(source: FigureSource | undefined): MarkerShape {
  if (source?.publisher === "Eurostat") return "diamond";
  if (source?.publisher === "UNHCR") return "triangle";
  return "disc";
}

/** The largest difference between two figures, as a share of the largest. */
export function spreadOf(figures: readonly Figure[]): number {
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  const most = Math.max(...values.map(Math.abs), 0);
  return most === 0 ? 0 : (Math.max(...values) - Math.min(...values)) / most;
}

export function pointsOf(
  cells: readonly Cell[],
  kind: SeriesDefinition["kind"],
  sources: ReadonlyMap<string, FigureSource>,
  lows: readonly Cell[] = [],
): Point[] {
  const dot = (figure: Figure): Dot[] => {
    if (figure.value === null) return [];
    const source = sources.get(figure.source);
    const status = source?.verification ?? "unverified";
    return [{ value: figure.value, shape: shapeOf(source), status, figure }];
  };
  const lowOf = ({ period, freq }: Cell): Dot | null => {
    const low = lows.find((one) => one.period === period && one.freq === freq);
    return low ? (dot(low.figure)[0] ?? null) : null;
  };
  const points = cells
    .map((cell): Point => {
      const span = spanOf(cell.period, cell.freq);
      const spread = spreadOf([cell.figure, ...cell.others]);
      return {
        cell,
        span,
        // A stock is counted at the end of its period, a flow runs all through it.
        at: kind === "stock" ? span.until - 1 : Math.floor((span.from + span.until) / 2),
        chosen: dot(cell.figure)[0] ?? null,
        others: cell.others.filter((other) => other.value !== cell.figure.value).flatMap(dot),
        low: lowOf(cell),
        spread,
        parted: spread > WIDE_SPREAD,
        joined: "no",
      };
    })
    .toSorted((a, b) => a.at - b.at || a.span.from - b.span.from);
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before && neighbours(before, point, kind)) point.joined = exact(before) && exact(point) ? "exact" : "rounded";
  });
  return points;
}

const exact = (point: Point): boolean => point.cell.figure.bound === undefined;

/** A hole stays a hole: a line joins only periods that follow each other, or counts of a stock within a year. */
function neighbours(a: Point, b: Point, kind: SeriesDefinition["kind"]): boolean {
  if (!a.chosen || !b.chosen) return false;
  return kind === "stock" ? b.at - a.at <= LONGEST_STEP : a.cell.freq === b.cell.freq && a.span.until === b.span.from;
}

/** Flows of a year and of a month do not stand in one chart; counts of a stock and averages do. */
export const mixesFrequencies = (kind: SeriesDefinition["kind"]): boolean => kind !== "flow";

export interface Choice {
  category: string;
  /** Null where all frequencies stand in one chart. */
  freq: Frequency | null;
}

/** The category that says most of a series that has no whole. */
const TELLING: readonly string[] = ["demonstrable", "over-15-months", "ind", "outgoing", "high", "regular"];

/** A forecast with limits is shown from the lower to the upper, never as one line. */
export const LIMITS = { low: "low", high: "high" } as const;

/** The cells of the lower limit, where the category shown is the upper one. */
export const lowsFor = (cells: readonly Cell[], category: string): Cell[] =>
  category === LIMITS.high ? cells.filter((cell) => cell.category === LIMITS.low) : [];

/** What a series shows first: the whole where there is one, by year where there are years enough. */
export function firstChoice(cells: readonly Cell[], kind: SeriesDefinition["kind"]): Choice {
  const count = <Key>(of: (cell: Cell) => Key): Map<Key, number> => {
    const counts = new Map<Key, number>();
    for (const cell of cells) counts.set(of(cell), (counts.get(of(cell)) ?? 0) + 1);
    return counts;
  };
  const most = <Key>(counts: Map<Key, number>): Key | undefined => [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  const categories = count((cell) => cell.category ?? "");
  const whole = ["", "total"].find((id) => (categories.get(id) ?? 0) > 0);
  const largest = TELLING.find((id) => categories.has(id)) ?? most(categories);
  // A whole that was counted once says less than a part that was counted for years.
  const category =
    whole !== undefined && (categories.get(whole) ?? 0) * 2 >= (categories.get(largest ?? "") ?? 0)
      ? whole
      : (largest ?? "");
  if (mixesFrequencies(kind)) return { category, freq: null };
  const inCategory = cells.filter((cell) => (cell.category ?? "") === category);
  const frequencies = new Map<Frequency, number>();
  for (const { freq } of inCategory) frequencies.set(freq, (frequencies.get(freq) ?? 0) + 1);
  return { category, freq: (frequencies.get("A") ?? 0) >= 3 ? "A" : (most(frequencies) ?? null) };
}
