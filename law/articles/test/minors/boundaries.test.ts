import { law } from "@keten/law";
import { day, evaluate, type QuestionJson, questionFromJson } from "@keten/law-language";
import { describe, expect, it } from "vitest";

const ask = (json: QuestionJson) => {
  const read = questionFromJson(law, json, day("2026-11-21"));
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message.en).join("; "));
  return evaluate(law, read.question);
};

describe("a child on its own", () => {
  const home = (on: string) =>
    ask({
      rule: "minors.reception",
      facts: { unaccompanied: true, birthDate: "2008-08-31", traffickingRisk: false },
      on,
      knownOn: on,
    }).outcome;
  it("moves with age on the birthday and not a day earlier", () => {
    expect(["2023-08-30", "2023-08-31", "2026-02-27", "2026-02-28", "2026-08-30", "2026-08-31"].map(home)).toEqual([
      "foster-family",
      "process-then-small",
      "process-then-small",
      "small-at-centre",
      "small-at-centre",
      "adult-reception",
    ]);
  });
  it("has a provisional representative at once since 12 June 2026", () => {
    const on = (madeDate: string) =>
      ask({ rule: "minors.representative", facts: { madeDate, unaccompanied: true }, on: "2026-07-01" }).outcome;
    expect([on("2026-06-11"), on("2026-06-12")]).toEqual(["guardian", "provisional-at-once"]);
  });
  it("counts as a minor until a person has found otherwise, whatever the day", () => {
    for (const madeDate of ["2020-01-01", "2026-06-11", "2026-06-12"])
      for (const ageAssessment of [null, "doubt", "minor"])
        expect(
          ask({ rule: "minors.age", facts: { madeDate, statedMinor: true, ageAssessment }, on: "2026-07-01" }).outcome,
        ).toBe("minor");
  });
});

describe("the list of vulnerable people", () => {
  const listed = [
    "disability",
    "elderly",
    "pregnant",
    "loneParent",
    "traffickingVictim",
    "seriouslyIll",
    "mentalDisorder",
    "violenceVictim",
  ];
  const none = { unaccompanied: false, birthDate: "1990-01-01", lgbti: false };
  const outcome = (facts: object) =>
    ask({ rule: "minors.vulnerable", facts: { madeDate: "2026-06-12", ...facts }, on: "2026-07-01" });
  it("needs one group only, and each group alone is enough", () => {
    const all = Object.fromEntries(listed.map((id) => [id, false]));
    expect(outcome({ ...none, ...all }).outcome).toBe("not-shown");
    for (const id of listed) expect(outcome({ ...none, ...all, [id]: true }).outcome, id).toBe("vulnerable");
  });
  it("does not take an unknown group for none", () => {
    for (const open of listed) {
      const rest = Object.fromEntries(listed.filter((id) => id !== open).map((id) => [id, false]));
      expect(outcome({ ...none, ...rest })).toMatchObject({ status: "missing", missing: [{ fact: open }] });
    }
  });
});
