import type { Day } from "@keten/calendar";
import { type Answer, evaluate, type FactValue, type Law, type Question, type View } from "@keten/law-language";
import type { Answers } from "./answers.js";

export const DECISION_TERM = "asylum.decision-term";
export const APPEAL = "asylum.appeal-against-silence";
/** These two decide the term by themselves; everything else is asked only where it still matters. */
const FIRST = ["applicationDate", "nationality"];

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
  for (const [id, value] of Object.entries(answers)) {
    const fact = law.facts.find((one) => one.id === id);
    if (value.state === "unknown" && fact?.unstated === "absent") continue;
    facts[id] = value;
  }
  return facts;
}

export function questionFor(
  law: Law,
  rule: string,
  answers: Answers,
  clocks: Clocks,
  view: View,
  strict = false,
): Question {
  const facts = strict ? { ...answers } : factsFor(law, answers);
  return { rule, facts, findings: [], reforms: [], view, ...clocks, ...(strict ? { strict } : {}) };
}

const VIEWS: readonly View[] = ["policy", "court"];

/** Whether the last day lies behind the day asked about, in the eyes of either view. */
export function isOverdue(answers: readonly Answer[], on: Day): boolean {
  return answers.some((answer) => answer.due !== null && on > answer.due);
}

/**
 * The facts that can still change what the page says; those answered already are left out. They come in the
 * order in which the law lists its facts, where an act stands before the day of that act.
 */
export function openFacts(law: Law, answers: Answers, clocks: Clocks): string[] {
  const first = FIRST.filter((id) => answers[id] === undefined);
  if (first.length > 0) return [...first];
  const open: string[] = [];
  const note = (rule: string) => {
    for (const view of VIEWS)
      for (const { fact } of evaluate(law, questionFor(law, rule, answers, clocks, view, true)).missing)
        if (fact !== undefined && answers[fact] === undefined && !open.includes(fact)) open.push(fact);
  };
  note(DECISION_TERM);
  const decided = VIEWS.map((view) => evaluate(law, questionFor(law, DECISION_TERM, answers, clocks, view)));
  if (isOverdue(decided, clocks.on) && law.rules.some((rule) => rule.id === APPEAL)) note(APPEAL);
  const place = (id: string) => law.facts.findIndex((fact) => fact.id === id);
  return open.sort((a, b) => place(a) - place(b));
}

/** Answers that no longer matter once another has changed: without them, nobody would ask for them. */
export function notNeeded(law: Law, answers: Answers, clocks: Clocks): string[] {
  return Object.keys(answers).filter((id) => {
    if (FIRST.includes(id)) return false;
    const { [id]: _left, ...rest } = answers;
    return !openFacts(law, rest, clocks).includes(id);
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
