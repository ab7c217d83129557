import { KetenError } from "@keten/text";
import { CsvError, parse } from "csv-parse/browser/esm/sync";
import { problem } from "../problems.js";

/** What parts the columns: a semicolon where decimals have a comma, as a Dutch spreadsheet writes it. */
export type Delimiter = ";" | "," | "\t";

/** A row with the number it has in the file; the header is a row too. */
export interface CsvRow {
  row: number;
  cells: string[];
}

export interface CsvTable {
  delimiter: Delimiter;
  header: CsvRow;
  rows: CsvRow[];
}

const DELIMITERS: readonly Delimiter[] = [";", ",", "\t"];
/** A line that only tells a spreadsheet what parts the columns. */
const SEPARATOR_LINE = /^sep=([;,\t])\r?\n/i;

/**
 * Reads a table as a spreadsheet saves it: with or without a byte-order mark, with any line ends, with semicolons,
 * commas or tabs. Empty lines are passed over. Throws where it is empty or a quotation mark is misplaced.
 */
export function readCsv(content: string, file?: string): CsvTable {
  const text = content.replace(/^\uFEFF/, "");
  // A workbook, or text in two bytes a letter, read as if it were plain text.
  if (text.includes("\u0000") || text.startsWith("PK\u0003\u0004"))
    throw new KetenError([problem("table-not-csv", { at: { ...(file === undefined ? {} : { file }), row: 1 } })]);
  const said = SEPARATOR_LINE.exec(text);
  const skipped = said ? 1 : 0;
  const body = said ? text.slice(said[0].length) : text;
  const delimiter = said ? (said[1] as Delimiter) : delimiterOf(body);
  const at = (row: number) => ({ at: { ...(file === undefined ? {} : { file }), row } });
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(body, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = (typeof error["lines"] === "number" ? error["lines"] : 1) + skipped;
    throw new KetenError([problem("table-unreadable", { values: { row }, ...at(row) })]);
  }
  const rows = records
    .map(({ record, info }) => ({ row: info.lines + skipped, cells: record.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const [header, ...rest] = rows;
  if (!header) throw new KetenError([problem("table-empty", at(1))]);
  const width = header.cells.findLastIndex((cell) => cell !== "") + 1;
  return { delimiter, header: cutTo(width, header), rows: rest.map((one) => cutTo(width, one)) };
}

/** Leaves out empty columns behind the last head, which spreadsheets add. */
function cutTo(width: number, { row, cells }: CsvRow): CsvRow {
  return { row, cells: cells.slice(width).every((cell) => cell === "") ? cells.slice(0, width) : cells };
}

/** What occurs most in the first line, outside quotation marks. */
function delimiterOf(text: string): Delimiter {
  const first = (text.split(/\r\n|\n|\r/).find((line) => line.trim() !== "") ?? "").replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((one) => first.split(one).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ";";
}
