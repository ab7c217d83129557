import type { CostDifferenceRow, CostRow } from "@keten/chain";
import { fill } from "@keten/text";
import type { Context } from "../../context.js";
import { compareWords } from "../../words/compare.js";
import { simulateWords as words } from "../../words/simulate.js";
import { numbersIn, signedIn } from "../numbers.js";
import { table } from "../table.js";
import { outerBand } from "./bands.js";

const MILLION = 1_000_000;

/** What a run costs a year. */
export function costTable(context: Context, costs: readonly CostRow[]): string {
  const number = numbersIn(context);
  const millions = (euros: number) => number(Math.round(euros / MILLION));
  return yearTable(context, costs, ({ p10, p90 }) =>
    context.say(fill(words.band, { low: millions(p10), high: millions(p90) })),
  );
}

/** What a variant costs more or less a year than its baseline. */
export function costDifferenceTable(context: Context, costs: readonly CostDifferenceRow[]): string {
  const signed = signedIn(context);
  const millions = (euros: number) => signed(Math.round(euros / MILLION));
  return yearTable(context, costs, (row) => {
    const [low, high] = outerBand(row).map(millions) as [string, string];
    return low === "0" && high === "0" ? "0" : context.say(fill(compareWords.band, { low, high }));
  });
}

function yearTable<Row extends { year: number; kind: string }>(
  context: Context,
  costs: readonly Row[],
  cell: (row: Row) => string,
): string {
  const { say, width } = context;
  const kinds = [...new Set(costs.map((row) => row.kind))];
  const rows = [...new Set(costs.map((row) => row.year))].map((year) => [
    String(year),
    ...kinds.map((kind) => {
      const row = costs.find((one) => one.year === year && one.kind === kind);
      return row ? cell(row) : "–";
    }),
  ]);
  const titles = kinds.map((kind) => (kind === "total" ? compareWords.total : words.costKinds[kind]));
  const head = [say(words.year), ...titles.map((title, index) => (title ? say(title) : (kinds[index] ?? "")))];
  return table(head, rows, { width, right: kinds.map((_, index) => index + 1) });
}
