import { type Day, isoOf } from "@keten/calendar";
import { inLanguage, type Problem, type Text, t } from "@keten/text";
import type { Entry } from "../model/entry.js";
import { problem } from "../problems.js";
import { dayText } from "../render/values.js";
import type { Frame, Run } from "./frame.js";
import { FLAG } from "./term.js";

/** Marks an entry as used; warns where it is used beyond the last day somebody checked. */
export function use(frame: Frame, entry: Entry, title: Text, matched: Day): void {
  frame.used.push({ entry });
  const { conflict } = entry;
  if (conflict)
    warn(frame, `sources-conflict ${entry.id}`, conflict, entry.id, () =>
      problem("sources-conflict", {
        severity: "warning",
        values: { entry: title, says: conflict.says },
        value: entry.id,
      }),
    );
  if (matched > entry.coveredUntil || (entry.until === undefined && frame.run.on > entry.coveredUntil))
    warnBeyond(frame, title, entry.coveredUntil);
}

/** The code of the warning that an entry is used beyond the last day somebody checked. */
export const BEYOND = "beyond-covered";

/** One warning an answer, for the entry that was checked least far. */
export function warnBeyond(frame: Frame, title: Text, coveredUntil: Day): void {
  frame.flags |= FLAG.beyondCovered;
  const day = isoOf(coveredUntil);
  const known = frame.run.warnings?.get(BEYOND);
  if (known && String(known.value) <= day) return;
  warn(frame, BEYOND, title, coveredUntil, () =>
    problem(BEYOND, { severity: "warning", values: { entry: title, day: dayText(coveredUntil) }, value: day }),
  );
}

/** What warnings say of a thing; to put them into words takes longer than to answer a question. */
const worded = new WeakMap<object, Map<string | number, Problem>>();

/** Adds a warning of its kind to the answer; the same warning `about` a thing is put into words once. */
export function warn(frame: Frame, kind: string, about: object, key: string | number, word: () => Problem): void {
  let known = worded.get(about);
  if (!known) worded.set(about, (known = new Map()));
  let warning = known.get(key);
  if (!warning) known.set(key, (warning = word()));
  note(frame.run, kind, warning);
}

/** Adds a warning that is already in words. */
export function note(run: Run, kind: string, warning: Problem): void {
  (run.warnings ??= new Map()).set(kind, warning);
}

export const warningsOf = ({ warnings }: Run): Problem[] => (warnings ? [...warnings.values()] : []);

/** The sources of an entry in one short text. */
export function sourcesText(entry: Entry): Text {
  return t(
    entry.sources.map((source) => inLanguage(source.title, "nl")).join(", "),
    entry.sources.map((source) => inLanguage(source.title, "en")).join(", "),
  );
}
