import Table from "cli-table3";

const NOTHING = "";
const BARE = {
  top: NOTHING,
  "top-mid": NOTHING,
  "top-left": NOTHING,
  "top-right": NOTHING,
  bottom: NOTHING,
  "bottom-mid": NOTHING,
  "bottom-left": NOTHING,
  "bottom-right": NOTHING,
  left: NOTHING,
  "left-mid": NOTHING,
  mid: NOTHING,
  "mid-mid": NOTHING,
  right: NOTHING,
  "right-mid": NOTHING,
  middle: "  ",
};
const GAP = 2;

export interface TableLook {
  width: number;
  /** Columns whose figures stand to the right. */
  right?: readonly number[];
}

/** A table without lines but one under its head, as wide as fits; long texts go on in the next line. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], look: TableLook): string {
  const widths = columnWidths([head, ...rows], look.width);
  const made = (some: readonly (readonly string[])[]) => {
    const one = new Table({
      chars: BARE,
      style: { "padding-left": 0, "padding-right": 0, head: [], border: [], compact: true },
      colWidths: [...widths],
      colAligns: head.map((_, index) => (look.right?.includes(index) ? "right" : "left")),
      wordWrap: true,
    });
    one.push(...some.map((row) => [...row]));
    return trimmed(one.toString());
  };
  const line = widths.map((width) => "─".repeat(width)).join("  ");
  return rows.length === 0 ? `${made([head])}\n${line}` : `${made([head])}\n${line}\n${made(rows)}`;
}

const trimmed = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");

/** As wide as the longest cell; where that is too much together, the widest columns give way, down to a whole word. */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const columns = rows[0]?.length ?? 0;
  const least = Array.from({ length: columns }, (_, index) =>
    Math.max(...rows.map((row) => Math.max(...(row[index] ?? "").split(/[ \n]/).map((word) => word.length)))),
  );
  const widths = Array.from({ length: columns }, (_, index) =>
    Math.max(1, ...rows.map((row) => Math.max(...(row[index] ?? "").split("\n").map((line) => line.length)))),
  );
  const room = width - GAP * (columns - 1);
  for (let total = widths.reduce((sum, one) => sum + one, 0); total > room; total--) {
    const spare = widths.map((one, index) => (one > (least[index] ?? 0) ? one : 0));
    const widest = spare.indexOf(Math.max(...spare));
    if (spare[widest] === 0) break;
    widths[widest]!--;
  }
  return widths;
}
