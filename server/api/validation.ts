import type { Problem, Text } from "@keten/text";
import type { z } from "zod";
import { problem } from "../problems.js";

type Issue = z.core.$ZodIssue;

/** All faults that a schema found, as problems with field, value and what is allowed. */
export function problemsOfIssues(
  issues: readonly Issue[],
  input: unknown,
  prefix: readonly PropertyKey[] = [],
): Problem[] {
  return issues.flatMap((issue) => {
    const field = fieldOf([...prefix, ...issue.path]);
    const value = valueAt(input, issue.path);
    return problemsOfIssue(issue, field, value, input, prefix);
  });
}

/** `facts.applicationDate`, `findings[0].by`; the content itself is `content`. */
function fieldOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "content";
  return path
    .map((step, index) => (typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${String(step)}`))
    .join("");
}

function problemsOfIssue(
  issue: Issue,
  field: string,
  value: unknown,
  input: unknown,
  prefix: readonly PropertyKey[],
): Problem[] {
  const details = { field, values: { field }, ...(value === undefined ? {} : { value }) };
  switch (issue.code) {
    case "invalid_type":
      if (value === undefined) return [problem("value-missing", { ...details, allowed: kindName(issue.expected) })];
      return [problem("value-kind", { ...details, allowed: kindName(issue.expected) })];
    case "invalid_format":
      if (issue.format === "date") return [problem("value-not-a-date", { ...details, allowed: DATE_FORM })];
      return [problem("value-form", { ...details, allowed: form(issue) })];
    case "invalid_value":
      if (value === undefined) return [problem("value-missing", { ...details, allowed: listed(issue.values) })];
      return [problem("value-not-listed", { ...details, allowed: listed(issue.values) })];
    case "too_small":
      return [problem("value-too-small", { ...details, allowed: limit("min", issue.origin, Number(issue.minimum)) })];
    case "too_big":
      return [problem("value-too-large", { ...details, allowed: limit("max", issue.origin, Number(issue.maximum)) })];
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const unknown = fieldOf([...prefix, ...issue.path, key]);
        return problem("field-unknown", { field: unknown, values: { field: unknown } });
      });
    case "invalid_union":
      return problemsOfUnion(issue, field, value, input, prefix);
    case "invalid_key":
      return [problem("field-unknown", details)];
    case "custom": {
      const { code = "value-form", allowed }: OwnFault = issue.params ?? {};
      return [
        problem(CODES.find((one) => one === code) ?? "value-form", { ...details, ...(allowed ? { allowed } : {}) }),
      ];
    }
    default:
      return [problem("value-form", details)];
  }
}

/** What a refinement of a schema may say of itself, in `params`. */
interface OwnFault {
  code?: string;
  allowed?: Text;
}
const CODES = ["value-kind", "value-missing", "value-form"] as const;

/** Of a value with several forms: the faults of the form that it comes closest to. */
function problemsOfUnion(
  issue: Extract<Issue, { code: "invalid_union" }>,
  field: string,
  value: unknown,
  input: unknown,
  prefix: readonly PropertyKey[],
): Problem[] {
  if (value === undefined) return [problem("value-missing", { field, values: { field } })];
  const deeper = issue.errors
    .filter((errors) => errors.every((error) => error.path.length > 0 || error.code === "unrecognized_keys"))
    .sort((a, b) => a.length - b.length)[0];
  if (deeper === undefined) return [problem("value-kind", { field, value, values: { field } })];
  const moved = deeper.map((error) => ({ ...error, path: [...issue.path, ...error.path] }));
  return problemsOfIssues(moved, input, prefix);
}

const DATE_FORM: Text = {
  nl: "een bestaande dag, geschreven als JJJJ-MM-DD",
  en: "an existing day, written as YYYY-MM-DD",
};

const kinds: Record<string, Text> = {
  string: { nl: "tekst", en: "text" },
  number: { nl: "een getal", en: "a number" },
  int: { nl: "een geheel getal", en: "a whole number" },
  boolean: { nl: "true of false", en: "true or false" },
  object: { nl: "een object", en: "an object" },
  record: { nl: "een object", en: "an object" },
  array: { nl: "een lijst", en: "a list" },
  null: { nl: "null", en: "null" },
};

function kindName(expected: string): Text {
  return kinds[expected] ?? { nl: expected, en: expected };
}

function listed(values: readonly unknown[]): Text {
  const all = values.map((value) => String(value));
  if (all.length === 1) return { nl: all[0] ?? "", en: all[0] ?? "" };
  const start = all.slice(0, -1).join(", ");
  return { nl: `${start} of ${all.at(-1)}`, en: `${start} or ${all.at(-1)}` };
}

function limit(side: "min" | "max", origin: string, bound: number): Text {
  const least = side === "min";
  const counted: Record<string, Text> = {
    string: { nl: "tekens", en: "characters" },
    array: { nl: "onderdelen", en: "items" },
  };
  const unit = counted[origin];
  return {
    nl: `${least ? "ten minste" : "ten hoogste"} ${bound}${unit ? ` ${unit.nl}` : ""}`,
    en: `${least ? "at least" : "at most"} ${bound}${unit ? ` ${unit.en}` : ""}`,
  };
}

function form(issue: Extract<Issue, { code: "invalid_format" }>): Text {
  const shape = issue.pattern ?? issue.format;
  return { nl: `de vorm ${shape}`, en: `the form ${shape}` };
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
