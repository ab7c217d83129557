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

/** The facts a rule would still ask for, best first, acts included; an act the reader does not know of counts as not done. */
function missingFacts(law: Law, rule: string, answers: Answers, clocks: Clocks): string[] {
  const facts: Record<string, FactValue> = {};
  for (const [id, value] of Object.entries(answers))
    facts[id] = value.state === "unknown" && isAct(law, id) ? NOT_DONE : value;
  const found = new Set<string>();
  for (const view of VIEWS)
    for (const { fact } of evaluate(law, { rule, facts, findings: [], reforms: [], view, ...clocks, strict: true })
      .missing)
      if (fact !== undefined) found.add(fact);
  return [...found];
}

const NOT_DONE: FactValue = { state: "absent" };

/**
 * Whether a fact matters by itself: also where no other act happened than those the reader told of. The day
 * of a letter does not matter before there is a letter.
 */
function mattersAlone(law: Law, rule: string, id: string, answers: Answers, clocks: Clocks): boolean {
  const acts = law.facts.filter((fact) => fact.unstated === "absent").map((fact) => [fact.id, NOT_DONE] as const);
  const { [id]: _left, ...others }: Record<string, FactValue> = { ...Object.fromEntries(acts), ...answers };
  return missingFacts(law, rule, others, clocks).includes(id);
}

/** The facts that can still change what the page says; those answered already are left out. */
export function openFacts(law: Law, answers: Answers, clocks: Clocks): string[] {
  const first = FIRST.filter((id) => answers[id] === undefined);
  if (first.length > 0) return [...first];
  const open = new Set<string>();
  for (const rule of rulesAsked(law, answers, clocks))
    for (const id of missingFacts(law, rule, answers, clocks))
      if (answers[id] === undefined && mattersAlone(law, rule, id, answers, clocks)) open.add(id);
  return [...open];
}

/** Notice and appeal come up only once the term is over. */
function rulesAsked(law: Law, answers: Answers, clocks: Clocks): string[] {
  const decided = VIEWS.map((view) => evaluate(law, questionFor(law, DECISION_TERM, answers, clocks, view)));
  const overdue = decided.some((answer) => answer.due !== null && clocks.on > answer.due);
  const appeal = overdue && law.rules.some((rule) => rule.id === APPEAL);
  return appeal ? [DECISION_TERM, APPEAL] : [DECISION_TERM];
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
  const rules = rulesAsked(law, answers, clocks);
  return Object.keys(answers).filter(
    (id) => !FIRST.includes(id) && !rules.some((rule) => mattersAlone(law, rule, id, answers, clocks)),
  );
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
