import { type Problem, t } from "@keten/text";
import { lengthText } from "../evaluate/raw.js";
import { isAnnulment } from "../model/entry.js";
import type { Expr, Length, LengthExpr, RowSteps, Step, TermNode } from "../model/expression.js";
import type { Law } from "../model/rule.js";
import { walk } from "../resolve/walk.js";
import { found, type Place } from "./problems.js";
import { lengthsOf, termsOf } from "./trees.js";

type Part = "months" | "days" | "workingDays";
const SHOWN: Record<Part, ReturnType<typeof t>> = {
  months: t("maanden", "months"),
  days: t("weken of dagen", "weeks or days"),
  workingDays: t("werkdagen", "working days"),
};

/** Lengths that mix working days with other days, and steps that do not fit the ground they name. */
export function lengthProblems(law: Law): Problem[] {
  const mixed = t("werkdagen alleen, of maanden, weken en dagen", "working days alone, or months, weeks and days");
  const tell = (place: Place, length: Length) =>
    found("mixed-length", place, mixed, { condition: lengthInFull(length) });
  return [
    ...lengthsOf(law)
      .filter(({ length }) => isMixed(partsIn(length)))
      .map(({ length, place }) => tell(place, length)),
    ...termsOf(law).flatMap(({ term, place }) => [
      ...mixedTerm(term, place, law, mixed),
      ...term.steps.flatMap((step) =>
        "rows" in step || !isAnnulment(step) ? groundProblems(step as Step | RowSteps, term, place, law) : [],
      ),
    ]),
  ];
}

const partsIn = (length: Length): Set<Part> =>
  new Set(
    Object.entries(length).flatMap(([unit, n]): Part[] =>
      !n ? [] : unit === "weeks" || unit === "days" ? ["days"] : [unit as Part],
    ),
  );

const isMixed = (parts: ReadonlySet<Part>) => parts.has("workingDays") && parts.size > 1;
const lengthInFull = (length: Length) =>
  length.workingDays === undefined ? lengthText(length) : JSON.stringify(length);

/** The lengths an expression can give, as far as they are written out in the law. */
function lengthsFrom(expr: LengthExpr, law: Law): Length[] {
  const lengths: Length[] = [];
  const add = (value: unknown) => {
    if (typeof value === "object" && value !== null) lengths.push(value as Length);
  };
  walk(expr as Expr, (node) => {
    if (node.node === "constant") add(node.value);
    if (node.node === "parameter")
      for (const one of law.parameters.find(({ id }) => id === node.parameter)?.values ?? [])
        if (!isAnnulment(one)) add(one.value);
    if (node.node === "lookup") for (const one of columnOf(law, node.table, node.value)) add(one);
  });
  return lengths;
}

function columnOf(law: Law, table: string, column: string): unknown[] {
  const rows = law.tables.find(({ id }) => id === table)?.rows ?? [];
  return rows.flatMap((row) => (isAnnulment(row) ? [] : [row.values[column]]));
}

function lengthsOfStep(step: Step | RowSteps, law: Law): Length[] {
  if ("rows" in step)
    return "node" in step.by
      ? lengthsFrom(step.by, law)
      : (columnOf(law, step.table, step.by.column) as (Length | undefined)[]).filter((one) => one !== undefined);
  return step.op === "extend" ? lengthsFrom(step.by, law) : [];
}

/** A term adds its months first and its working days last: an extension of the other kind would be counted out of order. */
function mixedTerm(term: TermNode, place: Place, law: Law, allowed: ReturnType<typeof t>): Problem[] {
  const base = lengthsFrom(term.base, law);
  const steps = term.steps.flatMap((step) =>
    "rows" in step || !isAnnulment(step) ? lengthsOfStep(step as Step | RowSteps, law) : [],
  );
  const own = [...base, ...steps].filter((length) => !isMixed(partsIn(length)));
  const parts = new Set(own.flatMap((length) => [...partsIn(length)]));
  if (!isMixed(parts)) return [];
  return [found("mixed-length", place, allowed, { condition: own.map(lengthInFull).join(" + ") })];
}

function groundProblems(step: Step | RowSteps, term: TermNode, place: Place, law: Law): Problem[] {
  if (step.ground === undefined) return [];
  const at = { ...place, entry: step.id };
  const ground = term.grounds.find(({ id }) => id === step.ground);
  if (!ground) {
    const list = term.grounds.map(({ id }) => id).join(", ");
    const none = t("een grond bij de termijn", "a ground of the term");
    return [found("unknown-ground", at, list ? t(list, list) : none, { ground: step.ground })];
  }
  const most = new Set(lengthsFrom(ground.max, law).flatMap((length) => [...partsIn(length)]));
  const strange = lengthsOfStep(step, law)
    .flatMap((length) => [...partsIn(length)])
    .find((part) => !most.has(part));
  if (strange === undefined || most.size === 0) return [];
  const wanted = [...most].map((part) => SHOWN[part]);
  const text = t(wanted.map(({ nl }) => nl).join(", "), wanted.map(({ en }) => en).join(", "));
  return [found("ground-units", at, text, { ground: ground.id, found: SHOWN[strange], wanted: text })];
}
