import { isoOf } from "@keten/calendar";
import { fill, KetenError, type Problem } from "@keten/text";
import type { Answer, AnswerRemedy, Question, Status } from "../model/answer.js";
import type { Law, Rule } from "../model/rule.js";
import { type Source, weakest } from "../model/source.js";
import { problem } from "../problems.js";
import { questionProblems } from "../question/validate.js";
import { lawWithReforms } from "../reform/apply.js";
import { hashOf } from "../store/hash.js";
import type { RuleRun, Run } from "./frame.js";
import { missingOf } from "./missing.js";
import { decidingTerm, ledgerOf } from "./outcome.js";
import { preparedLaw } from "./prepare-rule.js";
import { absent, unknown } from "./raw.js";
import { reasonsOf } from "./reasons.js";
import { Refusal } from "./refusal.js";
import { runRule } from "./rule-run.js";

/** What a question touched: one walk serves the answer, its reasons and what is still missing. */
export interface Walk {
  law: Law;
  run: Run;
  rule: RuleRun;
}

/** Walks the rule of a question. Throws `Refusal` where the law as modelled gives no answer. */
export function walkQuestion(question: Question): (law: Law) => Walk {
  return (base) => {
    const law = lawWithReforms(base, question.reforms);
    const prepared = preparedLaw(law, question.knownOn, question.view);
    const asking = new Set<string>();
    const run: Run = {
      facts: question.facts,
      findings: question.findings,
      on: question.on,
      view: question.view,
      strict: question.strict ?? false,
      calendar: prepared.calendar,
      assumed: new Map(),
      warnings: new Map(),
      rules: new Map(),
      answer(id) {
        const done = run.rules.get(id);
        if (done) return done;
        if (asking.has(id))
          throw new Refusal([problem("rule-cycle", { field: id, values: { value: [...asking, id].join(" → ") } })]);
        asking.add(id);
        const made = runRule(prepared.rule(id), run, law);
        asking.delete(id);
        run.rules.set(id, made);
        return made;
      },
    };
    return { law, run, rule: run.answer(question.rule) };
  };
}

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
    const walk = walkQuestion(question)(law);
    return answerOf(walk, rule, question, options);
  } catch (error) {
    if (error instanceof Refusal) return refused(law, rule, error.problems);
    throw error;
  }
}

function answerOf({ law, run, rule: made }: Walk, rule: Rule, question: Question, options: Options): Answer {
  const beside = Object.entries(rule.alongside).map(([name, id]) => ({ name, run: run.answer(id) }));
  const missing = missingOf(made);
  for (const one of beside)
    for (const lack of missingOf(one.run))
      if (!missing.some((has) => has.fact === lack.fact && has.finding === lack.finding)) missing.push(lack);
  const undecided = made.value === unknown;
  const status: Status = !undecided
    ? "decided"
    : missing.some((one) => one.fact !== undefined)
      ? "missing"
      : "finding-needed";
  const term = decidingTerm(made) ?? beside.map((one) => decidingTerm(one.run)).find((one) => one !== null) ?? null;
  const sources = usedSources([...run.rules.values()]);
  const warnings = [...run.warnings.values()];
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

function outcomeOf(rule: Rule, made: RuleRun, beside: readonly { name: string; run: RuleRun }[]): unknown {
  const main = resultOf(made);
  if (beside.length === 0) return main;
  const key = rule.result.kind === "term" ? "due" : "value";
  return { [key]: main, ...Object.fromEntries(beside.map((one) => [one.name, resultOf(one.run)])) };
}

const resultOf = ({ value }: RuleRun) => (value === unknown || value === absent ? null : value);

function usedSources(runs: readonly RuleRun[]): Source[] {
  const sources = new Map<string, Source>();
  for (const { frame } of runs)
    for (const { entry } of frame.used)
      for (const source of entry.sources) sources.set(`${source.id} ${source.locator}`, source);
  for (const run of runs) {
    const term = decidingTerm(run);
    if (!term) continue;
    const { rollSource, ceiling } = term.node;
    sources.set(`${rollSource.id} ${rollSource.locator}`, rollSource);
    for (const source of ceiling?.sources ?? []) sources.set(`${source.id} ${source.locator}`, source);
  }
  return [...sources.values()];
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

function contradictoryDates(law: Law, question: Question): Problem[] {
  const problems: Problem[] = [];
  for (const fact of law.facts) {
    if (!fact.notBefore) continue;
    const later = question.facts[fact.id];
    const earlier = question.facts[fact.notBefore];
    if (later?.state !== "known" || earlier?.state !== "known") continue;
    if ((later.value as number) >= (earlier.value as number)) continue;
    const other = law.facts.find((one) => one.id === fact.notBefore);
    problems.push(
      problem("contradictory-dates", {
        field: fact.id,
        value: isoOf(later.value as number),
        allowed: fill(
          { nl: "op of na {day} ({other})", en: "on or after {day} ({other})" },
          {
            day: isoOf(earlier.value as number),
            other: fact.notBefore,
          },
        ),
        values: {
          later: fact.label,
          laterDay: isoOf(later.value as number),
          earlier: other?.label ?? fact.notBefore,
          earlierDay: isoOf(earlier.value as number),
        },
      }),
    );
  }
  return problems;
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

/** The bare result of a question, as compiled rules give it: to hold the two equal. */
export interface Tally {
  status: Answer["status"];
  value: unknown;
  /** The version or exception that decided; null where the rule does not apply. */
  entry: string | null;
  /** Bits of `FLAG`. */
  flags: number;
}

export function tally(law: Law, question: Question): Tally {
  const refusal: Tally = { status: "refused", value: null, entry: null, flags: 0 };
  if (contradictoryDates(law, question).length > 0) return refusal;
  try {
    const { rule } = walkQuestion(question)(law);
    if (rule.value === unknown) return { ...refusal, status: "missing" };
    return { status: "decided", value: resultOf(rule), entry: rule.decidedBy?.entry.id ?? null, flags: rule.flags };
  } catch (error) {
    if (error instanceof Refusal) return refusal;
    throw error;
  }
}
