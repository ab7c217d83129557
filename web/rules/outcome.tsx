import type { Answer, Law, Length, ResultType, Rule } from "@keten/law-language";
import { sentence } from "../forms/fact-value.js";
import { formTexts } from "../forms/texts.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { ruleTexts } from "./texts.js";

export interface OutcomeLine {
  name: string;
  text: string;
}

/** Writes what a rule decided: its main value first, then what stands alongside it. */
export function useOutcome(law: Law): (rule: Rule, answer: Answer) => OutcomeLine[] {
  const say = useTexts(ruleTexts);
  const form = useTexts(formTexts);
  const format = useFormat();
  const written = (type: ResultType, value: unknown): string => {
    if (value === null || value === undefined) return say("nothingThere");
    switch (type.kind) {
      case "term":
      case "date":
        return typeof value === "number" ? format.day(value) : String(value);
      case "boolean":
        return form(value === true ? "yes" : "no");
      case "choice": {
        const label = type.values.find((one) => one.id === value)?.label;
        return label ? sentence(format.text(label)) : String(value);
      }
      case "length":
        return typeof value === "object" ? format.length(value as Length) : String(value);
      case "number":
        if (typeof value !== "number") return String(value);
        if (type.unit === "EUR-cent") return format.euro(value);
        if (type.unit === "share") return format.percent(value);
        return format.exact(value);
    }
  };
  return (rule, answer) => {
    const alongside = Object.entries(rule.alongside);
    const main =
      rule.actor && rule.result.kind === "term"
        ? say("decidesBy", { actor: rule.actor })
        : rule.result.kind === "term"
          ? say("lastDay")
          : say("answer");
    if (answer.status === "refused")
      return [{ name: say("refused"), text: answer.warnings.map((one) => format.text(one.message)).join(" ") }];
    if (answer.status === "finding-needed") return [{ name: say("answer"), text: say("judged") }];
    if (answer.status === "missing") {
      const facts = answer.missing.flatMap(({ fact }) => law.facts.filter((one) => one.id === fact));
      return [
        { name: say("answer"), text: say("needs", { facts: format.list(facts.map((one) => format.text(one.label))) }) },
      ];
    }
    if (rule.result.kind === "term" && answer.suspendedSince !== undefined)
      return [{ name: main, text: say("stillSince", { day: format.day(answer.suspendedSince) }) }];
    if (alongside.length === 0) return [{ name: main, text: written(rule.result, answer.outcome) }];
    const outcome = (answer.outcome ?? {}) as Record<string, unknown>;
    return [
      { name: main, text: written(rule.result, outcome[rule.result.kind === "term" ? "due" : "value"]) },
      ...alongside.flatMap(([name, id]) => {
        const other = law.rules.find((one) => one.id === id);
        return other && outcome[name] !== null && outcome[name] !== undefined
          ? [{ name: sentence(format.text(other.title)), text: written(other.result, outcome[name]) }]
          : [];
      }),
    ];
  };
}
