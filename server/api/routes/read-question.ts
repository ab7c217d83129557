import type { Question } from "@keten/law-language";
import { KetenError, type Problem } from "@keten/text";
import type { Services } from "../../services.js";

/** What only the law can tell about a question: unknown names, impossible values. */
export function questionFaults({ law, today }: Services): (content: unknown) => readonly Problem[] {
  return (content) => {
    const read = law.readQuestion(content, today());
    return "problems" in read ? read.problems : [];
  };
}

/** @throws KetenError where the question has faults */
export function readQuestion({ law, today }: Services, content: unknown): Question {
  const read = law.readQuestion(content, today());
  if ("problems" in read) throw new KetenError(read.problems);
  return read.value;
}
