import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { KetenError, unreadableBecause } from "@keten/text";
import { problem } from "../../problems.js";
import type { Band } from "../document/schema.js";

const MEASURE = "reception_residents";
const GROUP = "TOTAL";
const CELL = /(?:^|,)("(?:[^"]|"")*"|[^,\r]*)/g;

/** The need as a run tells it: every future where its table of replications is there, otherwise its band. */
export type NeedOfRun = { futures: { from: string; persons: number[][] } } | { bands: Band[] };

/**
 * The residents of reception in a folder that `keten simulate --out` wrote.
 * @throws KetenError where the folder cannot be read or holds no such table
 */
export function needOfRun(folder: string): NeedOfRun {
  const replications = join(folder, "replications.csv");
  if (existsSync(replications)) return { futures: futuresIn(replications) };
  return { bands: bandsIn(join(folder, "bands.csv")) };
}

function futuresIn(file: string): { from: string; persons: number[][] } {
  const rows = rowsOf(file, ["replication", "measure", "group", "month", "value"] as const);
  const persons = new Map<string, number[]>();
  let from = "";
  for (const { replication, month, value, at } of rows) {
    const first = firstOfMonth(month);
    if (from === "" || first < from) from = first;
    persons.set(replication, [...(persons.get(replication) ?? []), numberOf(value, file, at)]);
  }
  return { from, persons: [...persons.values()] };
}

function bandsIn(file: string): Band[] {
  const columns = ["measure", "group", "date", "p5", "p10", "p25", "p50", "p75", "p80", "p90", "p95"] as const;
  return rowsOf(file, columns).map(({ date, at, measure: _measure, group: _group, ...heights }) => {
    const known = Object.entries(heights).filter(([, value]) => value !== "");
    const numbers = Object.fromEntries(known.map(([name, value]) => [name, numberOf(value, file, at)]));
    return { month: firstOfMonth(date), ...numbers } as Band;
  });
}

type Row<Column extends string> = Record<Column, string> & { at: number };

/** The rows of a table on the residents of reception, in order of file. */
function rowsOf<Column extends string>(file: string, columns: readonly Column[]): Row<Column>[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const reason = unreadableBecause(error);
    throw new KetenError([
      problem("plan-run-unreadable", { field: "need.run", value: file, values: { folder: file, reason } }),
    ]);
  }
  const [head = "", ...lines] = text.split("\n");
  const names = head.split(",");
  const lacking = columns.filter((column) => !names.includes(column));
  if (lacking.length > 0)
    throw new KetenError(
      lacking.map((column) =>
        problem("plan-run-column", { field: "need.run", values: { file, column }, at: { file, line: 1, column } }),
      ),
    );
  const places = columns.map((column) => [column, names.indexOf(column)] as const);
  const [measure, group] = [names.indexOf("measure"), names.indexOf("group")];
  const rows = lines.flatMap((line, index): Row<Column>[] => {
    // Most lines are about other measures.
    if (!line.includes(MEASURE)) return [];
    const cells = [...line.matchAll(CELL)].map(([, cell = ""]) => cell);
    if (cells[measure] !== MEASURE || cells[group] !== GROUP) return [];
    const row = Object.fromEntries(places.map(([column, place]) => [column, cells[place] ?? ""]));
    return [{ ...row, at: index + 2 } as Row<Column>];
  });
  if (rows.length === 0)
    throw new KetenError([problem("plan-run-without-need", { field: "need.run", values: { file }, at: { file } })]);
  return rows;
}

function numberOf(text: string, file: string, line: number): number {
  const number = Number(text);
  if (text !== "" && Number.isFinite(number)) return number;
  throw new KetenError([
    problem("plan-run-number", { field: "need.run", value: text, values: { file, value: text }, at: { file, line } }),
  ]);
}

const firstOfMonth = (date: string): string => `${date.slice(0, 7)}-01`;
