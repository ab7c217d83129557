import { isoOf, parseDay } from "@keten/calendar";
import { KetenError, type Problem, type Text, t } from "@keten/text";
import { problem } from "../../problems.js";
import { codeFault } from "../../tables/code-cell.js";
import { headName } from "../../tables/columns.js";
import { type CsvTable, readCsv } from "../../tables/csv.js";
import { wholeNumber } from "../../tables/number-cell.js";
import { shown } from "../../tables/shown.js";
import { unmarked } from "../../tables/write.js";
import type { Register } from "../check.js";
import { isPlainText, LONGEST_TEXT, MOST_PLACES, textAllowed } from "../limits.js";
import { COMMITMENT_STATES, type Commitment, PLACE_KINDS } from "../model.js";
import { COMMITMENT_COLUMNS, type CommitmentColumn, KIND_WORDS, NEEDED_COLUMNS, STATE_WORDS } from "./columns.js";

const DUTCH_DAY = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;
const DAY_WITH_SLASHES = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;

type Place = NonNullable<Problem["at"]>;

/**
 * Reads a table of commitments as a spreadsheet saves it. Nothing in it is changed or filled in, but for what is left
 * empty: no minors, no location, no end. The lines are named by their row.
 * @throws KetenError with every fault, each with row and column
 */
export function readCommitments(content: string, province: string, register: Register, file?: string): Commitment[] {
  const table = readCsv(content, file);
  const columns = columnsOf(table, file);
  const faults: Problem[] = [];
  const read = table.rows.flatMap(({ row, cells }) => {
    const at = (column: string): Place => ({ ...(file === undefined ? {} : { file }), row, column });
    if (cells.length !== table.header.cells.length) {
      const values = { row, found: cells.length, expected: table.header.cells.length };
      faults.push(problem("table-row-length", { values, at: at(table.header.cells[0] ?? "") }));
      return [];
    }
    const line = new RowReader(table, columns, { row, cells }, at, faults);
    const municipality = line.municipality(province, register);
    const [from, last] = [line.day("from"), line.day("last")];
    const [places, minors] = [line.whole("places"), line.whole("minors")];
    const note = line.words("note");
    const commitment: Commitment = {
      id: `rij-${row}`,
      municipality,
      kind: line.word("kind", PLACE_KINDS, KIND_WORDS) ?? "regular",
      places: places ?? 0,
      minors: minors ?? 0,
      location: line.words("location"),
      from: isoOf(from ?? 0),
      until: last === null ? null : isoOf(last + 1),
      state: line.word("state", COMMITMENT_STATES, STATE_WORDS) ?? "explored",
      ...(note === "" ? {} : { note }),
    };
    if (from !== null && last !== null && last < from)
      line.wrong("last", t(`${isoOf(from)} of later`, `${isoOf(from)} or later`));
    if (places !== null && minors !== null && minors > places)
      line.wrong("minors", t(`ten hoogste ${places}`, `at most ${places}`));
    return [commitment];
  });
  if (faults.length > 0) throw new KetenError(faults);
  return read;
}

/** Where each column stands. @throws KetenError with every head that is missing, unknown or there twice */
function columnsOf({ header }: CsvTable, file?: string): Map<CommitmentColumn, number> {
  const faults: Problem[] = [];
  const found = new Map<CommitmentColumn, number>();
  const at = (column: string): Place => ({ ...(file === undefined ? {} : { file }), row: header.row, column });
  const names = Object.keys(COMMITMENT_COLUMNS) as CommitmentColumn[];
  const wanted = names.map((name) => COMMITMENT_COLUMNS[name][0]).join(", ");
  header.cells.forEach((head, index) => {
    const heads = head.toLowerCase();
    const name = names.find((one) => (COMMITMENT_COLUMNS[one] as readonly string[]).includes(heads));
    if (name === undefined) {
      const column = headName(header.cells, index);
      const values = { column, row: header.row };
      faults.push(problem("table-column-unknown", { values, value: head, allowed: t(wanted, wanted), at: at(column) }));
    } else if (found.has(name)) faults.push(problem("table-column-twice", { values: { column: head }, at: at(head) }));
    else found.set(name, index);
  });
  for (const name of NEEDED_COLUMNS) {
    if (found.has(name)) continue;
    const [column] = COMMITMENT_COLUMNS[name];
    const either = COMMITMENT_COLUMNS[name].join(", ");
    const values = { column, row: header.row };
    faults.push(
      problem("table-column-missing", {
        values,
        allowed: t(`een van: ${either}`, `one of: ${either}`),
        at: at(column),
      }),
    );
  }
  if (faults.length > 0) throw new KetenError(faults);
  return found;
}

