import type { PlacementAnswer } from "@keten/places";
import { fill } from "@keten/text";
import type { Context } from "../../context.js";
import { placementWords as words } from "../../words/placement.js";
import { numbersIn } from "../numbers.js";
import { problemLines } from "../problems.js";
import { table } from "../table.js";
import { wrapped } from "../wrap.js";

/** Each person's place with why, and what it takes in moves. */
export function placementText(context: Context, answer: PlacementAnswer): string {
  const { say, style, width } = context;
  const number = numbersIn(context);
  const rows = answer.people.map(({ id, says, needs }) => [id, say(says), needs.because.map(say).join("; ")]);
  const { indicators } = answer;
  const perChild = indicators.movesPerChild;
  const counted = [
    fill(words.moves, { moves: number(indicators.moves), childMoves: number(indicators.childMoves) }),
    ...(perChild === null ? [] : [fill(words.perChild, { count: number(perChild) })]),
    fill(words.schools, { count: number(indicators.schoolChanges) }),
    fill(words.unsuitable, {
      count: number(indicators.unsuitable),
      children: number(indicators.unsuitableChildren),
    }),
    fill(words.open, { count: number(indicators.forAPerson) }),
  ].map(say);
  return [
    style(say(fill(words.title, { on: answer.on })), "bold"),
    table([words.person, words.place, words.because].map(say), rows, { width }),
    counted.join("\n"),
    say(answer.proven ? words.proven : words.notProven),
    wrapped(say(answer.weights.note), width).join("\n"),
    ...(answer.warnings.length > 0 ? [problemLines(context, answer.warnings).join("\n")] : []),
  ].join("\n\n");
}
