import type { Day } from "@keten/calendar";
import { type Annulment, type Entry, isAnnulment } from "../model/entry.js";

/** An entry and the later one that took it away, from its start or from a day on. */
export interface Removed<E extends Entry> {
  entry: E;
  by: Annulment;
}

/** The entries known on a day, with their ends as then known, and those then known to be void. */
export interface Visible<E extends Entry> {
  held: E[];
  /** Struck down from the start; kept so that an explanation can say so. */
  voided: Removed<E>[];
  ended: Removed<E>[];
}

/** What was known on `knownOn` of a list of entries: later ones may annul, end or replace earlier ones. */
export function visibleOn<E extends Entry>(entries: readonly (E | Annulment)[], knownOn: Day): Visible<E> {
  const known = entries.filter((entry) => entry.knownFrom <= knownOn);
  const annulments = known.filter(isAnnulment);
  const voidIds = new Set(annulments.filter((one) => one.annuls.since === "start").map((one) => one.annuls.entry));
  const standing = annulments.filter((one) => !voidIds.has(one.id));
  const replaced = new Set(known.flatMap((entry) => entry.replaces ?? []));
  const result: Visible<E> = { held: [], voided: [], ended: [] };
  for (const one of known) {
    if (isAnnulment(one) || replaced.has(one.id)) continue;
    const entry = one as E;
    const mine = standing.filter(({ annuls }) => annuls.entry === entry.id);
    const voidedBy = mine.find(({ annuls }) => annuls.since === "start");
    if (voidedBy) {
      result.voided.push({ entry, by: voidedBy });
      continue;
    }
    let held = entry;
    for (const by of mine) {
      const until = by.annuls.since as Day;
      if (held.until !== undefined && held.until <= until) continue;
      held = { ...held, until };
      result.ended.push({ entry, by });
    }
    result.held.push(held);
  }
  return result;
}
