import type { HistoryMeasure, HistoryPoint } from "@keten/chain";
import { fill } from "@keten/text";
import type { Context } from "../../context.js";
import type { HistoryOutcome } from "../../simulation/history.js";
import { historyWords as words } from "../../words/history.js";
import { simulateWords } from "../../words/simulate.js";
import { numbersIn, percentIn } from "../numbers.js";
import { problemLines } from "../problems.js";
import { table } from "../table.js";
import { wrapped } from "../wrap.js";
import { outerBand } from "./bands.js";
import { runMarks } from "./marks.js";

/** Every published number beside the band of the run, misses as plain as hits. */
export function historyText(context: Context, { name, run, history, warnings }: HistoryOutcome): string {
  const { say, style, width } = context;
  const range = say(run.replications >= 20 ? simulateWords.outer : simulateWords.inner);
  const label = fill(simulateWords.forecast, { n: run.replications, range });
  const parts = [
    [style(say(fill(words.title, { name })), "bold"), ...wrapped(say(label), width)],
    problemLines(context, warnings),
    ...(history.measures.length === 0
      ? [wrapped(say(words.nothing), width)]
      : history.measures.map((one) => measureLines(context, one))),
    overall(context, history.measures, history.meanMiss),
    [runMarks(context, run)],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function measureLines(context: Context, measure: HistoryMeasure): string[] {
  const { say, style, width } = context;
  const { title, definition, input, otherDefinition, points, meanMiss } = measure;
  const remark = input ? words.input : otherDefinition ? words.otherDefinition : undefined;
  const judged = meanMiss === null ? undefined : fill(words.meanMiss, { percent: percentIn(context)(meanMiss) });
  return [
    style(say(title), "bold"),
    ...wrapped(say(definition), width),
    ...(remark ? wrapped(say(remark), width) : []),
    pointTable(context, points),
    ...(judged ? [say(judged)] : []),
  ];
}

function pointTable(context: Context, points: readonly HistoryPoint[]): string {
  const { say, width } = context;
  const number = numbersIn(context);
  const percent = percentIn(context);
  const rows = points.map((point) => {
    const [low, high] = outerBand({ ...point, p25: point.p50, p75: point.p50 });
    const bound = point.bound === null ? "" : `${say(words.bounds[point.bound])} `;
    return [
      point.period,
      `${bound}${number(point.published)}`,
      say(fill(simulateWords.band, { low: number(Math.round(low)), high: number(Math.round(high)) })),
      number(Math.round(point.mean)),
      percent(point.miss, "signed"),
      say(point.inside ? words.inside : words.outside),
      point.source,
    ];
  });
  const head = [words.period, words.published, words.band, words.mean, words.miss, words.where, words.source].map(say);
  return table(head, rows, { width, right: [1, 2, 3, 4] });
}

function overall(context: Context, measures: readonly HistoryMeasure[], meanMiss: number | null): string[] {
  if (meanMiss === null) return [];
  const judged = measures.filter((one) => one.meanMiss !== null).flatMap((one) => one.points);
  const inside = judged.filter((one) => one.inside).length;
  const values = { count: judged.length, inside, percent: percentIn(context)(meanMiss) };
  return wrapped(context.style(context.say(fill(words.overall, values)), "bold"), context.width);
}
