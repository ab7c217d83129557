import { type Problem, type Text, t } from "@keten/text";
import type { Annulment } from "../../model/entry.js";
import { isAnnulment } from "../../model/entry.js";
import type { Arithmetic, Compare, Constant, Expr, Round, RowSteps, Step, TermNode } from "../../model/expression.js";
import type { Unit } from "../../model/fact.js";
import type { Law } from "../../model/rule.js";
import { COUNTRIES } from "../../question/countries.js";
import { prose } from "../../render/prose.js";
import { found, type Place } from "../problems.js";
import {
  named,
  sameKind,
  type Type,
  typeOfColumn,
  typeOfFact,
  typeOfFinding,
  typeOfParameter,
  typeOfRule,
} from "./types.js";

const countries = new Set(COUNTRIES);
const TIME: readonly Unit[] = ["days", "weeks", "months", "years"];
const BARE: readonly Unit[] = ["count", "share"];
const NO_UNIT = t("geen eenheid", "no unit");

/** Finds the type of every part of an expression, and what in it does not fit. */
export class Typing {
  readonly problems: Problem[] = [];
  constructor(
    readonly law: Law,
    readonly place: Place,
  ) {}

  /** The type of an expression; undefined where a name in it does not exist, which is told elsewhere. */
  of(expr: Expr): Type | undefined {
    const type = this.infer(expr);
    if (type && !sameKind(type.kind, expr.type)) this.differ(type, { kind: expr.type }, expr);
    return type;
  }

  /** Requires an expression to give yes or no. */
  condition(expr: Expr): void {
    const type = this.of(expr);
    if (type && type.kind !== "boolean")
      this.add("not-a-condition", expr, t("een vergelijking of een ja-neefeit", "a comparison or a yes-no fact"), {
        found: named(type),
      });
  }

  /** Requires an expression to give what is wanted there. */
  wants(expr: Expr, wanted: Type): void {
    const type = this.of(expr);
    if (type) this.fits(type, wanted, expr);
  }

  private infer(expr: Expr): Type | undefined {
    switch (expr.node) {
      case "constant":
        return this.constant(expr);
      case "on":
        return { kind: "date" };
      case "fact":
        return typeOfFact(this.law, expr.fact);
      case "finding":
        return typeOfFinding(this.law, expr.finding);
      case "parameter":
        return typeOfParameter(this.law, expr.parameter);
      case "rule":
        return typeOfRule(this.law, expr.rule);
      case "compare":
        this.compare(expr);
        return { kind: "boolean" };
      case "and":
      case "or":
        for (const one of expr.of) this.condition(one);
        return { kind: "boolean" };
      case "not":
        this.condition(expr.of);
        return { kind: "boolean" };
      case "exists":
        this.of(expr.of);
        return { kind: "boolean" };
      case "arithmetic":
        return this.arithmetic(expr);
      case "round":
        return this.rounded(expr);
      case "day-in-year":
        this.wants(expr.year, { kind: "number", unit: "count" });
        return { kind: "date" };
      case "days-between":
        this.wants(expr.from, { kind: "date" });
        this.wants(expr.to, { kind: "date" });
        return { kind: "number", unit: "days" };
      case "add-length":
        this.wants(expr.to, { kind: "date" });
        this.wants(expr.length, { kind: "length" });
        return { kind: "date" };
      case "min":
      case "max":
        return this.alike(expr.of, expr);
      case "choose":
        for (const branch of expr.branches) this.condition(branch.when);
        return this.alike([...expr.branches.map((branch) => branch.gives), expr.otherwise], expr);
      case "lookup": {
        this.keys(expr.table, expr.keys);
        const column = typeOfColumn(this.law, expr.table, "values", expr.value);
        if (column && expr.none !== "absent") {
          const none = this.of(expr.none);
          if (none && this.fits(none, { ...column, choices: undefined }, expr.none) && column.choices)
            return { ...column, choices: [...column.choices, ...(none.choices ?? [])] };
        }
        return column;
      }
      case "term":
        this.term(expr);
        return { kind: "term" };
    }
  }

  private constant(expr: Constant): Type {
    if (expr.type === "choice" && expr.value !== null) return { kind: "choice", choices: [String(expr.value)] };
    if (expr.type === "country" && !countries.has(String(expr.value))) this.country(String(expr.value));
    return { kind: expr.type, ...(expr.unit ? { unit: expr.unit } : {}) };
  }

  private compare(expr: Compare): void {
    const left = this.of(expr.left);
    const right = this.of(expr.right);
    if (!left || !right || !this.fits(right, { ...left, choices: undefined }, expr)) return;
    const ordered = expr.op !== "=" && expr.op !== "!=";
    const what = t("een datum of een getal", "a date or a number");
    if (left.kind === "length") this.add("types-differ", expr, what, { found: named(left), wanted: what });
    else if (ordered && left.kind !== "date" && left.kind !== "term" && left.kind !== "number")
      this.add("types-differ", expr, t("= of ≠", "= or ≠"), { found: named(left), wanted: t(expr.op, expr.op) });
    this.possible(expr.left, left, right, expr);
    this.possible(expr.right, right, left, expr);
  }

  /** A choice written out in a comparison must be one that the other side can give. */
  private possible(written: Expr, type: Type, other: Type, at: Expr): void {
    if (written.node !== "constant" || !type.choices || !other.choices) return;
    for (const value of type.choices) if (!other.choices.includes(value)) this.choice(value, other.choices, at);
  }

