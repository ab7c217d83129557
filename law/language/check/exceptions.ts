import { type Day, isoOf } from "@keten/calendar";
import { type Problem, type Text, t } from "@keten/text";
import type { DateExpr, Expr } from "../model/expression.js";
import type { Exception, Law, Rule } from "../model/rule.js";
import { choiceLabel, choicesOf, prose, valueText } from "../render/prose.js";
import { visibleOn } from "../resolve/visible.js";
import { type Chosen, holds, type Search, search } from "./possible/holds.js";
import { keyOf, none, type Sample, type Subject, subjectsOf } from "./possible/subjects.js";
import { found } from "./problems.js";

/**
 * Two exceptions of a rule that can apply to one case while neither goes before the other. Looked for over all choices
 * and yes-no facts, and over dates and numbers at and beside the values the conditions name. An exception reaches
 * cases of before its own start (its `when` says which) but none from its end on.
 */
export function exceptionProblems(law: Law): Problem[] {
  return law.rules.flatMap((rule) => {
    const problems = new Map<string, Problem>();
    for (const known of new Set(rule.exceptions.map((one) => one.knownFrom))) {
      const { held } = visibleOn<Exception>(rule.exceptions, known);
      held.forEach((first, index) => {
        for (const second of held.slice(index + 1)) {
          const key = `${first.id} ${second.id}`;
          if (problems.has(key)) continue;
          const conflict = conflictOf(first, second, held, rule, law);
          if (conflict) problems.set(key, conflict);
        }
      });
    }
    return [...problems.values()];
  });
}

function conflictOf(
  first: Exception,
  second: Exception,
  held: readonly Exception[],
  rule: Rule,
  law: Law,
): Problem | null {
  if (first.of !== undefined && second.of !== undefined && first.of !== second.of) return null;
  if (first.over?.includes(second.label) || second.over?.includes(first.label)) return null;
  // A third exception that goes before one of the two settles the case where it applies as well.
  const settling = held.filter((one) => one.over?.includes(first.label) || one.over?.includes(second.label));
  const caseDate = "node" in rule.selectedBy ? rule.selectedBy : null;
  const involved = [first, second, ...settling];
  const conditions: Expr[] = involved.map(({ when }) => when);
  if (caseDate)
    conditions.push(...involved.flatMap(({ until }) => (until === undefined ? [] : [isBefore(caseDate, until)])));
  const from = Math.min(...rule.versions.map((one) => one.from));
  const ranges = new Map(caseDate ? [[keyOf(caseDate), { from }]] : []);
  const subjects = subjectsOf(conditions, law, ranges, true);
  const applies = (one: Exception, chosen: Chosen) => {
    const inTime = caseDate && one.until !== undefined ? holds(isBefore(caseDate, one.until), chosen) : true;
    return both(holds(one.when, chosen), inTime);
  };
  const conflict = search((chosen) => {
    let result = both(applies(first, chosen), applies(second, chosen));
    for (const one of settling) {
      const settled = applies(one, chosen);
      result = both(result, settled === undefined ? undefined : !settled);
    }
    return result;
  }, subjects);
  const place = { owner: rule.id, title: rule.title, entry: second.id };
  if (conflict === "none") return null;
  const allowed = t(
    `over: ["${first.label}"] bij ${second.id} of omgekeerd, of voorwaarden die elkaar uitsluiten`,
    `over: ["${first.label}"] with ${second.id} or the other way round, or conditions that exclude each other`,
  );
  const example =
    conflict === "too-many"
      ? t("te veel combinaties om na te gaan", "too many combinations to go through")
      : exampleText(conflict.chosen, subjects, law);
  const problem = found("exceptions-can-conflict", place, allowed, { first: first.id, second: second.id, example });
  return isCertain(conflict, subjects) ? problem : { ...problem, severity: "warning" };
}

/** What follows from other things, as the answer of a rule does, may never come together as the example has it. */
const isCertain = (conflict: Search, subjects: readonly Subject[]) =>
  typeof conflict === "object" && subjects.every(({ key, free }) => free || !conflict.chosen.has(key));

const isBefore = (date: DateExpr, day: Day): Expr => ({
  node: "compare",
  type: "boolean",
  op: "<",
  left: date,
  right: { node: "constant", type: "date", value: day },
});

const both = (a: boolean | undefined, b: boolean | undefined) =>
  a === false || b === false ? false : a === undefined || b === undefined ? undefined : true;

function exampleText(chosen: Chosen, subjects: readonly Subject[], law: Law): Text {
  const parts = subjects.flatMap((subject): Text[] => {
    const sample = chosen.get(subject.key);
    if (sample === undefined) return [];
    const name = prose(subject.expr, law);
    const value = sampleText(sample, subject, law);
    return [t(`${name.nl}: ${value.nl}`, `${name.en}: ${value.en}`)];
  });
  return t(parts.map(({ nl }) => nl).join("; "), parts.map(({ en }) => en).join("; "));
}

function sampleText(sample: Sample, subject: Subject, law: Law): Text {
  if (sample === none) return t("niet aan de orde", "not the case");
  if (subject.other) {
    const other = prose(subject.other, law);
    const left = keyOf(subject.expr) <= keyOf(subject.other);
    const sign = sample === "=" ? "=" : (sample === "<") === left ? "<" : ">";
    return t(`${sign} ${other.nl}`, `${sign} ${other.en}`);
  }
  if (typeof sample === "number" && subject.expr.type === "date") return t(isoOf(sample), isoOf(sample));
  if (subject.expr.type === "choice") return choiceLabel(choicesOf(subject.expr, law), String(sample));
  return valueText(sample, subject.expr.type);
}
