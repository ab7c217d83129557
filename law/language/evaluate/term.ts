import { addMonths, type Day } from "@keten/calendar";
import type { Length } from "../model/expression.js";
import type { WorkingCalendar } from "../working-days/working-calendar.js";

/**
 * How a term is counted.
 * 1. A restart gives the term a new start and clears individual acts of before; the ceiling keeps its own start.
 * 2. Steps run by their day (never before the start), ties in written order. A step whose day lies after the
 *    last day so far comes too late; the last day itself is still in time.
 * 3. Months are added once to the start, as a sum, with the month-end clamp; then days; then suspended days.
 *    The start day is not counted.
 * 4. Suspended days are the days of all suspensions together inside the running term, until that no longer grows.
 *    A suspension without an end leaves no last day.
 * 5. The ceiling cuts; the shift to a working day comes last and may pass it.
 */
export interface StepInput {
  /** Place in the written order. */
  index: number;
  op: "extend" | "suspend" | "restart";
  /** The day of the individual act or of the measure, not yet moved to the start. */
  day: Day;
  /** An act in this case rather than a general measure. */
  individual: boolean;
  by?: Length;
  during?: { from: Day; until: Day | null };
  ground?: string;
  /** The measure is void or set aside: it is listed where it would have counted, and has no effect. */
  disapplied: boolean;
  /** The first day on which the measure no longer held. */
  until?: Day;
}

export interface TermInput {
  start: Day;
  base: Length;
  steps: readonly StepInput[];
  grounds: readonly GroundLimit[];
  ceiling: Day | null;
  roll: boolean;
}

/** The most that the steps on one ground add together. */
export interface GroundLimit {
  id: string;
  /** Null where the ground has none in this case. */
  max: Length | null;
}

export type StepOutcome = "counted" | "too-late" | "cut" | "disapplied" | "cleared" | "not-reached";

export interface TermLine {
  part: "base" | "step" | "ceiling" | "roll";
  index: number;
  step?: StepInput;
  from: Day;
  by: Length | null;
  dueAfter: Day | null;
  effect: StepOutcome;
}

export interface TermOutcome {
  due: Day | null;
  suspendedSince: Day | null;
  flags: number;
  lines: TermLine[];
}

/** What happened on the way to an answer, as bits. */
export const FLAG = { ceiling: 1, tooLate: 2, rolled: 4, beyondCovered: 8, disapplied: 16 } as const;

interface Total {
  months: number;
  days: number;
  workingDays: number;
}

const add = (total: Total, length: Length): Total => ({
  months: total.months + (length.months ?? 0),
  days: total.days + (length.weeks ?? 0) * 7 + (length.days ?? 0),
  workingDays: total.workingDays + (length.workingDays ?? 0),
});
const NOTHING: Total = { months: 0, days: 0, workingDays: 0 };

/** A day plus a length; the day itself does not count. */
export function addLength(day: Day, length: Length, calendar: WorkingCalendar): Day {
  return reach(day, add(NOTHING, length), calendar);
}

function reach(start: Day, total: Total, calendar: WorkingCalendar): Day {
  const day = (total.months === 0 ? start : addMonths(start, total.months)) + total.days;
  return total.workingDays === 0 ? day : calendar.addWorkingDays(day, total.workingDays);
}

/** The part of a length that still fits under the maximum of its ground. */
function fitUnder(used: Total, by: Length, max: Length): Length {
  const most = add(NOTHING, max);
  const wanted = add(NOTHING, by);
  const fit = (key: keyof Total) => Math.max(0, Math.min(wanted[key], most[key] - used[key]));
  return { months: fit("months"), days: fit("days"), workingDays: fit("workingDays") };
}

/** Days of the union of suspensions in `(start, due]`, with the last day they lead to. */
function suspend(start: Day, unsuspended: Day, periods: readonly { from: Day; until: Day }[]): Day {
  if (periods.length === 0) return unsuspended;
  const sorted = [...periods].sort((a, b) => a.from - b.from);
  let due = unsuspended;
  for (;;) {
    let count = 0;
    let reached = start + 1;
    for (const { from, until } of sorted) {
      const first = Math.max(from, reached);
      const last = Math.min(until, due + 1);
      if (last > first) {
        count += last - first;
        reached = last;
      }
    }
    if (unsuspended + count === due) return due;
    due = unsuspended + count;
  }
}

