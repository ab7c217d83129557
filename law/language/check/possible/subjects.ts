import type { Day } from "@keten/calendar";
import type { Constant, Expr } from "../../model/expression.js";
import type { Law } from "../../model/rule.js";
import { COUNTRIES } from "../../question/countries.js";
import { canonicalJson } from "../../store/canonical.js";
import { Typing } from "../types/of-expression.js";

export const none: unique symbol = Symbol("none");
/** A value that stands for all values the conditions cannot tell apart; `none` where the thing does not exist. */
export type Sample = number | string | boolean | typeof none;

/**
 * Something a condition depends on: a fact, a finding, another rule, or how two such things compare (then its
 * samples are `<`, `=` and `>`).
 */
export interface Subject {
  key: string;
  expr: Expr;
  /** Of a comparison of two things that are both not constant. */
  other?: Expr;
  samples: Sample[];
  /** A fact or finding, whose values are free; anything else follows from other things. */
  free: boolean;
}

const keys = new WeakMap<Expr, string>();
/** Two expressions that are written the same are the same subject. */
export function keyOf(expr: Expr): string {
  let key = keys.get(expr);
  if (key === undefined) keys.set(expr, (key = canonicalJson(expr)));
  return key;
}
export const pairKey = (left: Expr, right: Expr): string => [keyOf(left), keyOf(right)].sort().join(" ? ");

/** The days a fact can have where the version it picks is read. */
export interface Range {
  from?: Day;
  until?: Day;
}

interface Found {
  expr: Expr;
  other?: Expr;
  constants: Set<number | string>;
  exists: boolean;
}

const isCondition = (expr: Expr) => expr.type === "boolean";

/**
 * What conditions depend on, with samples at, before, between and after the values they mention. Things that
 * do not exist are sampled where a condition asks for that, where the law assumes it, or where `absent` is set.
 */
export function subjectsOf(
  conditions: readonly Expr[],
  law: Law,
  ranges: ReadonlyMap<string, Range>,
  absent: boolean,
): Subject[] {
  const found = new Map<string, Found>();
  const at = (key: string, expr: Expr, other?: Expr): Found => {
    let one = found.get(key);
    if (!one) found.set(key, (one = { expr, constants: new Set(), exists: false, ...(other ? { other } : {}) }));
    return one;
  };
  const condition = (expr: Expr): void => {
    switch (expr.node) {
      case "constant":
        return;
      case "and":
      case "or":
        expr.of.forEach(condition);
        return;
      case "not":
        condition(expr.of);
        return;
      case "exists":
        value(expr.of, null, true);
        return;
      case "choose":
        for (const branch of expr.branches) {
          condition(branch.when);
          condition(branch.gives);
        }
        condition(expr.otherwise);
        return;
      case "compare": {
        const { left, right } = expr;
        if (right.node === "constant") value(left, right, false);
        else if (left.node === "constant") value(right, left, false);
        else at(pairKey(left, right), left, right);
        return;
      }
      default:
        at(keyOf(expr), expr);
    }
  };
  const value = (expr: Expr, constant: Constant | null, exists: boolean): void => {
    if (expr.node === "constant") return;
    if (expr.node === "choose") {
      for (const branch of expr.branches) {
        condition(branch.when);
        value(branch.gives, constant, exists);
      }
      value(expr.otherwise, constant, exists);
      return;
    }
    if (isCondition(expr) && expr.node !== "fact") {
      condition(expr);
      return;
    }
    const one = at(keyOf(expr), expr);
    if (exists) one.exists = true;
    if (constant && (typeof constant.value === "number" || typeof constant.value === "string"))
      one.constants.add(constant.value);
  };
  conditions.forEach(condition);
  return [...found].map(([key, one]) => ({
    key,
    expr: one.expr,
    ...(one.other ? { other: one.other } : {}),
    samples: samplesOf(one, law, ranges.get(key) ?? {}, absent),
    free: !one.other && (one.expr.node === "fact" || one.expr.node === "finding" || one.expr.node === "on"),
  }));
}

function samplesOf(one: Found, law: Law, range: Range, absent: boolean): Sample[] {
  const { expr } = one;
  if (one.other) {
    const relations: Sample[] = keyOf(one.expr) === keyOf(one.other) ? ["="] : ["<", "=", ">"];
    return absent || assumedAbsent(one.expr, law) || assumedAbsent(one.other, law) ? [...relations, none] : relations;
  }
  const samples = known(one, law, range);
  const canLack = expr.type !== "boolean" && expr.node !== "on" && expr.node !== "finding";
  return canLack && (absent || one.exists || assumedAbsent(expr, law)) ? [...samples, none] : samples;
}

const factOf = (expr: Expr, law: Law) =>
  expr.node === "fact" ? law.facts.find(({ id }) => id === expr.fact) : undefined;
const assumedAbsent = (expr: Expr, law: Law) => factOf(expr, law)?.unstated === "absent";

function known({ expr, constants }: Found, law: Law, range: Range): Sample[] {
  switch (expr.type) {
    case "boolean":
      return [true, false];
    case "choice": {
      const choices = new Typing(law, { owner: "", title: { nl: "", en: "" } }).of(expr)?.choices;
      return choices ? [...choices] : [...(constants as Set<string>), "another choice"];
    }
    case "country":
      return [...(constants as Set<string>), COUNTRIES.find((code) => !constants.has(code)) as string];
    case "length":
      return ["a length"];
    case "number": {
      const type = factOf(expr, law)?.type;
      const { min, max } = type?.kind === "number" ? type : { min: undefined, max: undefined };
      const marks = sorted(constants as Set<number>);
      const between = marks.slice(1).map((mark, index) => (mark + (marks[index] as number)) / 2);
      const outside = [min ?? (marks[0] ?? 0) - 1, max ?? (marks.at(-1) ?? 0) + 1];
      const inRange = (value: number) => (min === undefined || value >= min) && (max === undefined || value <= max);
      return sorted([...marks, ...between, ...outside].filter(inRange));
    }
    default: {
      const days = [...(constants as Set<number>)].flatMap((day) => [day - 1, day, day + 1]);
      const edges = [range.from, range.until === undefined ? undefined : range.until - 1];
      const all = [...days, ...edges.filter((day) => day !== undefined)];
      const inRange = (day: number) =>
        (range.from === undefined || day >= range.from) && (range.until === undefined || day < range.until);
      const inside = sorted(all.filter(inRange));
      return inside.length > 0 ? inside : [range.from ?? 0];
    }
  }
}

const sorted = (values: Iterable<number>) => [...new Set(values)].sort((a, b) => a - b);