/** One row, whose faults are gathered with the place where they stand. */
class RowReader {
  constructor(
    private readonly table: CsvTable,
    private readonly columns: ReadonlyMap<CommitmentColumn, number>,
    private readonly line: { row: number; cells: readonly string[] },
    private readonly at: (column: string) => Place,
    private readonly faults: Problem[],
  ) {}

  /** What a person wrote of the line. */
  words(column: "location" | "note"): string {
    const text = this.text(column);
    if (text.length <= LONGEST_TEXT && isPlainText(text)) return text;
    this.wrong(column, textAllowed(0));
    return "";
  }

  text(column: CommitmentColumn): string {
    const index = this.columns.get(column);
    return index === undefined ? "" : unmarked(this.line.cells[index] ?? "");
  }

  wrong(column: CommitmentColumn, allowed: Text): null {
    const value = this.text(column);
    const head = this.head(column);
    const values = { row: this.line.row, column: head, value: shown(value) };
    this.faults.push(problem("commitments-cell-wrong", { values, value, allowed, at: this.at(head) }));
    return null;
  }

  municipality(province: string, register: Register): string {
    const code = this.text("municipality");
    const head = this.head("municipality");
    const fault = codeFault(code, register, { row: this.line.row, at: this.at(head) });
    if (fault) this.faults.push(fault.problem);
    const found = register.municipalities.find((one) => one.code === code.toUpperCase());
    if (found && found.province !== province) {
      const elsewhere = register.provinces.find((one) => one.code === found.province)?.name ?? found.province;
      const field = `${this.line.row}, ${head}`;
      const values = { field, name: found.name, province: elsewhere };
      this.faults.push(problem("worksheet-municipality-elsewhere", { value: code, values, at: this.at(head) }));
    }
    return code.toUpperCase();
  }

  /** Null where the cell is wrong; an empty cell of a column that may be missing is nothing, so zero. */
  whole(column: "places" | "minors"): number | null {
    if (column === "minors" && this.text(column) === "") return 0;
    const read = wholeNumber(this.text(column), this.table.delimiter);
    if ("value" in read && read.value >= 0 && read.value <= MOST_PLACES) return read.value;
    return this.wrong(
      column,
      t(`een heel getal van 0 tot en met ${MOST_PLACES}`, `a whole number from 0 to ${MOST_PLACES}`),
    );
  }

  /** Null where the cell is empty and may be, and where it is wrong. */
  day(column: "from" | "last"): number | null {
    const text = this.text(column);
    if (text === "" && column === "last") return null;
    // In a table with commas the month may stand in front of the day.
    const dutch = (this.table.delimiter === "," ? DUTCH_DAY : DAY_WITH_SLASHES).exec(text);
    const iso = dutch ? `${dutch[3]}-${dutch[2]?.padStart(2, "0")}-${dutch[1]?.padStart(2, "0")}` : text;
    const read = parseDay(iso);
    if ("day" in read) return read.day;
    return this.wrong(column, t("een dag als 1-7-2026 of 2026-07-01", "a day as 1-7-2026 or 2026-07-01"));
  }

  word<Value extends string>(
    column: "kind" | "state",
    values: readonly Value[],
    words: Record<Value, readonly [string, string]>,
  ): Value | null {
    const text = this.text(column).toLowerCase();
    const found = values.find((value) => value === text || words[value].includes(text));
    if (found !== undefined) return found;
    const [nl, en] = [0, 1].map((which) => values.map((value) => words[value][which]).join(", "));
    return this.wrong(column, t(nl ?? "", en ?? ""));
  }

  private head(column: CommitmentColumn): string {
    const index = this.columns.get(column);
    return (index === undefined ? undefined : this.table.header.cells[index]) ?? COMMITMENT_COLUMNS[column][0];
  }
}
