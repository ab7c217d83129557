import type { Day } from "@keten/calendar";
import type { Text } from "@keten/text";
import { askLaw, decidedValue, type Facts, labelOf } from "../law.js";
import { CYCLE_EVENTS, type CycleEvent, type CycleRecord, type RecordedDay } from "./model.js";

/** Where a province stands in a cycle on a day. Everything that is asked of the law is as the law says on that day. */
export interface CycleState {
  year: number;
  province: string;
  on: Day;
  /** Null before the act was in force. */
  step: { id: string; label: Text } | null;
  /** The last day of the step; when it has passed, the step is late. */
  nextDeadline: Day | null;
  /** For each step of the act its last day, when it was done, and how late it was or is; in order. */
  steps: readonly CycleStep[];
  /** The last day to put locations at disposal; null while there is no decision. */
  realisation: Day | null;
  /** What was announced about days, beside what the act says. */
  announced: readonly RecordedDay[];
}

export interface CycleStep {
  event: CycleEvent;
  deadline: Day | null;
  done: RecordedDay | null;
  /** Days after the last day of the act, on the day it was done, else on the day asked about; zero where in time. */
  late: number;
}

/** What is on record by a day: for this province, else for all. */
function recordedBy(record: CycleRecord, province: string, event: RecordedDay["event"], on: Day): RecordedDay | null {
  const known = record.days.filter((one) => one.event === event && one.day !== null && one.day <= on);
  return known.find((one) => one.province === province) ?? known.find((one) => one.province === undefined) ?? null;
}

/** Where a province stands in a cycle on a day, by the days on record up to then. */
export function cycleState(record: CycleRecord, province: string, on: Day): CycleState {
  const done = Object.fromEntries(
    CYCLE_EVENTS.map((event) => [event, recordedBy(record, province, event, on)]),
  ) as Record<CycleEvent, RecordedDay | null>;
  // The day itself may lie ahead; it is set in the decision.
  const set = done.decision === null ? null : recordedBy(record, province, "realisation", Number.MAX_SAFE_INTEGER);
  const facts: Facts = {
    cycleYear: record.year,
    ...fact("estimatePublished", done.estimate),
    ...fact("provincialReportSent", done.report),
    ...fact("distributionDecisionPublished", done.decision),
    ...fact("setRealisationDate", set),
  };
  const ask = (rule: string) => decidedValue(askLaw(`distribution.${rule}`, facts, on));
  const day = (rule: string): Day | null => {
    const value = ask(rule);
    return typeof value === "number" ? value : null;
  };
  const step = ask("cycle-step");
  const label = typeof step === "string" ? labelOf("distribution.cycle-step", step) : null;
  return {
    year: record.year,
    province,
    on,
    step: typeof step === "string" && label !== null ? { id: step, label } : null,
    nextDeadline: day("next-deadline"),
    steps: CYCLE_EVENTS.map((event) => ({
      event,
      deadline: day(`${event}-deadline`),
      done: done[event],
      late: day(`${event}-late`) ?? 0,
    })),
    realisation: done.decision === null ? null : day("realisation-deadline"),
    announced: record.days.filter(({ event }) => event.endsWith("-announced")),
  };
}

const fact = (name: string, recorded: RecordedDay | null): Facts =>
  recorded === null || recorded.day === null ? {} : { [name]: recorded.day };
