import { type Day, dayOf } from "@keten/calendar";
import { KetenError, type Problem } from "@keten/text";
import { type Annulment, type Entry, isAnnulment } from "../model/entry.js";
import type { Expr, Step, TermNode } from "../model/expression.js";
import type { Change, Law, Parameter, Reform, Rule, Table } from "../model/rule.js";
import { unknownName } from "../question/validate.js";
import { reformProblem } from "./problems.js";

/** A proposal is what it says it is: there is nothing to check again later. */
const FOR_EVER = dayOf(9999, 12, 31);

const applied = new WeakMap<Law, Map<string, Law>>();

/** The law with reforms switched on; a new rule set each, kept so that asking twice is cheap. */
export function lawWithReforms(law: Law, ids: readonly string[]): Law {
  if (ids.length === 0) return law;
  const key = ids.join(" ");
  let known = applied.get(law);
  if (!known) applied.set(law, (known = new Map()));
  let result = known.get(key);
  if (!result)
    known.set(
      key,
      (result = applyReforms(
        law,
        ids.map((id) => reformOf(law, id)),
      )),
    );
  return result;
}

function reformOf(law: Law, id: string): Reform {
  const reform = law.reforms.find((one) => one.id === id);
  if (!reform)
    throw new KetenError([
      unknownName(
        "unknown-reform",
        "reforms",
        id,
        law.reforms.map((one) => one.id),
      ),
    ]);
  return reform;
}

/**
 * Adds the entries of reforms to a law and edits none. Throws where a reform reaches days of before it was
 * known without saying why, changes nothing, or touches the same entry on the same days as another one that
 * it does not name.
 */
export function applyReforms(law: Law, reforms: readonly Reform[]): Law {
  const problems: Problem[] = [];
  const touched: { reform: Reform; entry: string }[] = [];
  let result = law;
  for (const reform of reforms) {
    if (reform.from < reform.knownFrom && !reform.retroactive)
      problems.push(reformProblem("reform-retroactive", reform));
    const before = result;
    for (const change of reform.changes) {
      const { law: next, touches } = applyChange(result, reform, change);
      for (const entry of touches) {
        const other = touched.find(
          (one) => one.entry === entry && one.reform !== reform && overlap(one.reform, reform),
        );
        if (other && !reform.after?.includes(other.reform.id))
          problems.push(reformProblem("reforms-collide", reform, { other: other.reform.title, entry }));
        touched.push({ reform, entry });
      }
      result = next;
    }
    if (result === before) problems.push(reformProblem("reform-changes-nothing", reform));
  }
  if (problems.length > 0) throw new KetenError(problems);
  return result;
}

const overlap = (a: Reform, b: Reform) =>
  a.from < (b.until ?? Number.POSITIVE_INFINITY) && b.from < (a.until ?? Number.POSITIVE_INFINITY);

type Applied = { law: Law; touches: string[] };

function applyChange(law: Law, reform: Reform, change: Change): Applied {
  switch (change.change) {
    case "set-parameter":
      return inList(law, "parameters", change.parameter, (parameter: Parameter) => {
        const current = parameter.values.filter((one) => !isAnnulment(one) && covers(one, reform));
        if (
          current.every((one) => JSON.stringify((one as { value?: unknown }).value) === JSON.stringify(change.value)) &&
          current.length > 0
        )
          return null;
        const { entries, touches } = replacing(parameter.values, reform, { value: change.value });
        return { next: { ...parameter, values: entries }, touches };
      });
    case "set-row":
      return inList(law, "tables", change.table, (table: Table) => ({
        next: { ...table, rows: [...table.rows, { ...entryOf(reform, change.row.id), ...change.row }] },
        touches: [change.row.id],
      }));
    case "add-version":
      return inList(law, "rules", change.rule, (rule: Rule) => {
        const { entries, touches } = replacing(rule.versions, reform, change.version);
        return { next: { ...rule, versions: entries as Rule["versions"] }, touches };
      });
    case "add-exception":
      return inList(law, "rules", change.rule, (rule: Rule) => ({
        next: {
          ...rule,
          exceptions: [...rule.exceptions, { ...entryOf(reform, change.exception.id), ...change.exception }],
        },
        touches: [change.exception.id],
      }));
    case "end":
      return endEntry(law, reform, change.entry);
  }
}

