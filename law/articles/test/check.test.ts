import { parseDay } from "@keten/calendar";
import { cases, law } from "@keten/law";
import { check, evaluate, type QuestionJson, questionFromJson } from "@keten/law-language";
import { describe, expect, it } from "vitest";

const today = (parseDay("2026-11-21") as { day: number }).day;
const ask = (json: QuestionJson) => {
  const read = questionFromJson(law, json, today);
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message.en).join("; "));
  return evaluate(law, read.question);
};

describe("the law as written", () => {
  it("has no errors", () => {
    const errors = check(law, cases).filter(({ severity }) => severity === "error");
    expect(errors.map(({ code, message }) => `${code}: ${message.en}`)).toEqual([]);
  });

  it("exempts minors in the border procedure by one rule at a time, whichever day is asked about", () => {
    const facts = { atBorder: true, unaccompanied: true, originRecognitionRate: 0.3 };
    for (const registrationDate of ["2026-06-11", "2026-06-12"]) {
      const answer = ask({ rule: "asylum.border-procedure", facts: { ...facts, registrationDate }, on: "2026-11-21" });
      expect(answer).toMatchObject({ status: "decided", outcome: { value: "exempt" } });
    }
  });

  it("still has a line for low recognition rates where the end of the national one was not known yet", () => {
    const answer = ask({
      rule: "asylum.track",
      facts: { applicationDate: "2026-07-01", safeCountry: false, originRecognitionRate: 0.1 },
      knownOn: "2024-05-01",
    });
    expect(answer).toMatchObject({ status: "decided", outcome: "accelerated" });
  });
});
