import { addMonths, type Day, weekday } from "@keten/calendar";
import { law } from "@keten/law";
import { day, evaluate, known } from "@keten/law-language";
import { describe, expect, it } from "vitest";

const due = (rule: string, facts: Record<string, Day | string | boolean>, knownOn = day("2026-11-21")) =>
  evaluate(law, {
    rule,
    facts: Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, known(value)])),
    findings: [],
    on: day("2026-11-21"),
    knownOn,
    view: "policy",
    reforms: [],
  }).due;

describe("three months to apply", () => {
  it("end on the same day of the month, or on the next working day, never before and never a week later", () => {
    let moved = 0;
    for (let grant = day("2019-01-01"); grant < day("2026-06-12"); grant += 3) {
      const plain = addMonths(grant, 3);
      const last = due("family.application-term", { sponsorGrantDate: grant }) as Day;
      expect(last).toBeGreaterThanOrEqual(plain);
      expect(last - plain).toBeLessThan(7);
      expect(weekday(last)).toBeLessThanOrEqual(5);
      if (last > plain) moved++;
    }
    expect(moved).toBeGreaterThan(100);
  });
  it("no longer run for families of persons with subsidiary protection granted from 12 June 2026", () => {
    const of = (sponsorStatus: string, grant: string) =>
      due("family.application-term", { sponsorStatus, sponsorGrantDate: day(grant) });
    expect(of("subsidiary", "2026-06-11")).toBe(day("2026-09-11"));
    expect(of("subsidiary", "2026-06-12")).toBeNull();
    expect(of("refugee", "2026-06-12")).toBe(day("2026-09-14"));
  });
});

describe("the time to decide", () => {
  const term = (applied: string, extended = false) =>
    due("family.decision-term", { familyApplicationDate: day(applied), familyTermExtended: extended });
  it("grows from 90 days to nine months for applications from 28 March 2025", () => {
    expect([term("2025-03-27"), term("2025-03-28")]).toEqual([day("2025-06-25"), day("2025-12-28")]);
  });
  it("was extended by three months only under the old rule", () => {
    expect([term("2023-08-08", true), term("2025-03-28", true)]).toEqual([day("2024-02-06"), day("2025-12-28")]);
  });
  it("was still 90 days in the eyes of anybody who asked before the change was known", () => {
    const applied = day("2025-03-27");
    expect(due("family.decision-term", { familyApplicationDate: applied }, day("2025-03-27"))).toBe(day("2025-06-25"));
  });
});
