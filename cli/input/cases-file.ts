import { law } from "@keten/law";
import { type Case, nearest, questionFromJson } from "@keten/law-language";
import { KetenError, type Problem, t } from "@keten/text";
import type { Context } from "../context.js";
import { problem } from "../problems.js";
import { readCasesCsv } from "./cases-csv.js";
import { isObject } from "./is-object.js";
import { readPlacedJson } from "./json-places.js";
import type { RawCase } from "./raw-case.js";
import { readText } from "./read-file.js";

type Kind = "text" | "number or text" | "object" | "list" | "boolean";
const FIELDS: Record<keyof Case, Kind> = {
  number: "number or text",
  title: "text",
  basis: "text",
  rule: "text",
  facts: "object",
  findings: "list",
  on: "text",
  knownOn: "text",
  view: "text",
  reforms: "list",
  strict: "boolean",
  expect: "object",
};
const NEEDED: readonly (keyof Case)[] = ["number", "rule", "expect"];
const NAMES = Object.keys(FIELDS);

/**
 * Reads cases that somebody keeps in a file of their own: a JSON list, or CSV with a column for each part.
 * @throws KetenError with every fault, each with its line, the number of the case and the field
 */
export function readCases({ today }: Context, file: string): Case[] {
  const raw = file.toLowerCase().endsWith(".csv") ? readCasesCsv(file, readText(file)) : readCasesJson(file);
  const problems = raw.flatMap((one) => faultsOf(one));
  if (problems.length > 0) throw new KetenError(problems);
  const cases = raw.map(({ value }) => caseOf(value as Record<string, unknown>));
  const unanswerable = raw.flatMap((one, index) => questionFaults(cases[index] as Case, one, today));
  if (unanswerable.length > 0) throw new KetenError(unanswerable);
  return cases;
}

function readCasesJson(file: string): RawCase[] {
  const { value, placeOf } = readPlacedJson(file, readText(file));
  if (!Array.isArray(value))
    throw new KetenError([
      problem("file-wrong-kind", {
        values: { file, expected: t("een lijst van gevallen", "a list of cases") },
        at: { file },
      }),
    ]);
  return value.map((one, index) => ({
    value: one,
    place: (column) => {
      const path = column === undefined ? [index] : [index, ...column.split(".")];
      return { ...placeOf(path), row: index + 1, ...(column === undefined ? {} : { column }) };
    },
  }));
}

function faultsOf({ value, place }: RawCase): Problem[] {
  const row = place().row ?? 0;
  if (!isObject(value)) return [problem("case-not-an-object", { values: { row }, at: place() })];
  const missing = NEEDED.filter((name) => value[name] === undefined).map((column) =>
    problem("case-field-missing", { field: column, values: { row, column }, at: place() }),
  );
  const wrong = Object.entries(value).flatMap(([column, given]) => {
    const at = { field: column, value: given, values: { row, column }, at: place(column) };
    if (!Object.hasOwn(FIELDS, column)) return [unknownField(column, at)];
    const kind = FIELDS[column as keyof Case];
    return isOfKind(given, kind) ? [] : [problem("case-field-kind", { ...at, allowed: KINDS[kind] })];
  });
  return [...missing, ...wrong];
}

function unknownField(column: string, at: Parameters<typeof problem>[1]): Problem {
  const near = nearest(column, NAMES);
  const list = NAMES.join(", ");
  return problem("case-field-unknown", {
    ...at,
    allowed: near ? t(`bedoelt u ${near}?`, `did you mean ${near}?`) : t(`een van: ${list}`, `one of: ${list}`),
  });
}

const KINDS: Record<Kind, Problem["message"]> = {
  text: t("een tekst", "a text"),
  "number or text": t("een tekst of een getal", "a text or a number"),
  object: t("een object", "an object"),
  list: t("een lijst", "a list"),
  boolean: t("true of false", "true or false"),
};

function isOfKind(value: unknown, kind: Kind): boolean {
  if (kind === "object") return isObject(value);
  if (kind === "list") return Array.isArray(value);
  if (kind === "boolean") return typeof value === "boolean";
  return typeof value === "string" || (kind === "number or text" && typeof value === "number");
}

const caseOf = (value: Record<string, unknown>): Case =>
  ({ title: "", basis: "", ...value, number: String(value["number"]) }) as Case;

/** A question nobody can ask is a fault of the file, unless the case is there to show just that. */
function questionFaults(one: Case, { place }: RawCase, today: number): Problem[] {
  const read = questionFromJson(law, one, today);
  if (!("problems" in read) || one.expect["problems"] !== undefined) return [];
  return read.problems.map((fault) => {
    const field = fault.field ?? "rule";
    const column = field in one || field.includes(".") ? field : `facts.${field}`;
    return { ...fault, at: place(column) };
  });
}
