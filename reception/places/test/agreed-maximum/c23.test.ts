import { parseDay } from "@keten/calendar";
import { law } from "@keten/law";
import { evaluate } from "@keten/law-language";
import { breaches, type DayCount, terApelTerms } from "@keten/places";
import { KetenError } from "@keten/text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const day = (iso: string) => {
  const read = parseDay(iso);
  if ("fault" in read) throw new Error(iso);
  return read.day;
};
const KNOWN = day("2026-03-13");
const terms = terApelTerms(KNOWN);
const daysFrom = (iso: string, count: number, slept: number, byDay: number | null): DayCount[] =>
  Array.from({ length: count }, (_, index) => ({ day: day(iso) + index, slept, byDay }));
const readingsOf = (counts: DayCount[]) => {
  const [nights, everyone, asHeld] = breaches(terms, counts);
  if (!nights || !everyone || !asHeld) throw new Error("a reading is missing");
  return { nights, everyone, asHeld };
};

describe("C23: Ter Apel, 1,950 asleep and 100 by day", () => {
  it("is no breach as COA counted, and one as the court counts", () => {
    const { nights, everyone, asHeld } = readingsOf([
      { day: day("2024-10-29"), slept: 1950, byDay: 100 },
      { day: day("2024-11-14"), slept: 1950, byDay: 100 },
    ]);
    expect(nights.days.map(({ counted, breach }) => [counted, breach])).toEqual([
      [1950, "within"],
      [1950, "within"],
    ]);
    expect(everyone.days.map(({ counted, breach }) => [counted, breach])).toEqual([
      [2050, "breach"],
      [2050, "breach"],
    ]);
    expect(asHeld.days.map(({ counted, breach, due }) => [counted, breach, due])).toEqual([
      [1950, "within", 0],
      [2050, "breach", 5_000_000],
    ]);
    expect(asHeld.firstBreach).toBe(day("2024-11-14"));
  });

  it("costs at most €5,000,000 for 120 days under the second order, reached on the hundredth day", () => {
    const { nights, everyone } = readingsOf(daysFrom("2024-11-13", 120, 1950, 100));
    expect(nights.due).toBe(0);
    expect(everyone.due).toBe(500_000_000);
    expect(everyone.orders.find(({ order }) => order === "second")).toEqual({
      order: "second",
      breachDays: 120,
      unknownDays: 0,
      due: 500_000_000,
      uncapped: 600_000_000,
      capReached: day("2024-11-13") + 99,
    });
    expect(everyone.days.map(({ due }) => due).slice(98, 102)).toEqual([5_000_000, 5_000_000, 0, 0]);
  });

  it("costs at most €1,500,000 for 101 days under the first order", () => {
    const { nights } = readingsOf(daysFrom("2024-02-20", 101, 2100, 0));
    expect(nights.due).toBe(150_000_000);
    expect(nights.orders.find(({ order }) => order === "first")?.capReached).toBe(day("2024-02-20") + 99);
  });

  it("costs nothing in the weeks that an order gave", () => {
    const { nights } = readingsOf(daysFrom("2024-01-23", 28, 2100, 0));
    expect(nights.breachDays).toBe(28);
    expect(nights.due).toBe(0);
  });
});

describe("the terms of Ter Apel", () => {
  it("are those of the two orders", () => {
    expect(terms.maximum).toBe(2000);
    expect(terms.orders.map(({ id, from, until, perDay, cap }) => ({ id, from, until, perDay, cap }))).toEqual([
      { id: "first", from: day("2024-02-20"), until: day("2024-11-13"), perDay: 1_500_000, cap: 150_000_000 },
      { id: "second", from: day("2024-11-13"), until: undefined, perDay: 5_000_000, cap: 500_000_000 },
    ]);
    expect(terms.countings.map(({ from, counting }) => [from, counting])).toEqual([
      [day("2024-01-23"), "nights"],
      [day("2024-10-30"), "everyone"],
    ]);
  });

  it("are refused for a day on which nobody knew of a maximum", () => {
    expect(() => terApelTerms(day("2020-01-01"))).toThrow(KetenError);
  });

  it("know nothing of the second order before it was given", () => {
    const before = terApelTerms(day("2024-10-29"));
    expect(before.orders.map(({ id, until }) => [id, until])).toEqual([["first", undefined]]);
    expect(before.countings.map(({ counting }) => counting)).toEqual(["nights"]);
  });
});

describe("what this room says of Ter Apel", () => {
  const ask = (rule: string, on: number, facts: Record<string, number>) =>
    evaluate(law, {
      rule,
      facts: Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, { state: "known" as const, value }])),
      findings: [],
      on,
      knownOn: KNOWN,
      view: "policy",
      reforms: [],
    });

  it("is what the law says, for any day and any number of people", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: day("2024-01-23"), max: KNOWN }),
        fc.integer({ min: 1800, max: 2200 }),
        fc.integer({ min: 0, max: 300 }),
        (on, slept, byDay) => {
          const { asHeld } = readingsOf([{ day: on, slept, byDay }]);
          const answer = ask("reception.ter-apel-breach", on, {
            sleepingInTerApel: slept,
            dayVisitorsInTerApel: byDay,
          });
          const outcome = answer.outcome as { value: string; counted: number; perDay: number };
          expect(asHeld.days[0]).toMatchObject({
            counted: outcome.counted,
            breach: outcome.value,
            due: outcome.value === "breach" ? outcome.perDay : 0,
          });
        },
      ),
      { numRuns: 150 },
    );
  });

  it("comes to the same sum as the law, for any number of breach days under an order", () => {
    fc.assert(
      fc.property(fc.constantFrom("2024-02-20", "2024-11-13"), fc.integer({ min: 1, max: 200 }), (from, count) => {
        const { nights } = readingsOf(daysFrom(from, count, 2001, 0));
        const answer = ask("reception.ter-apel-penalty", day(from) + count - 1, { terApelBreachDays: count });
        expect(nights.due).toBe((answer.outcome as { value: number }).value);
      }),
      { numRuns: 60 },
    );
  });
});
