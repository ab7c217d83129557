import { KetenError, t } from "@keten/text";
import { CsvError, parse } from "csv-parse/sync";
import { problem } from "../problems.js";
import type { RawCase } from "./raw-case.js";

interface Row {
  record: string[];
  info: { lines: number };
}

/** Parts of the expected answer that are lists; in a cell they are separated by semicolons. */
const LISTS = ["sources", "warnings", "missing", "assumed", "used", "breakdown", "problems"];

/**
 * Reads cases from CSV: a column for each field, `facts.NAME` for a fact and `expect.PART` for what must come
 * out. An empty cell states nothing.
 */
export function readCasesCsv(file: string, text: string): RawCase[] {
  const [head, ...rows] = parsed(file, text);
  if (!head)
    throw new KetenError([
      problem("file-wrong-kind", {
        values: { file, expected: t("een regel met kolomnamen", "a line with column names") },
        at: { file },
      }),
    ]);
  const columns = head.record.map((name) => name.trim());
  return rows.map(({ record, info }, index) => {
    const value: Record<string, unknown> = {};
    columns.forEach((column, place) => {
      const cell = record[place]?.trim() ?? "";
      if (cell !== "") put(value, column.split("."), cell);
    });
    return {
      value,
      place: (column) => ({ file, line: info.lines, row: index + 1, ...(column === undefined ? {} : { column }) }),
    };
  });
}

function parsed(file: string, text: string): Row[] {
  try {
    return parse(text, { info: true, skip_empty_lines: true, delimiter: [",", ";"] }) as unknown as Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error["lines"]);
    throw new KetenError([
      problem("csv-broken", { values: { file, line, reason: error.message }, at: { file, line } }),
    ]);
  }
}

function put(into: Record<string, unknown>, [name = "", ...deeper]: readonly string[], cell: string): void {
  const [inner] = deeper;
  if (inner === undefined) {
    into[name] = name === "strict" ? truth(cell) : name === "reforms" ? listOf(cell) : cell;
    return;
  }
  const part = (into[name] ??= {}) as Record<string, unknown>;
  if (name === "facts") part[deeper.join(".")] = cell;
  else if (deeper.length > 1) put(part, deeper, cell);
  else part[inner] = LISTS.includes(inner) ? listOf(cell) : typed(cell);
}

const listOf = (cell: string) => cell.split(";").map((one) => one.trim());
const truth = (cell: string): boolean | string => (cell === "true" ? true : cell === "false" ? false : cell);

/** What an expected answer means in JSON: a number, true, false or null, and otherwise the text itself. */
function typed(cell: string): unknown {
  if (cell === "null") return null;
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : truth(cell);
}
