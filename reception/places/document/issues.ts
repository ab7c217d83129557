import { nearest } from "@keten/law-language";
import { type Problem, type Text, t } from "@keten/text";
import type { z } from "zod";
import { problem } from "../problems.js";

type Issue = z.core.$ZodIssue;
type ProblemCode = Parameters<typeof problem>[0];

/** As much of JSON Schema as the forms of documents use. */
export interface JsonForm {
  [keyword: string]: unknown;
  properties?: Record<string, JsonForm>;
  additionalProperties?: JsonForm | boolean;
  items?: JsonForm;
}

const DAY = t("een bestaande dag, als JJJJ-MM-DD", "an existing day, as YYYY-MM-DD");
const FIRST_FIELD = t(
  "een document met velden, waarvan één “keten: 1”",
  "a document of fields, one of them `keten: 1`",
);
const KINDS: Record<string, Text> = {
  string: t("een tekst", "a text"),
  number: t("een getal", "a number"),
  int: t("een geheel getal", "a whole number"),
  boolean: t("true of false", "true or false"),
  array: t("een lijst", "a list"),
  object: t("een onderdeel met eigen velden", "a part with fields of its own"),
};

/** What a refinement of a schema may say of itself, in `params`: a code of the catalogue, and what would be right. */
export interface OwnFault {
  code?: ProblemCode;
  allowed?: Text;
}

/**
 * What a schema found wrong with a document: each fault with its field and what is allowed there.
 * @param form the JSON Schema of the document, to name what may stand where a name is unknown
 */
export function problemsOfIssues(issues: readonly Issue[], input: unknown, form?: JsonForm): Problem[] {
  return issues.flatMap((issue) => ofIssue(issue, input, form));
}

function ofIssue(issue: Issue, input: unknown, form: JsonForm | undefined): Problem[] {
  const field = fieldOf(issue.path);
  const value = issue.path.reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined),
    input,
  );
  const details = { field, value, values: { field, value: shortened(value) } };
  const missing = (allowed: Text) => [problem("value-missing", { field, values: { field }, allowed })];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const name = fieldOf([...issue.path, key]);
        const allowed = form && namesAt(form, issue.path.map(String), key);
        return problem("field-unknown", { field: name, values: { field: name }, ...(allowed ? { allowed } : {}) });
      });
    case "invalid_type": {
      if (issue.path.length === 0) return [problem("document-other", { allowed: FIRST_FIELD })];
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
    case "custom": {
      const { code = "value-form", allowed }: OwnFault = issue.params ?? {};
      return [problem(code, { ...details, ...(allowed ? { allowed } : {}) })];
    }
    default:
      return [problem("value-form", details)];
  }
}

/** A whole list or part would hide the message. */
function shortened(value: unknown): string {
  const text = typeof value === "object" ? (JSON.stringify(value) ?? "") : String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** The names a part may have, the one that was probably meant in front. */
function namesAt(form: JsonForm, path: readonly string[], given: string): Text | undefined {
  let part: JsonForm | undefined = form;
  for (const key of path) {
    const rest: JsonForm["additionalProperties"] = part?.additionalProperties;
    part = part?.properties?.[key] ?? part?.items ?? (typeof rest === "object" ? rest : undefined);
  }
  const names = Object.keys(part?.properties ?? {});
  if (names.length === 0) return undefined;
  const list = names.join(", ");
  const near = nearest(given, names);
  return near === undefined
    ? t(`een van: ${list}`, `one of: ${list}`)
    : t(`bedoelt u ${near}? Het kan zijn: ${list}`, `did you mean ${near}? It can be: ${list}`);
}

const fieldOf = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? "document"
    : path
        .map((step, index) => (typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${String(step)}`))
        .join("");
