import type { Compare, Expr } from "../../model/expression.js";
import { keyOf, none, pairKey, type Sample, type Subject } from "./subjects.js";

/** Samples chosen so far, by subject. */
export type Chosen = ReadonlyMap<string, Sample>;

/** Whether a condition holds for the samples chosen so far; undefined where that is still open. */
export function holds(expr: Expr, chosen: Chosen): boolean | undefined {
  switch (expr.node) {
    case "constant":
      return expr.value === true;
    case "and":
    case "or": {
      const settles = expr.node === "or";
      let open = false;
      for (const one of expr.of) {
        const value = holds(one, chosen);
        if (value === settles) return settles;
        if (value === undefined) open = true;
      }
      return open ? undefined : !settles;
    }
    case "not": {
      const value = holds(expr.of, chosen);
      return value === undefined ? undefined : !value;
    }
    case "exists": {
      const value = sampleOf(expr.of, chosen);
      return value === undefined ? undefined : value !== none;
    }
    case "compare":
      return compared(expr, chosen);
    case "choose": {
      for (const branch of expr.branches) {
        const when = holds(branch.when, chosen);
        if (when === undefined) return undefined;
        if (when) return holds(branch.gives, chosen);
      }
      return holds(expr.otherwise, chosen);
    }
    default: {
      const value = chosen.get(keyOf(expr));
      return value === undefined ? undefined : value === true;
    }
  }
}

function sampleOf(expr: Expr, chosen: Chosen): Sample | undefined {
  if (expr.node === "constant") return expr.value === null ? none : (expr.value as Sample);
  if (expr.node === "choose") {
    for (const branch of expr.branches) {
      const when = holds(branch.when, chosen);
      if (when === undefined) return undefined;
      if (when) return sampleOf(branch.gives, chosen);
    }
    return sampleOf(expr.otherwise, chosen);
  }
  if (expr.type === "boolean" && expr.node !== "fact") return holds(expr, chosen);
  return chosen.get(keyOf(expr));
}

function compared({ op, left, right }: Compare, chosen: Chosen): boolean | undefined {
  if (left.node !== "constant" && right.node !== "constant") {
    const relation = chosen.get(pairKey(left, right));
    if (relation === undefined) return undefined;
    if (relation === none) return false;
    const turned = keyOf(left) <= keyOf(right) ? relation : relation === "<" ? ">" : relation === ">" ? "<" : "=";
    return relates(op, turned === "<" ? -1 : turned === ">" ? 1 : 0);
  }
  const a = sampleOf(left, chosen);
  const b = sampleOf(right, chosen);
  if (a === none || b === none) return false;
  if (a === undefined || b === undefined) return undefined;
  return relates(op, a < b ? -1 : a > b ? 1 : 0);
}

function relates(op: Compare["op"], order: number): boolean {
  switch (op) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case "=":
      return order === 0;
    case "!=":
      return order !== 0;
    case ">=":
      return order >= 0;
    case ">":
      return order > 0;
  }
}

export type Search = { chosen: Chosen } | "none" | "too-many";
const MOST = 20_000;

/**
 * Looks for samples that make a test true. Subjects are chosen one by one and a way that is already settled is not
 * followed further, so that only what matters is enumerated.
 */
export function search(test: (chosen: Chosen) => boolean | undefined, subjects: readonly Subject[]): Search {
  let steps = 0;
  const chosen = new Map<string, Sample>();
  const from = (index: number): Search => {
    if (++steps > MOST) return "too-many";
    const value = test(chosen);
    if (value === true) return { chosen: new Map(chosen) };
    const subject = subjects[index];
    if (value === false) return "none";
    // What stays open with everything chosen cannot be excluded.
    if (!subject) return { chosen: new Map(chosen) };
    for (const sample of subject.samples) {
      chosen.set(subject.key, sample);
      const found = from(index + 1);
      if (found !== "none") return found;
    }
    chosen.delete(subject.key);
    return "none";
  };
  return from(0);
}
