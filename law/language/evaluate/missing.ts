import type { Missing } from "../model/answer.js";
import { answerIn, type Prepared, type RuleRun } from "./frame.js";
import { unknown } from "./raw.js";

/**
 * What can still change the outcome of a rule without an answer, best first: what leaves most branches
 * open, ties in the order of the rule.
 */
export function missingOf(run: RuleRun): Missing[] {
  if (run.value !== unknown) return [];
  const counts = new Map<string, { missing: Missing; count: number }>();
  const seen = new Set<RuleRun>();
  const note = (key: string, missing: Missing) => {
    const found = counts.get(key);
    if (found) found.count++;
    else counts.set(key, { missing, count: 1 });
  };
  const visit = (node: Prepared, of: RuleRun) => {
    if (of.frame.values[node.slot] !== unknown) return;
    const { expr } = node;
    if (expr.node === "fact") note(`fact ${expr.fact}`, { fact: expr.fact });
    else if (expr.node === "finding") note(`finding ${expr.finding}`, { finding: expr.finding });
    else if (expr.node === "rule") visitRule(answerIn(of.frame.run, expr.rule));
    for (const child of node.children) visit(child, of);
  };
  const visitRule = (of: RuleRun | undefined) => {
    if (!of || of.value !== unknown || seen.has(of)) return;
    seen.add(of);
    for (const root of rootsOf(of)) visit(root, of);
  };
  visitRule(run);
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ missing }) => missing);
}

/** The trees of a rule in the order in which they are asked. */
export function rootsOf({ rule }: RuleRun): Prepared[] {
  return [
    ...rule.selectedBy,
    ...rule.exceptions.flatMap((one) => [one.when!, ...scopes(one), one.says]),
    ...rule.versions.flatMap((one) => [...scopes(one), one.says]),
  ];
}

const scopes = ({ positions }: { positions: readonly { scope?: Prepared }[] }): Prepared[] =>
  positions.flatMap(({ scope }) => (scope ? [scope] : []));
