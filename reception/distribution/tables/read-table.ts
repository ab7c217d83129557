import { KetenError, type Problem } from "@keten/text";
import type { DistributionInputs } from "../inputs.js";
import { problem } from "../problems.js";
import { codeFault } from "./code-cell.js";
import { columnsOf } from "./columns.js";
import { type CsvTable, readCsv } from "./csv.js";
import { otherName } from "./names.js";
import { decimalNumber, numberProblem, type ReadNumber, wholeNumber } from "./number-cell.js";
import { scoreFault, scoreLimits } from "./score-limits.js";
import { shown } from "./shown.js";
import { NATION_CODES, type TableKind, tableForms } from "./table-kind.js";
import { totalFaults } from "./totals.js";

export interface SuppliedTable {
  /** By code of a municipality, complete. */
  values: Readonly<Record<string, number>>;
  /** What is not wrong but worth a look. */
  warnings: readonly Problem[];
}

/**
 * Reads a table with a number for every municipality. Nothing in it is changed or filled in.
 * @throws KetenError with every fault, each with row and column
 */
export function readTable(kind: TableKind, content: string, inputs: DistributionInputs, file?: string): SuppliedTable {
  const table = readCsv(content, file);
  const columns = columnsOf(kind, table, file);
  const faults: Problem[] = [];
  const warnings: Problem[] = [];
  const values: Record<string, number> = {};
  const seen = new Map<string, number>();
  let total: { row: number; value: number } | undefined;
  const head = (index: number) => table.header.cells[index] ?? "";
  const place = (row: number, column: number) => ({
    ...(file === undefined ? {} : { file }),
    row,
    column: head(column),
  });
  for (const { row, cells } of table.rows) {
    if (cells.length !== table.header.cells.length) {
      faults.push(
        problem("table-row-length", {
          values: { row, found: cells.length, expected: table.header.cells.length },
          at: place(row, 0),
        }),
      );
      seen.set((cells[columns.code] ?? "").toUpperCase(), row);
      continue;
    }
    const code = cells[columns.code] ?? "";
    const isNation = NATION_CODES.includes(code.toUpperCase());
    const fault = isNation ? undefined : codeFault(code, inputs, { row, at: place(row, columns.code) });
    const before = seen.get(code.toUpperCase());
    if (fault) faults.push(fault.problem);
    else if (before !== undefined)
      faults.push(
        problem("table-code-twice", {
          value: code,
          values: { row, code, first: before },
          at: place(row, columns.code),
        }),
      );
    seen.set(fault?.meant ?? code.toUpperCase(), row);
    const cell = cells[columns.number] ?? "";
    const read = numberOf(kind, cell, table);
    const wrong = numberFault(kind, read, inputs, { row, cell, at: place(row, columns.number) }, isNation);
    faults.push(...wrong.filter(({ severity }) => severity === "error"));
    warnings.push(...wrong.filter(({ severity }) => severity === "warning"));
    if (fault || before !== undefined || !("value" in read)) continue;
    if (isNation && total)
      faults.push(
        problem("table-total-twice", {
          value: code,
          values: { row, first: total.row },
          at: place(row, columns.code),
        }),
      );
    else if (isNation) total = { row, value: read.value };
    else values[code.toUpperCase()] = read.value;
    const other = columns.name === undefined ? undefined : otherName(cells[columns.name] ?? "", code, inputs);
    if (other !== undefined)
      warnings.push(
        problem("table-name-other", {
          severity: "warning",
          value: cells[columns.name ?? 0],
          values: { row, code, name: shown(cells[columns.name ?? 0] ?? ""), known: other },
          at: place(row, columns.name ?? 0),
        }),
      );
  }
  for (const { code, name } of inputs.municipalities)
    if (!seen.has(code))
      faults.push(
        problem("municipality-missing", {
          field: code,
          values: { code, name, table: tableForms[kind].name },
          at: place(table.rows.at(-1)?.row ?? table.header.row, columns.code),
        }),
      );
  if (kind === "inhabitants" && faults.length === 0) {
    const found = totalFaults(values, total, inputs, (row) => place(row, columns.number), table.header.row);
    faults.push(...found.filter(({ severity }) => severity === "error"));
    warnings.push(...found.filter(({ severity }) => severity === "warning"));
  }
  if (faults.length > 0) throw new KetenError(faults);
  return { values, warnings };
}

const numberOf = (kind: TableKind, cell: string, { delimiter }: CsvTable): ReadNumber =>
  kind === "ses" ? decimalNumber(cell) : wholeNumber(cell, delimiter);

function numberFault(
  kind: TableKind,
  read: ReadNumber,
  inputs: DistributionInputs,
  { row, cell, at }: { row: number; cell: string; at: NonNullable<Problem["at"]> },
  isNation: boolean,
): Problem[] {
  const details = { value: cell, values: { row, value: shown(cell), column: at.column ?? "" }, at };
  if ("fault" in read) {
    // The score of the whole country is of no use here.
    if (kind === "ses" && isNation) return [];
    return [problem(numberProblem[read.fault], details)];
  }
  if (kind === "ses") return isNation ? [] : scoreFault(read.value, scoreLimits(inputs), details);
  if (read.value < 0) return [problem("table-number-negative", details)];
  // A zero stands for a number that somebody did not have.
  return read.value === 0 ? [problem("table-number-none", details)] : [];
}
