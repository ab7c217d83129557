import { isoOf } from "@keten/calendar";
import { law, type Programme, programmes } from "@keten/law";
import { changesBetween, dayText, hashOf, type LawChange, sourceToJson } from "@keten/law-language";
import { fill, KetenError, type Problem, t } from "@keten/text";
import type { Context, Outcome } from "../../context.js";
import { EXIT } from "../../exit.js";
import { readDay } from "../../input/numbers-and-days.js";
import { problem } from "../../problems.js";
import { sourceLines } from "../../show/sources.js";
import { marked } from "../../show/wrap.js";
import { lawWords } from "../../words/law.js";

const words = lawWords.changes;

/** What began, ended, became known or was annulled in the law from one day up to and including another. */
export function changes(context: Context, options: { from?: string; to?: string }): Outcome {
  const { from, to } = periodOf(options);
  const found = changesBetween(law, from, to);
  const events = programmes.filter((one) => one.from >= from && one.from <= to);
  return {
    exit: EXIT.done,
    json: {
      from: isoOf(from),
      to: isoOf(to),
      changes: found.map(changeJson),
      events: events.map(eventJson),
      ruleSet: { version: law.version, hash: hashOf(law) },
    },
    text: () => {
      if (found.length + events.length === 0) return context.say(words.none);
      const period = { from: dayText(from), to: dayText(to) };
      const head = fill(words.summary, { count: found.length + events.length, ...period });
      const told = [
        ...found.map((one) => ({ date: one.date, text: changeText(context, one) })),
        ...events.map((one) => ({ date: one.from, text: eventText(context, one) })),
      ].sort((a, b) => a.date - b.date);
      return [context.style(context.say(head), "bold"), ...told.map(({ text }) => text)].join("\n\n");
    },
  };
}

function periodOf(options: { from?: string; to?: string }): { from: number; to: number } {
  const problems: Problem[] = [];
  for (const name of ["from", "to"] as const)
    if (options[name] === undefined)
      problems.push(
        problem("day-missing", {
          field: `--${name}`,
          values: { field: `--${name}` },
          allowed: t("een dag als jaar-maand-dag", "a day as year-month-day"),
        }),
      );
  const from = readDay("--from", options.from, problems);
  const to = readDay("--to", options.to, problems);
  if (from !== undefined && to !== undefined) {
    if (from <= to) return { from, to };
    problems.push(
      problem("period-backwards", { field: "--to", value: isoOf(to), values: { from: isoOf(from), to: isoOf(to) } }),
    );
  }
  throw new KetenError(problems);
}

const changeJson = ({ date, sources, ...change }: LawChange) => ({
  ...change,
  date: isoOf(date),
  sources: sources.map(sourceToJson),
});

function changeText(context: Context, change: LawChange): string {
  const { say, style, width } = context;
  const lines = [
    style(`${say(dayText(change.date))}  ${say(words.kinds[change.kind])}: ${say(change.title)}`, "bold"),
    `  ${say(change.owner.title)} (${change.owner.id}, ${change.entry})`,
  ];
  const before = change.before && say(change.before);
  const after = change.after && say(change.after);
  if (before && before !== after) lines.push(...marked(`${say(words.before)}:`, before, width, 1));
  if (after) lines.push(...marked(`${say(words.after)}:`, after, width, 1));
  const cause = say(change.cause);
  if (!change.sources.some((source) => say(source.title) === cause))
    lines.push(...marked(`${say(words.cause)}:`, cause, width, 1));
  if (change.voidedBy) lines.push(`  ${say(words.voided)}`);
  if (change.note) lines.push(...marked("!", say(change.note), width, 1));
  return [...lines, ...sourceLines(context, change.sources, 1)].join("\n");
}

const eventJson = ({ from, until, sources, ...event }: Programme) => ({
  ...event,
  from: isoOf(from),
  until: until === undefined ? null : isoOf(until),
  sources: sources.map(sourceToJson),
});

function eventText(context: Context, event: Programme): string {
  const { say, style, width } = context;
  const lines = [style(`${say(dayText(event.from))}  ${say(words.event)}: ${say(event.title)}`, "bold")];
  if (event.before) lines.push(...marked(`${say(words.before)}:`, say(event.before), width, 1));
  lines.push(...marked("·", say(event.says), width, 1));
  if (event.cause) lines.push(...marked(`${say(words.cause)}:`, say(event.cause.says), width, 1));
  if (event.note) lines.push(...marked("!", say(event.note), width, 1));
  return [...lines, ...sourceLines(context, event.sources, 1)].join("\n");
}
