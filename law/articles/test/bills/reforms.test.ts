import { cases, law } from "@keten/law";
import { day, evaluate, type QuestionJson, questionFromJson } from "@keten/law-language";
import { describe, expect, it } from "vitest";

const TODAY = day("2026-11-21");
const read = (json: QuestionJson) => {
  const question = questionFromJson(law, json, TODAY);
  return "problems" in question ? null : question.question;
};
const shown = (json: QuestionJson) => {
  const question = read(json);
  if (!question) return null;
  const { status, outcome, due } = evaluate(law, question);
  return JSON.stringify([status, outcome, due]);
};
const ask = (rule: string, facts: Record<string, unknown>, reforms: string[], on: string) => {
  const question = read({ rule, facts, reforms, on, knownOn: "2026-11-21" });
  if (!question) throw new Error("a question of this test is wrong");
  const { outcome } = evaluate(law, question);
  return (outcome as { value?: unknown } | null)?.value ?? outcome;
};

const EMERGENCY = "asylum-emergency-measures";
const PENDING = "two-status-not-for-pending";

describe("the rejected emergency measures bill", () => {
  const on = (rule: string, decisionDate: string, more = {}) =>
    ask(
      rule,
      { decisionDate, permitStaySince: "2020-01-01", indefiniteRequestDate: "2025-11-03", ...more },
      [EMERGENCY],
      decisionDate,
    );
  it("shortens the permit from its first to its last day, and changes nothing outside them", () => {
    const lengths = ["2025-12-31", "2026-01-01", "2026-06-11", "2026-06-12"].map((one) => on("permit.duration", one));
    expect(lengths).toEqual([{ months: 60 }, { months: 36 }, { months: 36 }, { months: 36 }]);
  });
  it("ends the indefinite permit for its days; the Pact then ends it anyway", () => {
    const answers = ["2026-01-01", "2026-06-11", "2026-06-12"].map((one) => on("permit.indefinite", one));
    expect(answers).toEqual(["no-longer-exists", "no-longer-exists", "treated-as-renewal"]);
  });
  it("narrows the circle of relatives", () => {
    const circle = (one: string) => on("family.circle", one, { familyRelation: "foster-child" });
    expect(["2025-12-31", "2026-01-01", "2026-06-11"].map(circle)).toEqual(["inside", "outside", "outside"]);
  });
  it("tells its path in order, up to the vote that rejected it", () => {
    const path = law.reforms.find(({ id }) => id === EMERGENCY)?.path ?? [];
    const days = path.map((one) => one.on);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(path.at(-1)).toMatchObject({ stage: "rejected", on: day("2026-04-21") });
  });
});

describe("the old rules for pending family applications", () => {
  const facts = {
    familyRelation: "spouse",
    tieAtEntry: true,
    sponsorStatus: "subsidiary",
    sponsorGrantDate: "2026-03-02",
  };
  const conditions = (decisionDate: string, familyApplicationDate: string) =>
    ask(
      "family.conditions",
      { ...facts, decisionDate, familyApplicationDate, spouseAdult: true },
      [PENDING],
      decisionDate,
    );
  it("hold for decisions from the first day of the reform only", () => {
    expect(conditions("2026-11-30", "2026-04-01")).toBe("waiting");
    expect(conditions("2026-12-01", "2026-04-01")).toBe("conditions-met");
  });
  it("hold for applications of before 12 June 2026 only", () => {
    expect(conditions("2026-12-01", "2026-06-01")).toBe("conditions-met");
    expect(conditions("2026-12-01", "2026-06-12")).toBe("waiting");
  });
});

describe("the worked cases under each of the two", () => {
  /** The cases whose answer is another one than under the law as it is. */
  const changedBy = (reform: string) =>
    cases
      .filter(({ reforms }) => !reforms)
      .filter((one) => shown(one) !== shown({ ...one, reforms: [reform] }))
      .map(({ rule, title }) => `${rule}: ${title}`)
      .sort();
  it("change where the rejected bill would have ruled, and nowhere else", () => {
    expect(changedBy(EMERGENCY)).toEqual([
      "family.circle: Ongehuwde partner tot 12 juni 2026: een medewerker oordeelt",
      "family.circle: Pleegkind mocht mee tot 12 juni 2026",
      "permit.duration: Besluit van 11 juni 2026: vijf jaar",
    ]);
  });
  it("change where a pending application is decided since the old rules would hold again, and nowhere else", () => {
    expect(changedBy(PENDING)).toEqual(["family.decision: Zonder die keuze: een medewerker beslist over de wachttijd"]);
  });
});
