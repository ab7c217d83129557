import { FLAG } from "../evaluate/term.js";
import type { Entry } from "../model/entry.js";
import type { Lookup, ParameterRef } from "../model/expression.js";
import type { Parameter, ParameterValue, Table, TableRow } from "../model/rule.js";
import { orderedKeys } from "../resolve/table-keys.js";
import { visibleOn } from "../resolve/visible.js";
import { ARGUMENTS, absentCode, code, constantCode, type Unit } from "./expressions.js";

/** Marks the use of an entry beyond the last day somebody checked. */
export function useCode(unit: Unit, entry: Entry, matched: string): string {
  const beyond = beyondCode(unit, entry, matched);
  return beyond === undefined ? "" : `if(${beyond})F|=${FLAG.beyondCovered};`;
}

/** When an entry that holds is used beyond its coverage; undefined where it ended before that could be. */
function beyondCode(unit: Unit, { coveredUntil, until }: Entry, matched: string): string | undefined {
  if (until !== undefined && until - 1 <= coveredUntil) return undefined;
  return unit.emit.beyond(matched, "on", coveredUntil, until === undefined);
}

/**
 * A parameter as one expression, so that the rule that reads it needs no call; undefined where two of its values
 * hold at once, which only a function can refuse.
 */
export function parameterExpression(unit: Unit, expr: ParameterRef): string | undefined {
  const parameter = unit.law.parameters.find((one) => one.id === expr.parameter) as Parameter;
  const held = [...visibleOn<ParameterValue>(parameter.values, unit.knownOn).held].sort((a, b) => a.from - b.from);
  const overlap = held.some((one, index) => {
    const next = held[index + 1];
    return next !== undefined && (one.until === undefined || one.until > next.from);
  });
  if (overlap) return undefined;
  const day = parameter.at === "on" ? "on" : "cd";
  // In a version the case date lies within its time: values of other times cannot be meant.
  const { from, until } = (day === "cd" ? unit.within : undefined) ?? {};
  const meant = held.filter(
    (value) =>
      (until === undefined || value.from < until) &&
      (from === undefined || value.until === undefined || value.until > from),
  );
  return meant.reduceRight((rest, value) => {
    const beyond = beyondCode(unit, value, day);
    const given = constantCode(unit, value.value, expr.type);
    const marked = beyond === undefined ? given : `(${beyond}?F|=${FLAG.beyondCovered}:0,${given})`;
    const always =
      from !== undefined &&
      value.from <= from &&
      (value.until === undefined || (until !== undefined && value.until >= until));
    return always ? marked : `(${unit.emit.inForce(day, value.from, value.until)}?${marked}:${rest})`;
  }, absentCode(expr.type));
}

export function writeLookup(unit: Unit, expr: Lookup, name: string): void {
  const table = unit.law.tables.find((one) => one.id === expr.table) as Table;
  const { held } = visibleOn<TableRow>(table.rows, unit.knownOn);
  const keys = orderedKeys(table, expr.keys);
  const lines = [`function ${name}${ARGUMENTS}{const d=${expr.at === "on" ? "on" : "cd"};let m=-1;`];
  held.forEach((row, index) => {
    const conditions = [unit.emit.inForce("d", row.from, row.until)];
    for (const [key, value] of keys) {
      const wanted = row.keys[key];
      if (!wanted) continue;
      const got = code(unit, value);
      conditions.push(`(${wanted.map((one) => `${got}===${constantCode(unit, one, value.type)}`).join("||")})`);
    }
    lines.push(`if(${conditions.join("&&")}){if(m>=0)REFUSED=1;m=${index};}`);
  });
  lines.push("switch(m){");
  held.forEach((row, index) => {
    lines.push(
      `case ${index}:${useCode(unit, row, "d")}return ${constantCode(unit, row.values[expr.value] ?? null, expr.type)};`,
    );
  });
  lines.push("}");
  lines.push(`if(d>${table.coveredUntil})F|=${FLAG.beyondCovered};`);
  lines.push(`return ${expr.none === "absent" ? absentCode(expr.type) : code(unit, expr.none)};}`);
  unit.functions.push(lines.join("\n"));
}

export function writeParameter(unit: Unit, expr: ParameterRef, name: string): void {
  const parameter = unit.law.parameters.find((one) => one.id === expr.parameter) as Parameter;
  const { held } = visibleOn<ParameterValue>(parameter.values, unit.knownOn);
  const lines = [`function ${name}${ARGUMENTS}{const d=${parameter.at === "on" ? "on" : "cd"};let m=-1;`];
  held.forEach((value, index) => {
    lines.push(`if(${unit.emit.inForce("d", value.from, value.until)}){if(m>=0)REFUSED=1;m=${index};}`);
  });
  lines.push("switch(m){");
  held.forEach((value, index) => {
    lines.push(`case ${index}:${useCode(unit, value, "d")}return ${constantCode(unit, value.value, expr.type)};`);
  });
  lines.push(`}return ${absentCode(expr.type)};}`);
  unit.functions.push(lines.join("\n"));
}
