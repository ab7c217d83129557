import type { Day } from "@keten/calendar";
import type { Text } from "@keten/text";
import type { SourceLine } from "../model.js";

/** What happens in a cycle, in the order of the act. */
export const CYCLE_EVENTS = ["estimate", "report", "decision"] as const;
export type CycleEvent = (typeof CYCLE_EVENTS)[number];

/** A day on which something happened in a cycle, or was to happen, with where that stands. */
export interface RecordedDay {
  event: CycleEvent | "estimate-letter" | "report-announced" | "decision-announced" | "realisation";
  /** Null where the source gives no day; its note then says what it does give. */
  day: Day | null;
  /** For one province only; otherwise for all twelve. */
  province?: string;
  /** What the source says of it, where the day alone would say too much. */
  note?: Text;
  sources: readonly SourceLine[];
}

/** What is on record of one cycle. */
export interface CycleRecord {
  /** The year in which the estimate was due. */
  year: number;
  days: readonly RecordedDay[];
}
