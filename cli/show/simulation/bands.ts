import type { BandRow, Measure } from "@keten/chain";
import { fill, type Text } from "@keten/text";
import type { Context } from "../../context.js";
import { simulateWords as words } from "../../words/simulate.js";
import { numbersIn } from "../numbers.js";
import { plot } from "../plot.js";

type Band = Pick<BandRow, "p5" | "p10" | "p25" | "p75" | "p90" | "p95">;

/** P5 to P95, or P10 to P90 where there are too few replications for that. */
export const outerBand = (row: Band): [low: number, high: number] => [row.p5 ?? row.p10, row.p95 ?? row.p90];

export const hasTails = (rows: readonly Band[]) => rows.every((row) => row.p5 !== null && row.p95 !== null);

export function measureCalled(measures: readonly Measure[], id: string): Measure {
  const measure = measures.find((one) => one.id === id);
  if (!measure) throw new Error(`there is no measure ${id}`);
  return measure;
}

const MOST_ROWS = 24;

/** So many rows that a screen holds them; the last is always there. */
export function thinned<Row>(rows: readonly Row[]): Row[] {
  const step = Math.ceil(rows.length / MOST_ROWS);
  return rows.filter((_, index) => (rows.length - 1 - index) % step === 0);
}

/** Quantiles of one measure over time, from the outermost to the inner ones; never a single line. */
export function bandPlot(
  context: Context,
  { title, unit }: Measure,
  rows: readonly (Band & { date: string })[],
  look: { head: Text; from: "lowest" | "zero" },
): string {
  const { say, width } = context;
  const lines = hasTails(rows) ? "p5–p95, p25–p75" : "p10–p90, p25–p75";
  const chart = plot(
    [
      rows.map((row) => outerBand(row)[0]),
      rows.map((row) => row.p25),
      rows.map((row) => row.p75),
      rows.map((row) => outerBand(row)[1]),
    ],
    {
      width,
      height: 14,
      from: look.from,
      number: numbersIn(context),
      ends: [rows.at(0)?.date.slice(0, 7) ?? "", rows.at(-1)?.date.slice(0, 7) ?? ""],
    },
  );
  return `${say(fill(look.head, { title, unit: words.unit[unit] ?? unit, lines }))}\n${chart}`;
}
