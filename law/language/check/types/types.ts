import { type Text, t } from "@keten/text";
import type { ValueKind } from "../../model/expression.js";
import type { Unit } from "../../model/fact.js";
import type { Law, ResultType } from "../../model/rule.js";

/** What an expression gives, as far as the law says. */
export interface Type {
  kind: ValueKind;
  unit?: Unit;
  /** The choices it can give; without them any choice. */
  choices?: readonly string[];
}

const NAMES: Record<ValueKind, Text> = {
  date: t("een datum", "a date"),
  boolean: t("ja of nee", "yes or no"),
  choice: t("een keuze", "a choice"),
  country: t("een land", "a country"),
  number: t("een getal", "a number"),
  length: t("een tijdsduur", "a length of time"),
  term: t("een termijn", "a term"),
};

/** A type in words. */
export const named = ({ kind }: Type): Text => NAMES[kind];

/** A term stands for its last day wherever a date is asked for. */
export const sameKind = (a: ValueKind, b: ValueKind) => (a === "term" ? "date" : a) === (b === "term" ? "date" : b);

export function typeOfResult(result: ResultType): Type {
  if (result.kind === "choice") return { kind: "choice", choices: result.values.map(({ id }) => id) };
  return result.kind === "number" ? { kind: "number", unit: result.unit } : { kind: result.kind };
}

/** The type of a fact, finding, parameter, rule or table column; undefined where there is none of that name. */
export const typeOfFact = (law: Law, id: string): Type | undefined => {
  const type = law.facts.find((one) => one.id === id)?.type;
  if (!type) return undefined;
  if (type.kind === "choice") return { kind: "choice", choices: type.values.map((one) => one.id) };
  return type.kind === "number" ? { kind: "number", unit: type.unit } : { kind: type.kind };
};

export const typeOfFinding = (law: Law, id: string): Type | undefined => {
  const finding = law.findings.find((one) => one.id === id);
  return finding && { kind: "choice", choices: finding.answers.map((one) => one.id) };
};

export const typeOfParameter = (law: Law, id: string): Type | undefined => {
  const parameter = law.parameters.find((one) => one.id === id);
  if (!parameter) return undefined;
  if (parameter.type === "choice")
    return { kind: "choice", choices: parameter.values.flatMap((one) => ("value" in one ? [String(one.value)] : [])) };
  return { kind: parameter.type, ...(parameter.unit ? { unit: parameter.unit } : {}) };
};

export const typeOfRule = (law: Law, id: string): Type | undefined => {
  const rule = law.rules.find((one) => one.id === id);
  return rule && typeOfResult(rule.result);
};

export const typeOfColumn = (law: Law, table: string, part: "keys" | "values", name: string): Type | undefined => {
  const found = law.tables.find((one) => one.id === table);
  const column = found?.[part][name];
  if (!found || !column) return undefined;
  if (column.type === "choice" && part === "values")
    return {
      kind: "choice",
      choices: [...new Set(found.rows.flatMap((row) => ("values" in row ? [String(row.values[name])] : [])))],
    };
  return { kind: column.type, ...(column.unit ? { unit: column.unit } : {}) };
};
