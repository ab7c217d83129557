import { type Problem, type Text, t } from "@keten/text";
import { type Annulment, isAnnulment } from "../model/entry.js";
import type { Choose, Expr } from "../model/expression.js";
import type { Law, Rule } from "../model/rule.js";
import { prose } from "../render/prose.js";
import { childrenOf } from "../resolve/walk.js";
import { type Chosen, holds, search } from "./possible/holds.js";
import { keyOf, type Range, subjectsOf } from "./possible/subjects.js";
import { found, type Place } from "./problems.js";
import { type Tree, treesOf } from "./trees.js";

/** Conditions that can never hold or never fail, and branches that nobody reaches. */
export function conditionProblems(law: Law): Problem[] {
  return law.rules.flatMap((rule) =>
    treesOf(rule).flatMap((tree) => new Conditions(law, tree.place, rangesOf(tree, rule)).problemsIn(tree.expr)),
  );
}

/** A version is only read for the days it holds: the date that picks it lies within them. */
export function rangesOf({ part, holder }: Tree, rule: Rule): ReadonlyMap<string, Range> {
  if (part !== "says" || !holder || "label" in holder || !("node" in rule.selectedBy)) return new Map();
  const { from, until } = holder;
  return new Map([[keyOf(rule.selectedBy), until === undefined ? { from } : { from, until }]]);
}

/** A bare yes-no fact or answer can always be either. */
const COMPOUND: ReadonlySet<Expr["node"]> = new Set(["compare", "and", "or", "not", "exists"]);

class Conditions {
  readonly #problems: Problem[] = [];
  constructor(
    readonly law: Law,
    readonly place: Place,
    readonly ranges: ReadonlyMap<string, Range>,
  ) {}

  problemsIn(expr: Expr): Problem[] {
    this.visit(expr);
    return this.#problems;
  }

  /** Visits from the inside out; whether a fault was found, so that what holds it is not told as well. */
  private visit(expr: Expr): boolean {
    if (expr.node === "term") return this.term(expr);
    let faulty = false;
    for (const child of childrenOf(expr)) if (this.visit(child)) faulty = true;
    if (faulty) return true;
    if (expr.node === "choose") return this.branches(expr);
    return expr.type === "boolean" && COMPOUND.has(expr.node) ? this.condition(expr) : false;
  }

  private term(expr: Extract<Expr, { node: "term" }>): boolean {
    const written = new Set<Expr>();
    for (const step of expr.steps) {
      if (!("rows" in step) && isAnnulment(step as Annulment)) continue;
      const inner = new Conditions(this.law, { ...this.place, entry: step.id }, this.ranges);
      const only = { ...expr, steps: [step] };
      const own = childrenOf(only).filter((one) => !childrenOf({ ...expr, steps: [] }).includes(one));
      for (const child of own) {
        written.add(child);
        inner.visit(child);
      }
      this.#problems.push(...inner.#problems);
    }
    for (const child of childrenOf(expr)) if (!written.has(child)) this.visit(child);
    return this.#problems.length > 0;
  }

  private condition(expr: Expr): boolean {
    const subjects = subjectsOf([expr], this.law, this.ranges, false);
    if (subjects.length === 0) return false;
    const can = search((chosen) => holds(expr, chosen), subjects);
    const canFail = search((chosen) => negated(holds(expr, chosen)), subjects);
    const condition = prose(expr, this.law);
    if (can === "too-many" || canFail === "too-many")
      return this.tell("condition-not-checked", t("minder feiten in één voorwaarde", "fewer facts in one condition"), {
        condition,
      });
    const mend = t(
      "een voorwaarde die soms wel en soms niet geldt",
      "a condition that sometimes holds and sometimes fails",
    );
    if (can === "none") return this.tell("condition-never-holds", mend, { condition });
    if (canFail === "none") return this.tell("condition-never-fails", mend, { condition });
    return false;
  }

  /** A branch is dead where the conditions before it leave nothing over. */
  private branches(expr: Choose): boolean {
    const whens = expr.branches.map(({ when }) => when);
    const subjects = subjectsOf(whens, this.law, this.ranges, false);
    for (let index = 1; index <= whens.length; index++) {
      const before = whens.slice(0, index);
      const own = whens[index];
      const reached = (chosen: Chosen): boolean | undefined =>
        all([...before.map((when) => negated(holds(when, chosen))), ...(own ? [holds(own, chosen)] : [])]);
      if (search(reached, subjects) !== "none") continue;
      const branch = own ? prose(own, this.law) : t("anders", "otherwise");
      const mend = t(
        "laat deze tak weg, of maak de vorige smaller",
        "leave this branch out, or narrow the ones before it",
      );
      return this.tell("branch-never-reached", mend, { branch });
    }
    return false;
  }

  private tell(code: Parameters<typeof found>[0], allowed: Text, values: Record<string, Text>): true {
    this.#problems.push(found(code, this.place, allowed, values));
    return true;
  }
}

const negated = (value: boolean | undefined) => (value === undefined ? undefined : !value);
const all = (values: readonly (boolean | undefined)[]) =>
  values.includes(false) ? false : values.includes(undefined) ? undefined : true;
