import type { Delimiter } from "./csv.js";

export type ReadNumber = { value: number } | { fault: "missing" | "wrong" | "fraction" };

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
  if (/^-?\d{1,12}$/.test(text)) return { value: Number(text) };
  const mark = delimiter === "," ? "," : ".";
  const grouped = mark === "," ? /^-?\d{1,3}(,\d{3}){1,3}$/ : /^-?\d{1,3}(\.\d{3}){1,3}$/;
  // Columns parted by tabs do not tell which mark is which.
  if (grouped.test(text) && delimiter !== "\t") return { value: Number(text.replaceAll(mark, "")) };
  return { fault: /^-?\d+([.,]\d+)+$/.test(text) ? "fraction" : "wrong" };
}

/** A score with a comma or a point before its decimals; scores have no thousands. */
export function decimalNumber(cell: string): ReadNumber {
  if (isMissing(cell)) return { fault: "missing" };
  const text = cell.replace(MINUS, "-").replace(",", ".");
  return /^[-+]?(\d+(\.\d+)?|\.\d+)$/.test(text) ? { value: Number(text) } : { fault: "wrong" };
}

/** Empty, or one of the marks of Statistics Netherlands for a number that is not given. */
const isMissing = (cell: string) => ["", ".", "-", "x"].includes(cell);
