import type { Day } from "@keten/calendar";
import {
  isAnnulment,
  type Law,
  type Rule,
  type RuleDocument,
  type Source,
  type Step,
  type VersionText,
} from "@keten/law-language";
import type { Text } from "@keten/text";
import { boundsOf, caseDateOf, stepsOf } from "./strip.js";

/** A line of the table of versions and sources. */
export interface TableLine {
  id: string;
  title: Text;
  /** Days between which it holds; `fact` where they are days of a fact of the case and not of the calendar. */
  from: Day | null;
  until: Day | null;
  fact: Text | null;
  position: "policy" | "court" | null;
  /** Struck down as if it never held, known since that day, and why. */
  gone: { since: Day; because: Text } | null;
  note: Text | null;
  conflict: Text | null;
  endUnverified: boolean;
  sources: readonly Source[];
}

/** Everything a rule is made of, as known on the day of its document. */
export interface TableLines {
  /** Versions, exceptions, steps and amounts. */
  own: TableLine[];
  /** Rows of the tables it looks in. */
  rows: TableLine[];
  /** What courts and the authority hold of it. */
  positions: TableLine[];
}

export function tableLines(law: Law, rule: Rule, document: RuleDocument, knownOn: Day): TableLines {
  const fact = caseDateOf(rule);
  const label = law.facts.find((one) => one.id === fact)?.label ?? null;
  const steps = new Map<string, Step>();
  for (const version of rule.versions)
    if (!isAnnulment(version))
      for (const step of stepsOf(version.says)) if (!("rows" in step) && !isAnnulment(step)) steps.set(step.id, step);
  const unverifiedEnds = new Set(
    [...rule.versions, ...law.tables.flatMap((table) => [...table.rows])]
      .filter((entry) => entry.endUnverified === true)
      .map((entry) => entry.id),
  );
  const lines: TableLines = { own: [], rows: [], positions: [] };
  for (const entry of document.entries) {
    if (entry.state === "unknown") continue;
    const step = steps.get(entry.entry);
    const bounds = step && fact ? boundsOf(step.when, fact) : null;
    const line: TableLine = {
      id: entry.entry,
      title: entry.title,
      from: bounds ? bounds.from : entry.from,
      until: bounds ? bounds.until : (entry.until ?? null),
      fact: bounds || entry.role === "version" ? label : null,
      position: null,
      gone: entry.state === "void" && entry.by ? { since: entry.by.knownFrom, because: entry.by.because } : null,
      note: entry.note ?? null,
      conflict: entry.conflict?.says ?? null,
      endUnverified: unverifiedEnds.has(entry.entry),
      sources: entry.state === "void" && entry.by ? [...entry.sources, ...entry.by.sources] : entry.sources,
    };
    (entry.role === "row" ? lines.rows : lines.own).push(line);
  }
  for (const position of rule.positions) {
    if (position.knownFrom > knownOn) continue;
    lines.positions.push({
      id: position.id,
      title: position.source.title,
      from: position.knownFrom,
      until: null,
      fact: null,
      position: position.view,
      gone: null,
      note: position.note ?? null,
      conflict: null,
      endUnverified: false,
      sources: [position.source],
    });
  }
  return lines;
}

/** The version that holds for a case whose date is the day asked about. */
export function versionOn(document: RuleDocument, on: Day): VersionText | undefined {
  return document.versions.find((version) => version.from <= on && (version.until === undefined || on < version.until));
}