/** Adds a line for each step but restarts, by their day and never before the start; ties as they were written. */
function listSteps(steps: readonly StepInput[], start: Day, lines: TermLine[]): void {
  for (const step of steps) {
    if (step.op === "restart") continue;
    const from = Math.max(start, step.day);
    const by = step.by ?? null;
    const line: TermLine = { part: "step", index: step.index, step, from, by, dueAfter: null, effect: "counted" };
    let place = lines.push(line) - 1;
    for (; place > 0 && lines[place - 1]!.from > from; place--) lines[place] = lines[place - 1]!;
    lines[place] = line;
  }
}

/** The restart that counts: the latest, the one written last where two are of one day. */
function latestRestart(steps: readonly StepInput[]): StepInput | undefined {
  let latest: StepInput | undefined;
  for (const step of steps)
    if (step.op === "restart" && !step.disapplied && (!latest || step.day >= latest.day)) latest = step;
  return latest;
}

const cutBy = (ceiling: Day | null, day: Day) => (ceiling !== null && day > ceiling ? ceiling : day);

function placeOf(ground: string | undefined, grounds: readonly GroundLimit[]): number | null {
  for (let place = 0; place < grounds.length; place++) if (grounds[place]!.id === ground) return place;
  return null;
}

export function runTerm(input: TermInput, calendar: WorkingCalendar): TermOutcome {
  const { ceiling } = input;
  const lines: TermLine[] = [];
  let flags = 0;
  const restart = latestRestart(input.steps);
  const start = restart ? restart.day : input.start;
  if (restart)
    lines.push({ part: "step", index: restart.index, from: start, by: null, dueAfter: null, effect: "counted" });

  let total = add(NOTHING, input.base);
  const suspensions: { from: Day; until: Day }[] = [];
  const usedOfGround = input.grounds.map(() => NOTHING);

  let uncut = reach(start, total, calendar);
  let due = cutBy(ceiling, uncut);
  lines.push({ part: "base", index: -1, from: start, by: input.base, dueAfter: due, effect: "counted" });

  let suspendedSince: Day | null = null;
  listSteps(input.steps, start, lines);
  for (const line of lines) {
    const { step, from: day } = line;
    if (!step) continue;
    line.dueAfter = due;
    if (suspendedSince !== null) {
      line.effect = "not-reached";
      line.dueAfter = null;
    } else if (restart && step.individual && step.day < start) line.effect = "cleared";
    else if (day > due || (step.until !== undefined && day >= step.until)) {
      line.effect = "too-late";
      flags |= FLAG.tooLate;
    } else if (step.disapplied) {
      line.effect = "disapplied";
      flags |= FLAG.disapplied;
    } else if (step.op === "suspend" && step.during) {
      if (step.during.until === null) {
        suspendedSince = day;
        line.dueAfter = null;
      } else {
        suspensions.push({ from: step.during.from, until: step.during.until });
        uncut = suspend(start, reach(start, total, calendar), suspensions);
        due = cutBy(ceiling, uncut);
        line.dueAfter = due;
      }
    } else if (step.by) {
      let by = step.by;
      const ground = placeOf(step.ground, input.grounds);
      const max = ground === null ? null : input.grounds[ground]!.max;
      if (ground !== null && max) {
        const used = usedOfGround[ground]!;
        const fitted = fitUnder(used, by, max);
        usedOfGround[ground] = add(used, fitted);
        const all = add(NOTHING, by);
        if (all.months !== fitted.months || all.days !== fitted.days || all.workingDays !== fitted.workingDays)
          line.effect = "cut";
        by = fitted;
      }
      total = add(total, by);
      uncut = suspend(start, reach(start, total, calendar), suspensions);
      due = cutBy(ceiling, uncut);
      if (uncut !== due) line.effect = "cut";
      line.dueAfter = due;
    }
  }

  if (suspendedSince !== null) return { due: null, suspendedSince, flags, lines };
  if (ceiling !== null && uncut > ceiling) {
    flags |= FLAG.ceiling;
    lines.push({ part: "ceiling", index: -1, from: ceiling, by: null, dueAfter: ceiling, effect: "cut" });
  }
  if (input.roll) {
    const rolled = calendar.nextWorkingDay(due);
    if (rolled !== due) {
      flags |= FLAG.rolled;
      lines.push({
        part: "roll",
        index: -1,
        from: due,
        by: { days: rolled - due },
        dueAfter: rolled,
        effect: "counted",
      });
      due = rolled;
    }
  }
  return { due, suspendedSince: null, flags, lines };
}
