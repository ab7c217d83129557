import { parseDay } from "@keten/calendar";
import type { ReactNode } from "react";
import type { Format } from "../../words/format.js";

/** jan 2027, of the first day of a month. */
export function monthOf(format: Format, iso: string): string {
  const parsed = parseDay(iso);
  return "day" in parsed ? format.month(parsed.day) : iso;
}

/** Millions of euros with one decimal. */
export const millions = (format: Format, euros: number): string => format.number(Math.round(euros / 100_000) / 10);

/** Whole euros. */
export const euros = (format: Format, amount: number): string => format.euro(Math.round(amount) * 100);

export const hundredths = (share: number): number => Math.round(share * 100);

/** A part of the page with its heading. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="places-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** A column of a table: its name, and what stands in it for a row. */
export interface Column<Row> {
  name: string;
  cell: (row: Row) => ReactNode;
  number?: boolean;
}

/** A table that becomes a list of names and values on a phone; the first column names the row. */
export function ListTable<Row>({
  columns: [first, ...rest],
  rows,
  keyOf,
  label,
}: {
  columns: readonly [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  label: string;
}) {
  const look = ({ number }: Column<Row>) => (number ? { className: "number" } : {});
  return (
    <div className="places-scroll">
      <table className="list-table places-table" aria-label={label}>
        <thead>
          <tr>
            {[first, ...rest].map((column) => (
              <th key={column.name} scope="col" {...look(column)}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row">{first.cell(row)}</th>
              {rest.map((column) => (
                <td key={column.name} data-label={column.name} {...look(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
