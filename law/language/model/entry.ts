import type { Day } from "@keten/calendar";
import type { Text } from "@keten/text";
import type { Source } from "./source.js";

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
