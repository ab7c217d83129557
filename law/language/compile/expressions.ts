import type { Day } from "@keten/calendar";
import type { Expr, Length, ValueKind } from "../model/expression.js";
import type { Law, View } from "../model/rule.js";
import { COUNTRIES } from "../question/countries.js";
import type { WorkingCalendar } from "../working-days/working-calendar.js";
import { ABSENT_INTEGER, type Bound } from "./binding.js";
import type { Emitters } from "./emitters.js";

/** The state of one compilation: the code written so far and the numbers given to names. */
export interface Unit {
  law: Law;
  knownOn: Day;
  view: View;
  emit: Emitters;
  bound: ReadonlyMap<string, Bound>;
  calendar: WorkingCalendar;
  functions: string[];
  /** Choice values and lengths by the number that stands for them. */
  choices: Map<string, number>;
  lengths: Length[];
  entries: string[];
  tables: Int32Array[];
  columns: string[];
  rules: Map<string, string>;
  counter: number;
  rule: string;
  /** The time in which the case date is known to lie where code is being written. */
  within: { from: Day; until: Day | undefined } | undefined;
  ruleFunction(id: string): string;
  termFunction(expr: Extract<Expr, { node: "term" }>): string;
  lookupFunction(expr: Extract<Expr, { node: "lookup" }>): string;
  parameterExpression(expr: Extract<Expr, { node: "parameter" }>): string | undefined;
  parameterFunction(expr: Extract<Expr, { node: "parameter" }>): string;
}

export const ARGUMENTS = "(row,on,cd)";

export const absentCode = (type: ValueKind): string => {
  if (type === "number") return "NaN";
  if (type === "boolean") return "false";
  return type === "date" || type === "term" ? String(ABSENT_INTEGER) : "-1";
};

export function numberOfChoice(unit: Unit, id: string): number {
  let number = unit.choices.get(id);
  if (number === undefined) unit.choices.set(id, (number = unit.choices.size));
  return number;
}

export function numberOfLength(unit: Unit, length: Length): number {
  const same = unit.lengths.findIndex((one) => JSON.stringify(one) === JSON.stringify(length));
  return same >= 0 ? same : unit.lengths.push(length) - 1;
}

export function constantCode(unit: Unit, value: unknown, type: ValueKind): string {
  if (value === null) return absentCode(type);
  if (type === "choice") return String(numberOfChoice(unit, String(value)));
  if (type === "country") return String(COUNTRIES.indexOf(String(value)));
  if (type === "length") return String(numberOfLength(unit, value as Length));
  return String(value);
}

/** JavaScript for an expression: pure but for the flags that rules, terms and tables set. */
export function code(unit: Unit, expr: Expr): string {
  const inner = (one: Expr) => code(unit, one);
  switch (expr.node) {
    case "constant":
      return constantCode(unit, expr.value, expr.type);
    case "on":
      return "on";
    case "fact":
      return factCode(unit, expr.fact, expr.type);
    case "finding":
      return factCode(unit, expr.finding, "choice");
    case "rule":
      return `${unit.ruleFunction(expr.rule)}(row,on)`;
    case "parameter":
      return unit.parameterExpression(expr) ?? `${unit.parameterFunction(expr)}${ARGUMENTS}`;
    case "lookup":
      return `${unit.lookupFunction(expr)}${ARGUMENTS}`;
    case "term":
      return `${unit.termFunction(expr)}${ARGUMENTS}`;
    case "and":
      return expr.of.length === 0 ? "true" : `(${expr.of.map(inner).join("&&")})`;
    case "or":
      return expr.of.length === 0 ? "false" : `(${expr.of.map(inner).join("||")})`;
    case "not":
      return `!(${inner(expr.of)})`;
    case "exists":
      return existsCode(inner(expr.of), expr.of.type);
    case "compare":
      return directCode(unit, expr) ?? compareCode(expr.op, inner(expr.left), inner(expr.right), expr.left.type, expr);
    case "arithmetic":
      return `(${inner(expr.left)}${expr.op}${inner(expr.right)})`;
    case "round":
      return `rt.rounded(${inner(expr.of)},"${expr.to}")`;
    case "day-in-year":
      return `rt.dayInYear(${inner(expr.year)},${expr.month},${expr.dayOfMonth})`;
    case "days-between":
      return `rt.between(${inner(expr.from)},${inner(expr.to)})`;
    case "add-length":
      return `rt.addLength(${inner(expr.to)},${inner(expr.length)})`;
    case "min":
    case "max": {
      if (expr.type === "number") return `Math.${expr.node}(${expr.of.map(inner).join(",")})`;
      // An absent day is the smallest integer, so the earliest of days is absent where one of them is.
      const pick = expr.node === "min" ? "Math.min" : "rt.laterOf";
      return expr.of.map(inner).reduce((left, right) => `${pick}(${left},${right})`);
    }
    case "choose":
      return expr.branches.reduceRight(
        (rest, branch) => `(${inner(branch.when)}?${inner(branch.gives)}:${rest})`,
        inner(expr.otherwise),
      );
  }
}

