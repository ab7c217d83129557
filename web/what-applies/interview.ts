import type { Day } from "@keten/calendar";
import { type Answer, evaluate, type FactValue, known, type Law, type Question, type View } from "@keten/law-language";
import type { Answers } from "./answers.js";

export const DECISION_TERM = "asylum.decision-term";
export const APPEAL = "asylum.appeal-against-silence";
/** These two decide the term by themselves; everything else is asked only where it still matters. */
const FIRST = ["applicationDate", "nationality"];

const VIEWS: readonly View[] = ["policy", "court"];

export interface Clocks {
  /** The day asked about. */
  on: Day;
  /** The day whose knowledge counts. */
  knownOn: Day;
}

/**
 * The facts as they go to the law. An act the reader does not know of is left unstated, so that the answer
 * lists it as taken not to have happened; any other unknown stays unknown.
 */
export function factsFor(law: Law, answers: Answers): Record<string, FactValue> {
  const facts: Record<string, FactValue> = {};
  for (const [id, value] of Object.entries(answers))
    if (value.state !== "unknown" || !isAct(law, id)) facts[id] = value;
  return facts;
}

const isAct = (law: Law, id: string): boolean => law.facts.find((one) => one.id === id)?.unstated === "absent";

export function questionFor(law: Law, rule: string, answers: Answers, clocks: Clocks, view: View): Question {
  return { rule, facts: factsFor(law, answers), findings: [], reforms: [], view, ...clocks };
}

/** The facts a rule would still ask for, acts included; an act the reader does not know of counts as not done. */
function missingFacts(law: Law, rule: string, answers: Answers, clocks: Clocks): string[] {
  const facts: Record<string, FactValue> = {};
  for (const [id, value] of Object.entries(answers))
    facts[id] = value.state === "unknown" && isAct(law, id) ? NOT_DONE : value;
  const found = new Set<string>();
  for (const view of VIEWS)
    for (const { fact } of evaluate(law, { rule, facts, findings: [], reforms: [], view, ...clocks, strict: true })
      .missing)
      if (fact !== undefined) found.add(fact);
  // In the order in which the law lists its facts, where an act stands before the day of that act.
  return law.facts.map((fact) => fact.id).filter((id) => found.has(id));
}

const NOT_DONE: FactValue = { state: "absent" };

/** Whether the last day lies behind the day asked about, in the eyes of either view. */
export function isOverdue(answers: readonly Answer[], on: Day): boolean {
  return answers.some((answer) => answer.due !== null && on > answer.due);
}

/** The facts that can still change what the page says; those answered already are left out. */
export function openFacts(law: Law, answers: Answers, clocks: Clocks): string[] {
  const first = FIRST.filter((id) => answers[id] === undefined);
  if (first.length > 0) return [...first];
  const open = missingFacts(law, DECISION_TERM, answers, clocks);
  if (asksAppeal(law, answers, clocks)) open.push(...missingFacts(law, APPEAL, answers, clocks));
  return [...new Set(open)].filter((id) => answers[id] === undefined);
}

/** Notice and appeal come up only once the term is over. */
function asksAppeal(law: Law, answers: Answers, clocks: Clocks): boolean {
  const decided = VIEWS.map((view) => evaluate(law, questionFor(law, DECISION_TERM, answers, clocks, view)));
  return isOverdue(decided, clocks.on) && law.rules.some((rule) => rule.id === APPEAL);
}

/**
 * How many questions may still come: those open now, and those that a "no" or any other answer to them would
 * bring up.
 */
export function mostQuestions(law: Law, answers: Answers, clocks: Clocks): number {
  const found = new Set<string>();
  let supposed = answers;
  for (;;) {
    const open = openFacts(law, supposed, clocks);
    for (const id of open) found.add(id);
    const [next] = open;
    if (next === undefined) return found.size;
    for (const value of otherValues(law, next, clocks.on))
      for (const id of openFacts(law, { ...supposed, [next]: value }, clocks)) found.add(id);
    supposed = { ...supposed, [next]: isAct(law, next) ? NOT_DONE : { state: "unknown" } };
  }
}

function otherValues(law: Law, id: string, on: Day): FactValue[] {
  const type = law.facts.find((one) => one.id === id)?.type;
  if (type?.kind === "boolean") return [known(true), known(false)];
  if (type?.kind === "choice") return type.values.map((one) => known(one.id));
  return type?.kind === "date" ? [known(on)] : [];
}

/** Answers that no longer matter once another has changed: without them, nobody would ask for them. */
export function notNeeded(law: Law, answers: Answers, clocks: Clocks): string[] {
  if (FIRST.some((id) => answers[id] === undefined)) return [];
  const rules = asksAppeal(law, answers, clocks) ? [DECISION_TERM, APPEAL] : [DECISION_TERM];
  const undone = Object.fromEntries(
    law.facts.filter((fact) => fact.unstated === "absent").map((fact) => [fact.id, NOT_DONE]),
  );
  return Object.keys(answers).filter((id) => {
    if (FIRST.includes(id)) return false;
    const { [id]: _left, ...rest }: Record<string, FactValue> = { ...undone, ...answers };
    return !rules.some((rule) => missingFacts(law, rule, rest, clocks).includes(id));
  });
}

export interface TwoViews {
  policy: Answer;
  court: Answer;
  /** Policy and court give another last day or another outcome. */
  differ: boolean;
}

/** The answer in both views, with its reasons in words. */
export function answerBoth(law: Law, answers: Answers, clocks: Clocks): TwoViews {
  const of = (view: View) => evaluate(law, questionFor(law, DECISION_TERM, answers, clocks, view), { words: true });
  const [policy, court] = [of("policy"), of("court")];
  return { policy, court, differ: policy.due !== court.due || policy.status !== court.status };
}

export interface PossibleDay {
  due: Day;
  fact: string;
  value: string | boolean;
}

/**
 * Later last days that would follow if an act taken not to have happened did happen: one for each act that
 * has a closed list of values.
 */
export function possibleDays(law: Law, answers: Answers, clocks: Clocks, answer: Answer): PossibleDay[] {
  if (answer.due === null) return [];
  const possible: PossibleDay[] = [];
  for (const { fact: id } of answer.assumed) {
    const type = law.facts.find((one) => one.id === id)?.type;
    const values = type?.kind === "boolean" ? [true] : type?.kind === "choice" ? type.values.map((one) => one.id) : [];
    for (const value of values) {
      const supposed: Answers = { ...answers, [id]: { state: "known", value } };
      const { due } = evaluate(law, questionFor(law, DECISION_TERM, supposed, clocks, "policy"));
      if (due !== null && due > answer.due && !possible.some((one) => one.due === due))
        possible.push({ due, fact: id, value });
    }
  }
  return possible.sort((a, b) => a.due - b.due);
}
