import { type Day, parseDay } from "@keten/calendar";
import { type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";
import type { Column, ColumnType } from "./tables.js";

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]["schema"]>[number];

/** A table as Parquet: each column with the type it has in the list of tables, empty cells as null. */
export function parquetOf(rows: readonly object[], columns: readonly Column[]): Uint8Array {
  const root: SchemaElement = { name: "root", num_children: columns.length };
  const columnData = columns.map(
    ({ name, type, nullable }): ColumnSource => ({
      name,
      data: rows.map((row) => {
        const value = (row as Record<string, unknown>)[name];
        if (value !== null && value !== undefined) return STORED[type].of(value);
        if (nullable) return null;
        throw new RangeError(`${name} may not be empty`);
      }),
    }),
  );
  const schema = columns.map(
    ({ name, type, nullable }): SchemaElement => ({
      name,
      ...STORED[type].as,
      repetition_type: nullable ? "OPTIONAL" : "REQUIRED",
    }),
  );
  return new Uint8Array(parquetWriteBuffer({ columnData, schema: [root, ...schema], createdBy: "keten" }));
}

const text = { as: { type: "BYTE_ARRAY", converted_type: "UTF8" }, of: String } as const;

const STORED: Record<
  ColumnType,
  { as: Pick<SchemaElement, "type" | "converted_type">; of: (value: unknown) => unknown }
> = {
  text,
  month: text,
  integer: { as: { type: "INT32" }, of: Number },
  long: { as: { type: "INT64" }, of: (value) => BigInt(Number(value)) },
  number: { as: { type: "DOUBLE" }, of: Number },
  date: { as: { type: "INT32", converted_type: "DATE" }, of: dayNumber },
};

/** A DATE is stored as the number of days since 1970-01-01, which is what a day is here. */
function dayNumber(value: unknown): Day {
  const parsed = parseDay(String(value));
  if ("fault" in parsed) throw new RangeError(`not a day: ${value}`);
  return parsed.day;
}