  private arithmetic(expr: Arithmetic): Type {
    const left = this.of(expr.left);
    const right = this.of(expr.right);
    const { unit } = expr;
    for (const [side, type] of [
      [expr.left, left],
      [expr.right, right],
    ] as const)
      if (type && type.kind !== "number") this.differ(type, { kind: "number" }, side);
    if (!left?.unit || !right?.unit) return { kind: "number", unit };
    const allowed: readonly Unit[] =
      expr.op === "+" || expr.op === "-"
        ? left.unit === right.unit
          ? [left.unit]
          : []
        : expr.op === "*"
          ? [left.unit, right.unit]
          : [left.unit, ...(left.unit === right.unit ? BARE : []), ...(BARE.includes(right.unit) ? TIME : [])];
    if (!allowed.includes(unit)) this.units(left.unit === unit ? right.unit : left.unit, unit, expr);
    return { kind: "number", unit };
  }

  /** A whole number keeps the unit it is rounded from. */
  private rounded(expr: Round): Type {
    const of = this.of(expr.of);
    if (of && of.kind !== "number") this.differ(of, { kind: "number" }, expr.of);
    return { kind: "number", ...(of?.unit ? { unit: of.unit } : {}) };
  }

  /** Alternatives must be of one kind and unit; together they give all their choices. */
  private alike(exprs: readonly Expr[], whole: Expr): Type | undefined {
    const types = exprs.map((one) => this.of(one));
    const first = types.find((one) => one !== undefined);
    if (!first) return undefined;
    const choices: string[] = [];
    let open = false;
    types.forEach((type, index) => {
      if (!type) open = true;
      else if (this.fits(type, { ...first, choices: undefined }, exprs[index] as Expr)) {
        if (type.choices) choices.push(...type.choices);
        else open = true;
      }
    });
    const kind = types.some((one) => one?.kind === "term") ? "term" : first.kind;
    if (whole.node !== "choose" && first.kind !== "number" && !sameKind(first.kind, "date"))
      this.differ(first, { kind: "number" }, whole);
    return { kind, ...(first.unit ? { unit: first.unit } : {}), ...(open ? {} : { choices: [...new Set(choices)] }) };
  }

  private keys(table: string, keys: Readonly<Record<string, Expr>>): void {
    for (const [name, key] of Object.entries(keys)) {
      const wanted = typeOfColumn(this.law, table, "keys", name);
      if (wanted) this.wants(key, wanted);
      else this.of(key);
    }
  }

  private term(node: TermNode): void {
    const date: Type = { kind: "date" };
    const length: Type = { kind: "length" };
    this.wants(node.start, date);
    this.wants(node.base, length);
    for (const ground of node.grounds) this.wants(ground.max, length);
    if (node.ceiling) {
      this.wants(node.ceiling.from, date);
      this.wants(node.ceiling.length, length);
    }
    const outer = this.place;
    for (const step of node.steps) {
      if (isWritten(step) && isAnnulment(step)) continue;
      const inner = new Typing(this.law, { ...outer, entry: step.id });
      if ("rows" in step) inner.rows(step);
      else inner.step(step as Step);
      this.problems.push(...inner.problems);
    }
  }

  private step(step: Step): void {
    this.condition(step.when);
    if (step.effective) this.wants(step.effective, { kind: "date" });
    if (step.op === "extend") this.wants(step.by, { kind: "length" });
    if (step.op === "restart") this.wants(step.at, { kind: "date" });
    if (step.op === "suspend") {
      this.wants(step.during.from, { kind: "date" });
      this.wants(step.during.until, { kind: "date" });
    }
  }

  private rows(step: RowSteps): void {
    this.condition(step.when);
    this.wants(step.before, { kind: "date" });
    this.keys(step.table, step.keys);
    if ("node" in step.by) this.wants(step.by, { kind: "length" });
    else {
      const column = typeOfColumn(this.law, step.table, "values", step.by.column);
      if (column && column.kind !== "length") this.differ(column, { kind: "length" }, step.before);
    }
  }

  /** Whether a type goes where another is wanted; tells what is wrong if not. */
  private fits(type: Type, wanted: Type, at: Expr): boolean {
    if (!sameKind(type.kind, wanted.kind)) {
      this.differ(type, wanted, at);
      return false;
    }
    if (type.kind === "number" && type.unit !== wanted.unit) {
      this.units(type.unit, wanted.unit, at);
      return false;
    }
    return true;
  }

  private differ(type: Type, wanted: Type, at: Expr): void {
    this.add("types-differ", at, named(wanted), { found: named(type), wanted: named(wanted) });
  }
  private units(unit: Unit | undefined, wanted: Unit | undefined, at: Expr): void {
    const text = (one: Unit | undefined): Text => (one ? t(one, one) : NO_UNIT);
    this.add("units-differ", at, text(wanted), { found: text(unit), wanted: text(wanted) });
  }
  private choice(value: string, allowed: readonly string[], at: Expr): void {
    const list = allowed.join(", ");
    this.add("unknown-choice", at, t(list, list), { value });
  }
  private country(value: string): void {
    this.problems.push(
      found("unknown-country", this.place, t("een code als SYR, XXA of UNK", "a code such as SYR, XXA or UNK"), {
        value,
      }),
    );
  }
  private add(code: Parameters<typeof found>[0], at: Expr, allowed: Text, values: Record<string, Text | string>): void {
    this.problems.push(found(code, this.place, allowed, { condition: prose(at, this.law), ...values }));
  }
}

const isWritten = (step: Step | RowSteps | Annulment): step is Step | Annulment => !("rows" in step);
