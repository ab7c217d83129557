import { isoOf, weekday } from "@keten/calendar";
import { day, publicHolidays, WorkingCalendar } from "@keten/law-language";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** Good Friday, Easter Monday, King's Day, Ascension, Whit Monday, as published by year. */
const MOVING: Record<number, string> = {
  2020: "04-10 04-13 04-27 05-21 06-01",
  2021: "04-02 04-05 04-27 05-13 05-24",
  2022: "04-15 04-18 04-27 05-26 06-06",
  2023: "04-07 04-10 04-27 05-18 05-29",
  2024: "03-29 04-01 04-27 05-09 05-20",
  2025: "04-18 04-21 04-26 05-29 06-09",
  2026: "04-03 04-06 04-27 05-14 05-25",
  2027: "03-26 03-29 04-27 05-06 05-17",
  2028: "04-14 04-17 04-27 05-25 06-05",
  2029: "03-30 04-02 04-27 05-10 05-21",
  2030: "04-19 04-22 04-27 05-30 06-10",
};
const FIXED = "01-01 05-05 12-25 12-26";

describe("public holidays", () => {
  it.each(Object.entries(MOVING))("of %s", (year, moving) => {
    const expected = `${moving} ${FIXED}`.split(" ").map((monthDay) => `${year}-${monthDay}`);
    expect(publicHolidays(Number(year)).map(isoOf).sort()).toEqual(expected.sort());
  });
  it("keep the monarch's day off a Sunday, in April 30 times before 2014 and the 27th since", () => {
    const monarch = (year: number) => isoOf(publicHolidays(year)[3]!);
    expect([2013, 2014, 2025, 2031].map(monarch)).toEqual(["2013-04-30", "2014-04-26", "2025-04-26", "2031-04-26"]);
    expect(monarch(2006)).toBe("2006-04-29");
  });
});

const source = {
  id: "decree",
  title: { nl: "b", en: "d" },
  kind: "decree",
  locator: "1",
  verification: "unverified",
} as const;
const plain = new WorkingCalendar([]);
const withDecree = new WorkingCalendar([{ day: day("2024-05-10"), source }]);
const days = fc.integer({ min: day("2015-01-01"), max: day("2045-12-31") });
const next = (from: string, calendar = plain) => isoOf(calendar.nextWorkingDay(day(from)));
const plus = (from: string, count: number, calendar = plain) => isoOf(calendar.addWorkingDays(day(from), count));

describe("working days", () => {
  it("are no Saturdays, Sundays, holidays or days equated with them", () => {
    expect(next("2024-07-19")).toBe("2024-07-19");
    expect(next("2024-07-20")).toBe("2024-07-22");
    expect(next("2024-12-25")).toBe("2024-12-27");
    expect(next("2028-04-15")).toBe("2028-04-18");
    expect(next("2024-05-09")).toBe("2024-05-10");
    expect(next("2024-05-09", withDecree)).toBe("2024-05-13");
    expect(next("2025-12-25"), "two days of Christmas and a weekend").toBe("2025-12-29");
  });
  it("are counted after the day itself", () => {
    expect(plus("2024-07-19", 1)).toBe("2024-07-22");
    expect(plus("2024-07-20", 1)).toBe("2024-07-22");
    expect(plus("2024-07-19", 0)).toBe("2024-07-19");
    expect(plus("2024-03-28", 1)).toBe("2024-04-02");
    expect(plus("2024-05-08", 1, withDecree)).toBe("2024-05-13");
  });
  it("are found wherever one starts: nothing between is one", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 30 }), (from, count) => {
        const to = withDecree.addWorkingDays(from, count);
        const between = Array.from({ length: to - from }, (_, index) => from + 1 + index);
        expect(between.filter((one) => withDecree.isWorkingDay(one))).toHaveLength(count);
        expect(withDecree.isWorkingDay(to)).toBe(true);
        expect(weekday(to)).toBeLessThan(6);
        const rolled = withDecree.nextWorkingDay(from);
        expect(rolled === from).toBe(withDecree.isWorkingDay(from));
        expect(withDecree.addWorkingDays(from - 1, 1)).toBe(rolled);
      }),
    );
  });
  it("tell which decree days lie in a stretch, both ends included", () => {
    expect(withDecree.equatedWithin(day("2024-05-10"), day("2024-05-10"))).toHaveLength(1);
    expect(withDecree.equatedWithin(day("2024-05-11"), day("2024-06-10"))).toEqual([]);
  });
});
