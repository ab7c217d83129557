import { isoOf, parseDay } from "@keten/calendar";
import { type Fact, type FactValue, type Law, UNKNOWN, valueProblems } from "@keten/law-language";

/** What the reader answered, in the order of answering. "Weet ik niet" is kept too, so that it is asked once. */
export type Answers = Readonly<Record<string, FactValue>>;

const KEY = "keten.what-applies";
export const ANSWERS_KEY = KEY;

type Stored = { state: "known"; value: string | number | boolean } | { state: "absent" } | { state: "unknown" };

/** Days are kept as ISO text, so that what the browser holds stays readable. */
export function writeAnswers(answers: Answers, law: Law): string {
  const stored: Record<string, Stored> = {};
  for (const [id, value] of Object.entries(answers)) {
    const fact = law.facts.find((one) => one.id === id);
    if (!fact) continue;
    if (value.state !== "known") stored[id] = { state: value.state };
    else stored[id] = { state: "known", value: fact.type.kind === "date" ? isoOf(value.value as number) : value.value };
  }
  return JSON.stringify(stored);
}

/** Reads kept answers; what no longer fits a fact of the law is left out and asked again. */
export function readAnswers(text: string | null, law: Law): Answers {
  if (text === null) return {};
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) return {};
    throw fault;
  }
  if (typeof stored !== "object" || stored === null) return {};
  const answers: Record<string, FactValue> = {};
  for (const [id, kept] of Object.entries(stored)) {
    const fact = law.facts.find((one) => one.id === id);
    const value = fact ? factValueOf(fact, kept) : null;
    if (value) answers[id] = value;
  }
  return answers;
}

function factValueOf(fact: Fact, kept: unknown): FactValue | null {
  if (typeof kept !== "object" || kept === null || !("state" in kept)) return null;
  if (kept.state === "unknown") return UNKNOWN;
  if (kept.state === "absent") return { state: "absent" };
  if (kept.state !== "known" || !("value" in kept)) return null;
  let value = kept.value;
  if (fact.type.kind === "date") {
    const read = typeof value === "string" ? parseDay(value) : { fault: "not-iso" };
    if (!("day" in read)) return null;
    value = read.day;
  }
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return null;
  const known: FactValue = { state: "known", value };
  return valueProblems(fact, known).length === 0 ? known : null;
}
