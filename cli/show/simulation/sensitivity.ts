import { fill } from "@keten/text";
import type { Context } from "../../context.js";
import { MAIN_MEASURES } from "../../simulation/main-measures.js";
import type { Effect, WhatMatters } from "../../simulation/sensitivity.js";
import { sensitivityWords as words } from "../../words/sensitivity.js";
import { dateText } from "../dates.js";
import { numbersIn, signedIn } from "../numbers.js";
import { wrapped } from "../wrap.js";
import { measureCalled } from "./bands.js";
import { runMarks } from "./marks.js";

const MOST = 12;

/** The assumptions that move a measure most, largest first, each with a bar to either side. */
export function sensitivityText(context: Context, result: WhatMatters): string {
  const { say, style, width } = context;
  const { name, replications, measures, measure, date } = result;
  const rows = result.rows.filter((row) => row.measure === measure);
  const moving = rows.filter(({ effect }) => effect > 0);
  const others = MAIN_MEASURES.filter((id) => id !== measure).join(", ");
  const parts = [
    [style(say(fill(words.title, { name })), "bold"), ...wrapped(say(fill(words.how, { n: replications })), width)],
    rows.length === 0
      ? [say(words.none)]
      : [
          style(
            say(
              fill(words.measure, {
                title: measureCalled(measures, measure).title,
                date: dateText(date),
                centre: numbersIn(context)(Math.round(rows[0]?.centre ?? 0)),
              }),
            ),
            "bold",
          ),
        ],
    rows.length > 0 && moving.length === 0 ? [say(words.nothing)] : tornado(context, moving.slice(0, MOST)),
    moving.length > MOST ? wrapped(say(fill(words.rest, { count: moving.length - MOST })), width) : [],
    wrapped(say(fill(words.others, { names: others })), width),
    [runMarks(context, result)],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function tornado(context: Context, rows: readonly Effect[]): string[] {
  const { say, width } = context;
  const number = numbersIn(context);
  const signed = signedIn(context);
  const changes = (row: Effect) => [row.at_low - row.centre, row.at_high - row.centre] as const;
  const largest = Math.max(...rows.flatMap((row) => changes(row).map(Math.abs)));
  const room = Math.max(0, ...rows.flatMap((row) => changes(row).map((one) => signed(one).length)));
  const mark = Math.max(say(words.low).length, say(words.high).length);
  // Three spaces in front, one around each part, and the axis between two halves.
  const half = Math.max(8, Math.floor((Math.min(width, 100) - 3 - mark - 1 - room - 2) / 2));
  return rows.flatMap((row, index) => {
    const { title, low, high, unitText } = row;
    const values = { rank: index + 1, title, low: number(rounded(low)), high: number(rounded(high)), unit: unitText };
    const [atLow, atHigh] = changes(row);
    const line = (name: string, change: number) =>
      `   ${name.padEnd(mark)} ${bar(change, largest, half)} ${signed(change).padStart(room)}`;
    return [
      ...wrapped(say(fill(words.head, values)), width, 3),
      line(say(words.low), atLow),
      line(say(words.high), atHigh),
    ];
  });
}

/** A change as a bar to the left or the right of an axis. */
function bar(change: number, largest: number, half: number): string {
  const size = Math.round((Math.abs(change) / largest) * half);
  const blocks = "█".repeat(size);
  return change < 0 ? `${blocks.padStart(half)}│${" ".repeat(half)}` : `${" ".repeat(half)}│${blocks.padEnd(half)}`;
}

/** Three figures that count. */
const rounded = (value: number) => Number(value.toPrecision(3));
