import { type Day, isoOf } from "@keten/calendar";
import { inLanguage, type Text, t } from "@keten/text";
import type { Entry } from "../model/entry.js";
import { problem } from "../problems.js";
import type { Frame } from "./frame.js";
import { FLAG } from "./term.js";

/** Marks an entry as used; warns where it is used beyond the last day somebody checked. */
export function use(frame: Frame, entry: Entry, title: Text, matched: Day): void {
  frame.used.push({ entry });
  if (matched > entry.coveredUntil || (entry.until === undefined && frame.run.on > entry.coveredUntil))
    warnBeyond(frame, entry.id, title, entry.coveredUntil);
}

export function warnBeyond(frame: Frame, id: string, title: Text, coveredUntil: Day): void {
  frame.flags |= FLAG.beyondCovered;
  const key = `beyond-covered ${id}`;
  if (frame.run.warnings.has(key)) return;
  frame.run.warnings.set(
    key,
    problem("beyond-covered", {
      severity: "warning",
      values: { entry: title, day: isoOf(coveredUntil) },
      value: isoOf(coveredUntil),
    }),
  );
}

/** The sources of an entry in one short text. */
export function sourcesText(entry: Entry): Text {
  return t(
    entry.sources.map((source) => inLanguage(source.title, "nl")).join(", "),
    entry.sources.map((source) => inLanguage(source.title, "en")).join(", "),
  );
}
