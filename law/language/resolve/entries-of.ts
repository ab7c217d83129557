import type { Text } from "@keten/text";
import type { Annulment, Entry } from "../model/entry.js";
import { isAnnulment } from "../model/entry.js";
import type { Expr, Step } from "../model/expression.js";
import type { Law, Rule } from "../model/rule.js";
import { walk } from "./walk.js";

export type EntryRole = "version" | "exception" | "step" | "row" | "parameter" | "annulment";

export interface PlacedEntry {
  entry: Entry;
  role: EntryRole;
  /** The rule, table or parameter that holds it. */
  owner: string;
  title: Text;
}

/** Every entry of a law with the place where it stands; `rules` limits rules, tables and parameters to what they reach. */
export function entriesOf(law: Law, rules?: readonly string[]): PlacedEntry[] {
  const reach = rules ? reachOf(law, rules) : undefined;
  const placed: PlacedEntry[] = [];
  const put = (list: readonly (Entry | Annulment)[], role: EntryRole, owner: string, title: (entry: Entry) => Text) => {
    for (const entry of list)
      placed.push(
        isAnnulment(entry)
          ? { entry, role: "annulment", owner, title: entry.because }
          : { entry, role, owner, title: title(entry) },
      );
  };
  const own = (entry: Entry) => (entry as Entry & { title: Text }).title;
  for (const rule of law.rules) {
    if (reach && !reach.rules.has(rule.id)) continue;
    put(rule.versions, "version", rule.id, own);
    put(rule.exceptions, "exception", rule.id, own);
    const trees: Expr[] = [
      ...rule.versions.flatMap((one) => (isAnnulment(one) ? [] : [one.says])),
      ...rule.exceptions.flatMap((one) => (isAnnulment(one) ? [] : [one.when, one.says])),
    ];
    for (const tree of trees)
      walk(tree, (node) => {
        if (node.node !== "term") return;
        const steps = node.steps.filter((step): step is Step | Annulment => !("rows" in step));
        put(steps, "step", rule.id, own);
      });
  }
  for (const table of law.tables) if (!reach || reach.tables.has(table.id)) put(table.rows, "row", table.id, own);
  for (const parameter of law.parameters)
    if (!reach || reach.parameters.has(parameter.id))
      put(parameter.values, "parameter", parameter.id, () => parameter.title);
  return placed;
}

export interface Reach {
  rules: Set<string>;
  tables: Set<string>;
  parameters: Set<string>;
  facts: Set<string>;
  findings: Set<string>;
}

const nothing = (): Reach => ({
  rules: new Set(),
  tables: new Set(),
  parameters: new Set(),
  facts: new Set(),
  findings: new Set(),
});

type Trees = Pick<Rule, "selectedBy" | "versions" | "exceptions" | "positions">;
const seen = new WeakMap<Rule["versions"], { trees: Trees; direct: Reach }>();

/** What the trees of a rule name themselves. A rule that differs only in other things has the same trees. */
function directReach({ selectedBy, versions, exceptions, positions }: Trees): Reach {
  const known = seen.get(versions);
  if (
    known !== undefined &&
    known.trees.selectedBy === selectedBy &&
    known.trees.exceptions === exceptions &&
    known.trees.positions === positions
  )
    return known.direct;
  const direct = nothing();
  const see = (tree: Expr) =>
    walk(tree, (node) => {
      if (node.node === "rule") direct.rules.add(node.rule);
      if (node.node === "lookup") direct.tables.add(node.table);
      if (node.node === "parameter") direct.parameters.add(node.parameter);
      if (node.node === "fact") direct.facts.add(node.fact);
      if (node.node === "finding") direct.findings.add(node.finding);
      if (node.node === "term") for (const step of node.steps) if ("rows" in step) direct.tables.add(step.table);
    });
  if ("node" in selectedBy) see(selectedBy);
  else {
    see(selectedBy.receipt);
    see(selectedBy.decision);
  }
  for (const one of versions) if (!isAnnulment(one)) see(one.says);
  for (const one of exceptions)
    if (!isAnnulment(one)) {
      see(one.when);
      see(one.says);
    }
  for (const one of positions) if (one.scope) see(one.scope);
  seen.set(versions, { trees: { selectedBy, versions, exceptions, positions }, direct });
  return direct;
}

/** All that some rules use, directly or through other rules. */
export function reachOf(law: Law, rules: readonly string[]): Reach {
  const reach = nothing();
  const visit = (id: string) => {
    if (reach.rules.has(id)) return;
    const rule = law.rules.find((one) => one.id === id);
    if (!rule) return;
    reach.rules.add(id);
    const direct = directReach(rule);
    for (const part of ["tables", "parameters", "facts", "findings"] as const)
      for (const one of direct[part]) reach[part].add(one);
    direct.rules.forEach(visit);
    for (const other of Object.values(rule.alongside)) visit(other);
  };
  rules.forEach(visit);
  return reach;
}

/** Every node of the trees of a rule. */
export function walkExpressions(law: Law, id: string): Expr[] {
  const nodes: Expr[] = [];
  const rule = law.rules.find((one) => one.id === id);
  for (const one of rule?.versions ?? []) if (!isAnnulment(one)) walk(one.says, (node) => nodes.push(node));
  for (const one of rule?.exceptions ?? [])
    if (!isAnnulment(one)) for (const tree of [one.when, one.says]) walk(tree, (node) => nodes.push(node));
  for (const one of rule?.positions ?? []) if (one.scope) walk(one.scope, (node) => nodes.push(node));
  return nodes;
}
