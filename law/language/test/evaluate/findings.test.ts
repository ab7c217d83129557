import { choice, choose, day, evaluate, type FindingRecord, findingOf, is, otherwise, when } from "@keten/law-language";
import { KetenError } from "@keten/text";
import { describe, expect, it } from "vitest";
import { chosen, credible, lawOf, married, ruled, saying } from "../support/made-up.js";
import { asked } from "../support/questions.js";

const rule = ruled("refusal", chosen("refused", "not-refused"), [
  saying(
    "first",
    choose(
      when(married, choice("not-refused")),
      when(is(findingOf(credible), "no"), choice("refused")),
      otherwise(choice("not-refused")),
    ),
  ),
]);
const law = lawOf([rule], { findings: [credible] });
const careful = lawOf([rule], { findings: [{ ...credible, secondPerson: true }] });

const record: FindingRecord = {
  finding: "credible",
  answer: "no",
  by: "A. Jansen",
  role: "caseworker",
  motivation: "The statements contradict each other.",
  on: day("2024-03-01"),
};
const facts = { applied: "2024-01-01", married: false };
const with_ = (parts: Partial<FindingRecord>, of = law) =>
  evaluate(of, asked("refusal", facts, { findings: [{ ...record, ...parts }] }));
const faults = (act: () => unknown) => {
  try {
    act();
    return [];
  } catch (error) {
    if (error instanceof KetenError) return error.problems.map(({ code, field }) => `${code} ${field}`);
    throw error;
  }
};

describe("an open norm", () => {
  it("is never answered by the engine: it says which finding is needed", () => {
    const answer = evaluate(law, asked("refusal", facts));
    expect(answer).toMatchObject({ status: "finding-needed", outcome: null, missing: [{ finding: "credible" }] });
  });
  it("asks for facts first, where facts are open too", () => {
    const answer = evaluate(law, asked("refusal", { applied: "2024-01-01" }));
    expect(answer.status).toBe("missing");
    expect(answer.missing).toEqual([{ fact: "married" }, { finding: "credible" }]);
  });
  it("is not asked where a fact settles the matter", () => {
    expect(evaluate(law, asked("refusal", { ...facts, married: true }))).toMatchObject({
      status: "decided",
      outcome: "not-refused",
      missing: [],
    });
  });
  it("is answered as recorded, and the reasons name the finding", () => {
    const answer = with_({});
    expect(answer).toMatchObject({ status: "decided", outcome: "refused" });
    expect(JSON.stringify(answer.reasons)).toContain('"finding":"credible"');
    expect(with_({ answer: "yes" }).outcome).toBe("not-refused");
  });
});

describe("a recorded finding is refused", () => {
  it.each([
    ["an answer that the norm does not have", { answer: "maybe" }, "finding-answer findings.credible"],
    ["a role that may not answer it", { role: "clerk" }, "finding-role findings.credible"],
    ["without reasons", { motivation: "  " }, "finding-motivation findings.credible"],
    ["on a norm that does not exist", { finding: "credibel" }, "unknown-finding findings"],
  ])("%s", (_, parts, fault) => {
    expect(faults(() => with_(parts))).toEqual([fault]);
  });
  it("with every fault at once", () => {
    expect(faults(() => with_({ answer: "maybe", role: "clerk", motivation: "" }))).toHaveLength(3);
  });
  it("without a second person where one is asked, or with the same person twice", () => {
    const second = { by: "B. de Vries", role: "caseworker", on: day("2024-03-02") };
    expect(faults(() => with_({}, careful))).toEqual(["finding-second-person findings.credible"]);
    expect(faults(() => with_({ second: { ...second, by: record.by } }, careful))).toEqual([
      "finding-second-person findings.credible",
    ]);
    expect(with_({ second }, careful)).toMatchObject({ status: "decided", outcome: "refused" });
  });
});
