import { KetenError, type Problem } from "@keten/text";
import type { Answer, AnswerRemedy, Missing, Question, Status } from "../model/answer.js";
import type { Law, Rule } from "../model/rule.js";
import { problem } from "../problems.js";
import { questionProblems } from "../question/validate.js";
import { namesOf } from "../resolve/names.js";
import { hashOf } from "../store/hash.js";
import { contradictions as contradictionsIn } from "./contradictions.js";
import { warningsOf } from "./coverage.js";
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
  const rule = namesOf(law).rules.get(question.rule) as Rule;
  const contradictions = contradictionsIn(law, question);
  if (contradictions.length > 0) return refused(law, rule, contradictions);
  try {
    return answerOf(walkQuestion(law, question), rule, question, options);
  } catch (error) {
    if (error instanceof Refusal) return refused(law, rule, error.problems);
    throw error;
  }
}

function answerOf({ law, run, rule: made, prepared }: Walk, rule: Rule, question: Question, options: Options): Answer {
  const beside = besideOf(rule, run);
  const undecided = made.value === unknown;
  const missing = missingWith(made, beside);
  let status: Status = "decided";
  if (undecided) status = missing.some((one) => one.fact !== undefined) ? "missing" : "finding-needed";
  const term = decidingTerm(made) ?? termBeside(beside);
  const { used, sources, verification, court } = prepared.bases.of(run);
  const warnings = warningsOf(run);
  for (const one of beside) warnings.push(...one.warnings);
  if (question.view === "court" && rule.positions.length > 0 && !court)
    warnings.push(problem("no-ruling-known", { severity: "warning" }));
  const answer: Answer = {
    rule: rule.id,
    status,
    outcome: outcomeOf(rule, made, beside),
    due: undecided ? null : (term?.made.outcome.due ?? null),
    breakdown: term && !undecided ? ledgerOf(term.node, term.made, made.decidedBy?.entry.sources ?? []) : null,
    reasons: reasonsOf(made, law, options.words ?? false),
    used,
    assumed: run.assumed,
    missing,
    sources,
    verification,
    warnings,
    remedies: undecided || options.remedies === false ? [] : remediesOf(law, rule, question),
    ruleSet: ruleSetOf(law),
  };
  if (term?.made.outcome.suspendedSince != null) answer.suspendedSince = term.made.outcome.suspendedSince;
  if (rule.actor) answer.actor = rule.actor;
  return answer;
}

interface Beside {
  name: string;
  run: RuleRun | null;
  warnings: readonly Problem[];
}

/** The answers that belong beside this one, by name. */
function besideOf(rule: Rule, run: Run): Beside[] {
  const names = Object.keys(rule.alongside);
  if (names.length === 0) return [];
  return names.sort().map((name) => answerBeside(run, name, rule.alongside[name] as string));
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

/** The first term that gave an answer beside this one. */
function termBeside(beside: readonly Beside[]) {
  for (const { run } of beside) {
    const term = run && decidingTerm(run);
    if (term) return term;
  }
  return null;
}

function missingWith(made: RuleRun, beside: readonly Beside[]): Missing[] {
  const missing = missingOf(made);
  for (const one of beside)
    for (const lack of one.run ? missingOf(one.run) : [])
      if (!missing.some((has) => has.fact === lack.fact && has.finding === lack.finding)) missing.push(lack);
  return missing;
}

function outcomeOf(rule: Rule, made: RuleRun, beside: readonly Beside[]): unknown {
  const main = resultOf(made);
  if (beside.length === 0) return main;
  const key = rule.result.kind === "term" ? "due" : "value";
  return { [key]: main, ...Object.fromEntries(beside.map((one) => [one.name, one.run && resultOf(one.run)])) };
}

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
  ruleSet: ruleSetOf(law),
});

const ruleSets = new WeakMap<Law, Answer["ruleSet"]>();

function ruleSetOf(law: Law): Answer["ruleSet"] {
  let ruleSet = ruleSets.get(law);
  if (!ruleSet) ruleSets.set(law, (ruleSet = { version: law.version, hash: hashOf(law) }));
  return ruleSet;
}

/** The answer with its reasons in words. */
export const explain = (law: Law, question: Question): Answer => evaluate(law, question, { words: true });

/** The next question to ask: the fact or finding that settles the most, or null when nothing is open. */
export const ask = (law: Law, question: Question) => evaluate(law, question).missing[0] ?? null;
