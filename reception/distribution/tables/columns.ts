import { KetenError, type Problem, t } from "@keten/text";
import { problem } from "../problems.js";
import type { CsvTable } from "./csv.js";
import { shown } from "./shown.js";
import { CODE_HEADS, NAME_HEADS, type TableKind, tableForms } from "./table-kind.js";

/** Where the parts of a row stand. */
export interface Columns {
  code: number;
  name: number | undefined;
  number: number;
}

/** The head of a column in a message; its number where it has none. */
export const headName = (cells: readonly string[], index: number): string => shown(cells[index] || `(${index + 1})`);

/** Finds the columns by their heads. Throws with every head that is missing, unknown or repeated. */
export function columnsOf(kind: TableKind, { header }: CsvTable, file?: string): Columns {
  const form = tableForms[kind];
  const numberHeads = [...new Set([form.heads.nl, form.heads.en, ...form.otherHeads])];
  const heads = header.cells.map((cell) => cell.toLowerCase());
  const faults: Problem[] = [];
  const at = (column: string) => ({
    at: { ...(file === undefined ? {} : { file }), row: header.row, column },
  });
  const find = (wanted: readonly string[]) => {
    const found = heads.flatMap((head, index) => (wanted.includes(head) ? [index] : []));
    const [, second] = found;
    if (second !== undefined && wanted !== NAME_HEADS)
      faults.push(
        problem("table-column-twice", {
          values: { column: header.cells[second] ?? "" },
          ...at(header.cells[second] ?? ""),
        }),
      );
    return found[0];
  };
  const [code, name, number] = [find(CODE_HEADS), find(NAME_HEADS), find(numberHeads)];
  for (const [index, wanted] of [
    [code, CODE_HEADS],
    [number, numberHeads],
  ] as const)
    if (index === undefined)
      faults.push(
        problem("table-column-missing", {
          values: { column: wanted[0] ?? "", row: header.row },
          allowed: t(`een van: ${wanted.join(", ")}`, `one of: ${wanted.join(", ")}`),
          ...at(wanted[0] ?? ""),
        }),
      );
  const known = [...CODE_HEADS, ...NAME_HEADS, ...numberHeads];
  for (const [index, head] of heads.entries())
    if (!known.includes(head))
      faults.push(
        problem("table-column-unknown", {
          values: { column: headName(header.cells, index), row: header.row },
          value: header.cells[index],
          allowed: t(`alleen: code, naam, ${form.heads.nl}`, `only: code, name, ${form.heads.en}`),
          ...at(headName(header.cells, index)),
        }),
      );
  if (faults.length > 0) throw new KetenError(faults);
  return { code: code ?? 0, name, number: number ?? 0 };
}
