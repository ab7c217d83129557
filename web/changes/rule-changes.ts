import type { Day } from "@keten/calendar";
import type { Programme } from "@keten/law";
import { type CauseKind, changesBetween, type Law, type LawChange, type Source } from "@keten/law-language";
import type { Text } from "@keten/text";
import { usersOf } from "../parts/users-of.js";

/** What a reader calls a change: a text that takes the place of another is one change, not an end and a beginning. */
export type ChangeKind = LawChange["kind"] | "replaced" | "event";

export interface RuleChange {
  id: string;
  kind: ChangeKind;
  date: Day;
  title: Text;
  /** The rules it touches, the one it stands in first. */
  rules: readonly string[];
  before: Text | null;
  after: Text | null;
  cause: Text | null;
  causeKind: CauseKind | null;
  note: Text | null;
  /** Struck down later, as if it had never held. */
  voided: boolean;
  sources: readonly Source[];
}

/** What happened beside the rules, in the same form: an announcement, a programme, a ruling about places. */
export const eventChanges = (programmes: readonly Programme[], from: Day, to: Day): EventChange[] =>
  programmes
    .filter((one) => one.from >= from && one.from <= to)
    .map((one) => ({
      id: `${one.from} event ${one.id}`,
      kind: "event",
      date: one.from,
      subject: one.subject,
      title: one.title,
      rules: one.rules ?? [],
      before: one.before ?? null,
      after: one.says,
      cause: one.cause?.says ?? null,
      causeKind: one.cause?.kind ?? null,
      note: one.note ?? null,
      voided: false,
      sources: one.sources,
    }));
export interface EventChange extends RuleChange {
  /** The subject it stands under. */
  subject: string;
}

/** What changed in the rules from a day up to and including another, oldest first. */
export function ruleChanges(law: Law, from: Day, to: Day): RuleChange[] {
  const users = usersOf(law);
  return joined(changesBetween(law, from, to)).map(({ change, kind, cause, sources }) => ({
    id: `${change.date} ${change.kind} ${change.entry}`,
    kind,
    date: change.date,
    title: change.title,
    rules: change.owner.kind === "rule" ? [change.owner.id] : (users.get(change.owner.id) ?? []),
    before: change.before,
    after: change.after,
    cause,
    causeKind: change.causeKind ?? null,
    note: change.note,
    voided: change.voidedBy !== undefined,
    sources,
  }));
}

/** The last day on or before a day on which something changed in each rule. */
export function lastChanges(law: Law, until: Day): Map<string, RuleChange[]> {
  const last = new Map<string, RuleChange[]>();
  for (const change of ruleChanges(law, FIRST_DAY, until))
    for (const rule of change.rules) {
      const known = last.get(rule);
      last.set(rule, known?.[0]?.date === change.date ? [...known, change] : [change]);
    }
  return last;
}

/** No rule is older than the Constitution of 1814. */
const FIRST_DAY: Day = -57_000;

interface Joined {
  change: LawChange;
  kind: ChangeKind;
  cause: Text;
  sources: readonly Source[];
}

function joined(changes: readonly LawChange[]): Joined[] {
  const made: Joined[] = [];
  const gone = new Set<LawChange>();
  for (const change of changes) {
    const ends = changes.find(
      (other) =>
        !gone.has(other) &&
        other !== change &&
        other.date === change.date &&
        other.owner.id === change.owner.id &&
        change.before !== null &&
        other.before?.nl === change.before.nl &&
        endsFor(change, other),
    );
    if (ends) gone.add(ends);
    made.push({
      change,
      kind: ends && change.kind === "began" ? "replaced" : change.kind,
      cause: ends ? ends.cause : change.cause,
      sources: ends ? unique([...change.sources, ...ends.sources]) : change.sources,
    });
  }
  return made.filter(({ change }) => !gone.has(change));
}

/** Whether one change tells the end of what another begins: on the day itself, or when both became known. */
function endsFor(begins: LawChange, ends: LawChange): boolean {
  if (begins.kind === "began") return ends.kind === "ended" && ends.role === begins.role;
  return begins.kind === "known" && begins.role !== "annulment" && ends.kind === "known" && ends.role === "annulment";
}

const unique = (sources: readonly Source[]): Source[] => [
  ...new Map(sources.map((source) => [`${source.id} ${source.locator}`, source])).values(),
];

export interface Theme {
  id: string;
  title: Text | null;
  changes: RuleChange[];
}

/** The changes by the subject of their rule, newest first within each. */
export function byTheme(
  law: Law,
  subjects: readonly { id: string; title: Text }[],
  changes: readonly RuleChange[],
): Theme[] {
  const bySubject = new Map(law.rules.map((rule) => [rule.id, rule.subject]));
  const subjectOf = (change: RuleChange | EventChange) =>
    "subject" in change ? change.subject : bySubject.get(change.rules[0] ?? "");
  const known = new Set(subjects.map((subject) => subject.id));
  const newestFirst = [...changes].sort((a, b) => b.date - a.date);
  return [
    ...subjects.map((subject) => ({
      ...subject,
      changes: newestFirst.filter((change) => subjectOf(change) === subject.id),
    })),
    { id: "other", title: null, changes: newestFirst.filter((change) => !known.has(subjectOf(change) ?? "")) },
  ].filter((theme) => theme.changes.length > 0);
}
