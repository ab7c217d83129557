import { type Problem, type Text, t } from "@keten/text";
import { type Annulment, type Entry, isAnnulment } from "../model/entry.js";
import type { Expr, Step } from "../model/expression.js";
import type { Law, Rule } from "../model/rule.js";
import { nearest } from "../question/nearest.js";
import { walk } from "../resolve/walk.js";
import { found, type Place } from "./problems.js";
import { allTrees, treesOf } from "./trees.js";

/** References to things that do not exist: names in rules, what positions are on, what annulments take away. */
export function referenceProblems(law: Law): Problem[] {
  return [
    ...allTrees(law).flatMap(({ expr, place }) => inTree(expr, place, law)),
    ...law.rules.flatMap((rule) => ofRule(rule, law)),
    ...law.tables.flatMap(({ id, title, rows }) => inList(rows, { owner: id, title })),
    ...law.parameters.flatMap(({ id, title, values }) => inList(values, { owner: id, title })),
    ...law.facts.flatMap((fact) =>
      fact.notBefore === undefined
        ? []
        : unknown(fact.notBefore, { owner: fact.id, title: fact.label }, KINDS.fact, dateFacts(law)),
    ),
    ...Object.entries(law.remediesByAct).flatMap(([kind, remedies]) =>
      remedies.flatMap((one) =>
        one.rule === undefined
          ? []
          : unknown(one.rule, { owner: kind, title: one.title, entry: one.kind }, KINDS.rule, idsOf(law.rules)),
      ),
    ),
  ];
}

const KINDS = {
  fact: t("het feit", "fact"),
  finding: t("het oordeel", "finding"),
  parameter: t("het getal", "parameter"),
  table: t("de tabel", "table"),
  column: t("de kolom", "column"),
  rule: t("de regel", "rule"),
  version: t("de versie", "version"),
  exception: t("de uitzondering", "exception"),
};
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const dateFacts = (law: Law) => idsOf(law.facts.filter((fact) => fact.type.kind === "date"));

function unknown(value: string, place: Place, kind: Text, names: readonly string[]): Problem[] {
  if (names.includes(value)) return [];
  const near = nearest(value, names);
  const list = names.join(", ");
  const allowed = near ? t(`bedoelt u ${near}?`, `did you mean ${near}?`) : t(list, list);
  return [found("unknown-name", place, allowed, { kind, value })];
}

function inTree(expr: Expr, place: Place, law: Law): Problem[] {
  const problems: Problem[] = [];
  const need = (value: string, kind: Text, names: readonly string[]) =>
    problems.push(...unknown(value, place, kind, names));
  const inTable = (id: string, column: string | null, keys: readonly string[]) => {
    const table = law.tables.find((one) => one.id === id);
    if (!table) return need(id, KINDS.table, idsOf(law.tables));
    if (column !== null) need(column, KINDS.column, Object.keys(table.values));
    for (const key of keys) need(key, KINDS.column, Object.keys(table.keys));
    for (const key of Object.keys(table.keys))
      if (!keys.includes(key)) {
        const allowed = t(`een waarde voor ${key}`, `a value for ${key}`);
        problems.push(found("lookup-keys", place, allowed, { table: id, value: key }));
      }
  };
  walk(expr, (node) => {
    switch (node.node) {
      case "fact":
        return need(node.fact, KINDS.fact, idsOf(law.facts));
      case "finding":
        return need(node.finding, KINDS.finding, idsOf(law.findings));
      case "parameter":
        return need(node.parameter, KINDS.parameter, idsOf(law.parameters));
      case "rule":
        return need(node.rule, KINDS.rule, idsOf(law.rules));
      case "lookup":
        return inTable(node.table, node.value, Object.keys(node.keys));
      case "term":
        for (const step of node.steps)
          if ("rows" in step) inTable(step.table, "node" in step.by ? null : step.by.column, Object.keys(step.keys));
        problems.push(
          ...inList(
            node.steps.filter((step): step is Step | Annulment => !("rows" in step)),
            place,
          ),
        );
        return;
      default:
        return;
    }
  });
  return problems;
}

function ofRule(rule: Rule, law: Law): Problem[] {
  const place = { owner: rule.id, title: rule.title };
  const problems = [...inList(rule.versions, place), ...inList(rule.exceptions, place)];
  for (const other of Object.values(rule.alongside))
    problems.push(...unknown(other, place, KINDS.rule, idsOf(law.rules)));
  for (const remedy of rule.remedies)
    if (remedy.rule !== undefined)
      problems.push(...unknown(remedy.rule, { ...place, entry: remedy.kind }, KINDS.rule, idsOf(law.rules)));
  const labels = rule.exceptions.flatMap((one) => (isAnnulment(one) ? [] : [one.label]));
  for (const one of rule.exceptions)
    if (!isAnnulment(one))
      for (const label of one.over ?? [])
        problems.push(...unknown(label, { ...place, entry: one.id }, KINDS.exception, labels));
  for (const one of rule.exceptions)
    if (!isAnnulment(one) && one.of !== undefined)
      problems.push(...unknown(one.of, { ...place, entry: one.id }, KINDS.version, idsOf(rule.versions)));
  const entries = entriesWithin(rule, law);
  for (const one of rule.positions)
    if (!entries.includes(one.entry)) {
      const near = nearest(one.entry, entries);
      const allowed = near
        ? t(`bedoelt u ${near}?`, `did you mean ${near}?`)
        : t(entries.join(", "), entries.join(", "));
      problems.push(found("position-without-entry", { ...place, entry: one.id }, allowed, { value: one.entry }));
    }
  return problems;
}

/** What a position in a rule can be on: its versions and exceptions, their steps, and rows that become steps. */
function entriesWithin(rule: Rule, law: Law): string[] {
  const ids = [...rule.versions, ...rule.exceptions].map(({ id }) => id);
  for (const { expr } of treesOf(rule))
    walk(expr, (node) => {
      if (node.node !== "term") return;
      for (const step of node.steps)
        if ("rows" in step) ids.push(...idsOf(law.tables.find((one) => one.id === step.table)?.rows ?? []));
        else ids.push(step.id);
    });
  return ids;
}

/** Annulments and replacements must name an entry of the same list. */
function inList(list: readonly (Entry | Annulment)[], place: Place): Problem[] {
  const ids = idsOf(list);
  const others = (own: string) => {
    const names = ids.filter((id) => id !== own).join(", ");
    return names ? t(names, names) : t("een andere regel van dezelfde lijst", "another entry of the same list");
  };
  return list.flatMap((one): Problem[] => {
    const problems: Problem[] = [];
    const at = { ...place, entry: one.id };
    if (isAnnulment(one) && (one.annuls.entry === one.id || !ids.includes(one.annuls.entry)))
      problems.push(found("annulment-without-entry", at, others(one.id), { value: one.annuls.entry }));
    if (one.replaces !== undefined && (one.replaces === one.id || !ids.includes(one.replaces)))
      problems.push(found("replaces-nothing", at, others(one.id), { value: one.replaces }));
    return problems;
  });
}
