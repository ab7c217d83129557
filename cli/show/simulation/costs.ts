import type { CostRow } from "@keten/chain";
import { fill } from "@keten/text";
import type { Context } from "../../context.js";
import { simulateWords as words } from "../../words/simulate.js";
import { numbersIn } from "../numbers.js";
import { table } from "../table.js";

const MILLION = 1_000_000;

/** What it costs a year, of one run or of several beside each other. */
export function costTable(context: Context, runs: readonly (readonly CostRow[])[]): string {
  const { say, width } = context;
  const number = numbersIn(context);
  const millions = (euros: number) => number(Math.round(euros / MILLION));
  const all = runs.flat();
  const kinds = [...new Set(all.map((row) => row.kind))];
  const bandOf = (rows: readonly CostRow[], year: number, kind: string) => {
    const row = rows.find((one) => one.year === year && one.kind === kind);
    return row ? say(fill(words.band, { low: millions(row.p10), high: millions(row.p90) })) : "–";
  };
  const rows = [...new Set(all.map((row) => row.year))].map((year) => [
    String(year),
    ...kinds.map((kind) => runs.map((one) => bandOf(one, year, kind)).join(" → ")),
  ]);
  const head = [say(words.year), ...kinds.map((kind) => say(words.costKinds[kind] ?? { nl: kind, en: kind }))];
  return table(head, rows, { width, right: kinds.map((_, index) => index + 1) });
}
