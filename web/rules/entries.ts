import type { Day } from "@keten/calendar";
import {
  type Annulment,
  type Entry,
  type Exception,
  isAnnulment,
  type Law,
  type Rule,
  type Source,
  type Step,
  type TableRow,
  type Verification,
  type Version,
  visibleOn,
  weakest,
} from "@keten/law-language";
import type { Text } from "@keten/text";
import { boundsOf, stepsOf } from "./strip.js";

/** A line of the table of versions and sources. */
export interface EntryLine {
  id: string;
  title: Text;
  /** Days between which it holds; `fact` where they are days of a fact of the case and not of the calendar. */
  from: Day | null;
  until: Day | null;
  fact: Text | null;
  position: "policy" | "court" | null;
  goneSince: Day | null;
  because: Text | null;
  note: Text | null;
  conflict: Text | null;
  endUnverified: boolean;
  sources: readonly Source[];
}

const line = (entry: Entry, title: Text): EntryLine => ({
  id: entry.id,
  title,
  from: entry.from,
  until: entry.until ?? null,
  fact: null,
  position: null,
  goneSince: null,
  because: null,
  note: entry.note ?? null,
  conflict: entry.conflict?.says ?? null,
  endUnverified: entry.endUnverified === true,
  sources: entry.sources,
});

const gone = (entry: Entry & { title: Text }, by: Annulment): EntryLine => ({
  ...line(entry, entry.title),
  goneSince: by.knownFrom,
  because: by.because,
  sources: [...entry.sources, ...by.sources],
});

/** Everything a rule is made of, as known on a day. */
export interface EntryLines {
  /** Versions newest first with their steps, then exceptions. */
  own: EntryLine[];
  /** Rows of the tables it looks in. */
  rows: EntryLine[];
  /** What courts and the authority hold of it. */
  positions: EntryLine[];
}

export function entryLines(law: Law, rule: Rule, knownOn: Day): EntryLines {
  const lines: EntryLine[] = [];
  const rowLines: EntryLine[] = [];
  const positions: EntryLine[] = [];
  const versions = visibleOn<Version>(rule.versions, knownOn);
  const fact = "node" in rule.selectedBy && rule.selectedBy.node === "fact" ? rule.selectedBy.fact : null;
  const factLabel = law.facts.find((one) => one.id === fact)?.label ?? null;
  const tables = new Set<string>();
  for (const version of [...versions.held].sort((a, b) => b.from - a.from)) {
    lines.push({ ...line(version, version.title), fact: factLabel });
    for (const step of stepsOf(version.says)) {
      if ("rows" in step) tables.add(step.table);
      else if (!isAnnulment(step) && step.knownFrom <= knownOn) lines.push(stepLine(step, fact, factLabel));
    }
  }
  for (const { entry, by } of versions.voided) lines.push(gone(entry, by));
  const exceptions = visibleOn<Exception>(rule.exceptions, knownOn);
  for (const exception of exceptions.held) lines.push(line(exception, exception.title));
  for (const { entry, by } of exceptions.voided) lines.push(gone(entry, by));
  for (const table of law.tables) {
    if (!tables.has(table.id) && !usesTable(rule, table.id)) continue;
    const rows = visibleOn<TableRow>(table.rows, knownOn);
    for (const row of rows.held) rowLines.push(line(row, row.title));
    for (const { entry, by } of rows.voided) rowLines.push(gone(entry, by));
  }
  for (const position of rule.positions) {
    if (position.knownFrom > knownOn) continue;
    positions.push({
      id: position.id,
      title: position.source.title,
      from: position.knownFrom,
      until: null,
      fact: null,
      position: position.view,
      goneSince: null,
      because: null,
      note: position.note ?? null,
      conflict: null,
      endUnverified: false,
      sources: [position.source],
    });
  }
  return { own: lines, rows: rowLines, positions };
}

function stepLine(step: Step, fact: string | null, factLabel: Text | null): EntryLine {
  const bounds = fact ? boundsOf(step.when, fact) : null;
  return bounds ? { ...line(step, step.title), ...bounds, fact: factLabel } : line(step, step.title);
}

function usesTable(rule: Rule, table: string): boolean {
  const text = JSON.stringify([rule.versions, rule.exceptions]);
  return text.includes(`"table":"${table}"`);
}

/** How sure we are of a rule: the weakest of the texts its present versions rest on. */
export function statusOf(rule: Rule, knownOn: Day): Verification {
  const { held } = visibleOn<Version>(rule.versions, knownOn);
  const entries: Entry[] = held.flatMap((version) => [
    version,
    ...stepsOf(version.says).filter((step): step is Step => !("rows" in step) && !isAnnulment(step)),
  ]);
  return weakest(entries.flatMap((entry) => entry.sources.map((source) => source.verification)));
}

/** The version that holds for a case whose date is the day asked about. */
export function versionOn(rule: Rule, on: Day, knownOn: Day): Version | undefined {
  return visibleOn<Version>(rule.versions, knownOn).held.find(
    (version) => version.from <= on && (version.until === undefined || on < version.until),
  );
}
