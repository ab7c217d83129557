import type { Day } from "@keten/calendar";
import type { Text } from "@keten/text";

/** Year, half-year, quarter, month, ISO week, day (a stock on that day), or another period. */
export type Frequency = "A" | "S" | "Q" | "M" | "W" | "D" | "P";

/** How a published value stands to the true one when the publication says so. */
export type Bound = "lower" | "upper" | "approx";

/**
 * How sure a source is: `official` is the publisher's own count or document, `secondary` a reliable
 * report that prints it, `unverified` was checked by nobody.
 */
export type Verification = "official" | "secondary" | "unverified";

/** One published value; a row of the tidy files. */
export interface Figure {
  series: string;
  /** `2024`, `2024-S1`, `2024-Q1`, `2024-03`, `2022-W12`, `2024-11-03`, or a span `2025-01-01/2025-09-22`. */
  period: string;
  freq: Frequency;
  geo: string;
  /** ISO 3166-1 alpha-3, `XXA` stateless, `UNK` unknown, or `TOTAL`. */
  citizenship: string;
  category?: string;
  /** `null` where the source publishes the cell as not available. */
  value: number | null;
  bound?: Bound;
  unit: string;
  /** The id of a source; see `sources()`. */
  source: string;
  /** The day from which the figure could be known. */
  published: Day;
  /** `stated` by the source, or the end of the period plus the `lag` that the series declares. */
  publishedBasis: "stated" | "lag";
  note?: string;
}

export interface FigureSource {
  id: string;
  title: Text;
  publisher: string;
  /** Where in the publication, or which data set and edition. */
  locator: string;
  url?: string;
  verification: Verification;
}

export interface SeriesDefinition {
  id: string;
  title: Text;
  /** What is counted, in words. */
  definition: Text;
  unit: string;
  /** A stock is counted on a day, a flow over a period, an average describes a period. */
  kind: "stock" | "flow" | "average";
  /** The declared order of preference between sources that give the same cell, by source id. */
  preference: readonly string[];
  /** Days between the end of a period and the publication, used where the day is not known. */
  lagDays: number;
  /** The lag of sources that publish sooner or later than `lagDays`. */
  sourceLags: Readonly<Record<string, number>>;
}

/** All published values of one series for one period, place, citizenship and category. */
export interface Cell {
  period: string;
  freq: Frequency;
  geo: string;
  citizenship: string;
  category?: string;
  figure: Figure;
  /** The values of other sources for the same cell; empty where there is one source. */
  others: Figure[];
  /** Whether any of the others gives another value. */
  conflict: boolean;
}

/** Which source counts: one named source only, the order the series declares, or an order of the caller. */
export type SourceChoice = { source: string } | { preference: "declared" | readonly string[] };

export type SeriesQuery = SourceChoice & {
  /** Only figures that could be known on this day; without it every figure counts. */
  knownOn?: Day;
  geo?: string;
  citizenship?: string;
  category?: string;
  freq?: Frequency;
};

export interface SeriesAnswer {
  definition: SeriesDefinition;
  cells: Cell[];
}
