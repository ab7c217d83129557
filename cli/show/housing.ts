import type { HousingTask, PublishedHalfYear, Sourced } from "@keten/distribution";
import { fill } from "@keten/text";
import type { Context } from "../context.js";
import { commonWords } from "../words/common.js";
import { housingWords as words } from "../words/housing.js";
import { dateText } from "./dates.js";
import { numbersIn } from "./numbers.js";
import { problemLines } from "./problems.js";
import { MARK } from "./sources.js";
import { table } from "./table.js";
import { marked, wrapped } from "./wrap.js";

/** The task of all municipalities, and the half-years of which numbers were found. */
export function housingText(context: Context, task: HousingTask, published: readonly PublishedHalfYear[]): string {
  const { say, style, width } = context;
  const number = numbersIn(context);
  const { halfYear } = task;
  const values = { number: number(task.number), sum: number(task.sum), day: dateText(task.inhabitants.period) };
  return [
    [
      ...wrapped(style(say(fill(words.title, values)), "bold"), width),
      say(task.published && halfYear ? fill(words.published, { halfYear }) : words.given),
    ].join("\n"),
    provinces(context, task),
    municipalities(context, task),
    [style(say(words.halfYears), "bold"), halfYears(context, published)].join("\n"),
    ...(task.warnings.length > 0 ? [problemLines(context, task.warnings).join("\n")] : []),
    [
      `${style(say(commonWords.sources), "bold")}  ${style(say(commonWords.sourceMarks), "dim")}`,
      ...task.sources.flatMap(({ title, url, verification }) =>
        marked(MARK[verification], [say(title), url].filter((part) => part).join("  "), width, 1),
      ),
    ].join("\n"),
  ].join("\n\n");
}

function provinces(context: Context, task: HousingTask): string {
  const number = numbersIn(context);
  const rows = task.provinces.map((one) => [one.name, number(one.inhabitants), number(one.task)]);
  const head = [words.province, words.inhabitants, words.task].map(context.say);
  return table(head, rows, { width: context.width, right: [1, 2] });
}

function municipalities(context: Context, task: HousingTask): string {
  const { say, width } = context;
  const number = numbersIn(context);
  const told = task.totals.told > 0;
  const open = (value: number | null) => (value === null ? say(words.notKnown) : number(value));
  const left = (value: number | null) =>
    value !== null && value < 0 ? say(fill(words.ahead, { count: number(-value) })) : open(value);
  const rows = task.municipalities.map((one) => [
    one.name,
    number(one.inhabitants),
    number(one.task),
    ...(told ? [open(one.backlog), open(one.realised), left(one.left)] : []),
  ]);
  const head = [
    words.municipality,
    words.inhabitants,
    words.task,
    ...(told ? [words.backlog, words.realised, words.left] : []),
  ].map(say);
  return table(head, rows, { width, right: [1, 2, 3, 4, 5] });
}

function halfYears(context: Context, published: readonly PublishedHalfYear[]): string {
  const { say, width } = context;
  const number = numbersIn(context);
  const cell = (one: Sourced | undefined) => (one ? number(one.value) : say(words.notFound));
  const rows = published.map((one) => [one.halfYear, cell(one.task), cell(one.realised), cell(one.backlogAfter)]);
  const head = [words.halfYear, words.task, words.realised, words.backlogAfter].map(say);
  return table(head, rows, { width, right: [1, 2, 3] });
}
