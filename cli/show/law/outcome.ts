import { type Answer, dayText, type Law, lawWithReforms, type Rule, valueText } from "@keten/law-language";
import { fill, type Text, t } from "@keten/text";
import { answerWords as words } from "../../words/answer.js";

/** The answer in one sentence, before everything that explains it. */
export function answerSentence(law: Law, answer: Answer): Text {
  const rule = ruleOf(law, answer.rule);
  const { title } = rule;
  if (answer.status === "refused") return fill(words.refused, { title });
  if (answer.status === "missing") return fill(words.missing, { title });
  if (answer.status === "finding-needed") return fill(words.findingNeeded, { title });
  const value = mainValue(rule, answer.outcome);
  if (rule.result.kind === "term" && answer.suspendedSince !== undefined && value === null)
    return fill(words.suspended, { day: dayText(answer.suspendedSince), title });
  if (rule.result.kind === "term" && typeof value === "number") return fill(words.due, { day: dayText(value), title });
  return capitalised(fill(words.value, { title, value: outcomeText(rule, value) }));
}

/** What a rule gives beside its answer: by title, in words. */
export function besideAnswer(law: Law, answer: Answer): { title: Text; value: Text }[] {
  const rule = ruleOf(law, answer.rule);
  if (answer.status !== "decided") return [];
  return Object.entries(rule.alongside).map(([name, id]) => {
    const other = ruleOf(law, id);
    return {
      title: capitalised(other.title),
      value: outcomeText(other, (answer.outcome as Record<string, unknown>)[name] ?? null),
    };
  });
}

/** The law by which a question is answered. */
export const lawOf = (law: Law, reforms: readonly string[]): Law => lawWithReforms(law, reforms);

function mainValue(rule: Rule, outcome: unknown): unknown {
  if (Object.keys(rule.alongside).length === 0) return outcome;
  return (outcome as Record<string, unknown> | null)?.[rule.result.kind === "term" ? "due" : "value"] ?? null;
}

function outcomeText({ result }: Rule, value: unknown): Text {
  if (value === null) return words.notTheCase;
  if (result.kind === "choice") {
    const id = String(value);
    return result.values.find((one) => one.id === id)?.label ?? t(id, id);
  }
  return valueText(value, result.kind, result.kind === "number" ? result.unit : undefined);
}

function ruleOf(law: Law, id: string): Rule {
  const rule = law.rules.find((one) => one.id === id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  return rule;
}

export const capitalised = (text: Text): Text => {
  const one = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return t(one(text.nl), one(text.en));
};
