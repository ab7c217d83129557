import { addMonths, dayOf, dayOfDate, daysInMonth, isLeapYear, isoOf, parseDay, weekday } from "@keten/calendar";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** Years 1 to 9999. */
const days = fc.integer({ min: -719162, max: 2932896 });
const MS = 86_400_000;
/** The runtime's own calendar, as a second opinion. */
const utc = (day: number) => new Date(day * MS);
const d = (iso: string) => (parseDay(iso) as { day: number }).day;

describe("day numbers", () => {
  it("count from 1970-01-01", () => {
    expect([d("1970-01-01"), d("1969-12-31"), d("2000-03-01"), d("2026-06-12")]).toEqual([0, -1, 11017, 20616]);
  });

  it("and dates are two ways to write one thing", () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: ofMonth } = dayOfDate(day);
        expect(dayOf(year, month, ofMonth)).toBe(day);
        const date = utc(day);
        expect([year, month, ofMonth]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
      }),
      { numRuns: 2000 },
    );
  });

  it("follow each other through every turn of year, century and leap day", () => {
    for (const year of [1600, 1899, 1900, 1999, 2000, 2023, 2024, 2099, 2100])
      for (let day = dayOf(year, 1, 1); day < dayOf(year + 1, 1, 1); day++) {
        const { year: y, month, day: ofMonth } = dayOfDate(day);
        expect(dayOf(y, month, ofMonth)).toBe(day);
        expect(ofMonth).toBeLessThanOrEqual(daysInMonth(y, month));
      }
  });

  it("have a weekday from 1 (Monday) to 7 (Sunday)", () => {
    expect(["2026-06-08", "2026-06-13", "2026-06-14", "1969-12-28"].map((iso) => weekday(d(iso)))).toEqual([
      1, 6, 7, 7,
    ]);
    fc.assert(
      fc.property(days, (day) => {
        expect(weekday(day)).toBe(utc(day).getUTCDay() || 7);
        expect(weekday(day + 7)).toBe(weekday(day));
      }),
    );
  });
});

describe("leap years", () => {
  it("are those divisible by four, but of the centuries only those by four hundred", () => {
    expect([2023, 2024, 1900, 2000, 2100, 2400].map(isLeapYear)).toEqual([false, true, false, true, false, true]);
    expect([1, 2, 4, 12].map((month) => daysInMonth(2024, month))).toEqual([31, 29, 30, 31]);
    expect(daysInMonth(2023, 2)).toBe(28);
  });
});

describe("adding months", () => {
  it.each([
    ["2023-08-31", 15, "2024-11-30"],
    ["2023-08-31", 6, "2024-02-29"],
    ["2022-08-31", 6, "2023-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2024-01-31", 6, "2024-07-31"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-01-15", -13, "2022-12-15"],
    ["2026-07-15", 21, "2028-04-15"],
    ["2024-05-05", 0, "2024-05-05"],
  ])("%s and %i months is %s", (from, months, to) => {
    expect(isoOf(addMonths(d(from), months))).toBe(to);
  });

  it("keeps the day of the month, or takes the last day of a month without it", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const from = dayOfDate(day);
        const to = dayOfDate(addMonths(day, months));
        expect((to.year - from.year) * 12 + to.month - from.month).toBe(months);
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps days in order", () => {
    fc.assert(
      fc.property(days, fc.nat(400), fc.integer({ min: -60, max: 60 }), (day, later, months) => {
        expect(addMonths(day + later, months)).toBeGreaterThanOrEqual(addMonths(day, months));
      }),
    );
  });
});

describe("days as text", () => {
  it("come back as they went", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseDay(isoOf(day))).toEqual({ day });
      }),
    );
    expect(isoOf(dayOf(987, 6, 5))).toBe("0987-06-05");
  });
  it.each([
    ["2024-02-30", "no-such-day"],
    ["2023-02-29", "no-such-day"],
    ["2024-00-10", "no-such-day"],
    ["2024-13-10", "no-such-day"],
    ["2024-04-00", "no-such-day"],
    ["2024-04-31", "no-such-day"],
    ["2024-4-1", "not-iso"],
    ["10-04-2024", "not-iso"],
    ["2024-04-10T00:00", "not-iso"],
    [" 2024-04-10", "not-iso"],
    ["", "not-iso"],
  ])("%s is refused: %s", (text, fault) => {
    expect(parseDay(text)).toEqual({ fault });
  });
});
