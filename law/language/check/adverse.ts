import { type Problem, t } from "@keten/text";
import { isAnnulment } from "../model/entry.js";
import type { Expr } from "../model/expression.js";
import type { Law, Rule } from "../model/rule.js";
import { found } from "./problems.js";

/**
 * A rule that takes a decision against a person must, along every way to an answer, come by a finding of a named
 * person. Proven on the tree: each version and each exception on its own, whatever the facts are.
 */
export function adverseProblems(law: Law): Problem[] {
  const people = new People(law);
  return law.rules
    .filter((rule) => rule.act && !rule.act.favourable)
    .flatMap((rule) =>
      people.waysWithout(rule).map((entry) => {
        const place = { owner: rule.id, title: rule.title, entry };
        const allowed = t(
          "een oordeel van een mens op elke weg naar de uitkomst",
          "a human finding on every way to the outcome",
        );
        return found("adverse-without-person", place, allowed);
      }),
    );
}

class People {
  readonly #rules = new Map<string, boolean>();
  constructor(readonly law: Law) {}

  /** The versions and exceptions of a rule that can answer without a person. */
  waysWithout(rule: Rule): string[] {
    const chosen = rule.selectedBy;
    if ("node" in chosen ? this.decides(chosen) : this.decides(chosen.receipt)) return [];
    const versions = rule.versions.filter((one) => !isAnnulment(one) && !this.decides(one.says));
    const exceptions = rule.exceptions.filter(
      (one) => !isAnnulment(one) && !this.decides(one.when) && !this.decides(one.says),
    );
    return [...versions, ...exceptions].map(({ id }) => id);
  }

  /** Whether an expression has no value before a person has answered. */
  private decides(expr: Expr): boolean {
    switch (expr.node) {
      case "finding":
        return true;
      case "rule":
        return this.ofRule(expr.rule);
      case "not":
      case "exists":
        return this.decides(expr.of);
      // One part that is settled can settle the whole: each of them must come by a person.
      case "and":
      case "or":
        return expr.of.length > 0 && expr.of.every((one) => this.decides(one));
      case "compare":
      case "arithmetic":
        return this.decides(expr.left) || this.decides(expr.right);
      case "days-between":
        return this.decides(expr.from) || this.decides(expr.to);
      case "add-length":
        return this.decides(expr.to) || this.decides(expr.length);
      case "min":
      case "max":
        return expr.of.some((one) => this.decides(one));
      case "choose": {
        let asked = false;
        for (const branch of expr.branches) {
          asked ||= this.decides(branch.when);
          if (!asked && !this.decides(branch.gives)) return false;
        }
        return asked || this.decides(expr.otherwise);
      }
      case "term":
        return this.decides(expr.start) || this.decides(expr.base);
      default:
        return false;
    }
  }

  private ofRule(id: string): boolean {
    const known = this.#rules.get(id);
    if (known !== undefined) return known;
    // Within a circle nothing is proven.
    this.#rules.set(id, false);
    const rule = this.law.rules.find((one) => one.id === id);
    const proven = rule !== undefined && this.waysWithout(rule).length === 0;
    this.#rules.set(id, proven);
    return proven;
  }
}
