import { type Problem, t } from "@keten/text";
import { isAnnulment } from "../model/entry.js";
import type { Compare, Expr, RuleRef } from "../model/expression.js";
import type { Law, Rule } from "../model/rule.js";
import { found } from "./problems.js";

/**
 * A rule that takes a decision against a person must, along every way to an answer that takes something away, come by
 * a named person: a finding, or an act that a person took and that is recorded as a fact. Proven on the tree: each
 * version and each exception on its own, whatever the facts are.
 */
export function adverseProblems(law: Law): Problem[] {
  const people = new People(law);
  return law.rules
    .filter((rule) => rule.act && !rule.act.favourable)
    .flatMap((rule) =>
      people.waysWithout(rule, rule.act?.harmless ?? []).map((entry) => {
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
  /** The answers being traced, so that a circle of rules ends; within it nothing is proven. */
  readonly #tracing = new Set<string>();
  constructor(readonly law: Law) {}

  /** The versions and exceptions of a rule that can give another than a harmless answer without a person. */
  waysWithout(rule: Rule, harmless: readonly string[]): string[] {
    const chosen = rule.selectedBy;
    if ("node" in chosen ? this.decides(chosen) : this.decides(chosen.receipt)) return [];
    const versions = rule.versions.filter((one) => !isAnnulment(one) && !this.proven(one.says, harmless));
    const exceptions = rule.exceptions.filter(
      (one) =>
        !isAnnulment(one) &&
        !this.decides(one.when) &&
        !this.holdsByPerson(one.when) &&
        !this.proven(one.says, harmless),
    );
    return [...versions, ...exceptions].map(({ id }) => id);
  }

  /** Whether an expression gives no value but a harmless one before a person has acted. */
  private proven(expr: Expr, harmless: readonly string[]): boolean {
    if (expr.node === "constant") return harmless.includes(String(expr.value));
    if (expr.node !== "choose") return this.decides(expr);
    let asked = false;
    for (const branch of expr.branches) {
      asked ||= this.decides(branch.when);
      if (!asked && !this.holdsByPerson(branch.when) && !this.proven(branch.gives, harmless)) return false;
    }
    return asked || this.proven(expr.otherwise, harmless);
  }

  /** Whether a condition can only hold once a person has acted; that it fails proves nothing. */
  private holdsByPerson(expr: Expr): boolean {
    switch (expr.node) {
      case "fact":
        return this.recordsAct(expr.fact);
      case "exists":
        return this.holdsByPerson(expr.of) || this.decides(expr.of);
      case "and":
        return expr.of.some((one) => this.holdsByPerson(one) || this.decides(one));
      case "or":
        return expr.of.length > 0 && expr.of.every((one) => this.holdsByPerson(one) || this.decides(one));
      case "compare":
        return this.comparesByPerson(expr);
      default:
        return this.decides(expr);
    }
  }

  /** An absent act makes a comparison false; an answer of a rule holds by a person where no other way leads to it. */
  private comparesByPerson(expr: Compare): boolean {
    if (expr.op !== "!=") {
      if ([expr.left, expr.right].some((side) => side.node === "fact" && this.recordsAct(side.fact))) return true;
      if (expr.op === "=" && expr.left.node === "rule" && expr.right.node === "constant")
        return this.givenByPerson(expr.left, String(expr.right.value));
    }
    return this.decides(expr);
  }

  private givenByPerson({ rule: id }: RuleRef, answer: string): boolean {
    const rule = this.law.rules.find((one) => one.id === id);
    if (rule?.result.kind !== "choice") return this.decides({ node: "rule", type: "choice", rule: id });
    const trace = `${id} ${answer}`;
    if (this.#tracing.has(trace)) return false;
    this.#tracing.add(trace);
    const others = rule.result.values.map((one) => one.id).filter((one) => one !== answer);
    const byPerson = this.waysWithout(rule, others).length === 0;
    this.#tracing.delete(trace);
    return byPerson;
  }

  private recordsAct(id: string): boolean {
    return this.law.facts.find((one) => one.id === id)?.decidedBy !== undefined;
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
      case "round":
        return this.decides(expr.of);
      case "day-in-year":
        return this.decides(expr.year);
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
      // A term that starts at an act does not run without it.
      case "term":
        return (
          (expr.start.node === "fact" && this.recordsAct(expr.start.fact)) ||
          this.decides(expr.start) ||
          this.decides(expr.base)
        );
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
    const proven = rule !== undefined && this.waysWithout(rule, []).length === 0;
    this.#rules.set(id, proven);
    return proven;
  }
}
