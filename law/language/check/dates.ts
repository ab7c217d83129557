import { isoOf } from "@keten/calendar";
import { type Problem, t } from "@keten/text";
import { isAnnulment } from "../model/entry.js";
import type { Law } from "../model/rule.js";
import { entriesOf } from "../resolve/entries-of.js";
import { found } from "./problems.js";
import { ownerTitle } from "./sources.js";

/** Entries whose own dates contradict each other. */
export function dateProblems(law: Law): Problem[] {
  const placed = entriesOf(law);
  return placed.flatMap(({ entry, owner }) => {
    const place = { owner, title: ownerTitle(law, owner), entry: entry.id };
    const problems: Problem[] = [];
    const start = isAnnulment(entry) ? placed.find((one) => one.entry.id === entry.annuls.entry)?.entry : entry;
    const end = isAnnulment(entry) ? entry.annuls.since : entry.until;
    if (start && typeof end === "number" && end <= start.from)
      problems.push(
        found(
          "ends-before-it-begins",
          place,
          t(`een dag na ${isoOf(start.from)}`, `a day after ${isoOf(start.from)}`),
          { end: isoOf(end), from: isoOf(start.from) },
        ),
      );
    if (entry.coveredUntil < entry.knownFrom)
      problems.push(
        found(
          "covered-before-known",
          place,
          t(`${isoOf(entry.knownFrom)} of later`, `${isoOf(entry.knownFrom)} or later`),
          { covered: isoOf(entry.coveredUntil), known: isoOf(entry.knownFrom) },
        ),
      );
    return problems;
  });
}
