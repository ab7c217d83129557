import { KetenError, type Problem, t } from "@keten/text";
import { isAnnulment } from "../model/entry.js";
import type { Change, Law, Reform } from "../model/rule.js";
import { applyReforms } from "../reform/apply.js";
import { entriesOf } from "../resolve/entries-of.js";
import { found } from "./problems.js";

/** Reforms that change nothing, reach back without a reason, or touch the same entry on the same days as another. */
export function reformProblems(law: Law, inside: (law: Law) => Problem[]): Problem[] {
  const problems: Problem[] = [];
  const sound: Reform[] = [];
  const known = new Set(inside(law).map(key));
  for (const reform of law.reforms) {
    const lost = reform.changes.flatMap((change) => withoutTarget(change, reform, law));
    const applied = lost.length > 0 ? lost : attempt(law, [...predecessors(reform, law), reform]);
    if (Array.isArray(applied)) problems.push(...applied);
    else {
      sound.push(reform);
      // What the reformed law gets wrong that the law itself does not.
      problems.push(...inside(applied).filter((one) => !known.has(key(one))));
    }
  }
  sound.forEach((first, index) => {
    for (const second of sound.slice(index + 1)) {
      const all = new Set([...predecessors(first, law), ...predecessors(second, law), first, second]);
      const applied = attempt(law, [...all]);
      // Two proposals for the same thing may stand side by side; they only cannot be switched on together.
      if (Array.isArray(applied)) problems.push(...applied.map((one): Problem => ({ ...one, severity: "warning" })));
    }
  });
  return problems;
}

const key = ({ code, field, value, message }: Problem) => JSON.stringify([code, field, value, message.en]);

/** The reforms that one says it builds on, and those that they build on. */
function predecessors(reform: Reform, law: Law): Reform[] {
  const all = new Set<Reform>();
  const visit = (one: Reform) => {
    for (const before of law.reforms)
      if (one.after?.includes(before.id) && before !== reform && !all.has(before)) {
        all.add(before);
        visit(before);
      }
  };
  visit(reform);
  return [...all];
}

function attempt(law: Law, reforms: readonly Reform[]): Law | Problem[] {
  try {
    return applyReforms(law, reforms);
  } catch (error) {
    if (error instanceof KetenError) return [...error.problems];
    throw error;
  }
}

function withoutTarget(change: Change, reform: Reform, law: Law): Problem[] {
  const names = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const [value, known] = ((): [string, string[]] => {
    switch (change.change) {
      case "set-parameter":
        return [change.parameter, names(law.parameters)];
      case "set-row":
        return [change.table, names(law.tables)];
      case "add-version":
      case "add-exception":
        return [change.rule, names(law.rules)];
      case "end":
        return [change.entry, entriesOf(law).flatMap(({ entry }) => (isAnnulment(entry) ? [] : [entry.id]))];
    }
  })();
  if (known.includes(value)) return [];
  const place = { owner: reform.id, title: reform.title };
  const list = known.slice(0, 30).join(", ");
  return [found("reform-without-target", place, t(list, list), { value })];
}
