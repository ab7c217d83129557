import { type Problem, type Text, t } from "@keten/text";
import type { z } from "zod";
import { problem } from "../../problems.js";
import { namesAllowedAt } from "./keys.js";

type Issue = z.core.$ZodIssue;

const ALLOWED: Record<string, Text> = {
  "iso-day": t("een datum die bestaat, als JJJJ-MM-DD", "a date that exists, as YYYY-MM-DD"),
  "first-of-month": t("de eerste dag van een maand", "the first day of a month"),
};
const KINDS: Record<string, Text> = {
  number: t("een getal", "a number"),
  int: t("een geheel getal", "a whole number"),
  string: t("een tekst", "a text"),
  boolean: t("true of false", "true or false"),
  array: t("een lijst", "a list"),
  object: t("een onderdeel met eigen waarden", "a part with values of its own"),
};

/** What the form found wrong, as problems that name the place in the scenario and what is allowed there. */
export function problemsOfIssues(issues: readonly Issue[]): Problem[] {
  return issues.flatMap((issue) => problemsOfIssue(issue));
}

function problemsOfIssue(issue: Issue): Problem[] {
  const field = issue.path.map(String).join(".");
  const value = issue.input;
  const shown = typeof value === "object" ? JSON.stringify(value) : String(value);
  const details = { field, value, values: { field, value: shown } };
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const name = field === "" ? key : `${field}.${key}`;
        const allowed = namesAllowedAt(issue.path.map(String), key);
        return problem("key-unknown", { field: name, values: { field: name }, ...(allowed ? { allowed } : {}) });
      });
    case "invalid_type": {
      const allowed = KINDS[issue.expected] ?? t(issue.expected, issue.expected);
      if (value === undefined) return [problem("value-missing", { field, values: { field }, allowed })];
      return [problem("value-wrong-kind", { ...details, allowed })];
    }
    case "too_small":
      return [
        problem("value-too-small", {
          ...details,
          allowed: limit("ten minste", "at least", issue.minimum, issue.origin),
        }),
      ];
    case "too_big":
      return [
        problem("value-too-large", {
          ...details,
          allowed: limit("ten hoogste", "at most", issue.maximum, issue.origin),
        }),
      ];
    case "invalid_value": {
      const values = issue.values.map(String).join(", ");
      const allowed = t(`een van: ${values}`, `one of: ${values}`);
      if (value === undefined) return [problem("value-missing", { field, values: { field }, allowed })];
      return [problem("value-not-allowed", { ...details, allowed })];
    }
    case "custom": {
      const name: unknown = issue.params?.["allowed"];
      if (name === "value-or-periods") return [problem("value-and-periods", { field, values: { field } })];
      if (name === "source-named")
        return [
          problem("value-missing", {
            field,
            values: { field },
            allowed: t("de naam van een bron", "the id of a source"),
          }),
        ];
      const allowed = typeof name === "string" ? ALLOWED[name] : undefined;
      return [problem("value-not-allowed", { ...details, ...(allowed ? { allowed } : {}) })];
    }
    default:
      return [problem("value-not-allowed", details)];
  }
}

function limit(nl: string, en: string, bound: number | bigint, origin: string): Text {
  if (origin === "array") return t(`${nl} ${bound} in de lijst`, `${en} ${bound} in the list`);
  if (origin === "string") return t(`${nl} ${bound} tekens`, `${en} ${bound} characters`);
  return t(`${nl} ${bound}`, `${en} ${bound}`);
}
