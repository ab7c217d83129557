import { cases, law, programmes } from "@keten/law";
import {
  type Case,
  changesBetween,
  day,
  evaluate,
  type QuestionJson,
  questionFromJson,
  runCase,
} from "@keten/law-language";
import { describe, expect, it } from "vitest";

const today = day("2026-11-21");
const ask = (rule: string, json: Omit<QuestionJson, "rule">) => {
  const read = questionFromJson(law, { ...json, rule: `temporary-protection.${rule}` }, today);
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message.en).join("; "));
  return evaluate(law, read.question);
};
const plainOf = (outcome: unknown) =>
  typeof outcome === "object" && outcome !== null ? (outcome as { value: unknown }).value : outcome;
const outcome = (rule: string, json: Omit<QuestionJson, "rule">) => plainOf(ask(rule, json).outcome);

const student = {
  tieWithUkraine: "temporary",
  leftUkraineDate: "2022-02-28",
  municipalRegistrationDate: "2022-05-01",
};
const ukrainian = { ...student, tieWithUkraine: "ukrainian" };

describe("the group with a temporary Ukrainian permit, as known afterwards", () => {
  it.each([
    ["2024-03-04", "protected"],
    ["2024-03-05", "leaving"],
    ["2024-04-02", "leaving"],
    ["2024-04-03", "ended"],
    ["2024-04-24", "ended"],
    ["2024-04-25", "frozen"],
    ["2024-12-19", "frozen"],
    ["2025-09-03", "frozen"],
    ["2025-09-04", "leaving"],
    ["2025-10-02", "leaving"],
    ["2025-10-03", "ended"],
  ])("%s: %s", (on, status) => {
    expect(outcome("status", { facts: student, on, knownOn: "2026-11-21" })).toBe(status);
    expect(outcome("status", { facts: ukrainian, on, knownOn: "2026-11-21" })).toBe("protected");
  });

  it.each([
    ["2024-01-16", "frozen"],
    ["2024-01-17", "ended"],
    ["2024-04-24", "ended"],
    ["2024-04-25", "frozen"],
    ["2025-06-02", "frozen"],
    ["2025-06-03", "ended"],
  ])("the end of 2025, seen with the knowledge of %s: %s", (knownOn, status) => {
    expect(outcome("status", { facts: student, on: "2025-12-01", knownOn })).toBe(status);
  });

  it("keeps rights in April 2024 in the view of the courts only", () => {
    const at = (on: string, view: string) => outcome("status", { facts: student, on, knownOn: "2026-11-21", view });
    expect([at("2024-04-02", "court"), at("2024-04-03", "court"), at("2024-04-24", "court")]).toEqual([
      "leaving",
      "frozen",
      "frozen",
    ]);
    expect(at("2024-04-24", "policy")).toBe("ended");
  });

  it("is closed to who registers on 19 July 2022", () => {
    const registered = (municipalRegistrationDate: string) =>
      outcome("group", { facts: { ...student, municipalRegistrationDate }, on: "2024-01-01" });
    expect(registered("2022-07-18")).toBe("optional");
    expect(registered("2022-07-19")).toBe("not-covered");
  });
});

describe("what changed on a day in 2024", () => {
  it("17 June: four weeks", () => {
    const due = (municipalRegistrationDate: string) =>
      ask("assessment-term", { facts: { municipalRegistrationDate }, on: "2024-07-01" }).due;
    expect(due("2024-06-16")).toBeNull();
    expect(due("2024-06-17")).toBe(day("2024-07-15"));
  });
  it("1 July: who provides, work, absence, contribution", () => {
    const facts = {
      incomeEstablished: true,
      longestAbsence: 20,
      absenceThisYear: 29,
      householdAdults: 1,
      householdChildren: 0,
      catered: false,
      hostFamily: false,
      earningAdults: 1,
      familyIncome: 200_000,
    };
    const pick = (on: string) =>
      ["duty-bearer", "allowance-work", "absence", "contribution"].map((rule) => outcome(rule, { facts, on }));
    expect(pick("2024-06-30")).toEqual(["mayor", "may-stop", "no-ground", 0]);
    expect(pick("2024-07-01")).toEqual(["executive", "stops-next-month", "may", 10_500]);
  });
  it("warns for the rest of 2024 that municipalities had time, and no longer in 2025", () => {
    const codes = (on: string) =>
      ask("absence", { facts: { longestAbsence: 1, absenceThisYear: 40 }, on }).warnings.map(({ code }) => code);
    expect(codes("2024-12-31")).toContain("sources-conflict");
    expect(codes("2025-01-01")).not.toContain("sources-conflict");
  });
});

