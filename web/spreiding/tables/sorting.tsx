import { useId } from "react";
import { useTexts } from "../../words/catalogue.js";
import { spreadTexts } from "../texts.js";

/** A column that can order the rows; a value of null is unknown and comes last whichever way the order runs. */
export interface Column<Row> {
  id: string;
  label: string;
  numeric: boolean;
  /** Of few rows known; left out where there is little room. */
  rare?: boolean;
  value: (row: Row) => number | string | null;
}

interface Order<Row> {
  column: Column<Row>;
  down: boolean;
}

/** Reads `-places`; a column that is not there gives the first one. */
export function orderOf<Row>(columns: readonly Column<Row>[], written: string): Order<Row> {
  const column = columns.find(({ id }) => id === written.replace(/^-/, "")) ?? (columns[0] as Column<Row>);
  return { column, down: written.startsWith("-") };
}

export function sorted<Row>(
  rows: readonly Row[],
  { column, down }: Order<Row>,
  compare: (a: string, b: string) => number,
): Row[] {
  return rows.toSorted((a, b) => {
    const [one, other] = [column.value(a), column.value(b)];
    if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
    const order =
      typeof one === "number" && typeof other === "number" ? one - other : compare(String(one), String(other));
    return down ? -order : order;
  });
}

interface HeadProps<Row> {
  column: Column<Row>;
  order: Order<Row>;
  sort: (written: string) => void;
}

/** The head of such a column: its button turns the order, and says so. */
export function SortHead<Row>({ column, order, sort }: HeadProps<Row>) {
  const chosen = order.column.id === column.id;
  const written = chosen ? (order.down ? column.id : `-${column.id}`) : column.numeric ? `-${column.id}` : column.id;
  return (
    <th
      scope="col"
      className={column.numeric ? (column.rare ? "number rare" : "number") : undefined}
      aria-sort={chosen ? (order.down ? "descending" : "ascending") : undefined}
    >
      <button type="button" className="sort-button" onClick={() => sort(written)}>
        {column.label}
        <svg className="sort-sign" width="9" height="12" viewBox="0 0 9 12" aria-hidden="true" focusable="false">
          <path d="M4.5 0 9 5H0z" className={chosen && !order.down ? "sort-on" : undefined} />
          <path d="M4.5 12 0 7h9z" className={chosen && order.down ? "sort-on" : undefined} />
        </svg>
      </button>
    </th>
  );
}

/** The same choice as one list, where the heads of the table are not shown. */
export function SortSelect<Row>({
  columns,
  order,
  sort,
}: {
  columns: readonly Column<Row>[];
  order: Order<Row>;
  sort: (written: string) => void;
}) {
  const say = useTexts(spreadTexts);
  const id = useId();
  return (
    <div className="sort-select no-print">
      <label htmlFor={id}>{say("sortBy")}</label>
      <select
        id={id}
        className="field"
        value={`${order.down ? "-" : ""}${order.column.id}`}
        onChange={(event) => sort(event.target.value)}
      >
        {columns.flatMap((column) =>
          [false, true].map((down) => (
            <option key={`${column.id} ${down}`} value={`${down ? "-" : ""}${column.id}`}>
              {column.label}, {say(down ? "descending" : "ascending")}
            </option>
          )),
        )}
      </select>
    </div>
  );
}
