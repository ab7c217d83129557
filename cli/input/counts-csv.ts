import { KetenError, type Problem, t } from "@keten/text";
import { CsvError, parse } from "csv-parse/sync";
import { problem } from "../problems.js";

const COLUMNS = ["day", "slept", "byDay"] as const;

/** Daily counts from CSV, as a document has them; an empty `byDay` was not counted. */
export function readCountsCsv(file: string, text: string): { day: string; slept: number; byDay: number | null }[] {
  const [head = [], ...rows] = cellsOf(file, text);
  const found = head.map((name) => name.trim());
  const allowed = COLUMNS.join(", ");
  if (found.length !== COLUMNS.length || COLUMNS.some((name) => !found.includes(name)))
    throw new KetenError([
      problem("count-columns", { values: { file, allowed, found: found.join(", ") }, at: { file, row: 1 } }),
    ]);
  const problems: Problem[] = [];
  const counts = rows.map((cells, index) => {
    const row = index + 2;
    const cell = (column: (typeof COLUMNS)[number]) => cells[found.indexOf(column)]?.trim() ?? "";
    const number = (column: "slept" | "byDay"): number => {
      const value = cell(column);
      if (/^\d+$/.test(value)) return Number(value);
      problems.push(
        problem("count-cell", {
          field: column,
          value,
          values: { file, row, column, value },
          allowed: t("alleen cijfers, zonder punt of komma", "digits only, without a point or comma"),
          at: { file, row, column },
        }),
      );
      return 0;
    };
    return { day: cell("day"), slept: number("slept"), byDay: cell("byDay") === "" ? null : number("byDay") };
  });
  if (problems.length > 0) throw new KetenError(problems);
  return counts;
}

function cellsOf(file: string, text: string): string[][] {
  try {
    return parse(text, { skip_empty_lines: true, delimiter: [",", ";"], bom: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error["lines"]);
    throw new KetenError([
      problem("csv-broken", { values: { file, line, reason: error.message }, at: { file, line } }),
    ]);
  }
}
