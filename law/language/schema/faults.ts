import { type Problem, problemsOf, type Text, t } from "@keten/text";
import type { z } from "zod";

const problem = problemsOf({
  "law-json-missing": t("{field} ontbreekt.", "{field} is missing."),
  "law-json-unknown-key": t("{field} kent geen “{value}”.", "{field} knows no “{value}”."),
  "law-json-day": t(
    "{field} is geen bestaande dag. Schrijf jaar-maand-dag, bijvoorbeeld 2024-04-10.",
    "{field} is no existing day. Write year-month-day, for example 2024-04-10.",
  ),
  "law-json-value": t("{field} kan niet “{value}” zijn.", "{field} cannot be “{value}”."),
  "law-json-type": t("{field} is {value}. Dat past hier niet.", "{field} is {value}. That does not fit here."),
});

const KINDS: Record<string, Text> = {
  string: t("een tekst", "a text"),
  number: t("een getal", "a number"),
  int: t("een heel getal", "a whole number"),
  boolean: t("true of false", "true or false"),
  array: t("een lijst", "a list"),
  object: t("een object", "an object"),
  record: t("een object", "an object"),
  null: t("null", "null"),
  undefined: t("niets", "nothing"),
};
const kindText = (kind: string) => KINDS[kind] ?? t(kind, kind);

type Issue = z.core.$ZodIssue;

/** The faults of a rule set as problems, each with its place: `rules[3].versions[0].says.node`. */
export function faultsOf(issues: readonly Issue[], json: unknown): Problem[] {
  return issues.flatMap((issue) => settle(issue, [])).flatMap(({ issue, path }) => told(issue, path, json));
}

interface Placed {
  issue: Issue;
  path: readonly PropertyKey[];
}

/** Of alternatives that all fail, the one that comes closest says what was meant: fewest faults, deepest in. */
function settle(issue: Issue, before: readonly PropertyKey[]): Placed[] {
  const path = [...before, ...issue.path];
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ issue, path }];
  const ways = issue.errors.map((errors) => errors.flatMap((one) => settle(one, path)));
  const depth = (way: readonly Placed[]) => Math.max(...way.map((one) => one.path.length));
  return [...ways].sort((a, b) => a.length - b.length || depth(b) - depth(a))[0] ?? [];
}

function told(issue: Issue, path: readonly PropertyKey[], json: unknown): Problem[] {
  const field = fieldOf(path);
  const value = valueAt(json, path);
  const shown = typeof value === "object" ? kindText(kindOf(value)) : String(value);
  const name = field || t("De wet", "The law");
  const make = (code: Parameters<typeof problem>[0], allowed?: Text) => [
    problem(code, { field, value, values: { field: name, value: shown }, ...(allowed ? { allowed } : {}) }),
  ];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) =>
      problem("law-json-unknown-key", {
        field: fieldOf([...path, key]),
        value: key,
        values: { field: name, value: key },
      }),
    );
  if (value === undefined) return make("law-json-missing");
  if (issue.code === "invalid_value") return make("law-json-value", listed(issue.values));
  if (issue.code === "invalid_union") return make("law-json-value", listed(optionsOf(issue)));
  if (issue.code === "invalid_format" && issue.format === "date") return make("law-json-day");
  if (issue.code === "invalid_type") return make("law-json-type", kindText(issue.expected));
  return make("law-json-type");
}

/** The kinds that a list of alternatives knows, where one field tells them apart. */
const optionsOf = (issue: Issue): readonly unknown[] =>
  "options" in issue && Array.isArray(issue.options) ? issue.options : [];

const listed = (values: readonly unknown[]) => {
  const list = values.map(String).join(", ");
  return t(list, list);
};

const fieldOf = (path: readonly PropertyKey[]) =>
  path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");

const kindOf = (value: unknown) => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const part of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}
