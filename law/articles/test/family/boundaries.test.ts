import { law } from "@keten/law";
import { day, evaluate, type QuestionJson, questionFromJson } from "@keten/law-language";
import { describe, expect, it } from "vitest";

const TODAY = day("2026-11-21");
const ask = (rule: string, facts: Record<string, unknown>, rest: Partial<QuestionJson> = {}) => {
  const read = questionFromJson(law, { rule, facts, on: "2026-11-21", ...rest }, TODAY);
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message.en).join("; "));
  return evaluate(law, read.question);
};
const record = (finding: string, answer: string) => ({
  finding,
  answer,
  by: "M. de Vries",
  role: "IND",
  motivation: "Weighed by the file.",
  on: "2026-11-21",
});
const value = (answer: ReturnType<typeof ask>) => (answer.outcome as { value?: unknown } | null)?.value;

describe("the circle of family members on the day the two-status act begins", () => {
  const partner = { findings: [record("partnerBelongs", "yes")] };
  const minor = { sponsorAlone: true, sponsorBirthDate: "2010-01-01", sponsorApplicationDate: "2025-01-01" };
  it.each([
    ["spouse", { spouseAdult: true }, {}, "inside", "inside"],
    ["spouse", { spouseAdult: false }, {}, "inside", "outside"],
    ["partner", {}, partner, "inside", "outside"],
    ["minor-child", {}, {}, "inside", "inside"],
    ["foster-child", {}, {}, "inside", "outside"],
    ["parent", minor, {}, "inside", "inside"],
    ["minor-sibling", { ...minor, siblingWithParent: true }, {}, "outside", "inside"],
    ["other", {}, {}, "outside", "outside"],
  ])("%s %j", (familyRelation, facts, rest, before, since) => {
    const on = (decisionDate: string) =>
      ask("family.circle", { decisionDate, familyRelation, ...facts }, rest as Partial<QuestionJson>).outcome;
    expect([on("2026-06-11"), on("2026-06-12")]).toEqual([before, since]);
  });
});

describe("a sponsor's age", () => {
  const minor = (sponsorApplicationDate: string) =>
    ask("family.sponsor-minor", { sponsorAlone: true, sponsorBirthDate: "2007-09-10", sponsorApplicationDate }).outcome;
  it("counts on the day of the asylum application: the day before the eighteenth birthday is the last", () => {
    expect([minor("2025-09-09"), minor("2025-09-10")]).toEqual([true, false]);
  });
});

describe("adult children", () => {
  const facts = { ownFamily: false, livedTogetherUntilFlight: true };
  it.each([
    [true, true, "yes", "does-not-belong"],
    [false, false, "yes", "does-not-belong"],
    [false, true, "no", "does-not-belong"],
    [false, true, "yes", "belongs"],
  ])("meet all three conditions or none: own family %s, together %s, dependent %s", (ownFamily, together, dependent, expected) => {
    const answer = ask(
      "family.adult-child",
      { familyApplicationDate: "2024-07-16", ownFamily, livedTogetherUntilFlight: together },
      { findings: [record("adultChildDependent", dependent)] },
    );
    expect(answer.outcome).toBe(expected);
  });
  it("are asked another question from 16 July 2024", () => {
    const asked = (familyApplicationDate: string) =>
      ask("family.adult-child", { ...facts, familyApplicationDate }).missing.map(({ finding }) => finding);
    expect([asked("2024-07-15"), asked("2024-07-16")]).toEqual([["adultChildTie"], ["adultChildDependent"]]);
  });
  it("knew nothing of the new policy on the day before it was published", () => {
    const answer = ask(
      "family.adult-child",
      { ...facts, familyApplicationDate: "2024-07-14" },
      { knownOn: "2024-07-14" },
    );
    expect(answer.missing).toEqual([{ finding: "adultChildTie" }]);
  });
});

describe("waiting time, income and housing", () => {
  const facts = {
    sponsorStatus: "subsidiary",
    sponsorGrantDate: "2024-07-15",
    familyRelation: "minor-child",
    tieAtEntry: true,
    sponsorIncome: true,
    sponsorHousing: true,
  };
  const conditions = (decisionDate: string, more = {}) =>
    value(ask("family.conditions", { ...facts, decisionDate, ...more }));
  it("end on the day two years after the grant", () => {
    expect([conditions("2026-07-14"), conditions("2026-07-15")]).toEqual(["waiting", "conditions-met"]);
  });
  it("are not asked of a refugee's family", () => {
    const refugee = { sponsorStatus: "refugee", familyApplicationDate: "2024-08-01", sponsorIncome: false };
    expect(conditions("2026-07-14", refugee)).toBe("conditions-met");
  });
  it("let a minor who came alone off income and housing, never off the wait", () => {
    const alone = { sponsorAlone: true, sponsorBirthDate: "2009-01-01", sponsorApplicationDate: "2023-05-01" };
    const poor = { ...alone, sponsorIncome: false, sponsorHousing: false };
    expect([conditions("2026-07-14", poor), conditions("2026-07-15", poor)]).toEqual(["waiting", "conditions-met"]);
  });
  it("name income first, then housing", () => {
    const adult = { sponsorAlone: false, sponsorBirthDate: "1990-01-01", sponsorApplicationDate: "2023-05-01" };
    expect(conditions("2026-08-01", { ...adult, sponsorIncome: false, sponsorHousing: false })).toBe("no-income");
    expect(conditions("2026-08-01", { ...adult, sponsorHousing: false })).toBe("no-housing");
  });
});

describe("a refusal", () => {
  const facts = {
    decisionDate: "2026-08-01",
    sponsorStatus: "subsidiary",
    sponsorGrantDate: "2026-01-02",
    familyRelation: "spouse",
    spouseAdult: true,
    tieAtEntry: true,
  };
  it("never comes without a person, and a person can still grant", () => {
    expect(ask("family.decision", facts).status).toBe("finding-needed");
    for (const [answer, outcome] of [
      ["refuse", "refuse"],
      ["grant", "grant"],
    ] as const)
      expect(value(ask("family.decision", facts, { findings: [record("familyRefusal", answer)] }))).toBe(outcome);
  });
  it("is not asked about where the conditions are met", () => {
    const met = { ...facts, sponsorStatus: "refugee", familyApplicationDate: "2026-02-01" };
    expect(value(ask("family.decision", met))).toBe("grant");
  });
  it("cannot be recorded by just anybody", () => {
    const question: QuestionJson = {
      rule: "family.decision",
      facts,
      on: "2026-08-01",
      findings: [{ ...record("familyRefusal", "refuse"), role: "COA" }],
    };
    const read = questionFromJson(law, question, TODAY);
    expect("problems" in read && read.problems.map(({ code }) => code)).toEqual(["finding-role"]);
  });
});

describe("bad input", () => {
  it.each([
    [{ familyRelation: "cousin" }, "not-a-choice"],
    [{ decisionDate: "2026-02-30" }, "no-such-day"],
    [{ tieAtEntry: "perhaps" }, "not-a-boolean"],
    [{ sponsorName: "x" }, "unknown-fact"],
  ])("%j is told as %s", (facts, code) => {
    const read = questionFromJson(law, { rule: "family.conditions", facts, on: "2026-08-01" }, TODAY);
    expect("problems" in read && read.problems.map((one) => one.code)).toEqual([code]);
  });
});
