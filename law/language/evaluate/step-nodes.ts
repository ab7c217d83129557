import type { Annulment } from "../model/entry.js";
import type { Expr, Length, TermNode } from "../model/expression.js";
import { type KnownStep, stepsOf } from "../resolve/steps-of.js";
import type { Frame, Prepared, PreparedPart, PreparedStep, Preparing } from "./frame.js";
import { preparePositions } from "./positions.js";
import { type Raw, unknown } from "./raw.js";
import { isGiven } from "./reasons.js";
import type { StepInput } from "./term.js";

/** A step of a term made ready to run. */
export interface ReadyStep extends PreparedStep {
  /** Place in the written order. */
  index: number;
  by: Prepared | null;
  day: Prepared | null;
  during: { from: Prepared; until: Prepared } | null;
  ground: string | undefined;
  ended: { by: Annulment; when: Prepared } | null;
  /** What it is to the term, where that is the same in every case to which it applies. */
  fixed: StepInput | null;
}

/** Steps one after another; rows of a table that name the same key are found by its value. */
export interface Stretch {
  steps: ReadyStep[];
  key?: Prepared;
  byValue: Map<Raw, ReadyStep[]>;
}

export function prepareSteps(expr: TermNode, preparing: Preparing) {
  const steps: ReadyStep[] = [];
  const stretches: Stretch[] = [];
  const parts = new Map<string, PreparedPart>();
  for (const known of stepsOf(expr, preparing.law, preparing.knownOn)) {
    const step = prepareStep(known, steps.length, partOf(known, parts, preparing.at), preparing);
    steps.push(step);
    const key = known.key && nodeOf(step.when, known.key.expr);
    let stretch = stretches.at(-1);
    if (!stretch || stretch.key?.expr !== key?.expr)
      stretches.push((stretch = { steps: [], ...(key ? { key } : {}), byValue: new Map() }));
    stretch.steps.push(step);
    for (const value of new Set(known.key?.values)) {
      const same = stretch.byValue.get(value);
      if (same) same.push(step);
      else stretch.byValue.set(value, [step]);
    }
  }
  return { steps, stretches, parts: [...parts.values()] };
}

const NO_STEPS: readonly ReadyStep[] = [];

/** The steps of a stretch that may apply in a case. */
export function candidates({ steps, key, byValue }: Stretch, frame: Frame): readonly ReadyStep[] {
  if (!key) return steps;
  const value = key.run(frame);
  return value === unknown ? steps : (byValue.get(value) ?? NO_STEPS);
}

function prepareStep({ step, voidedBy, ended }: KnownStep, index: number, part: PreparedPart, preparing: Preparing) {
  const child = preparing.prepare;
  const natural = step.op === "suspend" ? step.during.from : step.op === "restart" ? step.at : undefined;
  const day = step.effective ?? natural;
  const at = `${preparing.at}/${step.id}`;
  const when = child(step.when, at);
  const positions = preparePositions(step, preparing);
  const ready: ReadyStep = {
    index,
    part,
    entry: step,
    title: step.title,
    at,
    op: step.op,
    sources: voidedBy ? [...step.sources, ...voidedBy.sources] : step.sources,
    when,
    positions,
    plain: positions.length === 0 && sameAlways(when),
    voidedBy,
    ended: ended ? { by: ended.by, when: child(ended.when) } : null,
    day: day ? child(day) : null,
    by: step.op === "extend" ? child(step.by) : null,
    during: step.op === "suspend" ? { from: child(step.during.from), until: child(step.during.until) } : null,
    ground: step.ground,
    fixed: null,
    because: undefined,
  };
  if (!day && step.op === "extend" && step.by.node === "constant" && step.by.value && positions.length === 0)
    ready.fixed = { ...inputOf(ready), by: step.by.value as Length };
  return ready;
}

/** A step as the term counts it, as far as that does not depend on the case. */
export function inputOf({ index, op, entry, day, voidedBy, ground }: ReadyStep): StepInput {
  return {
    index,
    op,
    day: entry.from,
    individual: day !== null,
    disapplied: voidedBy !== undefined,
    ...(entry.until === undefined ? {} : { until: entry.until }),
    ...(ground === undefined ? {} : { ground }),
  };
}

function partOf({ step, group }: KnownStep, parts: Map<string, PreparedPart>, within: string): PreparedPart {
  const { id, title } = group ?? step;
  const key = group ? `rows ${id}` : `step ${id}`;
  let part = parts.get(key);
  if (!part) {
    const at = `${within}/${id}`;
    const silent = { code: "step", at, sign: "no", values: { applies: false }, because: [] } as const;
    parts.set(key, (part = { id, title, silent }));
  }
  return part;
}

/** Whether the reasons for a condition that holds do not depend on the case. */
function sameAlways({ expr, children }: Prepared): boolean {
  switch (expr.node) {
    case "constant":
      return true;
    case "compare":
      return !isGiven(expr.left) && !isGiven(expr.right);
    case "exists":
      return expr.of.node === "fact";
    case "not":
      return expr.of.node === "fact" || expr.of.node === "exists";
    case "and":
      return children.every(sameAlways);
    default:
      return false;
  }
}

/** The node inside another one that was made of an expression. */
function nodeOf(node: Prepared, expr: Expr): Prepared | undefined {
  if (node.expr === expr) return node;
  for (const child of node.children) {
    const found = nodeOf(child, expr);
    if (found) return found;
  }
  return undefined;
}
