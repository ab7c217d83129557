import { fill, type Problem } from "@keten/text";
import type { Context } from "../context.js";
import { figuresWords as words } from "../words/figures.js";
import { problemLines } from "./problems.js";
import { wrapped } from "./wrap.js";

/** What a refresh brought. */
export interface Refreshed {
  folder: string;
  /** The file that was written, or nothing where there was nothing new. */
  file: string | null;
  rows: number;
  unchanged: number;
  series: { series: string; rows: number }[];
  problems: Problem[];
}

/** What a refresh brought, and what could not be read. */
export function refreshText(context: Context, { folder, file, rows, unchanged, series, problems }: Refreshed): string {
  const { say, width } = context;
  const told =
    file === null ? fill(words.nothingNew, { unchanged }) : fill(words.saved, { rows, file, folder, unchanged });
  const brought = series.filter((one) => one.rows > 0).map((one) => `  ${one.series}: ${one.rows}`);
  const isSet = context.environment["KETEN_FIGURES"] !== undefined;
  return [
    ...problemLines(context, problems),
    ...wrapped(say(told), width),
    ...brought,
    ...(file === null || isSet ? [] : wrapped(say(fill(words.use, { folder })), width)),
  ].join("\n");
}