function existsCode(value: string, type: ValueKind): string {
  if (type === "boolean") return `(${value},true)`;
  if (type === "number") return `!Number.isNaN(${value})`;
  return `(${value}!==${absentCode(type)})`;
}

/** A column against a constant needs no translation: the column's own code is compared. */
function directCode(unit: Unit, expr: Extract<Expr, { node: "compare" }>): string | undefined {
  const { left, right, op } = expr;
  if (left.node !== "fact" || right.node !== "constant" || right.value === null) return undefined;
  const bound = unit.bound.get(left.fact);
  if (bound?.kind !== "column") return undefined;
  const read = columnCode(unit, bound.name);
  if (left.type === "country" && op === "=") {
    const place = COUNTRIES.indexOf(String(right.value));
    return place < 0 ? "false" : `(${read}===${place})`;
  }
  if (left.type !== "date") return undefined;
  // Only below a constant could the mark of an absent day pass for a day.
  if (op === "<" || op === "<=") return `(${read}!==${ABSENT_INTEGER}&&${read}${op}${right.value})`;
  if (op === ">" || op === ">=") return `(${read}${op}${right.value})`;
  return undefined;
}

function compareCode(
  op: string,
  left: string,
  right: string,
  type: ValueKind,
  expr: Extract<Expr, { node: "compare" }>,
): string {
  if (type === "number")
    return op === "!=" ? `rt.neNumber(${left},${right})` : `(${left}${op === "=" ? "===" : op}${right})`;
  if (type === "boolean") return `(${left}${op === "=" ? "===" : "!=="}${right})`;
  if (type === "date" || type === "term") {
    const names: Record<string, [string, boolean]> = {
      "<": ["lt", false],
      "<=": ["le", false],
      ">": ["lt", true],
      ">=": ["le", true],
      "=": ["eq", false],
      "!=": ["ne", false],
    };
    const [name, turned] = names[op] as [string, boolean];
    return turned ? `${name}(${right},${left})` : `${name}(${left},${right})`;
  }
  if (op === "!=") return `rt.neChoice(${left},${right})`;
  // Equal to something that exists is never equal to absent.
  if (expr.right.node === "constant") return `(${left}===${right})`;
  return `(${left}>=0&&${left}===${right})`;
}

function factCode(unit: Unit, id: string, type: ValueKind): string {
  const bound = unit.bound.get(id) as Bound;
  if (bound.kind === "constant") {
    if (bound.value.state !== "known") return absentCode(type);
    return constantCode(unit, bound.value.value, type);
  }
  const read = columnCode(unit, bound.name);
  if (type === "date" || type === "number") return read;
  if (type === "boolean") return `(${read}===1)`;
  if (type === "country") return `(${read}===65535?-1:${read})`;
  const values =
    "type" in bound.fact ? (bound.fact.type.kind === "choice" ? bound.fact.type.values : []) : bound.fact.answers;
  const table = new Int32Array(bound.column === "u8" ? 256 : 65536).fill(-1);
  values.forEach((value, index) => {
    table[index] = numberOfChoice(unit, value.id);
  });
  return `t${unit.tables.push(table) - 1}[${read}]`;
}

/** The value of a column in this row; columns are loaded into variables once a call. */
export function columnCode(unit: Unit, name: string): string {
  let at = unit.columns.indexOf(name);
  if (at < 0) at = unit.columns.push(name) - 1;
  return `k${at}[row]`;
}
