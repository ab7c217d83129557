import { addMonths, type Day } from "@keten/calendar";
import type { Answer, LedgerLine, Length } from "@keten/law-language";
import type { Text } from "@keten/text";

export type SegmentKind = "term" | "extension" | "disputed" | "over" | "still";

/** One stretch of a term on the axis of time. */
export interface Segment {
  kind: SegmentKind;
  from: Day;
  until: Day;
  by: Length | null;
  title: Text;
  entry: string;
}

/** A term in one view. */
export interface Lane {
  view: "policy" | "court" | "both";
  start: Day;
  segments: Segment[];
  due: Day | null;
  suspendedSince: Day | null;
  /** Steps of the rule that had no effect, with the reason. */
  without: LedgerLine[];
  /** The rule and what its term is called, where a picture holds the terms of more than one. */
  term?: { rule: string; name: string /** A day that no stretch leads to by law. */; only?: boolean };
}

/** Tells the lanes of a picture apart. */
export const laneKey = (lane: Lane): string => `${lane.term?.rule ?? ""} ${lane.view}`;

export interface TermPicture {
  lanes: Lane[];
  on: Day;
  /** The day beyond which no extension goes. */
  ceiling: { day: Day; length: Length } | null;
  /** Days that would follow from an act that has not happened. */
  possible: { due: Day; title: Text }[];
}

/** The ledger of an answer as stretches of time; `disputed` names steps on which the views differ. */
export function laneOf(answer: Answer, view: Lane["view"], on: Day, disputed: ReadonlySet<string>): Lane | null {
  const lines = answer.breakdown;
  const base = lines?.find((line) => line.op === "base");
  if (!lines || !base) return null;
  const segments: Segment[] = [];
  const without: LedgerLine[] = [];
  let reached = base.from;
  for (const line of lines) {
    const { op, effect, dueAfter } = line;
    if (op === "restart" || op === "ceiling") continue;
    if (effect !== "counted" && effect !== "cut") {
      without.push(line);
      continue;
    }
    const segment = { by: line.by, title: line.title, entry: line.label };
    if (op === "suspend") {
      const until = dueAfter === null ? Math.max(on, line.from) : line.from + (dueAfter - reached);
      segments.push({ ...segment, kind: "still", from: line.from, until });
      if (dueAfter !== null && dueAfter > reached)
        segments.push({ ...segment, kind: "term", from: reached, until: dueAfter, by: null });
    } else if (dueAfter !== null && dueAfter > reached) {
      const kind = op !== "extend" ? "term" : disputed.has(line.label) ? "disputed" : "extension";
      segments.push({ ...segment, kind, from: reached, until: dueAfter });
    }
    if (dueAfter !== null) reached = dueAfter;
  }
  if (answer.due !== null && on > answer.due)
    segments.push({
      kind: "over",
      from: answer.due,
      until: on,
      by: { days: on - answer.due },
      title: base.title,
      entry: "over",
    });
  return { view, start: base.from, segments, due: answer.due, suspendedSince: answer.suspendedSince ?? null, without };
}

/** Steps that count in one view and not in the other. */
export function disputedSteps(policy: Answer, court: Answer): Set<string> {
  const counted = (answer: Answer) =>
    new Set(
      (answer.breakdown ?? [])
        .filter((line) => line.effect === "counted" || line.effect === "cut")
        .map((line) => line.label),
    );
  const [a, b] = [counted(policy), counted(court)];
  return new Set([...a, ...b].filter((label) => a.has(label) !== b.has(label)));
}

/** One lane where both views agree, otherwise the court's above the authority's: they never merge into an average. */
export function lanesOf(policy: Answer, court: Answer, on: Day): Lane[] {
  const differ = policy.due !== court.due || policy.status !== court.status;
  if (!differ) {
    const lane = laneOf(policy, "both", on, new Set());
    return lane ? [lane] : [];
  }
  const disputed = disputedSteps(policy, court);
  return [laneOf(court, "court", on, disputed), laneOf(policy, "policy", on, disputed)].filter((lane) => lane !== null);
}

/** The ceiling of a term as a day, for lengths in months, weeks and days. */
export function ceilingDay(from: Day, length: Length): Day | null {
  if (length.workingDays) return null;
  return addMonths(from, length.months ?? 0) + (length.weeks ?? 0) * 7 + (length.days ?? 0);
}
