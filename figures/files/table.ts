import { KetenError, type Problem } from "@keten/text";
import { CsvError, parse } from "csv-parse/sync";
import { oneOf, problem } from "../problems.js";

/** A data row with the number it has in the file; the header is row 1. */
export interface Row<Column extends string> {
  row: number;
  cells: Record<Column, string>;
}

/**
 * Reads a CSV file with exactly the given columns. Throws every fault found in it, with file, row and
 * column: no content, quotation marks, missing, unknown or repeated columns, short or long rows, a file cut off.
 */
export function readTable<Column extends string>(
  file: string,
  content: string,
  columns: readonly Column[],
): Row<Column>[] {
  const records = recordsOf(file, content);
  const header = records[0];
  if (!header) throw new KetenError([problem("file-empty", { values: { file }, at: { file, row: 1 } })]);
  const faults: Problem[] = [];
  for (const column of new Set(header.filter((name, position) => header.indexOf(name) < position)))
    faults.push(problem("column-twice", { values: { file, column }, at: { file, row: 1, column } }));
  for (const column of columns)
    if (!header.includes(column))
      faults.push(problem("column-missing", { values: { file, column }, at: { file, row: 1, column } }));
  for (const column of header)
    if (!(columns as readonly string[]).includes(column))
      faults.push(
        problem("column-unknown", { values: { file, column }, at: { file, row: 1, column }, allowed: oneOf(columns) }),
      );
  if (faults.length > 0) throw new KetenError(faults);

  const rows: Row<Column>[] = [];
  for (const [index, record] of records.entries()) {
    if (index === 0) continue;
    const row = index + 1;
    if (record.length !== header.length) {
      const column = header[Math.min(record.length, header.length - 1)] ?? "";
      faults.push(
        problem("row-length", {
          values: { file, row, found: record.length, expected: header.length },
          at: { file, row, column },
        }),
      );
      continue;
    }
    const cells = {} as Record<Column, string>;
    for (const [position, name] of header.entries()) cells[name as Column] = record[position] ?? "";
    rows.push({ row, cells });
  }
  if (!content.endsWith("\n"))
    faults.push(
      problem("file-cut-off", {
        values: { file, row: records.length },
        at: { file, row: records.length, column: header[(records.at(-1)?.length ?? 1) - 1] ?? "" },
      }),
    );
  if (faults.length > 0) throw new KetenError(faults);
  return rows;
}

function recordsOf(file: string, content: string): string[][] {
  try {
    return parse(content, { relax_column_count: true, bom: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error["lines"] === "number" ? error["lines"] : 1;
    const index = error["index"];
    const header = content.slice(0, Math.max(0, content.indexOf("\n"))).split(",");
    const column = typeof index === "number" ? (header[index] ?? "") : "";
    throw new KetenError([problem("file-broken", { values: { file, row }, at: { file, row, column } })]);
  }
}
