import type { Lookup, ParameterRef } from "../model/expression.js";
import type { Table, TableRow } from "../model/rule.js";
import { problem } from "../problems.js";
import { dayText } from "../render/values.js";
import { orderedKeys } from "../resolve/table-keys.js";
import { visibleOn } from "../resolve/visible.js";
import { use, warn, warnBeyond } from "./coverage.js";
import type { Frame, MakeNode, Prepared, Preparing } from "./frame.js";
import { absent, type Raw, same, unknown } from "./raw.js";
import { Refusal } from "./refusal.js";
import { removedFrom, useRemoval, wouldHold } from "./removed.js";

export function prepareLookup(expr: Lookup, slot: number, preparing: Preparing, node: MakeNode): Prepared {
  const table = preparing.law.tables.find((one) => one.id === expr.table) as Table;
  const visible = visibleOn<TableRow>(table.rows, preparing.knownOn);
  const { held } = visible;
  const removed = removedFrom(visible);
  const keys = orderedKeys(table, expr.keys).map(([name, key]) => ({ name, key: preparing.prepare(key) }));
  const none = expr.none === "absent" ? undefined : preparing.prepare(expr.none);
  const children = [...keys.map(({ key }) => key), ...(none ? [none] : [])];
  const run = (frame: Frame): Raw => {
    const day = expr.at === "on" ? frame.run.on : frame.caseDate;
    const current = held.filter((row) => day >= row.from && (row.until === undefined || day < row.until));
    const matches: TableRow[] = [];
    const maybe: TableRow[] = [];
    const fits = (row: TableRow): boolean | typeof unknown => {
      let open = false;
      for (const { name, key } of keys) {
        const wanted = row.keys[name];
        if (!wanted) continue;
        const value = key.run(frame);
        if (value === unknown) open = true;
        else if (value === absent || !wanted.includes(value as string)) return false;
      }
      return open ? unknown : true;
    };
    for (const row of current) {
      const fit = fits(row);
      if (fit === true) matches.push(row);
      else if (fit === unknown) maybe.push(row);
    }
    if (matches.length > 1)
      throw new Refusal([
        problem("rows-overlap", {
          values: { table: table.title, first: matches[0]!.id, second: matches[1]!.id },
          field: table.id,
        }),
      ]);
    for (const one of removed) if (wouldHold(one, day) && fits(one.entry) === true) useRemoval(frame, one);
    const nothing = () => (none ? none.run(frame) : absentOf(expr.type));
    const match = matches[0];
    if (maybe.length > 0) {
      const options: Raw[] = [
        match ? (match.values[expr.value] as Raw) : nothing(),
        ...maybe.map((row) => row.values[expr.value] as Raw),
      ];
      return options.every((option) => option !== unknown && same(option, options[0] as Raw))
        ? (options[0] as Raw)
        : unknown;
    }
    if (match) {
      frame.lookups.push({ slot, entry: match });
      use(frame, match, match.title, day);
      return match.values[expr.value] as Raw;
    }
    if (day > table.coveredUntil) warnBeyond(frame, table.title, table.coveredUntil);
    for (const row of held)
      if (row.endUnverified && row.until !== undefined && day >= row.until && fits(row) === true) {
        frame.used.push({ entry: row });
        warn(frame, `end-unverified ${row.id}`, row, "end-unverified", () =>
          problem("end-unverified", {
            severity: "warning",
            values: { entry: row.title, day: dayText(row.until as number) },
            value: row.id,
          }),
        );
      }
    return nothing();
  };
  return node(children, run);
}

export function prepareParameter(expr: ParameterRef, slot: number, preparing: Preparing, node: MakeNode): Prepared {
  const parameter = preparing.law.parameters.find((one) => one.id === expr.parameter)!;
  const visible = visibleOn(parameter.values, preparing.knownOn);
  const { held } = visible;
  const removed = removedFrom(visible);
  const run = (frame: Frame): Raw => {
    const day = parameter.at === "on" ? frame.run.on : frame.caseDate;
    const current = held.filter((one) => day >= one.from && (one.until === undefined || day < one.until));
    if (current.length > 1)
      throw new Refusal([
        problem("versions-overlap", {
          values: { rule: parameter.title, first: current[0]!.id, second: current[1]!.id },
          field: parameter.id,
        }),
      ]);
    for (const one of removed) if (wouldHold(one, day)) useRemoval(frame, one);
    const value = current[0];
    if (!value || !("value" in value)) return absentOf(expr.type);
    frame.lookups.push({ slot, entry: value });
    use(frame, value, parameter.title, day);
    return value.value;
  };
  return node([], run);
}

/** An absent boolean is written false. */
const absentOf = (type: string): Raw => (type === "boolean" ? false : absent);
