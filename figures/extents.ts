import { type SeriesBreak, seriesBreaks } from "./breaks.js";
import type { Figures } from "./figures.js";
import type { Frequency } from "./model.js";

/** What a series holds, so that a reader can choose before reading its values. */
export interface SeriesExtent {
  series: string;
  /** The first and the last year with a value; null for a series without values. */
  first: string | null;
  last: string | null;
  values: number;
  /** Each with how many periods it has for the whole country and all citizenships. */
  frequencies: { freq: Frequency; periods: number }[];
  /** Ids of the sources that gave a value. */
  sources: string[];
  /** `TOTAL` first, then by how many values there are. */
  citizenships: string[];
  /** The empty one, where a series has it, stands for the whole. */
  categories: string[];
  breaks: Pick<SeriesBreak, "from" | "text">[];
}

/** The extent of every series, in the order of their definitions. */
export function extentsOf(figures: Pick<Figures, "definitions" | "series">): SeriesExtent[] {
  return figures.definitions().map(({ id }) => {
    const { cells } = figures.series(id, { preference: "declared" });
    const periods = cells.map((cell) => cell.period.slice(0, 4)).sort();
    const whole = cells.filter((cell) => cell.citizenship === "TOTAL");
    const values = cells.flatMap((cell) => [cell.figure, ...cell.others]);
    return {
      series: id,
      first: periods[0] ?? null,
      last: periods.at(-1) ?? null,
      values: values.length,
      frequencies: byCount(whole.map((cell) => cell.freq)).map((freq) => ({
        freq,
        periods: new Set(whole.filter((cell) => cell.freq === freq).map((cell) => cell.period)).size,
      })),
      sources: byCount(values.map((figure) => figure.source)),
      citizenships: byCount(cells.map((cell) => cell.citizenship)).sort(
        (a, b) => Number(b === "TOTAL") - Number(a === "TOTAL"),
      ),
      categories: byCount(cells.map((cell) => cell.category ?? "")).sort((a, b) => Number(a !== "") - Number(b !== "")),
      breaks: seriesBreaks.filter((one) => one.series === id).map(({ from, text }) => ({ from, text })),
    };
  });
}

/** Each value once, the most frequent first. */
function byCount<Value>(values: readonly Value[]): Value[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}
