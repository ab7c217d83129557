import { type Day, isoOf } from "@keten/calendar";
import type { Problem } from "@keten/text";
import type { Entry } from "../model/entry.js";
import { problem } from "../problems.js";
import { BEYOND, sourcesText, use, warningsOf } from "./coverage.js";
import type { Frame, PreparedRule, PreparedVersion, RuleRun, Run } from "./frame.js";
import { decide } from "./positions.js";
import { absent, type Raw, same, unknown } from "./raw.js";
import { Refusal } from "./refusal.js";
import { useRemoval } from "./removed.js";
import { FLAG } from "./term.js";

/** Answers one rule: picks the law by its date, lets exceptions replace it. */
export function runRule(rule: PreparedRule, run: Run): RuleRun {
  const [first, second] = rule.selectedBy;
  const frame = newFrame(run, rule);
  const receipt = first!.run(frame);
  if (!second) return onDate(rule, receipt, frame);
  const decision = second.run(frame);
  if (receipt === unknown || decision === unknown || decision === absent)
    return onDate(rule, receipt === unknown || decision === unknown ? unknown : receipt, frame);
  const atReceipt = onDate(rule, receipt, frame);
  const atDecision = onDate(rule, decision, newFrame(run, rule));
  // What is open in one law may still be kinder, unless the other gives the best there is.
  if (atDecision.value === unknown && !isBest(atReceipt.value, rule.kinder)) return atDecision;
  if (atReceipt.value === unknown && isBest(atDecision.value, rule.kinder)) return atDecision;
  return isKinder(atDecision.value, atReceipt.value, rule.kinder) ? atDecision : atReceipt;
}

function newFrame(run: Run, rule: PreparedRule): Frame {
  return {
    run,
    caseDate: 0,
    values: new Array(rule.slots),
    facts: new Array(rule.facts),
    terms: [],
    lookups: [],
    used: [],
    flags: 0,
  };
}

function isKinder(later: Raw, earlier: Raw, kinder: PreparedRule["kinder"]): boolean {
  if (typeof later === "symbol" || typeof earlier === "symbol" || same(later, earlier)) return false;
  if (kinder === "higher") return Number(later) > Number(earlier);
  if (kinder === "lower") return Number(later) < Number(earlier);
  if (kinder === "true") return later === true;
  if (!kinder) return false;
  return kinder.indexOf(later as string) < kinder.indexOf(earlier as string);
}

const isBest = (value: Raw, kinder: PreparedRule["kinder"]) =>
  kinder === "true" ? value === true : Array.isArray(kinder) && kinder[0] === value;

function onDate(rule: PreparedRule, date: Raw, frame: Frame): RuleRun {
  if (date === unknown || date === absent) return resultOf(rule, frame, date, null);
  const caseDate = date as Day;
  frame.caseDate = caseDate;

  const version = versionOn(rule, caseDate, frame);
  if (version === unknown) return resultOf(rule, frame, unknown, null);
  const { winner, doubtful } = exceptionsOn(rule, version, caseDate, frame);
  const decidedBy = winner ?? version;
  const value = decidedBy.says.run(frame);
  use(frame, version.entry, version.entry.title, caseDate);
  if (decidedBy !== version) use(frame, decidedBy.entry, decidedBy.entry.title, caseDate);
  if (doubtful.length > 0) {
    // A doubtful exception that the winner goes before cannot change the answer.
    const relevant = doubtful.filter((one) => !decidedBy.over?.includes(one.label!));
    const options = relevant.map((one) => one.says.run(frame));
    if (options.some((option) => value === unknown || option === unknown || !same(option, value)))
      return resultOf(rule, frame, unknown, null);
  }
  if (rule.refuseBeyond && frame.flags & FLAG.beyondCovered)
    throw new Refusal(
      warningsOf(frame.run)
        .filter((one) => one.code === BEYOND)
        .map(asError),
    );
  return resultOf(rule, frame, value, decidedBy);
}