describe("the living allowance", () => {
  const family = (householdAdults: number, householdChildren: number) => ({
    householdAdults,
    householdChildren,
    catered: false,
    hostFamily: false,
  });
  const amount = (adults: number, children: number, on: string) =>
    outcome("allowance", { facts: family(adults, children), on }) as number;
  it.each([
    "2022-06-01",
    "2023-06-01",
    "2024-06-01",
    "2025-06-01",
  ])("grows with the family and never falls a head below what a larger one gets, %s", (on) => {
    for (let adults = 1; adults <= 4; adults++)
      for (let children = 0; children <= 4; children++) {
        const size = adults + children;
        const here = amount(adults, children, on);
        expect(amount(adults, children + 1, on), `${adults} ${children}`).toBeGreaterThan(here);
        expect(amount(adults, children + 1, on) / (size + 1)).toBeLessThanOrEqual(here / size);
      }
  });
  it.each([
    ["2023-01-31", "2023-02-01"],
    ["2023-09-30", "2023-10-01"],
    ["2024-12-31", "2025-01-01"],
  ])("changes between %s and %s", (last, first) => {
    expect(amount(1, 0, last)).not.toBe(amount(1, 0, first));
  });
  it("leaves a family with work at least the allowance, whatever it earns", () => {
    for (const on of ["2024-07-01", "2025-09-30", "2025-10-01"])
      for (let familyIncome = 0; familyIncome <= 400_000; familyIncome += 12_345) {
        const facts = { ...family(2, 1), catered: false, earningAdults: 2, familyIncome };
        const paid = outcome("contribution", { facts, on }) as number;
        expect(paid).toBeGreaterThanOrEqual(0);
        if (paid > 0) expect(familyIncome - paid).toBeGreaterThanOrEqual(amount(2, 1, on));
      }
  });
});

describe("bad input and what is not known", () => {
  it("does not take an unknown tie for none", () => {
    expect(ask("status", { facts: {}, on: "2024-05-01" })).toMatchObject({ status: "missing" });
  });
  it("refuses fewer than no people", () => {
    const read = questionFromJson(
      law,
      { rule: "temporary-protection.allowance", facts: { householdAdults: -1 }, on: "2024-05-01" },
      today,
    );
    expect("problems" in read).toBe(true);
  });
  it("says unknown after the last day of the directive, with a warning", () => {
    const answer = ask("status", { facts: ukrainian, on: "2027-03-05", knownOn: "2026-11-21" });
    expect(plainOf(answer.outcome)).toBe("unknown");
    expect(answer.warnings.map(({ code }) => code)).toContain("beyond-covered");
  });
  it("stops nothing without a person", () => {
    expect(ask("end", { facts: { stopIntentionDate: "2024-08-01" }, on: "2025-01-01" })).toMatchObject({
      status: "finding-needed",
    });
    expect(
      ask("allowance-absence", { facts: { longestAbsence: 60, absenceThisYear: 60 }, on: "2025-05-01" }),
    ).toMatchObject({
      status: "finding-needed",
    });
  });
});

it("each worked case fails when its day is moved out of the law", () => {
  const own = cases.filter(({ rule }) => rule === "temporary-protection.absence");
  expect(own.length).toBeGreaterThan(0);
  for (const one of own) expect(runCase(law, { ...one, on: "2021-01-01" } as Case, today).passed).toBe(false);
});

it("every programme on temporary protection has a source", () => {
  for (const one of programmes.filter(({ subject }) => subject === "temporary-protection"))
    expect(one.sources.length, one.id).toBeGreaterThan(0);
});

it("the changes of rules in 2024 can be found on their day, with a cause", () => {
  const own = changesBetween(law, day("2024-01-01"), day("2024-12-31")).filter(
    ({ owner }) => owner.id.startsWith("temporary-protection.") || owner.id === "optional-group-status",
  );
  const on = (iso: string) => own.filter(({ date }) => date === day(iso));
  for (const [iso, entry] of [
    ["2024-01-17", "optional-until-march-2024"],
    ["2024-03-05", "optional-departure-march-2024"],
    ["2024-04-25", "optional-frozen-2024"],
    ["2024-06-17", "assessment-in-four-weeks"],
    ["2024-07-01", "executive-provides"],
    ["2024-07-01", "work-stops-allowance-2024"],
    ["2024-07-01", "absence-in-a-year-2024"],
    ["2024-07-01", "contribution-2024"],
    ["2024-12-19", "court-of-justice-2024"],
  ] as const) {
    const found = on(iso).find((one) => one.entry === entry);
    expect(found, `${iso} ${entry}`).toBeDefined();
    expect(found?.cause.nl.trim(), entry).not.toBe("");
    expect(found?.sources.length, entry).toBeGreaterThan(0);
  }
});
