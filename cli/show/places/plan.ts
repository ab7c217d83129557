import type { Openings, PlanResult } from "@keten/places";
import { fill, type Text } from "@keten/text";
import type { Context } from "../../context.js";
import { placesPlanWords as words } from "../../words/places-plan.js";
import { numbersIn, percentIn } from "../numbers.js";
import { problemLines } from "../problems.js";
import { table } from "../table.js";
import { wrapped } from "../wrap.js";

/** A places plan for a person: what it leads to, the months, the years, and what to know early. */
export function planText(context: Context, result: PlanResult): string {
  const { say, width, style } = context;
  return [
    style(say(result.name), "bold"),
    ...(result.madeUp ? [style(say(words.madeUp), "yellow")] : []),
    ...headline(context, result).flatMap((text) => wrapped(say(text), width)),
    "",
    say(words.gapTitle),
    monthTable(context, result),
    say(words.everyThird),
    "",
    say(words.yearTitle),
    yearTable(context, result),
    "",
    ...wrapped(say(balanceText(context, result)), width),
    ...wrapped(say(bufferText(context, result)), width),
    ...(result.warnings.length > 0 ? ["", ...problemLines(context, result.warnings)] : []),
  ].join("\n");
}

/** What was found about openings: which, how close to the best possible, and where the level cannot be met. */
export function openingsText(context: Context, found: Openings): string {
  const { say, width } = context;
  const number = numbersIn(context);
  const percent = percentIn(context);
  const { openings, cost, gap, limits, nodes, solver, closeEnough, unreachable, leastLevel } = found;
  const head = [words.month, words.location, words.places].map(say);
  const rows = openings.map(({ month, name, places }) => [month.slice(0, 7), name, number(places)]);
  const months = unreachable.map(({ month }) => month.slice(0, 7));
  const values = {
    cost: number(Math.round(cost)),
    gap: percent(gap),
    limit: percent(limits.gap),
    nodes: number(nodes),
    solver,
    level: number(leastLevel),
    from: months[0] ?? "",
    to: months.at(-1) ?? "",
    count: months.length,
  };
  const said = [
    closeEnough ? words.closeEnough : words.notCloseEnough,
    words.notCounted,
    ...(months.length > 0 ? [words.unreachable] : []),
  ];
  return [
    say(openings.length > 0 ? words.openings : words.noOpenings),
    ...(openings.length > 0 ? [table(head, rows, { width, right: [2] })] : []),
    ...said.flatMap((text) => wrapped(say(fill(text, values)), width)),
  ].join("\n");
}

function headline(context: Context, { ways, level }: PlanResult): Text[] {
  const percent = percentIn(context);
  const number = numbersIn(context);
  const told = (texts: Record<"futures" | "band", Text>, count: number) =>
    fill(texts[ways.from], {
      count,
      total: ways.total,
      level: number(level),
      share: percent(count / ways.total),
    });
  return [told(words.short, ways.short), told(words.above, ways.aboveLevel)];
}

function monthTable(context: Context, { months, at }: PlanResult): string {
  const { say, width } = context;
  const number = numbersIn(context);
  const orNothing = (value: number | null) => (value === null ? "–" : number(value));
  const heights = [...new Set(["p50", at, "p95"] as const)];
  const head = [
    say(words.month),
    ...heights.map((height) => say(fill(words.need, { height: height.toUpperCase() }))),
    say(words.stable),
    say(words.contracted),
    ...heights.map((height) => say(fill(words.emergency, { height: height.toUpperCase() }))),
  ];
  const rows = months
    .filter((_, index) => index % 3 === 0)
    .map((row) => [
      row.month.slice(0, 7),
      ...heights.map((height) => orNothing(row.need[height])),
      number(row.stable),
      number(row.contracted),
      ...heights.map((height) => orNothing(row.emergency[height])),
    ]);
  return table(head, rows, { width, right: head.map((_, index) => index).slice(1) });
}

function yearTable(context: Context, { years }: PlanResult): string {
  const { say, width } = context;
  const number = numbersIn(context);
  const thousands = (euros: number) => number(Math.round(euros / 1000));
  const head = [words.year, words.standing, words.once, words.toFind, words.band, words.tooFew, words.tooMany].map(say);
  const rows = years.map((row) => [
    String(row.year),
    thousands(row.standing),
    thousands(row.once),
    thousands(row.emergency),
    `${thousands(row.p5)}–${thousands(row.p95)}`,
    thousands(row.tooFew),
    thousands(row.tooMany),
  ]);
  return table(head, rows, { width, right: [1, 2, 3, 4, 5, 6] });
}

function balanceText(context: Context, { balance }: PlanResult): Text {
  const number = numbersIn(context);
  return fill(words.balance, {
    short: number(balance.short),
    over: number(balance.over),
    share: percentIn(context)(balance.fractile),
  });
}

function bufferText(context: Context, { buffer }: PlanResult): Text {
  const now = buffer[0];
  const best = buffer.reduce((least, row) => (row.costPerYear < least.costPerYear ? row : least));
  if (now === undefined || best.places === 0) return words.noBuffer;
  const percent = percentIn(context);
  return fill(words.buffer, {
    places: numbersIn(context)(best.places),
    share: percent(best.shortChance),
    now: percent(now.shortChance),
  });
}
