import { isoOf } from "@keten/calendar";
import { law } from "@keten/law";
import { documentOf, hashOf, type Rule, unknownName } from "@keten/law-language";
import { KetenError, type Problem } from "@keten/text";
import type { Context, Outcome } from "../../context.js";
import { EXIT } from "../../exit.js";
import { readDay } from "../../input/numbers-and-days.js";
import { ruleText } from "../../show/law/rule.js";
import { coveredUntil, documentJson, ruleJson, takenBy } from "../../show/law/rule-json.js";
import { table } from "../../show/table.js";
import { lawWords } from "../../words/law.js";

const words = lawWords.rules;

/** The list of rules, or one rule with everything that is known of it. */
export function rules(context: Context, id: string | undefined, options: { knownOn?: string }): Outcome {
  const problems: Problem[] = [];
  const knownOn = readDay("--known-on", options.knownOn, problems) ?? context.today;
  if (problems.length > 0) throw new KetenError(problems);
  const ruleSet = { version: law.version, hash: hashOf(law) };
  if (id === undefined)
    return {
      exit: EXIT.done,
      json: { rules: law.rules.map((rule) => ruleJson(law, rule)), ruleSet },
      text: () => listText(context),
    };
  const rule = ruleCalled(id);
  const document = documentOf(law, id, { knownOn });
  if (!document) throw new Error(`the rule ${id} has no text`);
  return {
    exit: EXIT.done,
    json: { rule: { ...ruleJson(law, rule), knownOn: isoOf(knownOn), text: documentJson(document) }, ruleSet },
    text: () => ruleText(context, law, rule, document),
  };
}

function ruleCalled(id: string): Rule {
  const rule = law.rules.find((one) => one.id === id);
  if (rule) return rule;
  const ids = law.rules.map((one) => one.id);
  throw new KetenError([unknownName("unknown-rule", "rule", id, ids)]);
}

function listText({ say, width }: Context): string {
  const rows = law.rules.map((rule) => [
    rule.id,
    say(rule.title),
    takenBy(law, rule)
      .map((fact) => (fact.unstated === "absent" ? `${fact.id}*` : fact.id))
      .join(", "),
    coveredUntil(rule),
  ]);
  const list = table([words.rule, words.title, words.takes, words.covered].map(say), rows, { width });
  return `${list}\n\n${say(lawWords.facts.note)}\n${say(words.more)}`;
}
