import { csvOf } from "./csv.js";
import { parquetOf } from "./parquet.js";
import { TABLES, type TableName } from "./tables.js";

/** The forms in which a table can be had; also the endings of the files. */
export const FORMATS = ["csv", "parquet"] as const;
export type Format = (typeof FORMATS)[number];

/** The bytes of a file that holds these rows of a table; the same rows in both forms. */
export function tableAs(format: Format, table: TableName, rows: readonly object[]): Uint8Array {
  const { columns } = TABLES[table];
  if (format === "parquet") return parquetOf(rows, columns);
  return new TextEncoder().encode(
    csvOf(
      rows,
      columns.map(({ name }) => name),
    ),
  );
}
