import type { Fact, FactType, ResultType } from "@keten/law-language";
import { fill, type Text, t } from "@keten/text";
import { answerWords } from "../../words/answer.js";

const words = answerWords.types;

const listed = (values: readonly { id: string; label: Text }[]): Text =>
  t(
    values.map(({ id, label }) => `${id} (${label.nl})`).join(", "),
    values.map(({ id, label }) => `${id} (${label.en})`).join(", "),
  );

/** What may be written for a fact, in words. */
export function factTypeText(type: FactType): Text {
  switch (type.kind) {
    case "choice":
      return fill(words.choice, { values: listed(type.values) });
    case "number":
      return fill(words.number, { unit: words.units[type.unit], range: rangeText(type) });
    default:
      return words[type.kind];
  }
}

function rangeText({ min, max }: { min?: number; max?: number }): Text {
  if (min !== undefined && max !== undefined) return fill(words.range, { min, max });
  if (min !== undefined) return fill(words.atLeast, { min });
  return max === undefined ? t("", "") : fill(words.atMost, { max });
}

/** What a rule gives, in words. */
export function resultTypeText(result: ResultType): Text {
  if (result.kind === "choice") return fill(words.choice, { values: listed(result.values) });
  if (result.kind === "number") return fill(words.results.number, { unit: words.units[result.unit] });
  return words.results[result.kind];
}

/** A value that fits a fact, to show how it is written. */
export function exampleOf({ type }: Fact): string {
  switch (type.kind) {
    case "date":
      return "2024-04-10";
    case "boolean":
      return "true";
    case "country":
      return "SYR";
    case "choice":
      return type.values[0]?.id ?? "none";
    case "number":
      return String(type.min ?? 1);
  }
}
