import { type Day, isoOf } from "@keten/calendar";
import type { Text } from "@keten/text";
import { type Annulment, type Entry, isAnnulment } from "../model/entry.js";
import type { BoolExpr, Expr, Length, RowSteps, Step, TermNode } from "../model/expression.js";
import type { Law, Rule, TableRow } from "../model/rule.js";
import { problem } from "../problems.js";
import { dayText } from "../render/values.js";
import { orderedKeys } from "../resolve/table-keys.js";
import { visibleOn } from "../resolve/visible.js";
import { use } from "./coverage.js";
import type { Frame, Prepared, PreparedStep, Preparing } from "./frame.js";
import { decide, preparePositions } from "./positions.js";
import { absent, type Raw, unknown } from "./raw.js";
import { useRemoval } from "./removed.js";
import { addLength, runTerm, type StepInput, type TermOutcome } from "./term.js";

interface ReadyStep extends PreparedStep {
  by?: Prepared;
  day?: Prepared;
  during?: { from: Prepared; until: Prepared };
  ground?: string;
  ended?: { by: Annulment; when: Prepared };
}

/** The steps of a term as known on the day: rows of a table become steps of their own. */
export interface KnownStep {
  step: Step;
  voidedBy?: Annulment;
  /** What ended it later on, and when it would have applied but for that. */
  ended?: { by: Annulment; when: BoolExpr };
  group?: { id: string; title: Text };
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
  const made = (row: TableRow): Step => {
    const conditions: BoolExpr[] = [];
    for (const [name, key] of orderedKeys(table, spec.keys)) {
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
  return [
    ...held.map((row) => ({ row, step: made(row), ...ending(row) })),
    ...voided.map(({ entry, by }) => ({ row: entry, step: made(entry), voidedBy: by })),
  ]
    .sort((a, b) => a.row.from - b.row.from)
    .map(({ row: _row, ...rest }) => ({ ...rest, group: { id: spec.id, title: spec.title } }));
}

export function prepareTerm(expr: TermNode, slot: number, preparing: Preparing): Prepared {
  const rule = preparing.law.rules.find((one) => one.id === preparing.rule) as Rule;
  const child = preparing.prepare;
  const start = child(expr.start);
  const base = child(expr.base);
  const steps: ReadyStep[] = stepsOf(expr, preparing.law, preparing.knownOn).map(({ step, voidedBy, ended, group }) => {
    const natural = step.op === "suspend" ? step.during.from : step.op === "restart" ? step.at : undefined;
    const day = step.effective ?? natural;
    return {
      entry: step,
      title: step.title,
      op: step.op,
      when: child(step.when),
      positions: preparePositions(rule.positions, step.id, preparing),
      ...(voidedBy ? { voidedBy } : {}),
      ...(ended ? { ended: { by: ended.by, when: child(ended.when) } } : {}),
      ...(group ? { group } : {}),
      ...(day ? { day: child(day) } : {}),
      ...(step.op === "extend" ? { by: child(step.by) } : {}),
      ...(step.op === "suspend" ? { during: { from: child(step.during.from), until: child(step.during.until) } } : {}),
      ...(step.ground ? { ground: step.ground } : {}),
    };
  });
  const endings = steps.flatMap(({ ended }, index) => (ended ? [{ index, ended }] : []));
  const grounds = expr.grounds.map((ground) => ({ ...ground, limit: child(ground.max) }));
  const ceiling = expr.ceiling && { from: child(expr.ceiling.from), length: child(expr.ceiling.length) };
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

  const run = (frame: Frame): Raw => {
    const from = start.run(frame);
    if (from === absent) return absent;
    const length = base.run(frame);
    if (length === absent) return absent;
    let open = from === unknown || length === unknown;
    const limits = new Map<string, Length>();
    for (const { id, limit } of grounds) {
      const max = limit.run(frame);
      if (max === unknown) open = true;
      else if (max !== absent) limits.set(id, max as Length);
    }
    let top: number | null = null;
    if (ceiling) {
      const ceilingFrom = ceiling.from.run(frame);
      const ceilingLength = ceiling.length.run(frame);
      if (ceilingFrom === unknown || ceilingLength === unknown) open = true;
      else if (ceilingFrom !== absent && ceilingLength !== absent)
        top = addLength(ceilingFrom as number, ceilingLength as Length, frame.run.calendar);
    }
    const inputs: StepInput[] = [];
    let doubtful: Map<number, Doubt> | undefined;
    for (let index = 0; index < steps.length; index++) {
      const input = readStep(steps[index] as ReadyStep, index, frame);
      if (!input) continue;
      inputs.push(input.step);
      if (input.open) (doubtful ??= new Map()).set(index, input.open);
    }
    if (open) return unknown;
    const term = {
      start: from as number,
      base: length as Length,
      grounds: limits,
      ceiling: top,
      roll: expr.roll === "next-working-day",
    };
    let counting = inputs;
    if (doubtful) {
      // A step that has no effect even when every doubtful one counts does not matter.
      const most = runTerm({ ...term, steps: inputs }, frame.run.calendar);
      const started = ![...doubtful.keys()].some((index) => steps[index]?.op === "restart");
      for (const line of most.lines) {
        const why = doubtful.get(line.index);
        const cleared = line.effect === "cleared" && started && why === "condition";
        if (why && (cleared || line.effect === "too-late" || line.effect === "disapplied")) {
          doubtful.delete(line.index);
          frame.values[(steps[line.index] as ReadyStep).when.slot] = false;
          counting = counting.filter((one) => one.index !== line.index);
        }
      }
      if (doubtful.size > 0) return unknown;
    }
    const outcome = runTerm({ ...term, steps: counting }, frame.run.calendar);
    frame.terms.set(slot, { outcome, steps });
    frame.flags |= outcome.flags;
    for (const line of outcome.lines) {
      if (line.part === "step") noteStep(frame, steps[line.index] as ReadyStep, line.effect, line.from);
      if (line.part === "roll") warnEquated(frame, line.from, line.dueAfter as number);
    }
    for (const { index, ended } of endings)
      if (!counted(outcome, index) && ended.when.run(frame) === true) useRemoval(frame, ended);
    return outcome.due ?? absent;
  };
  return { expr, slot, children, run: (frame) => (frame.values[slot] = run(frame)) };
}

/** What is open about a step: its day, or only whether or how much it counts. */
type Doubt = "day" | "condition";

function readStep(step: ReadyStep, index: number, frame: Frame): { step: StepInput; open: Doubt | null } | null {
  const holds = step.when.run(frame);
  if (holds === false || holds === absent) return null;
  /** Whether the step would apply does not matter where it has no day or length. */
  const without = () => {
    frame.values[step.when.slot] = false;
    return null;
  };
  const day = step.day ? step.day.run(frame) : step.entry.from;
  if (day === absent) return without();
  const individual = step.day !== undefined;
  // An act on a ground that was not yet in force has no effect.
  if (individual && day !== unknown && (day as number) < step.entry.from) return without();
  const input: StepInput = {
    index,
    op: step.op,
    day: day === unknown ? step.entry.from : (day as number),
    individual,
    disapplied: step.voidedBy !== undefined,
  };
  let open = holds === unknown;
  if (step.entry.until !== undefined) input.until = step.entry.until;
  if (step.ground) input.ground = step.ground;
  if (step.by) {
    const by = step.by.run(frame);
    if (by === absent) return without();
    if (by === unknown) open = true;
    else input.by = by as Length;
  }
  if (step.during) {
    const from = step.during.from.run(frame);
    const until = step.during.until.run(frame);
    if (from === absent) return without();
    if (from === unknown || until === unknown) open = true;
    else input.during = { from: from as number, until: until === absent ? null : (until as number) };
  }
  if (!input.disapplied) {
    const verdict = decide(step.positions, frame, step.title);
    if (verdict === unknown) open = true;
    else input.disapplied = verdict === "disapplied";
  }
  return { step: input, open: day === unknown ? "day" : open ? "condition" : null };
}

const counted = ({ lines }: TermOutcome, index: number) =>
  lines.some((line) => line.index === index && (line.effect === "counted" || line.effect === "cut"));

function noteStep(frame: Frame, step: ReadyStep, effect: string, day: number): void {
  if (effect === "counted" || effect === "cut") use(frame, step.entry, step.title, day);
  else frame.used.push({ entry: step.entry });
  if (step.voidedBy) frame.used.push({ entry: step.voidedBy });
}

function warnEquated(frame: Frame, from: number, until: number): void {
  for (const { day } of frame.run.calendar.equatedWithin(from, until))
    frame.run.warnings.set(
      `equated-day ${day}`,
      problem("equated-day", { severity: "warning", values: { day: dayText(day) }, value: isoOf(day) }),
    );
}
