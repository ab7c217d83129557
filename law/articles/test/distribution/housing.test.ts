import { parseDay } from "@keten/calendar";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOutcome, outcome, refuses } from "./support.js";

describe("the housing task", () => {
  it("rounds up, so that all municipalities together do a little more than was asked", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 900_000 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 0, max: 30_000 }),
        (inhabitants, permitHoldersToHouse) => {
          const nationalInhabitants = inhabitants.reduce((sum, one) => sum + one, 0);
          const facts = { housingYear: 2025, permitHoldersToHouse, nationalInhabitants };
          const tasks = inhabitants.map(
            (municipalityInhabitants) =>
              outcome("housing.half-year-task", { ...facts, municipalityInhabitants }) as number,
          );
          const sum = tasks.reduce((all, one) => all + one, 0);
          expect(tasks.every(Number.isInteger)).toBe(true);
          expect(sum).toBeGreaterThanOrEqual(permitHoldersToHouse);
          expect(sum).toBeLessThan(permitHoldersToHouse + inhabitants.length);
        },
      ),
      { numRuns: 40 },
    );
  });
  it("of a share that is whole is that share", () => {
    const facts = { housingYear: 2025, municipalityInhabitants: 35, nationalInhabitants: 100 };
    expect(outcome("housing.half-year-task", { ...facts, permitHoldersToHouse: 100 })).toBe(35);
    expect(outcome("housing.half-year-task", { ...facts, permitHoldersToHouse: 101 })).toBe(36);
  });
  it("is announced at least thirteen weeks before the half-year, and not a day earlier than needed", () => {
    for (let housingYear = 2024; housingYear <= 2040; housingYear++)
      for (const [housingHalf, start] of [
        ["first", `${housingYear}-01-01`],
        ["second", `${housingYear}-07-01`],
      ] as const) {
        const last = dayOutcome("housing.announcement-deadline", { housingYear, housingHalf })!;
        const of = (iso: string) => (parseDay(iso) as { day: number }).day;
        expect(of(start) - of(last), start).toBe(13 * 7);
      }
  });
  it("counts the inhabitants of the year before in both halves", () => {
    expect(dayOutcome("housing.reference-date", { housingYear: 2026 })).toBe("2025-01-01");
  });
});

describe("a trade between municipalities", () => {
  it("keeps the sum", () => {
    const shift = (after: number) => outcome("housing.shift", { housingTasksBefore: 50, housingTasksAfter: after });
    expect([shift(49), shift(50), shift(51)]).toEqual(["sum-changes", "allowed", "sum-changes"]);
  });
});

describe("the backlog", () => {
  const number = fc.integer({ min: 0, max: 5000 });
  it("is what is left, and never both a backlog and a lead", () => {
    fc.assert(
      fc.property(number, number, number, (previousHousingBacklog, housingTaskOwn, housedInHalfYear) => {
        const facts = { previousHousingBacklog, housingTaskOwn, housedInHalfYear };
        const backlog = outcome("housing.backlog", facts) as number;
        const lead = outcome("housing.lead", facts) as number;
        expect(backlog - lead).toBe(previousHousingBacklog + housingTaskOwn - housedInHalfYear);
        expect(Math.min(backlog, lead)).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
  it("gives a reason for supervision on the first day after the half-year", () => {
    const facts = {
      housingYear: 2025,
      housingHalf: "first",
      previousHousingBacklog: 0,
      housingTaskOwn: 10,
      housedInHalfYear: 9,
    };
    const step = (on: string, more = {}) => outcome("housing.supervision", { ...facts, ...more }, on);
    expect([step("2025-06-30"), step("2025-07-01"), step("2025-07-01", { housedInHalfYear: 10 })]).toEqual([
      "none",
      "signal",
      "none",
    ]);
  });
});

describe("supervision of places", () => {
  const facts = { cycleYear: 2024, distributionDecisionPublished: "2024-12-23" };
  const step = (on: string, more: Parameters<typeof outcome>[1] = {}) =>
    outcome("distribution.supervision-step", { ...facts, ...more }, on);
  it("begins after the term and goes on only with what was recorded", () => {
    expect([step("2025-06-23"), step("2025-06-24"), step("2026-06-24")]).toEqual(["none", "signal", "signal"]);
    expect(step("2025-06-24", { setRealisationDate: "2025-07-01" })).toBe("none");
  });
  it("lets the municipality do it itself until the last day of the term in the decision", () => {
    const decided = { substitutionDecidedOn: "2026-01-10", substitutionTermEnd: "2026-04-10" };
    expect([step("2026-04-10", decided), step("2026-04-11", decided)]).toEqual(["decided", "substituted"]);
    expect(step("2026-04-11", { substitutionDecidedOn: "2026-01-10" })).toBe("decided");
    const urgent = { substitutionDecidedOn: "2026-01-10", substitutionUrgent: true };
    expect([step("2026-01-09", urgent), step("2026-01-10", urgent)]).toEqual(["signal", "substituted"]);
    const withdrawn = { ...decided, substitutionWithdrawnOn: "2026-04-01" };
    expect([step("2026-03-31", withdrawn), step("2026-04-01", withdrawn), step("2026-05-01", withdrawn)]).toEqual([
      "decided",
      "withdrawn",
      "withdrawn",
    ]);
    expect(refuses("distribution.supervision-step", { ...facts, ...decided, substitutionTermEnd: "2026-01-09" })).toBe(
      true,
    );
  });
});
