import { KetenError, type Problem, t } from "@keten/text";
import type { DistributionInputs } from "../inputs.js";
import { problem } from "../problems.js";
import { codeFault } from "../tables/code-cell.js";
import { headName } from "../tables/columns.js";
import { readCsv } from "../tables/csv.js";
import { numberProblem, wholeNumber } from "../tables/number-cell.js";
import { shown } from "../tables/shown.js";
import type { OwnNumbers } from "./model.js";

const HEADS = {
  code: ["code"],
  name: ["naam", "name"],
  backlog: ["achterstand", "backlog"],
  realised: ["gehuisvest", "realised"],
} as const;
type Head = keyof typeof HEADS;

/**
 * Reads what municipalities were behind (negative: ahead) and what they housed. An empty cell is not known; a
 * municipality that is left out is not known either.
 * @throws KetenError with every fault, each with row and column
 */
export function readOwnNumbers(content: string, inputs: DistributionInputs, file?: string): Record<string, OwnNumbers> {
  const { header, rows, delimiter } = readCsv(content, file);
  const columns = columnsIn(header.cells, header.row, file);
  const faults: Problem[] = [];
  const own: Record<string, OwnNumbers> = {};
  const first = new Map<string, number>();
  for (const { row, cells } of rows) {
    const at = (head: Head) => ({
      ...(file === undefined ? {} : { file }),
      row,
      column: header.cells[columns[head] ?? 0] ?? head,
    });
    if (cells.length !== header.cells.length) {
      const values = { row, found: cells.length, expected: header.cells.length };
      faults.push(problem("table-row-length", { values, at: at("code") }));
      continue;
    }
    const cell = (head: Head): string => cells[columns[head] ?? -1] ?? "";
    const fault = codeFault(cell("code"), inputs, { row, at: at("code") });
    const code = fault?.meant ?? cell("code").toUpperCase();
    const before = first.get(code);
    if (fault) faults.push(fault.problem);
    else if (before !== undefined)
      faults.push(problem("table-code-twice", { value: code, values: { row, code, first: before }, at: at("code") }));
    first.set(code, row);
    const number = (head: "backlog" | "realised"): number | undefined => {
      const text = cell(head);
      if (text === "") return undefined;
      const read = wholeNumber(text, delimiter);
      const details = { value: text, at: at(head) };
      const values = { row, column: at(head).column, value: shown(text) };
      if ("fault" in read) {
        faults.push(problem(numberProblem[read.fault === "missing" ? "wrong" : read.fault], { values, ...details }));
        return undefined;
      }
      if (head === "realised" && read.value < 0) faults.push(problem("table-number-negative", { values, ...details }));
      return read.value;
    };
    const [backlog, realised] = [number("backlog"), number("realised")];
    own[code] = {
      ...(backlog === undefined ? {} : { backlog }),
      ...(realised === undefined ? {} : { realised }),
    };
  }
  if (faults.length > 0) throw new KetenError(faults);
  return own;
}

function columnsIn(cells: readonly string[], row: number, file?: string): { [head in Head]?: number } {
  const found: { [head in Head]?: number } = {};
  const faults: Problem[] = [];
  const at = (column: string) => ({ at: { ...(file === undefined ? {} : { file }), row, column } });
  cells.forEach((cell, index) => {
    const head = (Object.keys(HEADS) as Head[]).find((one) => HEADS[one].some((name) => name === cell.toLowerCase()));
    const allowed = t("alleen: code, naam, achterstand, gehuisvest", "only: code, name, backlog, realised");
    if (head === undefined)
      faults.push(
        problem("table-column-unknown", {
          value: cell,
          values: { row, column: headName(cells, index) },
          allowed,
          ...at(headName(cells, index)),
        }),
      );
    else if (found[head] !== undefined)
      faults.push(problem("table-column-twice", { values: { column: cell }, ...at(cell) }));
    else found[head] = index;
  });
  for (const head of ["code", "backlog", "realised"] as const)
    if (found[head] === undefined) {
      const names = HEADS[head].join(", ");
      const allowed = t(`een van: ${names}`, `one of: ${names}`);
      const column = HEADS[head][0];
      faults.push(problem("table-column-missing", { values: { column, row }, allowed, ...at(column) }));
    }
  if (faults.length > 0) throw new KetenError(faults);
  return found;
}
