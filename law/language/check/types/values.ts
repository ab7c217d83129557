import type { Problem } from "@keten/text";
import { type Text, t } from "@keten/text";
import { isAnnulment } from "../../model/entry.js";
import type { Expr, ValueKind } from "../../model/expression.js";
import type { Fact } from "../../model/fact.js";
import type { Law, Table, TableColumn, TableRow } from "../../model/rule.js";
import { COUNTRIES } from "../../question/countries.js";
import { walk } from "../../resolve/walk.js";
import { found, type Place } from "../problems.js";
import { allTrees } from "../trees.js";
import { Typing } from "./of-expression.js";

const countries = new Set(COUNTRIES);
const LENGTH_PARTS = ["months", "weeks", "days", "workingDays"];

const WANTED: Record<ValueKind, Text> = {
  date: t("dag", "day"),
  boolean: t("ja of nee", "yes or no"),
  choice: t("keuze (tekst)", "choice (text)"),
  country: t("landcode", "country code"),
  number: t("getal", "number"),
  length: t("tijdsduur, zoals { months: 6 }", "length of time, such as { months: 6 }"),
  term: t("dag", "day"),
};

/** Values written out in parameters, tables and facts: each of the kind that is declared, tables complete. */
export function valueProblems(law: Law): Problem[] {
  return [
    ...law.parameters.flatMap(({ id, title, type, values }) =>
      values.flatMap((one) =>
        isAnnulment(one) ? [] : wrongValue(one.value, type, { owner: id, title, entry: one.id }),
      ),
    ),
    ...law.tables.flatMap((table) =>
      table.rows.flatMap((row) => (isAnnulment(row) ? [] : rowProblems(table, row, law))),
    ),
    ...law.facts.flatMap(factProblems),
  ];
}

function wrongValue(value: unknown, kind: ValueKind, place: Place): Problem[] {
  if (isOf(value, kind)) return [];
  const shown = typeof value === "object" ? JSON.stringify(value) : String(value);
  if (kind === "country")
    return [
      found("unknown-country", place, t("een code als SYR, XXA of UNK", "a code such as SYR, XXA or UNK"), {
        value: shown,
      }),
    ];
  return [found("wrong-value", place, WANTED[kind], { value: shown, wanted: WANTED[kind] })];
}

function isOf(value: unknown, kind: ValueKind): boolean {
  switch (kind) {
    case "date":
    case "term":
      return Number.isInteger(value);
    case "boolean":
      return typeof value === "boolean";
    case "choice":
      return typeof value === "string" && value !== "";
    case "country":
      return countries.has(String(value));
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "length": {
      if (typeof value !== "object" || value === null) return false;
      const parts = Object.entries(value);
      return parts.length > 0 && parts.every(([unit, n]) => LENGTH_PARTS.includes(unit) && Number.isInteger(n));
    }
  }
}

function rowProblems(table: Table, row: TableRow, law: Law): Problem[] {
  const place = { owner: table.id, title: table.title, entry: row.id };
  const problems: Problem[] = [];
  const strange = (names: readonly string[], columns: Readonly<Record<string, TableColumn>>) => {
    const list = Object.keys(columns).join(", ");
    for (const name of names)
      if (!columns[name]) problems.push(found("row-column", place, t(list, list), { value: name }));
  };
  strange(Object.keys(row.keys), table.keys);
  strange(Object.keys(row.values), table.values);
  for (const [name, column] of Object.entries(table.values)) {
    const value = row.values[name];
    if (value === undefined)
      problems.push(found("row-incomplete", place, WANTED[column.type], { value: column.title }));
    else problems.push(...wrongValue(value, column.type, place));
  }
  for (const [name, values] of Object.entries(row.keys)) {
    const column = table.keys[name];
    if (!column) continue;
    if (values.length === 0)
      problems.push(found("row-incomplete", place, WANTED[column.type], { value: column.title }));
    for (const value of values) problems.push(...wrongValue(value, column.type, place));
    problems.push(...neverAsked(table, name, values, place, law));
  }
  return problems;
}

/** A choice in a key that nothing which is looked up can be: the row would never match. */
function neverAsked(
  table: Table,
  name: string,
  values: readonly (string | boolean)[],
  place: Place,
  law: Law,
): Problem[] {
  if (table.keys[name]?.type !== "choice") return [];
  const asked = new Set<string>();
  let any = false;
  const note = (key: Expr | undefined) => {
    const type = key && new Typing(law, place).of(key);
    if (!type?.choices) any = true;
    else for (const one of type.choices) asked.add(one);
  };
  for (const { expr } of allTrees(law))
    walk(expr, (node) => {
      if (node.node === "lookup" && node.table === table.id) note(node.keys[name]);
      if (node.node === "term")
        for (const step of node.steps) if ("rows" in step && step.table === table.id) note(step.keys[name]);
    });
  if (any || asked.size === 0) return [];
  const list = [...asked].join(", ");
  return values
    .filter((value) => !asked.has(String(value)))
    .map((value) =>
      found("unknown-choice", place, t(list, list), {
        value: String(value),
        condition: table.keys[name]?.title ?? name,
      }),
    );
}

function factProblems(fact: Fact): Problem[] {
  const place = { owner: fact.id, title: fact.label };
  const problems: Problem[] = [];
  if (fact.unstated === "absent" && !(fact.unstatedBecause?.nl.trim() && fact.unstatedBecause.en.trim()))
    problems.push(
      found("assumption-without-reason", place, t("een reden, of vraag ernaar", "a reason, or ask for it")),
    );
  const { type } = fact;
  if (type.kind === "number" && type.min !== undefined && type.max !== undefined && type.min > type.max)
    problems.push(
      found("wrong-value", place, t(`hoogstens ${type.max}`, `at most ${type.max}`), {
        value: type.min,
        wanted: t("laagste waarde", "lowest value"),
      }),
    );
  return problems;
}
