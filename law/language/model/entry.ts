import type { Day } from "@keten/calendar";
import type { Text } from "@keten/text";
import type { Source } from "./source.js";

/** What moved the lawmaker, the authority or the court to change a line of law. */
export type CauseKind = "motion" | "judgment" | "european-act" | "abuse" | "government" | "parliament" | "events";
export interface Cause {
  kind: CauseKind;
  says: Text;
}

/**
 * One immutable line of law: it holds over `[from, until)`, was public from `knownFrom`, and somebody
 * checked up to and including `coveredUntil` that it still held.
 */
export interface Entry {
  id: string;
  from: Day;
  until?: Day;
  knownFrom: Day;
  coveredUntil: Day;
  sources: readonly Source[];
  /** The end follows from a calculation or an announcement and was not read in a text. */
  endUnverified?: boolean;
  /** The entry whose text this one corrects. */
  replaces?: string;
  note?: Text;
  /** What made the law change here, where a source says so. */
  cause?: Cause;
  /** Sources that say otherwise about this entry; every answer that uses it warns so. */
  conflict?: { says: Text; sources: readonly Source[] };
}

/**
 * A later entry that takes an earlier one away: from its start (it never held) or from a day on (it
 * ends). It counts only once it is known.
 */
export interface Annulment extends Entry {
  annuls: { entry: string; since: "start" | Day };
  because: Text;
}

export function isAnnulment(entry: Entry): entry is Annulment {
  return "annuls" in entry;
}
