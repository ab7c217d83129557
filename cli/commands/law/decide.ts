import { law } from "@keten/law";
import { answerToJson, explain, type Status } from "@keten/law-language";
import type { Context, Outcome } from "../../context.js";
import { EXIT, type Exit } from "../../exit.js";
import { type QuestionOptions, readQuestion } from "../../input/question.js";
import { answerText } from "../../show/law/answer.js";
import { lawOf } from "../../show/law/outcome.js";

const ENDS: Record<Status, Exit> = {
  decided: EXIT.done,
  missing: EXIT.missing,
  "finding-needed": EXIT.missing,
  refused: EXIT.refused,
};

/** Answers a question by a rule, with everything the answer rests on. */
export function decide(context: Context, words: readonly string[], options: QuestionOptions): Outcome {
  const question = readQuestion(context, words, options);
  const answer = explain(law, question);
  return {
    exit: ENDS[answer.status],
    json: answerToJson(law, answer),
    text: () => answerText(context, lawOf(law, question.reforms), question, answer),
  };
}
