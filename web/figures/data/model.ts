import type { Verification } from "@keten/law-language";
import type { Text } from "@keten/text";

/** What `/v1/figures` and `/v1/figures/{series}` send, as far as the pages use it. */
export type Frequency = "A" | "S" | "Q" | "M" | "W" | "D" | "P";

export interface Figure {
  series: string;
  period: string;
  freq: Frequency;
  /** `NL`, or the code of a province or a municipality. */
  geo: string;
  citizenship: string;
  category?: string;
  value: number | null;
  bound?: "lower" | "upper" | "approx";
  unit: string;
  source: string;
  /** The ISO date from which it could be known. */
  published: string;
  publishedBasis: "stated" | "lag";
  note?: string;
}

export interface Cell {
  period: string;
  freq: Frequency;
  geo: string;
  citizenship: string;
  category?: string;
  /** The figure that counts, by the order the series declares. */
  figure: Figure;
  others: readonly Figure[];
  conflict: boolean;
}

export interface SeriesDefinition {
  id: string;
  title: Text;
  definition: Text;
  unit: string;
  kind: "stock" | "flow" | "average";
  preference: readonly string[];
}

export interface FigureSource {
  id: string;
  title: Text;
  publisher: string;
  locator: string;
  url?: string;
  verification: Verification;
}

export interface Extent {
  series: string;
  first: string | null;
  last: string | null;
  values: number;
  frequencies: readonly { freq: Frequency; periods: number }[];
  sources: readonly string[];
  citizenships: readonly string[];
  categories: readonly string[];
  breaks: readonly { from: string; text: Text }[];
}

export interface Overview {
  series: readonly SeriesDefinition[];
  sources: readonly FigureSource[];
  extents: readonly Extent[];
  /** Provinces and municipalities, by their codes. */
  places: readonly { code: string; name: string }[];
}

export interface SeriesAnswer {
  definition: SeriesDefinition;
  cells: readonly Cell[];
}

export const TOTAL = "TOTAL";
