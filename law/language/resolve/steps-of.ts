import type { Day } from "@keten/calendar";
import type { Text } from "@keten/text";
import { type Annulment, type Entry, isAnnulment } from "../model/entry.js";
import type { BoolExpr, Expr, Length, RowSteps, Step, TermNode } from "../model/expression.js";
import type { Law, TableRow } from "../model/rule.js";
import { orderedKeys } from "./table-keys.js";
import { visibleOn } from "./visible.js";

/** The steps of a term as known on the day: rows of a table become steps of their own. */
export interface KnownStep {
  step: Step;
  voidedBy?: Annulment;
  /** What ended it later on, and when it would have applied but for that. */
  ended?: { by: Annulment; when: BoolExpr };
  /** The rows of one table stand together; most are found by the value of the key that most rows name. */
  group?: { id: string; title: Text };
  key?: { expr: Expr; values: readonly (string | boolean)[] };
}

export function stepsOf(expr: TermNode, law: Law, knownOn: Day): KnownStep[] {
  const written = expr.steps.filter((step): step is Step | Annulment => !("rows" in step));
  const { held, voided, ended } = visibleOn<Step>(written, knownOn);
  const steps: KnownStep[] = [];
  for (const one of expr.steps) {
    if ("rows" in one) steps.push(...rowSteps(one, law, knownOn));
    else if (!isAnnulment(one)) {
      const step = held.find(({ id }) => id === one.id);
      const end = ended.findLast(({ entry }) => entry.id === one.id);
      if (step) steps.push({ step, ...(end ? { ended: { by: end.by, when: step.when } } : {}) });
      const struck = voided.find(({ entry }) => entry.id === one.id);
      if (struck) steps.push({ step: struck.entry, voidedBy: struck.by });
    }
  }
  return steps;
}

function rowSteps(spec: RowSteps, law: Law, knownOn: Day): KnownStep[] {
  const table = law.tables.find((one) => one.id === spec.table)!;
  const { held, voided, ended } = visibleOn<TableRow>(table.rows, knownOn);
  const keys = orderedKeys(table, spec.keys);
  const made = (row: TableRow): Step => {
    const conditions: BoolExpr[] = [];
    for (const [name, key] of keys) {
      const wanted = row.keys[name];
      if (!wanted) continue;
      const options = wanted.map(
        (value): BoolExpr => ({
          node: "compare",
          type: "boolean",
          op: "=",
          left: key,
          right: { node: "constant", type: key.type, value },
        }),
      );
      conditions.push(options.length === 1 ? (options[0] as BoolExpr) : { node: "or", type: "boolean", of: options });
    }
    if (row.until !== undefined)
      conditions.push({
        node: "compare",
        type: "boolean",
        op: "<",
        left: spec.before,
        right: { node: "constant", type: "date", value: row.until },
      });
    if (!(spec.when.node === "constant" && spec.when.value === true)) conditions.push(spec.when);
    const { keys: _keys, values, ...entry } = row;
    const by: Expr =
      "node" in spec.by ? spec.by : { node: "constant", type: "length", value: values[spec.by.column] as Length };
    return {
      ...(entry as Entry & Pick<TableRow, "title">),
      op: "extend",
      by: by as Extract<Step, { op: "extend" }>["by"],
      when: { node: "and", type: "boolean", of: conditions },
      ...(spec.ground ? { ground: spec.ground } : {}),
    };
  };
  const ending = (row: TableRow): Pick<KnownStep, "ended"> => {
    const end = ended.findLast(({ entry }) => entry.id === row.id);
    return end ? { ended: { by: end.by, when: made(end.entry).when } } : {};
  };
  const found = ({ keys: wanted }: TableRow): Pick<KnownStep, "key"> => {
    const [name, expr] = keys[0] ?? [];
    const values = name === undefined ? undefined : wanted[name];
    return expr && values ? { key: { expr, values } } : {};
  };
  return [
    ...held.map((row) => ({ row, step: made(row), ...ending(row) })),
    ...voided.map(({ entry, by }) => ({ row: entry, step: made(entry), voidedBy: by })),
  ]
    .sort((a, b) => a.row.from - b.row.from)
    .map(({ row, ...rest }) => ({ ...rest, group: { id: spec.id, title: spec.title }, ...found(row) }));
}
