import type { Answer, Question } from "../model/answer.js";
import type { Law } from "../model/rule.js";
import { contradictions } from "./contradictions.js";
import { unknown } from "./raw.js";
import { Refusal } from "./refusal.js";
import { resultOf, walkQuestion } from "./walk.js";

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
  if (contradictions(law, question).length > 0) return refusal;
  try {
    const { rule } = walkQuestion(law, question);
    if (rule.value === unknown) return { ...refusal, status: "missing" };
    return { status: "decided", value: resultOf(rule), entry: rule.decidedBy?.entry.id ?? null, flags: rule.flags };
  } catch (error) {
    if (error instanceof Refusal) return refusal;
    throw error;
  }
}
