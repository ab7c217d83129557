import type {
  AddLength,
  Arithmetic,
  BoolExpr,
  Choose,
  DateExpr,
  DayInYear,
  DaysBetween,
  Expr,
  ExprOf,
  Extreme,
  FindingRef,
  LengthExpr,
  Lookup,
  NumberExpr,
  OnRef,
  ParameterRef,
  Round,
  Rounding,
  RuleRef,
  ValueKind,
} from "../model/expression.js";
import type { Unit } from "../model/fact.js";
import type { Finding, Parameter, ResultType, Rule, Table } from "../model/rule.js";
import { plain } from "./values.js";

/** The day asked about. */
export const theDay: OnRef = { node: "on", type: "date" };

export const parameterOf = <T extends ValueKind>(parameter: Parameter & { type: T }): ParameterRef<T> => ({
  node: "parameter",
  type: parameter.type,
  parameter: parameter.id,
});

/** The answer of another rule; of a term, its last day. */
export const answerOf = <K extends ResultType["kind"]>(rule: Rule & { result: { kind: K } }): RuleRef<K> => ({
  node: "rule",
  type: rule.result.kind,
  rule: rule.id,
});

export const findingOf = (finding: Finding): FindingRef => ({ node: "finding", type: "choice", finding: finding.id });

export const when = <E extends Expr>(condition: BoolExpr, gives: E) => ({
  when: plain(condition),
  gives: plain(gives),
});
export const otherwise = <E extends Expr>(gives: E) => ({ otherwise: plain(gives) });
/** The first branch whose condition holds; `otherwise` is the rest. */
export const choose = <T extends ValueKind>(
  ...parts: [...{ when: BoolExpr; gives: ExprOf<T> }[], { otherwise: ExprOf<T> }]
): Choose<T> => {
  const rest = (parts[parts.length - 1] as { otherwise: ExprOf<T> }).otherwise;
  const branches = parts.slice(0, -1) as { when: BoolExpr; gives: ExprOf<T> }[];
  return { node: "choose", type: rest.type, branches, otherwise: rest };
};

export const lookup = <T extends ValueKind>(
  table: Table,
  keys: Record<string, Expr>,
  value: string,
  options: { at?: Lookup["at"]; none: Expr | "absent" },
): Lookup<T> => ({
  node: "lookup",
  type: table.values[value]?.type as T,
  table: table.id,
  keys: Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, plain(key)])),
  value,
  at: options.at ?? "case-date",
  none: options.none === "absent" ? "absent" : plain(options.none),
});

export const addLength = (to: DateExpr, length: LengthExpr): AddLength => ({
  node: "add-length",
  type: "date",
  to: plain(to),
  length: plain(length),
});
export const daysBetween = (from: DateExpr, to: DateExpr): DaysBetween => ({
  node: "days-between",
  type: "number",
  from: plain(from),
  to: plain(to),
});
export const earliest = (...of: DateExpr[]): Extreme<"date"> => ({ node: "min", type: "date", of: of.map(plain) });
export const latest = (...of: DateExpr[]): Extreme<"date"> => ({ node: "max", type: "date", of: of.map(plain) });
export const smallest = (...of: NumberExpr[]): Extreme<"number"> => ({
  node: "min",
  type: "number",
  of: of.map(plain),
});
export const largest = (...of: NumberExpr[]): Extreme<"number"> => ({ node: "max", type: "number", of: of.map(plain) });

const arithmetic =
  (op: Arithmetic["op"]) =>
  (left: NumberExpr, right: NumberExpr, unit: Unit): Arithmetic => ({
    node: "arithmetic",
    type: "number",
    op,
    left: plain(left),
    right: plain(right),
    unit,
  });
export const plus = arithmetic("+");
export const minus = arithmetic("-");
export const times = arithmetic("*");
export const dividedBy = arithmetic("/");

const round =
  (to: Rounding) =>
  (of: NumberExpr): Round => ({ node: "round", type: "number", to, of: plain(of) });
/** To the nearest whole number, of the same unit; a half goes up: 2.5 becomes 3. */
export const rounded = round("nearest");
/** To the next higher whole number, of the same unit; a whole number stays. */
export const roundedUp = round("up");
/** To the next lower whole number, of the same unit; a whole number stays. */
export const roundedDown = round("down");

/** A day of the calendar, as month (1 to 12) and day, in a year that is a number without a unit of time. */
export const dayInYear = (year: NumberExpr, month: number, dayOfMonth: number): DayInYear => ({
  node: "day-in-year",
  type: "date",
  year: plain(year),
  month,
  dayOfMonth,
});
