import { fill, type Text, t } from "@keten/text";
import { type Entry, isAnnulment } from "../model/entry.js";
import type { Expr, Step } from "../model/expression.js";
import type { Exception, Law, ParameterValue, Table, TableRow, Version } from "../model/rule.js";
import { choiceLabel, prose, valueText } from "../render/prose.js";
import type { PlacedEntry } from "../resolve/entries-of.js";
import { walk } from "../resolve/walk.js";

/** What an entry says, in words: the rule, the step of a term, the row of a table or the value. */
export function said(law: Law, { entry, role, owner }: PlacedEntry): Text {
  switch (role) {
    case "version": {
      const parts = exceptionsOf(law, owner, entry as Version).map((one) => exceptionText(law, one, owner));
      const says = ruleText((entry as Version).says, law, owner);
      if (parts.length === 0) return says;
      return fill(t("{says}; maar: {parts}", "{says}; but: {parts}"), { says, parts: joined(parts) });
    }
    case "exception":
      return exceptionText(law, entry as Exception, owner);
    case "step":
      return stepText(law, entry as Step);
    case "row":
      return rowText(law, tableOf(law, owner), entry as TableRow);
    case "parameter": {
      const parameter = law.parameters.find((one) => one.id === owner);
      return valueText((entry as ParameterValue).value, parameter?.type ?? "number", parameter?.unit);
    }
    case "annulment":
      return t("", "");
  }
}

const exceptionText = (law: Law, { says, when }: Exception, owner: string): Text =>
  fill(t("{says}, als {when}", "{says}, if {when}"), { says: ruleText(says, law, owner), when: prose(when, law) });

/** The exceptions that came with a version: they are part of what it says. */
function exceptionsOf(law: Law, owner: string, version: Version): Exception[] {
  const exceptions = law.rules.find((one) => one.id === owner)?.exceptions ?? [];
  return exceptions.filter((one): one is Exception => !isAnnulment(one) && cameWith(one, version));
}

/** Whether an exception belongs to a version and began and became known with it. */
export const cameWith = (exception: Exception, version: Entry): boolean =>
  exception.of === version.id && exception.from === version.from && exception.knownFrom === version.knownFrom;

/** What a rule answers: as prose, with the choices of its answer by their labels. */
function ruleText(says: Expr, law: Law, owner: string): Text {
  const result = law.rules.find((one) => one.id === owner)?.result;
  if (result?.kind !== "choice") return prose(says, law);
  const inner = (expr: Expr): Text => {
    if (expr.node === "constant" && expr.value !== null) return choiceLabel(result.values, String(expr.value));
    if (expr.node !== "choose") return prose(expr, law);
    const branches = expr.branches.map(({ gives, when }) =>
      fill(t("“{gives}” als {when}", "“{gives}” if {when}"), { gives: inner(gives), when: prose(when, law) }),
    );
    return fill(t("{branches}, anders “{otherwise}”", "{branches}, otherwise “{otherwise}”"), {
      branches: joined(branches),
      otherwise: inner(expr.otherwise),
    });
  };
  return inner(says);
}

function stepText(law: Law, step: Step): Text {
  const inner = (expr: Expr) => prose(expr, law);
  const when = inner(step.when);
  switch (step.op) {
    case "extend":
      return fill(t("{by} langer, als {when}", "{by} longer, if {when}"), { by: inner(step.by), when });
    case "suspend":
      return fill(
        t("staat stil van {from} tot {until}, als {when}", "stands still from {from} to {until}, if {when}"),
        {
          from: inner(step.during.from),
          until: inner(step.during.until),
          when,
        },
      );
    case "restart":
      return fill(t("begint opnieuw op {at}, als {when}", "starts again on {at}, if {when}"), {
        at: inner(step.at),
        when,
      });
  }
}

const tableOf = (law: Law, id: string) => law.tables.find((one) => one.id === id);

function rowText(law: Law, table: Table | undefined, row: TableRow): Text {
  const keys = Object.entries(row.keys).map(([name, values]) => {
    const column = table?.keys[name];
    const list = joined(values.map((value) => valueText(value, column?.type ?? "choice")));
    return fill(t("{name} {list}", "{name} {list}"), { name: column?.title ?? name, list });
  });
  const values = Object.entries(row.values).map(([name, value]) => {
    const column = table?.values[name];
    const shown =
      column?.type === "choice" && table
        ? choiceLabel(choicesShownFor(law, table.id, name), String(value))
        : valueText(value, column?.type ?? "choice", column?.unit);
    return fill(t("{name} {shown}", "{name} {shown}"), { name: column?.title ?? name, shown });
  });
  return fill(t("{keys}: {values}", "{keys}: {values}"), { keys: joined(keys), values: joined(values) });
}

/** A choice in a table reads by the label that a rule which looks it up gives it. */
function choicesShownFor(law: Law, table: string, column: string) {
  for (const rule of law.rules) {
    if (rule.result.kind !== "choice") continue;
    let reads = false;
    for (const version of rule.versions)
      if ("says" in version)
        walk(version.says, (node) => {
          if (node.node === "lookup" && node.table === table && node.value === column) reads = true;
        });
    if (reads) return rule.result.values;
  }
  return [];
}

const joined = (texts: readonly Text[]): Text =>
  t(texts.map((one) => one.nl).join(", "), texts.map((one) => one.en).join(", "));