const entryOf = (reform: Reform, id: string): Entry => ({
  id: `${reform.id}/${id}`,
  from: reform.from,
  ...(reform.until === undefined ? {} : { until: reform.until }),
  knownFrom: reform.knownFrom,
  coveredUntil: FOR_EVER,
  sources: [reform.source],
});

const ending = (reform: Reform, entry: string, on: Day): Annulment => ({
  ...entryOf(reform, `end ${entry}`),
  from: on,
  annuls: { entry, since: on },
  because: reform.title,
});

const covers = (entry: Entry, reform: Reform) =>
  entry.from < (reform.until ?? Number.POSITIVE_INFINITY) && (entry.until ?? Number.POSITIVE_INFINITY) > reform.from;

/** A new entry over the days of the reform: what held there ends, and goes on after it where the reform ends. */
function replacing<E extends Entry>(
  list: readonly (E | Annulment)[],
  reform: Reform,
  content: object,
): { entries: (E | Annulment)[]; touches: string[] } {
  const entries: (E | Annulment)[] = [...list];
  const touches: string[] = [];
  for (const one of list) {
    if (isAnnulment(one)) continue;
    const entry = one as E;
    if (!covers(entry, reform)) continue;
    touches.push(entry.id);
    entries.push(entry.from >= reform.from ? voiding(reform, entry.id) : ending(reform, entry.id, reform.from));
    if (reform.until !== undefined && (entry.until ?? Number.POSITIVE_INFINITY) > reform.until)
      entries.push({
        ...entry,
        id: `${reform.id}/after ${entry.id}`,
        from: reform.until,
        knownFrom: Math.max(entry.knownFrom, reform.knownFrom),
      });
  }
  const id = "id" in content ? String(content.id) : "value";
  entries.push({ ...content, ...entryOf(reform, id) } as unknown as E);
  return { entries, touches };
}

const voiding = (reform: Reform, entry: string): Annulment => ({
  ...entryOf(reform, `void ${entry}`),
  annuls: { entry, since: "start" },
  because: reform.title,
});

type Listed = { parameters: Parameter; tables: Table; rules: Rule };

function inList<K extends keyof Listed>(
  law: Law,
  list: K,
  id: string,
  edit: (one: Listed[K]) => { next: Listed[K]; touches: string[] } | null,
): Applied {
  const all = law[list] as readonly Listed[K][];
  const found = all.find((one) => one.id === id);
  const edited = found && edit(found);
  if (!edited) return { law, touches: [] };
  return { law: { ...law, [list]: all.map((one) => (one === found ? edited.next : one)) }, touches: edited.touches };
}

function endEntry(law: Law, reform: Reform, id: string): Applied {
  const has = (list: readonly Entry[]) => list.some((one) => one.id === id && covers(one, reform));
  const end = ending(reform, id, reform.from);
  for (const rule of law.rules) {
    if (has(rule.versions))
      return inList(law, "rules", rule.id, (one: Rule) => ({
        next: { ...one, versions: [...one.versions, end] },
        touches: [id],
      }));
    if (has(rule.exceptions))
      return inList(law, "rules", rule.id, (one: Rule) => ({
        next: { ...one, exceptions: [...one.exceptions, end] },
        touches: [id],
      }));
    let found = false;
    const inTerms = (expr: Expr): Expr => {
      if (expr.node === "choose")
        return {
          ...expr,
          branches: expr.branches.map((branch) => ({ ...branch, gives: inTerms(branch.gives) })),
          otherwise: inTerms(expr.otherwise),
        };
      if (expr.node !== "term" || !has(expr.steps.filter((step): step is Step => !("rows" in step)))) return expr;
      found = true;
      return { ...expr, steps: [...expr.steps, end] } as TermNode;
    };
    const versions = rule.versions.map((one) => (isAnnulment(one) ? one : { ...one, says: inTerms(one.says) }));
    if (found) return inList(law, "rules", rule.id, (one: Rule) => ({ next: { ...one, versions }, touches: [id] }));
  }
  for (const table of law.tables)
    if (has(table.rows))
      return inList(law, "tables", table.id, (one: Table) => ({
        next: { ...one, rows: [...one.rows, end] },
        touches: [id],
      }));
  for (const parameter of law.parameters)
    if (has(parameter.values))
      return inList(law, "parameters", parameter.id, (one: Parameter) => ({
        next: { ...one, values: [...one.values, end] },
        touches: [id],
      }));
  return { law, touches: [] };
}
