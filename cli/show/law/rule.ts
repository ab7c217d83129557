import {
  dayText,
  type Entry,
  type Law,
  type Rule,
  type RuleDocument,
  reachOf,
  type VersionText,
} from "@keten/law-language";
import { fill, type Text } from "@keten/text";
import type { Context } from "../../context.js";
import { commonWords } from "../../words/common.js";
import { lawWords } from "../../words/law.js";
import { sourceLines } from "../sources.js";
import { table } from "../table.js";
import { marked, wrapped } from "../wrap.js";
import { capitalised } from "./outcome.js";
import { sourcesOf, takenBy } from "./rule-json.js";
import { factTypeText, resultTypeText } from "./types.js";

const words = lawWords.rules;

/** Everything that is known of one rule, for a person. */
export function ruleText(context: Context, law: Law, rule: Rule, document: RuleDocument): string {
  const { say, style, width } = context;
  const parts: string[][] = [
    [style(say(capitalised(rule.title)), "bold"), rule.id, "", ...wrapped(say(rule.summary), width)],
    [`${say(words.gives)}: ${say(resultTypeText(rule.result))}`],
  ];
  const part = (title: Text, lines: readonly string[]) => {
    if (lines.length > 0) parts.push([style(say(title), "bold"), ...lines]);
  };
  part(words.facts, [factTable(context, law, rule)]);
  const findings = reachOf(law, [rule.id]).findings;
  part(
    words.findings,
    law.findings
      .filter(({ id }) => findings.has(id))
      .flatMap(({ id, question }) => marked("·", `${id}: ${say(question)}`, width, 1)),
  );
  for (const version of [...document.versions].sort((a, b) => a.from - b.from))
    parts.push(versionLines(context, version));
  part(
    words.exceptions,
    document.exceptions.flatMap((one) => marked("·", `${say(periodText(one))}: ${say(one.sentence)}`, width, 1)),
  );
  part(
    words.positions,
    rule.positions.flatMap((one) => {
      const known = say(fill(commonWords.from, { day: dayText(one.knownFrom) }));
      return marked("·", `${known}, ${one.entry}: ${say(one.note ?? one.source.title)}`, width, 1);
    }),
  );
  part(commonWords.sources, sourceLines(context, sourcesOf(law, rule), 1));
  return parts.map((lines) => lines.join("\n")).join("\n\n");
}

function factTable({ say, width }: Context, law: Law, rule: Rule): string {
  const rows = takenBy(law, rule).map((fact) => [
    fact.id,
    say(fact.label),
    say(factTypeText(fact.type)),
    say(fact.unstated === "absent" ? words.taken : words.asked),
  ]);
  return table([words.fact, lawWords.facts.meaning, words.write, words.unstated].map(say), rows, { width });
}

/** A version as it would stand in a text of law: what holds, and in which cases. */
function versionLines({ say, style, width }: Context, version: VersionText): string[] {
  const [first] = version.rows;
  const rows = version.rows.map(({ when, gives }) => [say(when), say(gives)]);
  return [
    style(`${say(capitalised(periodText(version)))}: ${say(version.title)}`, "bold"),
    ...(rows.length === 1 && first
      ? wrapped(`  ${say(first.gives)}`, width, 2)
      : [table([words.when, words.outcome].map(say), rows, { width })]),
    ...(version.note ? marked("!", say(version.note), width, 1) : []),
  ];
}

/** Since when and until when a line of law holds. */
export function periodText({ from, until }: Pick<Entry, "from" | "until">): Text {
  const begins = fill(commonWords.from, { day: dayText(from) });
  if (until === undefined) return begins;
  const ends = fill(commonWords.untilAndWith, { day: dayText(until - 1) });
  return { nl: `${begins.nl} ${ends.nl}`, en: `${begins.en} ${ends.en}` };
}
