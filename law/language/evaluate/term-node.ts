import { isoOf } from "@keten/calendar";
import type { Length, TermNode } from "../model/expression.js";
import { problem } from "../problems.js";
import { dayText } from "../render/values.js";
import { note, use } from "./coverage.js";
import type { Frame, MakeNode, Prepared, Preparing } from "./frame.js";
import { decide } from "./positions.js";
import { absent, unknown } from "./raw.js";
import { useRemoval } from "./removed.js";
import { candidates, inputOf, prepareSteps, type ReadyStep } from "./step-nodes.js";
import {
  addLength,
  type GroundLimit,
  runTerm,
  type StepInput,
  type StepOutcome,
  type TermInput,
  type TermOutcome,
} from "./term.js";

export function prepareTerm(expr: TermNode, slot: number, preparing: Preparing, node: MakeNode): Prepared {
  const start = preparing.prepare(expr.start);
  const base = preparing.prepare(expr.base);
  const { steps, stretches, parts } = prepareSteps(expr, preparing);
  const endings = steps.flatMap(({ ended }, index) => (ended ? [{ index, ended }] : []));
  const grounds = expr.grounds.map(({ id, max }) => ({ id, limit: preparing.prepare(max) }));
  const ceiling = expr.ceiling && {
    from: preparing.prepare(expr.ceiling.from),
    length: preparing.prepare(expr.ceiling.length),
  };
  const children = [
    start,
    base,
    ...steps.flatMap((step) => [
      step.when,
      ...(step.day ? [step.day] : []),
      ...(step.by ? [step.by] : []),
      ...(step.during ? [step.during.until] : []),
      ...step.positions.flatMap(({ scope }) => (scope ? [scope] : [])),
    ]),
    ...grounds.map(({ limit }) => limit),
    ...(ceiling ? [ceiling.from, ceiling.length] : []),
  ];
  const part = (name: string) => `${preparing.at}/${name}`;
  const at = { base: part("base"), ceiling: part("ceiling"), roll: part("roll") };
  const term = { node: expr, at, steps, parts };

  return node(children, (frame) => {
    const { calendar } = frame.run;
    const from = start.run(frame);
    if (from === absent) return absent;
    const length = base.run(frame);
    if (length === absent) return absent;
    let open = from === unknown || length === unknown;
    const limits = limitsOf(grounds, frame);
    let top: number | null = null;
    if (ceiling) {
      const ceilingFrom = ceiling.from.run(frame);
      const ceilingLength = ceiling.length.run(frame);
      if (ceilingFrom === unknown || ceilingLength === unknown) open = true;
      else if (ceilingFrom !== absent && ceilingLength !== absent)
        top = addLength(ceilingFrom as number, ceilingLength as Length, calendar);
    }
    const inputs: StepInput[] = [];
    let doubtful: Map<number, Doubt> | undefined;
    for (const stretch of stretches)
      for (const step of candidates(stretch, frame)) {
        const doubt = readStep(step, frame, inputs);
        if (doubt) (doubtful ??= new Map()).set(step.index, doubt);
      }
    if (open || !limits) return unknown;
    const input: TermInput = {
      start: from as number,
      base: length as Length,
      steps: inputs,
      grounds: limits,
      ceiling: top,
      roll: expr.roll === "next-working-day",
    };
    if (doubtful) {
      input.steps = withoutIdle(inputs, doubtful, runTerm(input, calendar), steps, frame);
      if (doubtful.size > 0) return unknown;
    }
    const outcome = runTerm(input, calendar);
    frame.terms.push({ slot, outcome, term });
    frame.flags |= outcome.flags;
    for (const line of outcome.lines) {
      if (line.part === "step") noteStep(frame, steps[line.index] as ReadyStep, line.effect, line.from);
      if (line.part === "roll") warnEquated(frame, line.from, line.dueAfter as number);
    }
    for (const { index, ended } of endings)
      if (!counted(outcome, index) && ended.when.run(frame) === true) useRemoval(frame, ended);
    return outcome.due ?? absent;
  });
}

