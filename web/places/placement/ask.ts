import type { Day } from "@keten/calendar";
import { law } from "@keten/law";
import { type Answer, evaluate, type FactValue, known } from "@keten/law-language";

/** What a reader answered; "unknown" is kept, so that a question is asked once. */
export type Answers = Readonly<Record<string, FactValue>>;

export const LOCATION = "reception.location";
export const BY_AGE = "minors.reception";
const MINORS = "minors";
const NOT_DONE: FactValue = { state: "absent" };
/** In the order of the rule: what a person established comes first, as it outweighs the rest. */
const FIRST = ["receptionStage", "unaccompanied", "birthDate"];

export interface KindAnswer {
  answer: Answer;
  /** The fact to ask for next; null where nothing more helps. */
  next: string | null;
  /** Facts the reader does not know, without which there is no answer. */
  unknown: readonly string[];
}

/** The kind of place for the answers so far, and what to ask next. */
export function kindFor(answers: Answers, on: Day): KindAnswer {
  const location = ask(LOCATION, answers, on);
  const settled = location.answer.outcome === MINORS && location.next === null;
  return settled ? ask(BY_AGE, answers, on) : location;
}

function ask(rule: string, answers: Answers, on: Day): KindAnswer {
  const given = Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, stated(id, value)]));
  const question = {
    rule,
    // A family stays together, so that no child is parted from its parents.
    facts: { separatesFamily: known(false), ...given },
    findings: [],
    reforms: [],
    view: "policy" as const,
    on,
    knownOn: on,
  };
  const answer = evaluate(law, question, { words: true });
  const missing = evaluate(law, { ...question, strict: true }).missing.flatMap(({ fact }) => fact ?? []);
  const open = missing.filter((id) => answers[id] === undefined);
  const next = FIRST.find((id) => open.includes(id)) ?? open[0] ?? null;
  return { answer, next, unknown: answer.missing.flatMap(({ fact }) => (fact && answers[fact] ? [fact] : [])) };
}

/** An act nobody knows of has not happened, as far as the law is concerned; any other unknown stays unknown. */
function stated(id: string, value: FactValue): FactValue {
  const isAct = law.facts.find((one) => one.id === id)?.unstated === "absent";
  return value.state === "unknown" && isAct ? NOT_DONE : value;
}

/** The name of the outcome, as the rule writes it. */
export function labelOf({ rule, outcome }: Answer) {
  const result = law.rules.find(({ id }) => id === rule)?.result;
  return result?.kind === "choice" ? (result.values.find(({ id }) => id === outcome)?.label ?? null) : null;
}
