import { KetenError, type Problem } from "@keten/text";
import type { Answer, AnswerRemedy, Question, Status } from "../model/answer.js";
import type { Law, Rule } from "../model/rule.js";
import { type Source, weakest } from "../model/source.js";
import { problem } from "../problems.js";
import { questionProblems } from "../question/validate.js";
import { hashOf } from "../store/hash.js";
import { contradictoryDates } from "./contradictions.js";
import type { RuleRun, Run } from "./frame.js";
import { missingOf } from "./missing.js";
import { decidingTerm, ledgerOf } from "./outcome.js";
import { unknown } from "./raw.js";
import { reasonsOf } from "./reasons.js";
import { Refusal } from "./refusal.js";
import { resultOf, type Walk, walkQuestion } from "./walk.js";

interface Options {
  /** Reasons in words, for a person to read. */
  words?: boolean;
  /** The answers on remedies, which are questions of their own. */
  remedies?: boolean;
}

/**
 * Answers a question by a law: the outcome with its reasons, sources, terms and remedies, or what is missing.
 * Throws a KetenError where the question itself is wrong (an unknown rule or fact, an impossible value).
 */
export function evaluate(law: Law, question: Question, options: Options = {}): Answer {
  const wrong = questionProblems(law, question);
  if (wrong.length > 0) throw new KetenError(wrong);
  const rule = ruleOf(law, question.rule);
  const contradictions = contradictoryDates(law, question);
  if (contradictions.length > 0) return refused(law, rule, contradictions);
  try {
    return answerOf(walkQuestion(law, question), rule, question, options);
  } catch (error) {
    if (error instanceof Refusal) return refused(law, rule, error.problems);
    throw error;
  }
}

function answerOf({ law, run, rule: made }: Walk, rule: Rule, question: Question, options: Options): Answer {
  const beside = Object.entries(rule.alongside)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, id]) => answerBeside(run, name, id));
  const missing = missingOf(made);
  for (const one of beside)
    for (const lack of one.run ? missingOf(one.run) : [])
      if (!missing.some((has) => has.fact === lack.fact && has.finding === lack.finding)) missing.push(lack);
  const undecided = made.value === unknown;
  const status: Status = !undecided
    ? "decided"
    : missing.some((one) => one.fact !== undefined)
      ? "missing"
      : "finding-needed";
  const term =
    decidingTerm(made) ?? beside.map((one) => one.run && decidingTerm(one.run)).find((one) => one !== null) ?? null;
  const sources = usedSources(run.rules.values());
  const warnings = [...run.warnings.values(), ...beside.flatMap((one) => one.warnings)];
  if (question.view === "court" && rule.positions.length > 0 && !usesCourt(run))
    warnings.push(problem("no-ruling-known", { severity: "warning" }));
  const due = term?.made.outcome.due ?? null;
  const answer: Answer = {
    rule: rule.id,
    status,
    outcome: outcomeOf(rule, made, beside),
    due: undecided ? null : due,
    breakdown: term && !undecided ? ledgerOf(term.node, term.made, made.decidedBy?.entry.sources ?? []) : null,
    reasons: reasonsOf(made, law, options.words ?? false),
    used: usedEntries([...run.rules.values()]),
    assumed: [...run.assumed].map(([fact, because]) => ({ fact, as: "absent", because })),
    missing,
    sources,
    verification: weakest(sources.map((one) => one.verification)),
    warnings,
    remedies: undecided || options.remedies === false ? [] : remediesOf(law, rule, question),
    ruleSet: { version: law.version, hash: hashOf(law) },
  };
  if (term?.made.outcome.suspendedSince != null) answer.suspendedSince = term.made.outcome.suspendedSince;
  if (rule.actor) answer.actor = rule.actor;
  return answer;
}

interface Beside {
  name: string;
  run: RuleRun | null;
  warnings: Problem[];
}

/** What belongs beside an answer cannot take the answer away: where it is refused, that is a warning. */
function answerBeside(run: Run, name: string, id: string): Beside {
  try {
    return { name, run: run.answer(id), warnings: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { name, run: null, warnings: error.problems.map((one) => ({ ...one, severity: "warning" })) };
  }
}

function outcomeOf(rule: Rule, made: RuleRun, beside: readonly Beside[]): unknown {
  const main = resultOf(made);
  if (beside.length === 0) return main;
  const key = rule.result.kind === "term" ? "due" : "value";
  return { [key]: main, ...Object.fromEntries(beside.map((one) => [one.name, one.run && resultOf(one.run)])) };
}

function usedSources(runs: Iterable<RuleRun>): Source[] {
  const sources = new Set<Source>();
  for (const run of runs) {
    for (const { entry } of run.frame.used) for (const source of entry.sources) sources.add(source);
    const term = decidingTerm(run);
    if (!term) continue;
    sources.add(term.node.rollSource);
    for (const source of term.node.ceiling?.sources ?? []) sources.add(source);
  }
  // The same article may stand in a rule as several objects.
  const seen = new Set<string>();
  return [...sources].filter((source) => {
    const key = source.id + source.locator;
    return !seen.has(key) && seen.add(key);
  });
}

function usedEntries(runs: readonly RuleRun[]): Answer["used"] {
  const used = new Map<string, Answer["used"][number]>();
  for (const { frame } of runs)
    for (const { entry, position } of frame.used)
      used.set(entry.id, position ? { entry: entry.id, view: position.view } : { entry: entry.id });
  return [...used.values()];
}

const usesCourt = (run: Run) =>
  [...run.rules.values()].some(({ frame }) => frame.used.some(({ position }) => position?.view === "court"));

function remediesOf(law: Law, rule: Rule, question: Question): AnswerRemedy[] {
  const remedies = [...rule.remedies, ...(rule.act ? (law.remediesByAct[rule.act.kind] ?? []) : [])];
  return remedies.map(({ kind, title, suspensive, sources, rule: term }) => ({
    kind,
    title,
    suspensive,
    sources,
    ...(term && term !== question.rule
      ? { term: evaluate(law, { ...question, rule: term }, { remedies: false }) }
      : {}),
  }));
}

const refused = (law: Law, rule: Rule, problems: readonly Problem[]): Answer => ({
  rule: rule.id,
  status: "refused",
  outcome: null,
  due: null,
  breakdown: null,
  reasons: [],
  used: [],
  assumed: [],
  missing: [],
  sources: [],
  verification: "unverified",
  warnings: problems,
  remedies: [],
  ruleSet: { version: law.version, hash: hashOf(law) },
});

function ruleOf(law: Law, id: string): Rule {
  return law.rules.find((one) => one.id === id) as Rule;
}

/** The answer with its reasons in words. */
export const explain = (law: Law, question: Question): Answer => evaluate(law, question, { words: true });

/** The next question to ask: the fact or finding that settles the most, or null when nothing is open. */
export const ask = (law: Law, question: Question) => evaluate(law, question).missing[0] ?? null;
