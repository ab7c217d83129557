import { type Answer, dayText, type Law, type LedgerLine, lengthInWords, type Question } from "@keten/law-language";
import { fill } from "@keten/text";
import type { Context } from "../../context.js";
import { answerWords as words } from "../../words/answer.js";
import { commonWords } from "../../words/common.js";
import { problemLines } from "../problems.js";
import { sourceLines } from "../sources.js";
import { table } from "../table.js";
import { marked } from "../wrap.js";
import { answerSentence, besideAnswer } from "./outcome.js";
import { questionLines } from "./questions.js";
import { reasonLines } from "./reasons.js";
import { type TimelineMark, timeline } from "./timeline.js";

/** An answer for a person: the sentence first, then how it came about and what it rests on. */
export function answerText(context: Context, law: Law, question: Question, answer: Answer): string {
  const { say, style, width } = context;
  const parts: string[][] = [];
  const part = (title: string, lines: readonly string[]) => {
    if (lines.length > 0) parts.push([style(title, "bold"), ...lines]);
  };
  const sentence = say(answerSentence(law, answer));
  parts.push([
    style(sentence, "bold"),
    ...againstTheDay(context, law, question, answer),
    ...besideAnswer(law, answer).flatMap(({ title, value }) => marked("·", `${say(title)}: ${say(value)}`, width)),
  ]);
  const refused = answer.status === "refused";
  if (refused) part(say(commonWords.warnings), problemLines(context, answer.warnings));
  const open = answer.status === "missing" || answer.status === "finding-needed";
  if (open) part(say(words.open), questionLines(context, law, answer.missing));
  if (answer.breakdown) {
    parts.push([style(say(words.steps), "bold"), ledgerTable(context, answer.breakdown)]);
    part(say(words.timeline), timelineOf(context, question, answer, answer.breakdown));
  }
  part(`${say(words.reasons)}  ${style(say(words.signs), "dim")}`, reasonLines(context, answer.reasons));
  part(
    say(words.assumed),
    answer.assumed.flatMap(({ fact, because }) => {
      const label = law.facts.find((one) => one.id === fact)?.label;
      return marked("·", `${label ? say(label) : fact} (${fact}): ${say(because)}`, width, 1);
    }),
  );
  if (!open) part(say(words.couldChange), questionLines(context, law, answer.missing));
  if (!refused) part(say(commonWords.warnings), problemLines(context, answer.warnings));
  part(
    say(words.remedies),
    answer.remedies.flatMap((remedy) => remedyLines(context, law, remedy)),
  );
  part(
    `${say(commonWords.sources)}  ${style(say(commonWords.sourceMarks), "dim")}`,
    sourceLines(context, answer.sources, 1),
  );
  parts.push(footLines(context, question, answer));
  return parts.map((lines) => lines.join("\n")).join("\n\n");
}

/** How the last day lies to the day asked about. */
function againstTheDay({ say }: Context, law: Law, { on }: Question, { rule, due }: Answer): string[] {
  const isTerm = law.rules.find((one) => one.id === rule)?.result.kind === "term";
  if (due === null || !isTerm) return [];
  const values = { on: dayText(on), days: lengthInWords({ days: Math.abs(due - on) }) };
  return [say(fill(due < on ? words.past : due === on ? words.today : words.ahead, values))];
}

function ledgerTable({ say, width }: Context, lines: readonly LedgerLine[]): string {
  const rows = lines.map((line) => [
    say(line.title),
    say(dayText(line.from)),
    line.by ? say(lengthInWords(line.by)) : "",
    line.dueAfter === null ? say(words.standsStill) : say(dayText(line.dueAfter)),
    say(words.effects[line.effect]),
  ]);
  return table([words.step, words.starts, words.by, words.dueAfter, words.effect].map(say), rows, { width });
}

function timelineOf(
  { say, width }: Context,
  { on }: Question,
  { due, suspendedSince }: Answer,
  ledger: readonly LedgerLine[],
): string[] {
  const start = ledger.findLast((line) => line.op === "base" || (line.op === "restart" && line.effect === "counted"));
  if (!start) return [];
  const marks: TimelineMark[] = [];
  const put = (day: number, what: string, sign: string) =>
    marks.push({ day, label: `${say(dayText(day))}: ${what}`, sign });
  const step = (line: LedgerLine) => line.dueAfter !== null && line.dueAfter !== due && line.effect === "counted";
  put(start.from, say(words.begin), "●");
  for (const line of ledger) if (step(line)) put(line.dueAfter as number, say(line.title), "┿");
  if (due !== null) put(due, say(words.lastDay), "◆");
  if (suspendedSince !== undefined) put(suspendedSince, say(words.stopped), "◇");
  put(on, say(words.askedDay), "▲");
  return timeline(marks, [start.from, due ?? suspendedSince ?? on], width);
}

function remedyLines({ say, width }: Context, law: Law, remedy: Answer["remedies"][number]): string[] {
  const { title, term, suspensive } = remedy;
  const said = [
    say(title),
    term?.status === "decided" ? say(answerSentence(law, term)) : undefined,
    suspensive === null ? undefined : say(suspensive ? words.suspensive : words.notSuspensive),
  ];
  return marked("·", said.filter((one) => one !== undefined).join("; "), width, 1);
}

function footLines({ say, style, width }: Context, question: Question, answer: Answer): string[] {
  const { version, hash } = answer.ruleSet;
  const lines = [
    ...(answer.actor ? [say(fill(words.actor, { actor: answer.actor }))] : []),
    say(
      fill(words.clocks, {
        on: dayText(question.on),
        knownOn: dayText(question.knownOn),
        view: words.views[question.view],
      }),
    ),
    say(fill(commonWords.ruleSet, { version, hash: width < 90 ? hash.slice(0, 12) : hash })),
  ];
  return lines.map((line) => style(line, "dim"));
}
