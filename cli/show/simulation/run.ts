import { fill } from "@keten/text";
import type { Context } from "../../context.js";
import { MAIN_MEASURES } from "../../simulation/main-measures.js";
import type { RunSummary } from "../../simulation/simulate.js";
import { simulateWords as words } from "../../words/simulate.js";
import { numbersIn } from "../numbers.js";
import { problemLines } from "../problems.js";
import { table } from "../table.js";
import { wrapped } from "../wrap.js";
import { bandPlot, hasTails, measureCalled, outerBand, thinned } from "./bands.js";
import { costTable } from "./costs.js";
import { runMarks } from "./marks.js";

const PLOTTED = "pending_first_instance";

/** The result of a run for a person: always a band, never a single line to believe in. */
export function simulationText(context: Context, summary: RunSummary): string {
  const { say, style, width } = context;
  const { name, run, uncertainty, warnings, years, costs } = summary;
  const range = say(hasTails(years) ? words.outer : words.inner);
  const label = uncertainty === "chance-only" ? words.chanceOnly : words.forecast;
  const measure = measureCalled(summary.measures, PLOTTED);
  const plotted = summary.bands.filter((row) => row.measure === PLOTTED);
  const parts = [
    [style(say(name), "bold"), ...wrapped(say(fill(label, { n: run.replications, range })), width)].join("\n"),
    [yearTable(context, summary), ...wrapped(say(words.yearNote), width)].join("\n"),
    bandPlot(context, measure, plotted, { head: words.plot, from: "lowest" }),
    `${style(say(words.waits), "bold")}\n${waitTable(context, summary)}`,
    ...(costs.length > 0 ? [`${style(say(words.costs), "bold")}\n${costTable(context, costs)}`] : []),
    [...problemLines(context, warnings), assumptionsText(context, summary)].join("\n"),
    runMarks(context, run),
  ];
  return parts.join("\n\n");
}

function yearTable(context: Context, { years, measures }: RunSummary): string {
  const { say, width } = context;
  const number = numbersIn(context);
  const columns = MAIN_MEASURES.map((id) => years.filter((row) => row.measure === id));
  const rows = thinned(columns[0] ?? []).map(({ date }) => [
    date.slice(0, 7),
    ...columns.map((column) => {
      const row = column.find((one) => one.date === date);
      if (!row) return "";
      const [low, high] = outerBand(row).map(Math.round) as [number, number];
      return say(fill(words.band, { low: number(low), high: number(high) }));
    }),
  ]);
  const head = [say(words.date), ...MAIN_MEASURES.map((id) => say(measureCalled(measures, id).title))];
  return table(head, rows, { width, right: MAIN_MEASURES.map((_, index) => index + 1) });
}

function waitTable(context: Context, { waits }: RunSummary): string {
  const { say, width } = context;
  const number = numbersIn(context);
  const days = (value: number | null) => (value === null ? "–" : number(value));
  const rows = thinned(waits).map((row) => [
    row.cohort,
    days(row.p50),
    days(row.p90),
    row.share_beyond_term === null ? "–" : `${Math.round(row.share_beyond_term * 100)}%`,
    number(Math.round(row.open)),
  ]);
  const head = [words.cohort, words.median, words.p90, words.beyond, words.open].map(say);
  return table(head, rows, { width, right: [1, 2, 3, 4] });
}

function assumptionsText({ say }: Context, { assumptions }: RunSummary): string {
  const counts = { source: 0, fitted: 0, estimate: 0, guess: 0 };
  for (const { basis } of assumptions) counts[basis]++;
  return say(fill(words.assumptions, { count: assumptions.length, ...counts }));
}
