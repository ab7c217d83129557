import { type Problem, t } from "@keten/text";
import type { Law, Rule } from "../model/rule.js";
import { walk } from "../resolve/walk.js";
import { found } from "./problems.js";
import { treesOf } from "./trees.js";

/** Rules that need each other's answer. Answers shown beside each other (`alongside`) do not count: they wait for none. */
export function cycleProblems(law: Law): Problem[] {
  const needs = new Map(law.rules.map((rule) => [rule.id, needsOf(rule)]));
  const problems = new Map<string, Problem>();
  const done = new Set<string>();
  const visit = (id: string, path: readonly string[]): void => {
    const start = path.indexOf(id);
    if (start >= 0) {
      const circle = path.slice(start);
      const key = [...circle].sort().join(" ");
      if (problems.has(key)) return;
      const rule = law.rules.find((one) => one.id === id) as Rule;
      const allowed = t(
        "regels die van elkaar niet in een kring afhangen",
        "rules that do not depend on each other in a circle",
      );
      problems.set(
        key,
        found("rules-in-a-circle", { owner: id, title: rule.title }, allowed, { value: [...circle, id].join(" → ") }),
      );
      return;
    }
    if (done.has(id)) return;
    for (const other of needs.get(id) ?? []) visit(other, [...path, id]);
    done.add(id);
  };
  for (const { id } of law.rules) visit(id, []);
  return [...problems.values()];
}

function needsOf(rule: Rule): Set<string> {
  const needs = new Set<string>();
  for (const { expr } of treesOf(rule))
    walk(expr, (node) => {
      if (node.node === "rule") needs.add(node.rule);
    });
  return needs;
}
