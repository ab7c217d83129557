import { KetenError, t } from "@keten/text";
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
const SEPARATOR_LINE = /^sep=([;,\t])\n/i;
/** Far more than there are municipalities, or columns in any of the tables. */
const MOST_ROWS = 2_000;
const MOST_COLUMNS = 100;

/**
 * Reads a table as a spreadsheet saves it: with or without a byte-order mark, with any line ends, with semicolons,
 * commas or tabs. Empty lines, and columns at the end in which nothing stands, are passed over.
 * @throws KetenError where it is empty, a quotation mark is misplaced, or it is far larger than such a table can be
 */
export function readCsv(content: string, file?: string): CsvTable {
  // A line end inside quotation marks would otherwise count for two.
  const text = content.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  // A workbook, or text in two bytes a letter, read as if it were plain text.
  if (text.includes("\u0000") || text.startsWith("PK\u0003\u0004"))
    throw new KetenError([problem("table-not-csv", { at: { ...(file === undefined ? {} : { file }), row: 1 } })]);
  const said = SEPARATOR_LINE.exec(text);
  const skipped = said ? 1 : 0;
  const body = said ? text.slice(said[0].length) : text;
  const delimiter = said ? (said[1] as Delimiter) : delimiterOf(body);
  const at = (row: number) => ({ at: { ...(file === undefined ? {} : { file }), row } });
  let records: CsvRecord[];
  try {
    records = recordsOf(body, delimiter);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = rowOf(error, body, delimiter) + skipped;
    throw new KetenError([problem("table-unreadable", { values: { row }, ...at(row) })]);
  }
  const rows = records
    .map(({ record, info }) => ({ row: info.lines + skipped, cells: record.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const [header, ...rest] = rows;
  if (!header) throw new KetenError([problem("table-empty", at(1))]);
  if (rest.length > MOST_ROWS || header.cells.length > MOST_COLUMNS)
    throw new KetenError([
      problem("table-too-large", {
        allowed: t(
          `ten hoogste ${MOST_ROWS} rijen en ${MOST_COLUMNS} kolommen`,
          `at most ${MOST_ROWS} rows and ${MOST_COLUMNS} columns`,
        ),
        ...at(header.row),
      }),
    ]);
  const width = header.cells.findLastIndex((cell) => cell !== "") + 1;
  return { delimiter, header: cutTo(width, header), rows: rest.map((one) => cutTo(width, one)) };
}

interface CsvRecord {
  record: string[];
  info: { lines: number };
}

/** One row more than there may be is enough to see that there are too many. */
const recordsOf = (text: string, delimiter: Delimiter, to = MOST_ROWS + 2): CsvRecord[] =>
  parse(text, {
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    to,
  }) as unknown as CsvRecord[];

/** The row where a fault stands; a quotation mark that is never closed is told where its row begins, not at the end. */
function rowOf(error: CsvError, text: string, delimiter: Delimiter): number {
  const before = error["records"];
  if (error.code !== "CSV_QUOTE_NOT_CLOSED" || typeof before !== "number")
    return typeof error["lines"] === "number" ? error["lines"] : 1;
  return before === 0 ? 1 : (recordsOf(text, delimiter, before).at(-1)?.info.lines ?? 0) + 1;
}

/** Leaves out empty columns behind the last head, which spreadsheets add. */
function cutTo(width: number, { row, cells }: CsvRow): CsvRow {
  return { row, cells: cells.slice(width).every((cell) => cell === "") ? cells.slice(0, width) : cells };
}

/** What occurs most in the first line, outside quotation marks. */
function delimiterOf(text: string): Delimiter {
  const first = (text.split("\n").find((line) => line.trim() !== "") ?? "").replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((one) => first.split(one).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ";";
}
