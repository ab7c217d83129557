import { type Day, isoOf } from "@keten/calendar";
import { inLanguage, type Text, t } from "@keten/text";
import type { Entry } from "../model/entry.js";
import { problem } from "../problems.js";
import { dayText } from "../render/values.js";
import type { Frame } from "./frame.js";
import { FLAG } from "./term.js";

/** Marks an entry as used; warns where it is used beyond the last day somebody checked. */
export function use(frame: Frame, entry: Entry, title: Text, matched: Day): void {
  frame.used.push({ entry });
  if (entry.conflict)
    frame.run.warnings.set(
      `sources-conflict ${entry.id}`,
      problem("sources-conflict", {
        severity: "warning",
        values: { entry: title, says: entry.conflict.says },
        value: entry.id,
      }),
    );
  if (matched > entry.coveredUntil || (entry.until === undefined && frame.run.on > entry.coveredUntil))
    warnBeyond(frame, title, entry.coveredUntil);
}

/** One warning an answer, for the entry that was checked least far. */
export function warnBeyond(frame: Frame, title: Text, coveredUntil: Day): void {
  frame.flags |= FLAG.beyondCovered;
  const day = isoOf(coveredUntil);
  const known = frame.run.warnings.get("beyond-covered");
  if (known && String(known.value) <= day) return;
  frame.run.warnings.set(
    "beyond-covered",
    problem("beyond-covered", {
      severity: "warning",
      values: { entry: title, day: dayText(coveredUntil) },
      value: day,
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
