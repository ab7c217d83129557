import type { Day } from "@keten/calendar";
import type { Text } from "@keten/text";
import type { Annulment, Entry } from "./entry.js";
import type { Unit } from "./fact.js";
import type { Source } from "./source.js";

export type ValueKind = "date" | "boolean" | "choice" | "country" | "number" | "length" | "term";

/** A span of time in law. Working days stand alone; months, weeks and days may be combined. */
export interface Length {
  months?: number;
  weeks?: number;
  days?: number;
  workingDays?: number;
}

/** The tree of a rule: plain objects, a closed list of kinds, no functions. */
export type Expr =
  | Constant
  | FactRef
  | ParameterRef
  | RuleRef
  | OnRef
  | Compare
  | Logic
  | Not
  | Exists
  | Arithmetic
  | Round
  | DaysBetween
  | DayInYear
  | AddLength
  | Extreme
  | Choose
  | Lookup
  | TermNode
  | FindingRef;

export interface Typed<T extends ValueKind> {
  type: T;
}

export type ExprOf<T extends ValueKind> = Expr & Typed<T>;
export type DateExpr = Expr & { type: "date" | "term" };
export type BoolExpr = ExprOf<"boolean">;
export type NumberExpr = ExprOf<"number">;
export type LengthExpr = ExprOf<"length">;

export interface Constant<T extends ValueKind = ValueKind> {
  node: "constant";
  type: T;
  /** Null is "absent": the thing does not exist in this case. */
  value: Day | boolean | string | number | Length | null;
  unit?: Unit;
}
export interface FactRef<T extends ValueKind = ValueKind> {
  node: "fact";
  type: T;
  fact: string;
}
export interface ParameterRef<T extends ValueKind = ValueKind> {
  node: "parameter";
  type: T;
  parameter: string;
}
/** The answer of another rule; a term gives its last day. */
export interface RuleRef<T extends ValueKind = ValueKind> {
  node: "rule";
  type: T;
  rule: string;
}
/** The day asked about. */
export interface OnRef {
  node: "on";
  type: "date";
}
export type Comparison = "<" | "<=" | "=" | "!=" | ">=" | ">";
export interface Compare {
  node: "compare";
  type: "boolean";
  op: Comparison;
  left: Expr;
  right: Expr;
}
export interface Logic {
  node: "and" | "or";
  type: "boolean";
  of: readonly BoolExpr[];
}
export interface Not {
  node: "not";
  type: "boolean";
  of: BoolExpr;
}
/** True where the value is known, false where it is absent. */
export interface Exists {
  node: "exists";
  type: "boolean";
  of: Expr;
}
export interface Arithmetic {
  node: "arithmetic";
  type: "number";
  op: "+" | "-" | "*" | "/";
  left: NumberExpr;
  right: NumberExpr;
  unit: Unit;
}
/** To the nearest whole number a half goes up; up and down are towards higher and lower numbers. */
export type Rounding = "nearest" | "up" | "down";
/** A whole number of the same unit; see `evaluate/numbers.ts` for the exact rounding. */
export interface Round {
  node: "round";
  type: "number";
  to: Rounding;
  of: NumberExpr;
}
/** A calendar day of a year that is a number: 31 January of the year of the cycle. */
export interface DayInYear {
  node: "day-in-year";
  type: "date";
  year: NumberExpr;
  /** 1 to 12. */
  month: number;
  /** 1 to 31; in a shorter month its last day. */
  dayOfMonth: number;
}
/** Days from one day to another; negative where the second lies before the first. */
export interface DaysBetween {
  node: "days-between";
  type: "number";
  from: DateExpr;
  to: DateExpr;
}
export interface AddLength {
  node: "add-length";
  type: "date";
  to: DateExpr;
  length: LengthExpr;
}
export interface Extreme<T extends ValueKind = ValueKind> {
  node: "min" | "max";
  type: T;
  of: readonly Expr[];
}
/** The first branch whose condition holds; otherwise the rest. */
export interface Choose<T extends ValueKind = ValueKind> {
  node: "choose";
  type: T;
  branches: readonly { when: BoolExpr; gives: Expr }[];
  otherwise: Expr;
}
/** One value of the table row whose keys match on a day; `none` where no row does. */
export interface Lookup<T extends ValueKind = ValueKind> {
  node: "lookup";
  type: T;
  table: string;
  keys: Readonly<Record<string, Expr>>;
  value: string;
  at: "case-date" | "on";
  none: Expr | "absent";
}
/** An open norm, answered by a named person; its value is the id of the answer chosen. */
export interface FindingRef {
  node: "finding";
  type: "choice";
  finding: string;
}

/** A term that runs from a day: see `evaluate/term.ts` for the exact counting. */
export interface TermNode {
  node: "term";
  type: "term";
  start: DateExpr;
  base: LengthExpr;
  steps: readonly (Step | RowSteps | Annulment)[];
  /** Steps on one ground together stop at its maximum. */
  grounds: readonly Ground[];
  ceiling?: { length: LengthExpr; from: DateExpr; sources: readonly Source[] };
  roll: "none" | "next-working-day";
  rollSource: Source;
}

export interface Ground {
  id: string;
  title: Text;
  max: LengthExpr;
  sources: readonly Source[];
}

interface StepHead {
  title: Text;
  when: BoolExpr;
  /** The day of an individual act; without it, the day the measure itself took effect (`from`). */
  effective?: DateExpr;
  ground?: string;
}
export type StepEffect =
  | { op: "extend"; by: LengthExpr }
  | { op: "suspend"; during: { from: DateExpr; until: DateExpr } }
  | { op: "restart"; at: DateExpr };
export type Step = Entry & StepHead & StepEffect;

/**
 * One extension for each row of a table whose keys match: a measure in force over `[from, until)`
 * that reaches every term running in that time. The row's own period, sources and knowledge date count.
 */
export interface RowSteps {
  rows: true;
  id: string;
  title: Text;
  table: string;
  keys: Readonly<Record<string, Expr>>;
  /** The column that holds the length, or one length for all rows. */
  by: { column: string } | LengthExpr;
  /** The day that must lie before the end of the measure (the application is made while it is in force). */
  before: DateExpr;
  when: BoolExpr;
  ground?: string;
}
