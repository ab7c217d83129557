import { addMonths, type Day, isoOf, parseDay } from "@keten/calendar";
import { programmes } from "@keten/law";
import { day } from "@keten/law-language";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, dayOutcome, outcome, refuses } from "./support.js";

const at = (iso: string): Day => (parseDay(iso) as { day: number }).day;
const cycle2024 = {
  cycleYear: 2024,
  estimatePublished: "2024-01-31",
  provincialReportSent: "2024-10-31",
  distributionDecisionPublished: "2024-12-23",
  setRealisationDate: "2025-07-01",
};
const cycle2026 = { cycleYear: 2026, estimatePublished: "2026-02-27" };
const step = (facts: Parameters<typeof ask>[1], on: string) => outcome("distribution.cycle-step", facts, on);

describe("the cycle of 2024, day by day", () => {
  it("changes its step on the day something is published or sent, and after the last day of a term", () => {
    const changes: [string, unknown][] = [];
    let before: unknown;
    for (let one = at("2024-01-31"); one <= at("2026-12-31"); one++) {
      const now = step(cycle2024, isoOf(one));
      if (now !== before) changes.push([isoOf(one), now]);
      before = now;
    }
    expect(changes).toEqual([
      ["2024-01-31", "consultation"],
      ["2024-10-31", "decision"],
      ["2024-12-23", "realisation"],
      ["2025-07-02", "supervision"],
    ]);
  });
  it("never names a next day before the present one while a step is in time", () => {
    for (const on of ["2024-02-01", "2024-10-30", "2024-12-22", "2024-12-23", "2025-07-01"])
      expect(dayOutcome("distribution.next-deadline", cycle2024, on)! >= on, on).toBe(true);
  });
  it("has no step before the act", () => {
    expect(ask("distribution.cycle-step", { cycleYear: 2024 }, "2024-01-30")).toMatchObject({
      status: "refused",
      warnings: [{ code: "no-law-that-day" }],
    });
    expect(step({ cycleYear: 2024 }, "2024-01-31")).toBe("estimate");
  });
});

describe("the cycle of 2026", () => {
  it("waits for an estimate until 26 February, and has no report on 21 November", () => {
    expect(
      ["2026-01-31", "2026-02-26", "2026-02-27", "2026-10-31", "2026-11-01", "2026-11-21"].map((on) =>
        step(cycle2026, on),
      ),
    ).toEqual(["estimate", "estimate", "consultation", "consultation", "report-due", "report-due"]);
  });
  it("counts how late the estimate is, day by day, until it is there", () => {
    const late = (on: string, facts: Parameters<typeof ask>[1] = { cycleYear: 2026 }) =>
      outcome("distribution.estimate-late", facts, on);
    expect([
      late("2026-01-31"),
      late("2026-02-01"),
      late("2026-02-26"),
      late("2026-02-27", cycle2026),
      late("2026-11-21", cycle2026),
    ]).toEqual([0, 1, 26, 27, 27]);
  });
  it("keeps the days of the act whatever the minister announced, and tells the announcement once it is known", () => {
    const report = (on: string) => ask("distribution.report-deadline", { cycleYear: 2026 }, on);
    expect(report("2026-02-27")).toMatchObject({ outcome: { value: at("2026-10-31"), announced: "as-the-act" } });
    expect(report("2026-02-28")).toMatchObject({ outcome: { value: at("2026-10-31"), announced: "later-in-2026" } });
    expect(outcome("distribution.announced", { cycleYear: 2028 }, "2026-03-01")).toBe("as-the-act");
  });
});