/** The limits of the grounds of a term; null where one of them is unknown. */
function limitsOf(grounds: readonly { id: string; limit: Prepared }[], frame: Frame): GroundLimit[] | null {
  const limits: GroundLimit[] = [];
  let open = false;
  for (const { id, limit } of grounds) {
    const max = limit.run(frame);
    if (max === unknown) open = true;
    limits.push({ id, max: typeof max === "object" ? max : null });
  }
  return open ? null : limits;
}

/** What is open about a step: its day, or only whether or how much it counts. */
type Doubt = "day" | "condition";

/** Adds a step that applies, or may apply, to what the term counts; says what is open about it. */
function readStep(step: ReadyStep, frame: Frame, inputs: StepInput[]): Doubt | null {
  const holds = step.when.run(frame);
  if (holds === false || holds === absent) return null;
  if (step.fixed) {
    inputs.push(step.fixed);
    return holds === unknown ? "condition" : null;
  }
  const input = inputOf(step);
  const day = step.day ? step.day.run(frame) : input.day;
  if (day === absent) return withoutEffect(step, frame);
  // An act on a ground that was not yet in force has no effect.
  if (input.individual && day !== unknown && (day as number) < input.day) return withoutEffect(step, frame);
  if (day !== unknown) input.day = day as number;
  let open = holds === unknown;
  if (step.by) {
    const by = step.by.run(frame);
    if (by === absent) return withoutEffect(step, frame);
    if (by === unknown) open = true;
    else input.by = by as Length;
  }
  if (step.during) {
    const from = step.during.from.run(frame);
    const until = step.during.until.run(frame);
    if (from === absent) return withoutEffect(step, frame);
    if (from === unknown || until === unknown) open = true;
    else input.during = { from: from as number, until: until === absent ? null : (until as number) };
  }
  if (!input.disapplied) {
    const verdict = decide(step.positions, frame);
    if (verdict === unknown) open = true;
    else input.disapplied = verdict === "disapplied";
  }
  inputs.push(input);
  return day === unknown ? "day" : open ? "condition" : null;
}

/** Whether a step would apply does not matter where it has no day or length. */
function withoutEffect(step: ReadyStep, frame: Frame): null {
  frame.values[step.when.slot] = false;
  return null;
}

/** Leaves out doubtful steps that have no effect even when every doubtful one counts: they do not matter. */
function withoutIdle(
  inputs: StepInput[],
  doubtful: Map<number, Doubt>,
  most: TermOutcome,
  steps: readonly ReadyStep[],
  frame: Frame,
): StepInput[] {
  const started = ![...doubtful.keys()].some((index) => steps[index]?.op === "restart");
  let counting = inputs;
  for (const line of most.lines) {
    const why = doubtful.get(line.index);
    const cleared = line.effect === "cleared" && started && why === "condition";
    if (why && (cleared || line.effect === "too-late" || line.effect === "disapplied")) {
      doubtful.delete(line.index);
      frame.values[(steps[line.index] as ReadyStep).when.slot] = false;
      counting = counting.filter((one) => one.index !== line.index);
    }
  }
  return counting;
}

const counted = ({ lines }: TermOutcome, index: number) =>
  lines.some((line) => line.index === index && (line.effect === "counted" || line.effect === "cut"));

function noteStep(frame: Frame, step: ReadyStep, effect: StepOutcome, day: number): void {
  if (effect === "counted" || effect === "cut") use(frame, step.entry, step.title, day);
  else frame.used.push({ entry: step.entry });
  if (step.voidedBy) frame.used.push({ entry: step.voidedBy });
}

function warnEquated(frame: Frame, from: number, until: number): void {
  for (const { day } of frame.run.calendar.equatedWithin(from, until))
    note(
      frame.run,
      `equated-day ${day}`,
      problem("equated-day", { severity: "warning", values: { day: dayText(day) }, value: isoOf(day) }),
    );
}
