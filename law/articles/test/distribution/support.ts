import { isoOf, parseDay } from "@keten/calendar";
import { law } from "@keten/law";
import { evaluate, type QuestionJson, questionFromJson } from "@keten/law-language";

/** The answer to a question on a day; on bad input the codes of its problems. */
export function ask(rule: string, facts: NonNullable<QuestionJson["facts"]>, on = "2026-11-21", knownOn = on) {
  const today = (parseDay(knownOn) as { day: number }).day;
  const read = questionFromJson(law, { rule, facts, on, knownOn }, today);
  if ("problems" in read) return { status: "bad", codes: read.problems.map(({ code }) => code) } as const;
  return evaluate(law, read.question);
}

/** Whether a question is refused, as bad input or as facts that contradict each other. */
export const refuses = (...asked: Parameters<typeof ask>) => ["bad", "refused"].includes(ask(...asked).status);

/** The outcome alone; of an outcome with others beside it, its own value. */
export function outcome(...asked: Parameters<typeof ask>): unknown {
  const answer = ask(...asked);
  if (answer.status !== "decided") throw new Error(`${asked[0]}: ${JSON.stringify(answer)}`);
  const { outcome: found } = answer;
  return typeof found === "object" && found !== null && "value" in found ? found.value : found;
}

/** The outcome of a rule that answers a day, as ISO text; null where there is none. */
export const dayOutcome = (...asked: Parameters<typeof ask>): string | null => {
  const day = outcome(...asked);
  return typeof day === "number" ? isoOf(day) : null;
};
