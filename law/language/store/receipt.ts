import type { Day } from "@keten/calendar";
import { isoOf } from "@keten/calendar";
import { evaluate } from "../evaluate/evaluate.js";
import type { Answer, Question } from "../model/answer.js";
import type { Law } from "../model/rule.js";
import { answerToJson, type QuestionJson, questionFromJson, questionToJson } from "../question/json.js";
import { canonicalJson } from "./canonical.js";
import { lawFromJson } from "./law-json.js";

/** Who took a decision, in which role, and when. */
export interface DecidedBy {
  name: string;
  role: string;
  on: Day;
}

/**
 * The record of a decision: the question, the answer without prose, who decided and the rule set's hash,
 * as canonical JSON. The same question under the same rule set gives the same bytes, whatever has become
 * of the law since.
 */
export function makeReceipt(law: Law, question: Question, by: DecidedBy): string {
  const answer = evaluate(law, question);
  return canonicalJson({
    keten: 1,
    question: questionToJson(law, question),
    answer: withoutProse(answerToJson(law, answer)),
    by: { ...by, on: isoOf(by.on) },
  });
}

export interface Replay {
  same: boolean;
  receipt: string;
  original: string;
}

const read = new WeakMap<object, Law>();

/** The law of a stored rule set; one that many receipts are replayed with is read once, so it must not change. */
function lawOf(storedLaw: unknown): Law {
  if (typeof storedLaw !== "object" || storedLaw === null) return lawFromJson(storedLaw);
  let law = read.get(storedLaw);
  if (!law) read.set(storedLaw, (law = lawFromJson(storedLaw)));
  return law;
}

/** Decides again by the stored rule set and compares the bytes. */
export function replay(receipt: string, storedLaw: unknown): Replay {
  const law = lawOf(storedLaw);
  const parsed = JSON.parse(receipt) as { question: QuestionJson; by: { name: string; role: string; on: string } };
  const asked = questionFromJson(law, parsed.question, 0);
  if ("problems" in asked)
    return { same: false, receipt: canonicalJson({ problems: asked.problems }), original: receipt };
  const answer: Answer = evaluate(law, asked.question);
  const again = canonicalJson({
    keten: 1,
    question: questionToJson(law, asked.question),
    answer: withoutProse(answerToJson(law, answer)),
    by: parsed.by,
  });
  return { same: again === receipt, receipt: again, original: receipt };
}

/** Texts are left out: a better wording must not make an old decision look different. */
function withoutProse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !isText(inner))
      .map(([key, inner]) => [key, withoutProse(inner)]),
  );
}
const isText = (value: unknown) =>
  typeof value === "object" && value !== null && typeof (value as { nl?: unknown }).nl === "string" && "en" in value;
