import { type Problem, type Text, t } from "@keten/text";
import type { z } from "zod";
import { problem } from "../problems.js";

type Issue = z.core.$ZodIssue;

const DAY = t("een bestaande dag, als JJJJ-MM-DD", "an existing day, as YYYY-MM-DD");
const KINDS: Record<string, Text> = {
  string: t("een tekst", "a text"),
  number: t("een getal", "a number"),
  int: t("een geheel getal", "a whole number"),
  boolean: t("true of false", "true or false"),
  array: t("een lijst", "a list"),
  object: t("een onderdeel met eigen velden", "a part with fields of its own"),
};

/** What a schema found wrong with a document: each fault with its field and what is allowed there. */
export function problemsOfIssues(issues: readonly Issue[], input: unknown): Problem[] {
  return issues.flatMap((issue) => ofIssue(issue, input));
}

function ofIssue(issue: Issue, input: unknown): Problem[] {
  const field = fieldOf(issue.path);
  const value = issue.path.reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined),
    input,
  );
  const details = { field, value, values: { field, value: String(value) } };
  const missing = (allowed: Text) => [problem("value-missing", { field, values: { field }, allowed })];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const name = fieldOf([...issue.path, key]);
        return problem("field-unknown", { field: name, values: { field: name } });
      });
    case "invalid_type": {
      const allowed = KINDS[issue.expected] ?? t(issue.expected, issue.expected);
      return value === undefined ? missing(allowed) : [problem("value-kind", { ...details, allowed })];
    }
    case "invalid_value": {
      const list = issue.values.map(String).join(", ");
      const allowed = t(`een van: ${list}`, `one of: ${list}`);
      return value === undefined ? missing(allowed) : [problem("value-not-listed", { ...details, allowed })];
    }
    case "invalid_format":
      return issue.format === "date"
        ? [problem("value-not-a-day", { ...details, allowed: DAY })]
        : [problem("value-form", details)];
    case "too_small":
      return [
        problem("value-too-small", {
          ...details,
          allowed: t(`ten minste ${issue.minimum}`, `at least ${issue.minimum}`),
        }),
      ];
    case "too_big":
      return [
        problem("value-too-large", {
          ...details,
          allowed: t(`ten hoogste ${issue.maximum}`, `at most ${issue.maximum}`),
        }),
      ];
    case "invalid_union":
      return value === undefined
        ? [problem("value-missing", { field, values: { field } })]
        : [problem("value-kind", details)];
    default:
      return [problem("value-form", details)];
  }
}

const fieldOf = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? "document"
    : path
        .map((step, index) => (typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${String(step)}`))
        .join("");
