import type { Day } from "@keten/calendar";
import { type Annulment, type Entry, isAnnulment } from "../model/entry.js";
import type { BoolExpr, Expr, Step } from "../model/expression.js";
import type { Change, Exception, Law, Parameter, Reform, Rule, Table, TableRow } from "../model/rule.js";
import { canonicalJson } from "../store/canonical.js";
import { entryOf, heldDuring, takeAway } from "./entries.js";

export interface Applied {
  law: Law;
  /** The entries that the change takes away or adds. */
  touches: readonly string[];
}

type Listed = { parameters: Parameter; tables: Table; rules: Rule };
type Edit<T> = { next: T; touches: readonly string[] } | null;

/** The law with one change of a reform; the same law where it changes nothing. */
export function applyChange(law: Law, reform: Reform, change: Change): Applied {
  switch (change.change) {
    case "set-parameter":
      return edit(law, "parameters", change.parameter, (parameter): Edit<Parameter> => {
        const { value } = change;
        if (alreadySo(heldDuring(parameter.values, reform), (one) => same(one.value, value))) return null;
        const { entries, touches } = takeAway(parameter.values, reform, () => true);
        const made = { value, ...entryOf(reform, parameter.id) };
        return { next: { ...parameter, values: [...entries, made] }, touches: [...touches, made.id] };
      });
    case "set-row":
      return edit(law, "tables", change.table, (table): Edit<Table> => {
        const { row } = change;
        const alike = (one: TableRow) => same(keysOf(one), keysOf(row));
        if (alreadySo(heldDuring(table.rows, reform).filter(alike), (one) => same(one.values, row.values))) return null;
        const { entries, touches } = takeAway<TableRow>(table.rows, reform, alike);
        const made = { ...row, ...entryOf(reform, row.id) };
        return { next: { ...table, rows: [...entries, made] }, touches: [...touches, made.id] };
      });
    case "add-version":
      return edit(law, "rules", change.rule, (rule): Edit<Rule> => {
        const { version } = change;
        const { entries, touches } = takeAway(rule.versions, reform, () => true);
        const made = { ...version, ...entryOf(reform, version.id) };
        return { next: { ...rule, versions: [...entries, made] }, touches: [...touches, made.id] };
      });
    case "add-exception":
      return edit(law, "rules", change.rule, (rule): Edit<Rule> => {
        const { exception } = change;
        const made: Exception = {
          ...exception,
          when: reform.retroactive ? exception.when : covering(exception.when, rule, reform.from),
          ...entryOf(reform, exception.id),
        };
        return { next: { ...rule, exceptions: [...rule.exceptions, made] }, touches: [made.id] };
      });
    case "end":
      return endEntry(law, reform, change.entry);
  }
}

const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);
const alreadySo = <T>(current: readonly T[], is: (one: T) => boolean) => current.length > 0 && current.every(is);

/** Keys as a row means them: in no order. */
const keysOf = ({ keys }: Pick<TableRow, "keys">) =>
  Object.entries(keys)
    .map(([name, values]) => [name, [...values].map(String).sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * A new exception leaves cases of before its start alone: being in force later does not say so by itself. Where the
 * kinder of two laws counts there is no one date of the case; there the reform's own condition must say it.
 */
function covering(when: BoolExpr, rule: Rule, from: Day): BoolExpr {
  if (!("node" in rule.selectedBy)) return when;
  const since: BoolExpr = {
    node: "compare",
    type: "boolean",
    op: ">=",
    left: rule.selectedBy,
    right: { node: "constant", type: "date", value: from },
  };
  return { node: "and", type: "boolean", of: [since, when] };
}

function edit<K extends keyof Listed>(
  law: Law,
  list: K,
  id: string,
  how: (one: Listed[K]) => Edit<Listed[K]>,
): Applied {
  const all = law[list] as readonly Listed[K][];
  const found = all.find((one) => one.id === id);
  const edited = found && how(found);
  if (!edited) return { law, touches: [] };
  return { law: { ...law, [list]: all.map((one) => (one === found ? edited.next : one)) }, touches: edited.touches };
}

/** Ends an entry wherever it stands: of a rule, a term, a table or a parameter. */
function endEntry(law: Law, reform: Reform, id: string): Applied {
  const holds = (list: readonly (Entry | Annulment)[]) => heldDuring(list, reform).some((one) => one.id === id);
  let found = false;
  const without = <E extends Entry>(
    list: readonly (E | Annulment)[],
    goingOn?: (entry: E) => E,
  ): readonly (E | Annulment)[] => {
    if (!holds(list)) return list;
    found = true;
    return takeAway<E>(list, reform, (one) => one.id === id, goingOn).entries;
  };
  const inTerms = <T extends Expr>(expr: T): T => {
    if (expr.node === "choose")
      return {
        ...expr,
        branches: expr.branches.map((branch) => ({ ...branch, gives: inTerms(branch.gives) })),
        otherwise: inTerms(expr.otherwise),
      };
    if (expr.node !== "term") return expr;
    const written = expr.steps.filter((step): step is Step | Annulment => !("rows" in step));
    if (!holds(written)) return expr;
    return { ...expr, steps: [...expr.steps, ...without<Step>(written).filter((step) => !written.includes(step))] };
  };
  const says = <E extends Entry & { says: Expr }>(list: readonly (E | Annulment)[]) =>
    list.map((one): E | Annulment => (isAnnulment(one) ? one : { ...(one as E), says: inTerms((one as E).says) }));
  const next: Law = {
    ...law,
    rules: law.rules.map((rule) => ({
      ...rule,
      versions: without(says(rule.versions)),
      exceptions: without(says<Exception>(rule.exceptions), (one) => ({
        ...one,
        when: covering(one.when, rule, reform.until ?? one.from),
      })),
    })),
    tables: law.tables.map((table) => ({ ...table, rows: without<TableRow>(table.rows) })),
    parameters: law.parameters.map((parameter) => ({ ...parameter, values: without(parameter.values) })),
  };
  return found ? { law: next, touches: [id] } : { law, touches: [] };
}
