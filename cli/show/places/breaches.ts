import type { AgreedMaximumAnswer } from "@keten/places";
import { fill } from "@keten/text";
import type { Context } from "../../context.js";
import { commonWords } from "../../words/common.js";
import { placesWords as words } from "../../words/places.js";
import { numbersIn } from "../numbers.js";
import { MARK } from "../sources.js";
import { table } from "../table.js";
import { marked, wrapped } from "../wrap.js";

type Reading = AgreedMaximumAnswer["readings"][number];

/** Days that fit on a screen; programs get them all. */
const MOST_DAYS = 31;

/** Both ways of counting side by side, the days, and what a plan leads to. */
export function breachesText(context: Context, answer: AgreedMaximumAnswer): string {
  const { say, style, width } = context;
  const number = numbersIn(context);
  const head = say(fill(words.title, { location: answer.location, maximum: number(answer.maximum) }));
  const orders = answer.orders.flatMap(({ title, from, perDay, cap }) => {
    const values = { title, from, perDay: number(perDay), cap: number(cap ?? 0) };
    return wrapped(say(fill(cap === null ? words.orderWithoutCap : words.order, values)), width);
  });
  const sources = answer.sources.flatMap((one) =>
    marked(MARK[one.verification], [say(one.title), one.url].filter((part) => part).join("  "), width, 1),
  );
  const parts = [
    [style(head, "bold"), ...orders].join("\n"),
    answer.readings.some(({ days }) => days.length > 0) ? summary(context, answer) : undefined,
    daysTable(context, answer.readings),
    answer.warnings.length === 0
      ? undefined
      : [style(say(words.warnings), "bold"), ...answer.warnings.flatMap(({ says }) => wrapped(say(says), width))].join(
          "\n",
        ),
    [...answer.notes.flatMap((note) => wrapped(say(note), width))].join("\n"),
    sources.length === 0
      ? undefined
      : [`${style(say(commonWords.sources), "bold")}  ${style(say(commonWords.sourceMarks), "dim")}`, ...sources].join(
          "\n",
        ),
  ];
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}

function summary(context: Context, { readings }: AgreedMaximumAnswer): string {
  const { say, width } = context;
  const number = numbersIn(context);
  const rows = readings.map((one) => [
    say(words.countings[one.counting]),
    number(one.breachDays),
    number(one.unknownDays),
    one.firstBreach ?? say(words.none),
    `€ ${number(one.due)}`,
    one.orders.flatMap(({ capReached }) => capReached ?? []).join(", ") || say(words.notReached),
  ]);
  const head = [words.counting, words.days, words.unknown, words.first, words.due, words.capReached].map(say);
  return table(head, rows, { width, right: [1, 2, 4] });
}

function daysTable(context: Context, readings: readonly Reading[]): string | undefined {
  const { say, style, width } = context;
  const number = numbersIn(context);
  const days = readings[0]?.days ?? [];
  if (days.length === 0) return undefined;
  const cell = ({ counted, breach }: Reading["days"][number]): string => {
    if (counted === null) return say(words.notKnown);
    return say(fill(breach === "breach" ? words.above : words.within, { counted: number(counted) }));
  };
  const rows = days.slice(0, MOST_DAYS).map(({ day }, index) => [
    day,
    ...readings.map((one) => {
      const found = one.days[index];
      return found ? cell(found) : "";
    }),
  ]);
  const head = [say(words.day), ...readings.map(({ counting }) => say(words.countings[counting]))];
  const rest = days.length - MOST_DAYS;
  return [
    style(say(words.perDay), "bold"),
    table(head, rows, { width, right: [1, 2, 3] }),
    ...(rest > 0 ? [say(fill(words.more, { count: rest }))] : []),
  ].join("\n");
}
