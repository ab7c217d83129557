import { parseDay } from "@keten/calendar";
import { KetenError, type Problem, type Text, t } from "@keten/text";
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
  const seen = new Map<string, number>();
  const wrong = (row: number, column: string, value: string, allowed: Text) =>
    problems.push(
      problem("count-cell", {
        field: column,
        value,
        values: { file, row, column, value },
        allowed,
        at: { file, row, column },
      }),
    );
  const counts = rows.flatMap((cells, index) => {
    if (cells.every((one) => one.trim() === "")) return [];
    const row = index + 2;
    if (cells.length !== found.length) {
      wrong(
        row,
        "day",
        cells.join(" "),
        t(`${found.length} kolommen, als in de kop`, `${found.length} columns, as in the head`),
      );
      return [];
    }
    const cell = (column: (typeof COLUMNS)[number]) => cells[found.indexOf(column)]?.trim() ?? "";
    const number = (column: "slept" | "byDay"): number => {
      const value = cell(column);
      if (/^\d+$/.test(value)) return Number(value);
      wrong(
        row,
        column,
        value,
        t("een heel getal van 0 of meer, in cijfers", "a whole number of 0 or more, in digits"),
      );
      return 0;
    };
    const day = cell("day");
    if ("fault" in parseDay(day))
      wrong(row, "day", day, t("een bestaande dag als 2024-03-01", "an existing day as 2024-03-01"));
    const first = seen.get(day);
    if (first !== undefined)
      wrong(
        row,
        "day",
        day,
        t(`elke dag één keer; hij staat ook in rij ${first}`, `each day once; it stands in row ${first} too`),
      );
    else seen.set(day, row);
    return [{ day, slept: number("slept"), byDay: cell("byDay") === "" ? null : number("byDay") }];
  });
  if (problems.length > 0) throw new KetenError(problems);
  return counts;
}

function cellsOf(file: string, text: string): string[][] {
  try {
    const head = text.split("\n", 1)[0] ?? "";
    const delimiter = head.includes(";") ? ";" : ",";
    return parse(text, { delimiter, bom: true, relax_column_count: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error["lines"]);
    throw new KetenError([
      problem("csv-broken", { values: { file, line, reason: error.message }, at: { file, line } }),
    ]);
  }
}
