import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/** The rows of a table that was written as CSV. */
export const csvRows = (file: string): Record<string, string>[] =>
  parse(readFileSync(file, "utf8"), { columns: true }) as Record<string, string>[];

/** Whether a file begins and ends as Parquet does; only a whole one has its end. */
export function isWholeParquet(file: string): boolean {
  const bytes = readFileSync(file);
  return [bytes.subarray(0, 4), bytes.subarray(-4)].every((mark) => mark.toString("latin1") === "PAR1");
}
