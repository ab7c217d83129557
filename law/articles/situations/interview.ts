import type { Day } from "@keten/calendar";
import {
  type Answer,
  evaluate,
  type FactValue,
  known,
  type Law,
  type Question,
  reachOf,
  type View,
} from "@keten/law-language";
import type { Situation, SituationRule, SituationStep, When } from "./situation.js";

export interface SituationClocks {
  /** The day asked about. */
  on: Day;
  /** The day whose knowledge counts. */
  knownOn: Day;
}

export type SituationFacts = Readonly<Record<string, FactValue>>;

/** What one rule of a situation says, by policy and by the court. */
export interface SituationAnswer {
  of: SituationRule;
  policy: Answer;
  court: Answer;
  differ: boolean;
}

const VIEWS: readonly View[] = ["policy", "court"];

/** Every fact that some answer or step of the situation can depend on. */
export function factsIn(law: Law, situation: Situation): ReadonlySet<string> {
  const reach = reachOf(
    law,
    situation.rules.map(({ rule }) => rule),
  );
  const inSteps = factsOfSteps(situation);
  const facts = new Set([...reach.facts, ...inSteps]);
  if (situation.supposed) facts.delete(situation.supposed.fact);
  return facts;
}

const factsOfSteps = ({ steps }: Situation): string[] =>
  steps.flatMap(({ when }) => when.flatMap((one) => ("fact" in one ? [one.fact] : [])));

/**
 * What was stated, as it goes to the law: only what the situation depends on, so that nothing unseen contradicts it.
 * An act that the person does not know of is left unstated and so named as taken not to have happened.
 */
function statedFor(
  law: Law,
  situation: Situation,
  facts: SituationFacts,
  { on }: SituationClocks,
): Record<string, FactValue> {
  const counts = factsIn(law, situation);
  const stated: Record<string, FactValue> = situation.supposed ? { [situation.supposed.fact]: known(on) } : {};
  for (const [id, value] of Object.entries(facts)) {
    if (!counts.has(id)) continue;
    const act = law.facts.find((fact) => fact.id === id)?.unstated === "absent";
    if (value.state !== "unknown" || !act) stated[id] = value;
  }
  return stated;
}

type Facts = Record<string, FactValue>;
const question = (rule: string, facts: Facts, { on, knownOn }: SituationClocks, view: View): Question => ({
  rule,
  facts,
  findings: [],
  reforms: [],
  view,
  on,
  knownOn,
});

/** The answers of a situation in its own order, with reasons in words where they are asked for. */
export function situationAnswers(
  law: Law,
  situation: Situation,
  facts: SituationFacts,
  clocks: SituationClocks,
  options: { words?: boolean } = {},
): SituationAnswer[] {
  const stated = statedFor(law, situation, facts, clocks);
  const all = situation.rules.map((of) => {
    const [policy, court] = VIEWS.map((view) => evaluate(law, question(of.rule, stated, clocks, view), options));
    return { of, policy: policy!, court: court!, differ: differ(law, policy!, court!) };
  });
  return all.filter(({ of }) => (of.when ?? []).every((one) => holds(law, one, all, facts, clocks.on)));
}

const differ = (law: Law, a: Answer, b: Answer): boolean =>
  a.status !== b.status || a.due !== b.due || JSON.stringify(outcomeOf(law, a)) !== JSON.stringify(outcomeOf(law, b));

/**
 * The facts still to be asked for: those the situation asks first, where a rule or a step needs them, then by rule the
 * one that settles most. What the person does not know is not asked again; an act is asked for only where the situation
 * names it.
 */
export function openFacts(
  law: Law,
  situation: Situation,
  facts: SituationFacts,
  clocks: SituationClocks,
  requested: readonly string[] = [],
): string[] {
  const stated = statedFor(law, situation, facts, clocks);
  const open = new Set<string>(factsOfSteps(situation).filter((id) => situation.first.includes(id)));
  for (const { rule, onRequest } of situation.rules) {
    if (onRequest && !requested.includes(rule)) continue;
    for (const view of VIEWS) {
      const asked = question(rule, stated, clocks, view);
      for (const { fact } of evaluate(law, asked).missing) if (fact !== undefined) open.add(fact);
      for (const { fact } of evaluate(law, { ...asked, strict: true }).missing)
        if (fact !== undefined && situation.first.includes(fact)) open.add(fact);
    }
  }
  const left = [...open].filter((id) => facts[id] === undefined);
  return [...situation.first.filter((id) => left.includes(id)), ...left.filter((id) => !situation.first.includes(id))];
}

/** The value a rule decided: a choice, yes or no, a number, a day or a length; null where it decided nothing. */
export function outcomeOf(law: Law, answer: Answer): unknown {
  const rule = law.rules.find(({ id }) => id === answer.rule);
  const { outcome } = answer;
  if (!rule || outcome === null || Object.keys(rule.alongside).length === 0) return outcome;
  return (outcome as Record<string, unknown>)[rule.result.kind === "term" ? "due" : "value"] ?? null;
}

/** Whether something holds for this person, as far as the answers go. */
function holds(law: Law, when: When, answers: readonly SituationAnswer[], facts: SituationFacts, on: Day): boolean {
  if ("fact" in when) {
    const value = facts[when.fact];
    if ("stated" in when) return (value?.state === "known") === when.stated;
    return value?.state === "known" && when.is.includes(value.value as string | boolean);
  }
  const found = answers.find(({ of }) => of.rule === when.rule);
  const decided = [found?.policy, found?.court].filter((one): one is Answer => one?.status === "decided");
  if ("is" in when) return decided.some((one) => when.is.includes(outcomeOf(law, one) as string | boolean));
  return decided.some(({ due }) => due !== null && (when.day === "ahead" ? on <= due : on > due));
}

/** The steps that are for this person now. */
export const stepsNow = (
  law: Law,
  situation: Situation,
  answers: readonly SituationAnswer[],
  facts: SituationFacts,
  on: Day,
): SituationStep[] => situation.steps.filter(({ when }) => when.every((one) => holds(law, one, answers, facts, on)));
