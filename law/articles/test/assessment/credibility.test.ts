import { cases, law } from "@keten/law";
import { check, day, evaluate, type FindingRecord } from "@keten/law-language";
import { describe, expect, it } from "vitest";

const FIVE = [
  "genuine-effort",
  "elements-submitted",
  "coherent-and-plausible",
  "applied-promptly",
  "generally-credible",
] as const;
const record = (finding: string, answer: string, role = "IND"): FindingRecord => ({
  finding,
  answer,
  by: "A. Jansen",
  role,
  motivation: "…",
  on: day("2024-07-02"),
});
const ask = (decided: string, findings: FindingRecord[], rule = "assessment.credibility") =>
  evaluate(law, {
    rule,
    facts: { decisionDate: { state: "known", value: day(decided) } },
    findings,
    on: day(decided),
    knownOn: day("2026-11-21"),
    view: "policy",
    reforms: [],
  });
const conditions = (failing: readonly string[]) => FIVE.map((id) => record(id, failing.includes(id) ? "no" : "yes"));
const noDocuments = record("documents-suffice", "no");

describe("credibility since 1 July 2024", () => {
  it.each(FIVE)("cannot be found where %s fails, whatever else was judged", (failing) => {
    for (const judged of ["yes", "no"])
      expect(
        ask("2024-07-02", [noDocuments, ...conditions([failing]), record("credible-on-statements", judged)]),
      ).toMatchObject({ status: "decided", outcome: "cannot-be-found-credible" });
  });

  it("asks a person where all five hold, and does not decide by counting", () => {
    const open = ask("2024-07-02", [noDocuments, ...conditions([])]);
    expect(open).toMatchObject({ status: "finding-needed", outcome: null });
    expect(open.missing).toEqual([{ finding: "credible-on-statements" }]);
    const points = law.findings.find(({ id }) => id === "credible-on-statements")?.points ?? [];
    expect(points.length).toBeGreaterThan(0);
  });

  it("does not ask for the five where documents suffice", () => {
    const answer = ask("2024-07-02", [record("documents-suffice", "yes")]);
    expect(answer).toMatchObject({ status: "decided", outcome: "credible-on-documents", missing: [] });
  });

  it("is not barred by a condition that nobody judged", () => {
    for (const left of FIVE) {
      const answer = ask("2024-07-02", [noDocuments, ...conditions([]).filter(({ finding }) => finding !== left)]);
      expect(answer.status, left).toBe("finding-needed");
      expect(answer.missing.map(({ finding }) => finding)).toContain(left);
    }
  });
});

describe("the days on which the way of assessing changed", () => {
  const failed = [noDocuments, ...conditions(["applied-promptly"]), record("credible-weighed", "yes")];
  it.each([
    ["2024-06-30", "credible"],
    ["2024-07-01", "cannot-be-found-credible"],
    ["2026-06-11", "cannot-be-found-credible"],
  ])("decision of %s", (decided, outcome) => {
    expect(ask(decided, failed).outcome).toBe(outcome);
  });

  it("since 12 June 2026 a late application no longer bars: it is part of general credibility", () => {
    const judged = [...failed, record("credible-on-statements", "yes")];
    expect(ask("2026-06-11", judged).outcome).toBe("cannot-be-found-credible");
    expect(ask("2026-06-12", judged).outcome).toBe("credible");
  });

  it("the two instruction rules differ only for an application of before a change that is decided after it", () => {
    const on = (rule: string, fact: string, date: string) =>
      evaluate(law, {
        rule,
        facts: { [fact]: { state: "known", value: day(date) } },
        findings: [],
        on: day(date),
        knownOn: day("2026-11-21"),
        view: "policy",
        reforms: [],
      }).outcome;
    for (const date of ["2024-06-30", "2024-07-01", "2026-06-11", "2026-06-12"])
      expect(on("assessment.credibility-instruction-by-application", "applicationDate", date)).toBe(
        on("assessment.credibility-instruction", "decisionDate", date),
      );
  });
});

describe("the outcome of the assessment", () => {
  it("is refused by nobody but a person: the proof covers it", () => {
    expect(law.rules.find(({ id }) => id === "assessment.protection")?.act?.kind).toBe("asylum-refusal");
    expect(check(law, cases).filter(({ code }) => code === "adverse-without-person")).toEqual([]);
    const without = ask("2024-07-02", [], "assessment.protection");
    expect(without).toMatchObject({ status: "finding-needed", outcome: null });
  });

  it("takes no exclusion without a second person", () => {
    const alone = { ...record("exclusion-ground", "both") };
    expect(() => ask("2024-07-02", [alone], "assessment.exclusion")).toThrow(/second person/);
    const two = { ...alone, second: { by: "B. Visser", role: "IND", on: day("2024-07-02") } };
    expect(ask("2024-07-02", [two], "assessment.exclusion").outcome).toBe("from-both");
  });
});