const resultOf = (rule: PreparedRule, frame: Frame, value: Raw, decidedBy: PreparedVersion | null): RuleRun => ({
  rule,
  value,
  flags: frame.flags,
  decidedBy,
  frame,
});

/** The one version in force on the case date in this view. */
function versionOn(rule: PreparedRule, caseDate: Day, frame: Frame): PreparedVersion | typeof unknown {
  let version: PreparedVersion | undefined;
  let second: PreparedVersion | undefined;
  for (const one of rule.versions) {
    const { from, until } = one.entry;
    if (caseDate < from || (until !== undefined && caseDate >= until)) continue;
    const verdict = decide(one.positions, frame);
    if (verdict === unknown) return unknown;
    if (verdict === "disapplied") frame.flags |= FLAG.disapplied;
    else if (!version) version = one;
    else second ??= one;
  }
  if (!version) throw new Refusal([noLaw(rule, caseDate)]);
  if (second)
    throw new Refusal([
      problem("versions-overlap", {
        values: { rule: rule.title, first: version.entry.id, second: second.entry.id },
        field: rule.id,
      }),
    ]);
  return version;
}

interface Exceptions {
  /** The one that replaces the answer. */
  winner?: PreparedVersion | undefined;
  /** Those of which it is open whether they apply. */
  doubtful: readonly PreparedVersion[];
}
const NO_EXCEPTIONS: Exceptions = { doubtful: [] };

function exceptionsOn(rule: PreparedRule, version: PreparedVersion, caseDate: Day, frame: Frame): Exceptions {
  if (rule.exceptions.length === 0 && rule.removed.length === 0) return NO_EXCEPTIONS;
  const { on } = frame.run;
  const applying: PreparedVersion[] = [];
  const doubtful: PreparedVersion[] = [];
  for (const exception of rule.exceptions) {
    if (exception.of !== undefined && exception.of !== version.entry.id) continue;
    if (!reaches(exception.entry, caseDate, on)) continue;
    const holds = exception.when!.run(frame);
    if (holds === false || holds === absent) continue;
    const verdict = decide(exception.positions, frame);
    if (verdict === "disapplied") {
      if (holds === true) frame.flags |= FLAG.disapplied;
      continue;
    }
    if (holds === unknown || verdict === unknown) doubtful.push(exception);
    else applying.push(exception);
  }
  for (const one of rule.removed) {
    const { since } = one.by.annuls;
    if (one.entry.of !== undefined && one.entry.of !== version.entry.id) continue;
    const gone = since === "start" || caseDate >= since;
    if (gone && reaches(one.entry, caseDate, on) && one.when.run(frame) === true) useRemoval(frame, one);
  }
  const [winner, second] = applying.filter((one) => !applying.some((other) => other.over?.includes(one.label!)));
  if (winner && second)
    throw new Refusal([
      problem("exceptions-conflict", {
        values: {
          first: winner.entry.title,
          firstSource: sourcesText(winner.entry),
          second: second.entry.title,
          secondSource: sourcesText(second.entry),
        },
        field: rule.id,
      }),
    ]);
  return { winner, doubtful };
}

/** The period says when the measure itself was in force; what it covers stands in its condition. */
const reaches = ({ from, until }: Entry, caseDate: Day, on: Day) =>
  from <= Math.max(caseDate, on) && (until === undefined || caseDate < until);

const asError = (warning: Problem): Problem => ({ ...warning, severity: "error" });

function noLaw(rule: PreparedRule, day: Day): Problem {
  const first = rule.versions.map(({ entry }) => entry.from).sort((a, b) => a - b)[0];
  const values = { rule: rule.title, day: isoOf(day) };
  return first === undefined
    ? problem("no-law-known", { field: rule.id, value: isoOf(day), values })
    : problem("no-law-that-day", { field: rule.id, value: isoOf(day), values: { ...values, first: isoOf(first) } });
}
