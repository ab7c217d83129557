import { isoOf } from "@keten/calendar";
import { type Problem, t } from "@keten/text";
import { type Annulment, type Entry, isAnnulment } from "../model/entry.js";
import type { Law, TableRow } from "../model/rule.js";
import { visibleOn } from "../resolve/visible.js";
import { walk } from "../resolve/walk.js";
import { found, type Place } from "./problems.js";

const endOf = ({ until }: Entry) => until ?? Number.POSITIVE_INFINITY;
const overlap = (a: Entry, b: Entry) => a.from < endOf(b) && b.from < endOf(a);

/**
 * Gaps and overlaps in time. Two entries overlap only where both are held with the knowledge of one day: a version
 * whose end became known together with its successor does not.
 */
export function timeProblems(law: Law): Problem[] {
  return [
    ...law.rules.flatMap(({ id, title, versions }) => [
      ...overlaps(versions, { owner: id, title }, () => true),
      ...gaps(versions, { owner: id, title }),
    ]),
    ...law.parameters.flatMap(({ id, title, values }) => [
      ...overlaps(values, { owner: id, title }, () => true),
      ...gaps(values, { owner: id, title }),
    ]),
    ...law.tables.flatMap(({ id, title, rows }) =>
      overlaps<TableRow>(rows, { owner: id, title }, (a, b) => canBothMatch(a, b)),
    ),
    ...law.tables
      .filter(({ id }) => !hasAnswerForNoRow(law, id))
      .flatMap(({ id, title, rows }) => {
        const kinds = new Map<string, (TableRow | Annulment)[]>();
        for (const row of rows) {
          if (isAnnulment(row)) continue;
          const key = JSON.stringify(Object.entries(row.keys).sort(([a], [b]) => (a < b ? -1 : 1)));
          kinds.set(key, [...(kinds.get(key) ?? rows.filter(isAnnulment)), row]);
        }
        return [...kinds.values()].flatMap((same) => gaps<TableRow>(same, { owner: id, title }));
      }),
    ...parameterGaps(law),
  ];
}

/** Knowledge of these entries changes on these days only. */
const knowledgeOf = (entries: readonly Entry[]) =>
  [...new Set(entries.map((one) => one.knownFrom))].sort((a, b) => a - b);

function overlaps<E extends Entry>(
  entries: readonly (E | Annulment)[],
  place: Place,
  together: (a: E, b: E) => boolean,
): Problem[] {
  const problems = new Map<string, Problem>();
  for (const known of knowledgeOf(entries)) {
    const { held } = visibleOn<E>(entries, known);
    held.forEach((a, index) => {
      for (const b of held.slice(index + 1)) {
        if (!overlap(a, b) || !together(a, b)) continue;
        const key = `${a.id} ${b.id}`;
        if (problems.has(key)) continue;
        const from = isoOf(Math.max(a.from, b.from));
        const [earlier, later] = a.from <= b.from ? [a, b] : [b, a];
        const allowed = t(
          `laat ${earlier.id} eindigen op ${isoOf(later.from)}, en niet later bekend dan ${later.id}`,
          `let ${earlier.id} end on ${isoOf(later.from)}, known no later than ${later.id}`,
        );
        const values = { first: earlier.id, second: later.id, from, known: isoOf(known) };
        problems.set(key, found("overlap-in-time", { ...place, entry: later.id }, allowed, values));
      }
    });
  }
  return [...problems.values()];
}

function gaps<E extends Entry>(entries: readonly (E | Annulment)[], place: Place): Problem[] {
  const problems = new Map<string, Problem>();
  for (const known of knowledgeOf(entries)) {
    const held = [...visibleOn<E>(entries, known).held].sort((a, b) => a.from - b.from);
    let last: E | undefined;
    for (const next of held) {
      if (last && next.from > endOf(last)) {
        const until = endOf(last);
        const key = `${last.id} ${next.id}`;
        const values = { first: last.id, second: next.id, from: isoOf(until), until: isoOf(next.from - 1) };
        const allowed = t(
          `laat ${next.id} beginnen op ${isoOf(until)}, of zeg wat er in die tijd gold`,
          `let ${next.id} begin on ${isoOf(until)}, or say what held in that time`,
        );
        if (!problems.has(key)) problems.set(key, found("gap-in-time", { ...place, entry: next.id }, allowed, values));
      }
      if (!last || endOf(next) > endOf(last)) last = next;
    }
  }
  return [...problems.values()];
}

/** Whether one case can match two rows: on every key the values they list meet, or one of them does not mind. */
function canBothMatch(a: TableRow, b: TableRow): boolean {
  return Object.entries(a.keys).every(([name, values]) => {
    const others = b.keys[name];
    return !others || values.some((value) => others.includes(value));
  });
}

/** Where every use of a table says what holds without a row, a time without one is an answer and no gap. */
function hasAnswerForNoRow(law: Law, table: string): boolean {
  let silent = false;
  for (const rule of law.rules)
    for (const one of [...rule.versions, ...rule.exceptions])
      if (!isAnnulment(one))
        walk(one.says, (node) => {
          if (node.node === "lookup" && node.table === table && node.none === "absent") silent = true;
        });
  return !silent;
}

/** A version that reads a parameter on days for which the parameter has no value. */
function parameterGaps(law: Law): Problem[] {
  const problems = new Map<string, Problem>();
  for (const rule of law.rules)
    for (const parameter of law.parameters) {
      if (parameter.at !== "case-date") continue;
      const readers = rule.versions.filter((one) => {
        let reads = false;
        if (!isAnnulment(one))
          walk(one.says, (node) => {
            if (node.node === "parameter" && node.parameter === parameter.id) reads = true;
          });
        return reads;
      });
      if (readers.length === 0) continue;
      for (const known of knowledgeOf([...rule.versions, ...parameter.values])) {
        const values = visibleOn(parameter.values, known).held;
        for (const version of visibleOn(rule.versions, known).held) {
          if (!readers.some(({ id }) => id === version.id)) continue;
          const day = firstUncovered(version, values);
          const key = `${version.id} ${parameter.id}`;
          if (day === null || problems.has(key)) continue;
          const place = { owner: rule.id, title: rule.title, entry: version.id };
          const allowed = t(
            `een waarde van ${parameter.id} vanaf ${isoOf(day)}, bekend op ${isoOf(known)}`,
            `a value of ${parameter.id} from ${isoOf(day)}, known on ${isoOf(known)}`,
          );
          const text = { parameter: parameter.title, day: isoOf(day) };
          problems.set(key, found("parameter-gap", place, allowed, text));
        }
      }
    }
  return [...problems.values()];
}

/** The first day of an entry that none of the values covers. */
function firstUncovered(entry: Entry, values: readonly Entry[]): number | null {
  let day = entry.from;
  for (const value of [...values].sort((a, b) => a.from - b.from)) {
    if (value.from > day) break;
    if (endOf(value) > day) day = endOf(value);
    if (day >= endOf(entry)) return null;
  }
  return day < endOf(entry) ? day : null;
}
