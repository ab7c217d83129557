import type { Text } from "@keten/text";
import type { Annulment, Cause, Entry } from "../model/entry.js";
import type { Source } from "../model/source.js";
import { day } from "./values.js";

/** The dates and sources every line of law must state; days as ISO text. */
export interface Dated {
  from: string;
  until?: string;
  knownFrom: string;
  coveredUntil: string;
  sources: readonly Source[];
  endUnverified?: boolean;
  note?: Text;
  cause?: Cause;
  conflict?: Entry["conflict"];
}

export const entry = (id: string, dated: Dated): Entry => {
  const made: Entry = {
    id,
    from: day(dated.from),
    knownFrom: day(dated.knownFrom),
    coveredUntil: day(dated.coveredUntil),
    sources: dated.sources,
  };
  if (dated.until !== undefined) made.until = day(dated.until);
  if (dated.endUnverified) made.endUnverified = true;
  if (dated.note) made.note = dated.note;
  if (dated.cause) made.cause = dated.cause;
  if (dated.conflict) made.conflict = dated.conflict;
  return made;
};

type Removal = {
  entry: string;
  knownFrom: string;
  because: Text;
  sources: readonly Source[];
  coveredUntil: string;
  cause?: Cause;
  note?: Text;
};

/** A measure is struck down as if it never held: known from the day of the judgment. */
export const annul = (id: string, removal: Removal): Annulment => ({
  ...entry(id, { from: removal.knownFrom, ...removal }),
  annuls: { entry: removal.entry, since: "start" },
  because: removal.because,
});

/** A line of law ends on a day; until that became known it had no end. `on` is the first day without it. */
export const end = (id: string, removal: Removal & { on: string }): Annulment => ({
  ...entry(id, { from: removal.on, ...removal }),
  annuls: { entry: removal.entry, since: day(removal.on) },
  because: removal.because,
});

/** A day on which one text takes the place of others: what it begins and what it ends share its dates and sources. */
export interface Commencement {
  /** The dates of a line of law that begins on this day. */
  begins: { from: string; knownFrom: string; coveredUntil: string; cause?: Cause };
  /** The end of an earlier line on this day. */
  ends: (entry: string) => Annulment;
}

/** `on` is the first day of the new text, `knownFrom` the day it was published. */
export function commencement(parts: Omit<Removal, "entry"> & { on: string }): Commencement {
  const { on, knownFrom, coveredUntil, cause } = parts;
  return {
    begins: { from: on, knownFrom, coveredUntil, ...(cause ? { cause } : {}) },
    ends: (one) => end(`${one}-ends`, { entry: one, ...parts }),
  };
}
