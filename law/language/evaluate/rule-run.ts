import { type Day, isoOf } from "@keten/calendar";
import type { Problem, Text } from "@keten/text";
import type { Entry } from "../model/entry.js";
import type { Law } from "../model/rule.js";
import { problem } from "../problems.js";
import { sourcesText, use } from "./coverage.js";
import type { Frame, PreparedRule, PreparedVersion, RuleRun, Run } from "./frame.js";
import { decide } from "./positions.js";
import { absent, type Raw, same, unknown } from "./raw.js";
import { Refusal } from "./refusal.js";
import { useRemoval } from "./removed.js";
import { FLAG } from "./term.js";

/** Answers one rule: picks the law by its date, lets exceptions replace it. */
export function runRule(rule: PreparedRule, run: Run, law: Law): RuleRun {
  const [first, second] = rule.selectedBy;
  const frame = newFrame(run, rule);
  const receipt = first!.run(frame);
  if (!second) return onDate(rule, run, law, receipt, frame);
  const decision = second.run(frame);
  if (receipt === unknown || decision === unknown || decision === absent)
    return onDate(rule, run, law, receipt === unknown || decision === unknown ? unknown : receipt, frame);
  const atReceipt = onDate(rule, run, law, receipt, frame);
  const atDecision = onDate(rule, run, law, decision, newFrame(run, rule));
  // What is open in one law may still be kinder, unless the other gives the best there is.
  if (atDecision.value === unknown && !isBest(atReceipt.value, rule.kinder)) return atDecision;
  if (atReceipt.value === unknown && isBest(atDecision.value, rule.kinder)) return atDecision;
  return isKinder(atDecision.value, atReceipt.value, rule.kinder) ? atDecision : atReceipt;
}

const newFrame = (run: Run, rule: PreparedRule): Frame => ({
  run,
  caseDate: 0,
  values: new Array(rule.slots),
  terms: new Map(),
  lookups: new Map(),
  used: [],
  flags: 0,
});

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

function onDate(rule: PreparedRule, run: Run, law: Law, date: Raw, frame: Frame): RuleRun {
  const result = (value: Raw, decidedBy: PreparedVersion | null): RuleRun => ({
    rule,
    value,
    flags: frame.flags,
    decidedBy,
    frame,
    refused: [],
  });
  if (date === unknown) return result(unknown, null);
  if (date === absent) return result(absent, null);
  const caseDate = date as Day;
  frame.caseDate = caseDate;

  const current: PreparedVersion[] = [];
  for (const version of rule.versions) {
    const { from, until } = version.entry;
    if (caseDate < from || (until !== undefined && caseDate >= until)) continue;
    const verdict = decide(version.positions, frame, version.entry.title);
    if (verdict === unknown) return result(unknown, null);
    if (verdict === "disapplied") frame.flags |= FLAG.disapplied;
    else current.push(version);
  }
  const title = law.rules.find((one) => one.id === rule.id)?.title ?? rule.id;
  if (current.length === 0) throw new Refusal([noLaw(rule, title, caseDate)]);
  if (current.length > 1)
    throw new Refusal([
      problem("versions-overlap", {
        values: { rule: title, first: current[0]!.entry.id, second: current[1]!.entry.id },
        field: rule.id,
      }),
    ]);
  const version = current[0]!;

  const applying: PreparedVersion[] = [];
  const doubtful: PreparedVersion[] = [];
  for (const exception of rule.exceptions) {
    const { title: name } = exception.entry;
    if (!reaches(exception.entry, caseDate, run.on)) continue;
    const holds = exception.when!.run(frame);
    if (holds === false || holds === absent) continue;
    const verdict = decide(exception.positions, frame, name);
    if (verdict === "disapplied") {
      if (holds === true) frame.flags |= FLAG.disapplied;
      continue;
    }
    if (holds === unknown || verdict === unknown) doubtful.push(exception);
    else applying.push(exception);
  }
  for (const one of rule.removed) {
    const { since } = one.by.annuls;
    const gone = since === "start" || caseDate >= since;
    if (gone && reaches(one.entry, caseDate, run.on) && one.when.run(frame) === true) useRemoval(frame, one);
  }
  const winners = applying.filter((one) => !applying.some((other) => other.over?.includes(one.label!)));
  if (winners.length > 1)
    throw new Refusal([
      problem("exceptions-conflict", {
        values: {
          first: winners[0]!.entry.title,
          firstSource: sourcesText(winners[0]!.entry),
          second: winners[1]!.entry.title,
          secondSource: sourcesText(winners[1]!.entry),
        },
        field: rule.id,
      }),
    ]);
  const decidedBy = winners[0] ?? version;
  // A doubtful exception that the winner goes before cannot change the answer.
  const relevant = doubtful.filter((one) => !decidedBy.over?.includes(one.label!));
  const value = decidedBy.says.run(frame);
  use(frame, version.entry, version.entry.title, caseDate);
  if (decidedBy !== version) use(frame, decidedBy.entry, decidedBy.entry.title, caseDate);
  if (relevant.length > 0) {
    const options = relevant.map((one) => one.says.run(frame));
    if (value === unknown || options.some((option) => option === unknown || !same(option, value)))
      return result(unknown, null);
  }
  if (rule.refuseBeyond && frame.flags & FLAG.beyondCovered)
    throw new Refusal([...run.warnings.values()].filter((one) => one.code === "beyond-covered").map(asError));
  return result(value, decidedBy);
}

/** The period says when the measure itself was in force; what it covers stands in its condition. */
const reaches = ({ from, until }: Entry, caseDate: Day, on: Day) =>
  from <= Math.max(caseDate, on) && (until === undefined || caseDate < until);

const asError = (warning: Problem): Problem => ({ ...warning, severity: "error" });

function noLaw(rule: PreparedRule, title: Text | string, day: Day): Problem {
  const first = rule.versions.map(({ entry }) => entry.from).sort((a, b) => a - b)[0];
  const values = { rule: title, day: isoOf(day) };
  return first === undefined
    ? problem("no-law-known", { field: rule.id, value: isoOf(day), values })
    : problem("no-law-that-day", { field: rule.id, value: isoOf(day), values: { ...values, first: isoOf(first) } });
}
