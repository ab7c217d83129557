import type {
  BoolExpr,
  Compare,
  Comparison,
  DateExpr,
  Exists,
  Expr,
  ExprOf,
  Logic,
  Not,
  NumberExpr,
} from "../model/expression.js";
import { choice, country, date, number, plain } from "./values.js";

const compare = (op: Comparison, left: Expr, right: Expr): Compare => ({
  node: "compare",
  type: "boolean",
  op,
  left: plain(left),
  right: plain(right),
});

type DateLike = DateExpr | string;
const dateOf = (value: DateLike): DateExpr => (typeof value === "string" ? date(value) : value);

export const before = (left: DateExpr, right: DateLike) => compare("<", left, dateOf(right));
export const onOrBefore = (left: DateExpr, right: DateLike) => compare("<=", left, dateOf(right));
export const after = (left: DateExpr, right: DateLike) => compare(">", left, dateOf(right));
export const onOrAfter = (left: DateExpr, right: DateLike) => compare(">=", left, dateOf(right));
/** From the first day up to, but not including, the second. */
export const within = (value: DateExpr, from: DateLike, until: DateLike): Logic =>
  and(onOrAfter(value, from), before(value, until));

const constantLike = (like: Expr, value: string): Expr => (like.type === "country" ? country(value) : choice(value));
export const is = (left: ExprOf<"choice"> | ExprOf<"country">, value: string) =>
  compare("=", left, constantLike(left, value));
export const isNot = (left: ExprOf<"choice"> | ExprOf<"country">, value: string) =>
  compare("!=", left, constantLike(left, value));
export const isOneOf = (left: ExprOf<"choice"> | ExprOf<"country">, ...values: string[]): BoolExpr =>
  values.length === 1 ? is(left, values[0] as string) : or(...values.map((value) => is(left, value)));

type NumberLike = NumberExpr | number;
const numberOf = (like: NumberExpr, value: NumberLike): NumberExpr => {
  if (typeof value !== "number") return value;
  const unit = "unit" in like && like.unit ? like.unit : factUnit(like);
  return number(value, unit);
};
const factUnit = (like: Expr) => {
  if ("definition" in like) {
    const type = (like as { definition: { type: { kind: string; unit?: Parameters<typeof number>[1] } } }).definition
      .type;
    if (type.unit) return type.unit;
  }
  return "count" as const;
};
export const lessThan = (left: NumberExpr, right: NumberLike) => compare("<", left, numberOf(left, right));
export const atMost = (left: NumberExpr, right: NumberLike) => compare("<=", left, numberOf(left, right));
export const atLeast = (left: NumberExpr, right: NumberLike) => compare(">=", left, numberOf(left, right));
export const moreThan = (left: NumberExpr, right: NumberLike) => compare(">", left, numberOf(left, right));

export const and = (...of: BoolExpr[]): Logic => ({ node: "and", type: "boolean", of: of.map(plain) });
export const or = (...of: BoolExpr[]): Logic => ({ node: "or", type: "boolean", of: of.map(plain) });
export const not = (of: BoolExpr): Not => ({ node: "not", type: "boolean", of: plain(of) });
export const exists = (of: Expr): Exists => ({ node: "exists", type: "boolean", of: plain(of) });
