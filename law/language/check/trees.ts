import { isAnnulment } from "../model/entry.js";
import type { Expr, Length, TermNode } from "../model/expression.js";
import type { Exception, Law, Rule, Version } from "../model/rule.js";
import { childrenOf, walk } from "../resolve/walk.js";
import type { Place } from "./problems.js";

/** One whole expression of a rule with the place where it stands. */
export interface Tree {
  expr: Expr;
  part: "selected-by" | "says" | "when" | "scope";
  rule: Rule;
  /** The version or exception that holds it. */
  holder?: Version | Exception;
  place: Place;
}

/** Every expression of a rule, selection and positions included. */
export function treesOf(rule: Rule): Tree[] {
  const at = (entry?: string): Place => ({
    owner: rule.id,
    title: rule.title,
    ...(entry === undefined ? {} : { entry }),
  });
  const chosen = rule.selectedBy;
  const trees: Tree[] = ("node" in chosen ? [chosen] : [chosen.receipt, chosen.decision]).map((expr) => ({
    expr,
    part: "selected-by",
    rule,
    place: at(),
  }));
  for (const one of rule.versions)
    if (!isAnnulment(one)) trees.push({ expr: one.says, part: "says", rule, holder: one, place: at(one.id) });
  for (const one of rule.exceptions) {
    if (isAnnulment(one)) continue;
    trees.push({ expr: one.when, part: "when", rule, holder: one, place: at(one.id) });
    trees.push({ expr: one.says, part: "says", rule, holder: one, place: at(one.id) });
  }
  for (const one of rule.positions)
    if (one.scope) trees.push({ expr: one.scope, part: "scope", rule, place: at(one.id) });
  return trees;
}

export const allTrees = (law: Law): Tree[] => law.rules.flatMap(treesOf);

/** Every term of a law, with the place of the version that holds it. */
export function termsOf(law: Law): { term: TermNode; place: Place }[] {
  const terms: { term: TermNode; place: Place }[] = [];
  for (const { expr, place } of allTrees(law))
    walk(expr, (node) => {
      if (node.node === "term") terms.push({ term: node, place });
    });
  return terms;
}

/** Every length that is written out: in a tree, as a parameter's value, in a table. */
export function lengthsOf(law: Law): { length: Length; place: Place }[] {
  const lengths: { length: Length; place: Place }[] = [];
  const isLength = (value: unknown): value is Length => typeof value === "object" && value !== null;
  for (const { expr, place } of allTrees(law))
    walk(expr, (node) => {
      if (node.node === "constant" && isLength(node.value)) lengths.push({ length: node.value, place });
    });
  for (const { id, title, values } of law.parameters)
    for (const one of values)
      if (!isAnnulment(one) && isLength(one.value))
        lengths.push({ length: one.value, place: { owner: id, title, entry: one.id } });
  for (const { id, title, rows } of law.tables)
    for (const row of rows)
      if (!isAnnulment(row))
        for (const value of Object.values(row.values))
          if (isLength(value)) lengths.push({ length: value, place: { owner: id, title, entry: row.id } });
  return lengths;
}

/** Visits an expression from the inside out. */
export function inside(expr: Expr, visit: (node: Expr) => void): void {
  for (const child of childrenOf(expr)) inside(child, visit);
  visit(expr);
}