describe("deadlines", () => {
  it("fall on the same days of every year", () => {
    for (const cycleYear of [2024, 2026, 2028, 2100]) {
      const on = (rule: string) => dayOutcome(`distribution.${rule}`, { cycleYear });
      expect(on("estimate-deadline")).toBe(`${cycleYear}-01-31`);
      expect(on("report-deadline")).toBe(`${cycleYear}-10-31`);
      expect(on("decision-deadline")).toBe(`${cycleYear}-12-30`);
      expect(on("need-date")).toBe(`${cycleYear + 1}-01-01`);
      expect(on("period-end")).toBe(`${cycleYear + 2}-12-31`);
    }
  });
  it("do not exist in a year in which no cycle begins, and nothing is late then", () => {
    for (const cycleYear of [2025, 2027, 2026.5]) {
      for (const rule of ["estimate", "report", "decision"])
        expect(dayOutcome(`distribution.${rule}-deadline`, { cycleYear }), rule).toBeNull();
      expect(dayOutcome("distribution.need-date", { cycleYear })).toBeNull();
      expect(dayOutcome("distribution.period-end", { cycleYear })).toBeNull();
      expect(outcome("distribution.estimate-late", { cycleYear }, "2030-01-01")).toBe(0);
      expect(dayOutcome("distribution.next-deadline", { cycleYear })).toBeNull();
    }
  });
  it("for the places run from publication: a later decision gives a later day, and only a longer term replaces six months", () => {
    const published = fc.integer({ min: at("2024-02-01"), max: at("2030-12-31") });
    fc.assert(
      fc.property(published, fc.integer({ min: 0, max: 900 }), (from, more) => {
        const facts = { cycleYear: 2024, distributionDecisionPublished: isoOf(from) };
        const six = isoOf(addMonths(from, 6));
        expect(dayOutcome("distribution.realisation-deadline", facts)).toBe(six);
        const set = isoOf(from + more);
        const found = dayOutcome("distribution.realisation-deadline", { ...facts, setRealisationDate: set });
        expect(found).toBe(set > six ? set : six);
      }),
      { numRuns: 60 },
    );
  });
  it("for the places do not exist without a decision", () => {
    expect(dayOutcome("distribution.realisation-deadline", { cycleYear: 2026 })).toBeNull();
  });
  it("warn that nobody checked the act after 18 June 2026", () => {
    const warnings = (on: string) => {
      const answer = ask("distribution.estimate-deadline", { cycleYear: 2026 }, on);
      return "warnings" in answer ? answer.warnings.map(({ code }) => code) : [];
    };
    expect(warnings("2026-06-18")).toEqual([]);
    expect(warnings("2026-06-19")).not.toEqual([]);
  });
});

describe("bad input", () => {
  it.each([
    ["a year before the act", { cycleYear: 2023 }],
    ["a report before the estimate", { ...cycle2026, provincialReportSent: "2026-01-15" }],
    ["a decision before the estimate", { ...cycle2026, distributionDecisionPublished: "2026-02-26" }],
    ["a longer term that ends before the decision", { ...cycle2024, setRealisationDate: "2024-12-22" }],
    ["a day that does not exist", { ...cycle2026, estimatePublished: "2026-02-30" }],
  ])("%s is refused", (_, facts) => {
    expect(refuses("distribution.next-deadline", facts)).toBe(true);
  });
  it("asks for the year", () => {
    expect(ask("distribution.next-deadline", {})).toMatchObject({
      status: "missing",
      missing: [{ fact: "cycleYear" }],
    });
  });
});

it("what happened in both cycles can be found on its day, with a source", () => {
  const on = (iso: string) => programmes.filter(({ from }) => from === day(iso)).map(({ id }) => id);
  for (const [iso, id] of [
    ["2024-01-31", "distribution-estimate-2024"],
    ["2024-11-01", "provincial-reports-2024"],
    ["2024-12-23", "distribution-decisions-2024"],
    ["2025-06-30", "the-hague-decision-suspended"],
    ["2025-07-01", "realisation-2025"],
    ["2026-02-05", "distribution-estimate-2026"],
    ["2026-02-27", "distribution-published-2026"],
  ] as const) {
    expect(on(iso), iso).toContain(id);
    const found = programmes.find((one) => one.id === id)!;
    expect(found.before, id).toBeDefined();
    expect(found.rules?.length ?? 0, id).toBeGreaterThan(0);
  }
});
