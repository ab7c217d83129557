import type { Delimiter } from "./csv.js";

export type ReadNumber = { value: number } | { fault: "missing" | "wrong" | "fraction" | "large" };

/** More than there are people here, and few enough to add up without loss. */
export const MOST_PERSONS = 100_000_000;

const MINUS = /^[\u2212\u2013]/;
/** Spaces between thousands, also those that do not break. */
const SPACES = /(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g;

/**
 * A whole number, perhaps with marks between thousands: points in a file with semicolons, commas in one with commas.
 * A number with decimals is refused even where they are zero: it may be a mistaken mark.
 */
export function wholeNumber(cell: string, delimiter: Delimiter): ReadNumber {
  if (isMissing(cell)) return { fault: "missing" };
  const text = cell.replace(MINUS, "-").replace(SPACES, "");
  if (/^-?\d+$/.test(text)) return withinReach(Number(text));
  const mark = delimiter === "," ? "," : ".";
  const grouped = mark === "," ? /^-?[1-9]\d{0,2}(,\d{3})+$/ : /^-?[1-9]\d{0,2}(\.\d{3})+$/;
  // Columns parted by tabs do not tell which mark is which.
  if (grouped.test(text) && delimiter !== "\t") return withinReach(Number(text.replaceAll(mark, "")));
  return { fault: /^-?\d+([.,]\d+)+$/.test(text) ? "fraction" : "wrong" };
}

const withinReach = (value: number): ReadNumber => (Math.abs(value) <= MOST_PERSONS ? { value } : { fault: "large" });

/** The code of the problem that tells what is wrong with a number. */
export const numberProblem = {
  missing: "table-number-missing",
  wrong: "table-number-wrong",
  fraction: "table-number-fraction",
  large: "table-number-large",
} as const;

/** A score with a comma or a point before its decimals; scores have no thousands. */
export function decimalNumber(cell: string): ReadNumber {
  if (isMissing(cell)) return { fault: "missing" };
  const text = cell.replace(MINUS, "-").replace(",", ".");
  return /^[-+]?(\d+(\.\d+)?|\.\d+)$/.test(text) ? { value: Number(text) } : { fault: "wrong" };
}

/** Empty, or one of the marks of Statistics Netherlands for a number that is not given. */
const isMissing = (cell: string) => ["", ".", "-", "x"].includes(cell);
