import type { AssumptionSummary, LoadedScenario, ScenarioSummary } from "@keten/chain";
import { fill } from "@keten/text";
import type { Context } from "../../context.js";
import { scenarioWords as words } from "../../words/scenarios.js";
import { numbersIn } from "../numbers.js";
import { problemLines } from "../problems.js";
import { table } from "../table.js";
import { wrapped } from "../wrap.js";

/** The scenarios there are, and the question that each answers. */
export function scenarioListText(context: Context, list: readonly ScenarioSummary[]): string {
  const { say, style, width } = context;
  const parts = (["forecast", "history"] as const).map((purpose) => [
    style(say(words[purpose]), "bold"),
    ...list
      .filter((one) => one.purpose === purpose)
      .flatMap((one) => [
        `  ${style(one.id, "bold")}  ${say(one.name)}`,
        ...wrapped(`    ${say(one.description)}`, width, 4),
        ...wrapped(`    ${spanText(context, one)}`, width, 4).map((line) => style(line, "dim")),
      ]),
  ]);
  const notes = [words.more, words.schema].flatMap((note) => wrapped(say(note), width));
  return [...parts, notes].map((lines) => lines.join("\n")).join("\n\n");
}

function spanText({ say }: Context, one: ScenarioSummary): string {
  const span = say(fill(words.span, { start: one.start, years: one.years, replications: one.replications }));
  return one.extends === null ? span : `${span}; ${say(fill(words.extends, { base: one.extends }))}`;
}

/** One scenario with every number that is assumed in it, and on what. */
export function scenarioText(
  context: Context,
  { id, scenario, warnings }: LoadedScenario,
  assumptions: readonly AssumptionSummary[],
): string {
  const { say, style, width } = context;
  const subjects = [...new Set(assumptions.map((one) => say(one.subject)))];
  const head = [words.assumption, words.value, words.spread, words.basis].map(say);
  const { start, years, replications } = scenario;
  const parts = [
    [
      style(`${id}  ${say(scenario.name)}`, "bold"),
      ...wrapped(say(scenario.description), width),
      say(fill(words.span, { start, years, replications })),
    ],
    ...subjects.map((subject) => [
      style(subject, "bold"),
      table(
        head,
        assumptions.filter((one) => say(one.subject) === subject).map((one) => assumptionCells(context, one)),
        { width },
      ),
    ]),
    problemLines(context, warnings),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function assumptionCells(context: Context, one: AssumptionSummary): string[] {
  const { say } = context;
  const { title, unitText, value, byPeriod = [], spread, basis, source } = one;
  const number = numbersIn(context);
  const [first, last] = [byPeriod.at(0)?.value, byPeriod.at(-1)?.value];
  const many = { count: byPeriod.length, first: number(first ?? Number.NaN), last: number(last ?? Number.NaN) };
  const amount =
    value !== undefined ? number(value) : byPeriod.length === 1 ? many.first : say(fill(words.byPeriod, many));
  return [
    say(title),
    `${amount} ${say(unitText)}`,
    spread ? say(fill(words.range, { low: number(spread.low), high: number(spread.high) })) : "",
    say(fill(words.bases[basis], { source: source ?? "" })),
  ];
}
