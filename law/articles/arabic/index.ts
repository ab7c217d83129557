import type { Fact, Law, Rule } from "@keten/law-language";
import type { Text } from "@keten/text";
import { factsInArabic } from "./facts.js";
import { rulesInArabic } from "./rules.js";

const withArabic = (text: Text, ar: string | undefined): Text => (ar === undefined ? text : { ...text, ar });

/**
 * The law with the Arabic that exists for it, to be read and not to decide by: decisions are taken by the law as it
 * is written in Dutch and English, so that a translation changes no hash.
 */
export function inArabic(law: Law): Law {
  return { ...law, facts: law.facts.map(factInArabic), rules: law.rules.map(ruleInArabic) };
}

function factInArabic(fact: Fact): Fact {
  const arabic = factsInArabic[fact.id];
  if (!arabic) return fact;
  const { type } = fact;
  return {
    ...fact,
    label: withArabic(fact.label, arabic.label),
    question: withArabic(fact.question, arabic.question),
    meaning: withArabic(fact.meaning, arabic.meaning),
    type:
      type.kind === "choice"
        ? {
            ...type,
            values: type.values.map((one) => ({ ...one, label: withArabic(one.label, arabic.values?.[one.id]) })),
          }
        : type,
  };
}

function ruleInArabic(rule: Rule): Rule {
  const title = rulesInArabic[rule.id];
  return title === undefined ? rule : { ...rule, title: withArabic(rule.title, title) };
}
