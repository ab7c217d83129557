import type { Measure } from "@keten/chain";
import { fill, type Text } from "@keten/text";
import type { Context } from "../../context.js";
import type { Comparison, YearDifference } from "../../simulation/compare.js";
import { isMain, MAIN_MEASURES } from "../../simulation/main-measures.js";
import { compareWords as words } from "../../words/compare.js";
import { simulateWords } from "../../words/simulate.js";
import { dateText } from "../dates.js";
import { numbersIn, signedIn } from "../numbers.js";
import { problemLines } from "../problems.js";
import { table } from "../table.js";
import { marked, wrapped } from "../wrap.js";
import { bandPlot, hasTails, measureCalled, outerBand, thinned } from "./bands.js";
import { costDifferenceTable } from "./costs.js";
import { runMarks } from "./marks.js";

/** What a variant changes, for a person: first in words, then by year, then as a band over time. */
export function comparisonText(context: Context, comparison: Comparison): string {
  const { say, style, width } = context;
  const { baseline, variant, years, costDifferences, warnings } = comparison;
  const names = { baseline: baseline.name, variant: variant.name };
  const range = say(hasTails(years.map((one) => one.difference)) ? words.outer : words.inner);
  const chanceOnly = [baseline, variant].every((one) => one.uncertainty === "chance-only");
  const last = years.at(-1)?.date ?? "";
  const costHead = wrapped(say(words.costs), width).map((line) => style(line, "bold"));
  const parts = [
    [
      style(say(fill(words.title, names)), "bold"),
      ...wrapped(say(fill(words.paired, { n: baseline.run.replications, range })), width),
      ...(chanceOnly ? wrapped(say(words.chanceOnly), width) : []),
    ],
    problemLines(context, warnings),
    [style(say(fill(words.end, { date: dateText(last) })), "bold"), ...endLines(context, comparison, last)],
    yearTable(context, comparison),
    plotOf(context, comparison),
    costDifferences.length > 0 ? [...costHead, costDifferenceTable(context, costDifferences)] : [],
    [runMarks(context, baseline.run), runMarks(context, variant.run)],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

const differs = ({ fewer, more }: YearDifference) => fewer + more > 0;

/** The main measures in their order: those that differ in some year, and those that never do. */
function mainMeasures({ years, measures }: Comparison): { changed: Measure[]; never: Measure[] } {
  const all = MAIN_MEASURES.map((id) => measureCalled(measures, id));
  const isChanged = ({ id }: Measure) => years.some((one) => one.measure === id && differs(one));
  return { changed: all.filter(isChanged), never: all.filter((one) => !isChanged(one)) };
}

function endLines(context: Context, comparison: Comparison, date: string): string[] {
  const { say, width } = context;
  const { changed, never } = mainMeasures(comparison);
  const titles = never.map(({ title }) => say(title)).join(", ");
  return [
    ...changed.flatMap((measure) => {
      const one = comparison.years.find((row) => row.date === date && row.measure === measure.id);
      return one ? marked("·", say(sentence(context, one, measure, comparison.baseline.name)), width) : [];
    }),
    ...(never.length > 0 ? marked("·", say(fill(words.never, { titles })), width) : []),
  ];
}

function sentence(context: Context, one: YearDifference, { title, kind }: Measure, name: Text): Text {
  const { baseline, difference, fewer, more } = one;
  const { n, p50 } = difference;
  const named = kind === "flow" ? fill(words.overYear, { title }) : title;
  if (!differs(one)) return fill(words.same, { title: named, n });
  const number = numbersIn(context);
  const [low, high] = outerBand(baseline).map((value) => number(Math.round(value))) as [string, string];
  const isFewer = fewer >= more;
  return fill(isFewer ? words.fewer : words.more, {
    title: named,
    n,
    count: isFewer ? fewer : more,
    band: bandText(context, difference),
    middle: signedIn(context)(p50),
    name,
    base: context.say(fill(simulateWords.band, { low, high })),
  });
}

function bandText(context: Context, row: YearDifference["difference"], form = words.band): string {
  const signed = signedIn(context);
  const [low, high] = outerBand(row);
  return context.say(fill(form, { low: signed(low), high: signed(high) }));
}

/** By year; a measure that never differs has no column. */
function yearTable(context: Context, comparison: Comparison): string[] {
  const { say, style, width } = context;
  const { changed } = mainMeasures(comparison);
  if (changed.length === 0) return [];
  const columns = changed.map(({ id }) => comparison.years.filter((one) => one.measure === id));
  const rows = thinned(columns[0] ?? []).map(({ date }) => [
    date.slice(0, 7),
    ...columns.map((column) => {
      const row = column.find((one) => one.date === date);
      return row && differs(row) ? bandText(context, row.difference, words.cell) : "0";
    }),
  ]);
  const head = [say(simulateWords.date), ...changed.map(({ title }) => say(title))];
  return [
    style(say(words.table), "bold"),
    table(head, rows, { width, right: changed.map((_, index) => index + 1) }),
    ...wrapped(say(simulateWords.yearNote), width),
  ];
}

/** The measure that changes most for its size, over time; nothing where none changes. */
function plotOf(context: Context, { years, differences, measures }: Comparison): string[] {
  let most = 0;
  let plotted: string | undefined;
  for (const { measure, baseline, difference } of years.filter(isMain)) {
    const change = Math.abs(difference.mean) / Math.max(1, baseline.mean);
    if (change <= most) continue;
    most = change;
    plotted = measure;
  }
  if (plotted === undefined) return [];
  const rows = differences.filter((row) => row.measure === plotted);
  return [bandPlot(context, measureCalled(measures, plotted), rows, { head: words.plot, from: "zero" })];
}
