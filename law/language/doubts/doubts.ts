import type { Text } from "@keten/text";
import { type Entry, isAnnulment } from "../model/entry.js";
import type { Law } from "../model/rule.js";
import { type Source, type Verification, weakest } from "../model/source.js";
import { type EntryRole, entriesOf } from "../resolve/entries-of.js";

/** A line of law with what is not certain about it. */
export interface Doubt {
  entry: string;
  role: EntryRole;
  /** The rule, table or parameter it stands in. */
  owner: string;
  title: Text;
  verification: Verification;
  /** Its end was computed or announced and not read. */
  endUnverified: boolean;
  /** What other sources say. */
  conflict: { says: Text; sources: readonly Source[] } | null;
  note: Text | null;
  sources: readonly Source[];
}

/** How many lines of law were read where, and every line that was not checked or that sources dispute. */
export interface Doubts {
  counts: Record<Verification, number>;
  lines: Doubt[];
}

/** What is not certain in the law: entries without a checked source, computed ends and conflicts between sources. */
export function doubtsOf(law: Law): Doubts {
  const counts: Record<Verification, number> = { official: 0, secondary: 0, unverified: 0 };
  const lines: Doubt[] = [];
  const placed = new Map(entriesOf(law).map((one) => [one.entry.id, one]));
  for (const { entry, role, owner, title } of placed.values()) {
    const verification = weakest(entry.sources.map((source) => source.verification));
    counts[verification]++;
    const conflict = conflictOf(entry);
    const endUnverified = entry.endUnverified === true;
    if (verification !== "unverified" && !endUnverified && conflict === null) continue;
    const { id, note, sources } = entry;
    lines.push({ entry: id, role, owner, title, verification, endUnverified, conflict, note: note ?? null, sources });
  }
  return { counts, lines };
}

const conflictOf = (entry: Entry): Doubt["conflict"] => (isAnnulment(entry) ? null : (entry.conflict ?? null));
