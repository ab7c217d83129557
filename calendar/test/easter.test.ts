import { dayOf, dayOfDate, easterSunday, isoOf, weekday } from "@keten/calendar";
import { describe, expect, it } from "vitest";

/** Good Friday and Easter Monday by year, as the act on time limits and the yearly lists have them. */
const TABLE: [number, string, string][] = [
  [2020, "04-10", "04-13"],
  [2021, "04-02", "04-05"],
  [2022, "04-15", "04-18"],
  [2023, "04-07", "04-10"],
  [2024, "03-29", "04-01"],
  [2025, "04-18", "04-21"],
  [2026, "04-03", "04-06"],
  [2027, "03-26", "03-29"],
  [2028, "04-14", "04-17"],
  [2029, "03-30", "04-02"],
  [2030, "04-19", "04-22"],
];

describe("Easter", () => {
  it.each(TABLE)("of %i lies between %s and %s", (year, friday, monday) => {
    expect(isoOf(easterSunday(year) - 2)).toBe(`${year}-${friday}`);
    expect(isoOf(easterSunday(year) + 1)).toBe(`${year}-${monday}`);
  });

  it("is always a Sunday from 22 March to 25 April", () => {
    const seen = new Set<string>();
    for (let year = 1583; year < 4099; year++) {
      const easter = easterSunday(year);
      expect(weekday(easter)).toBe(7);
      expect(dayOfDate(easter).year).toBe(year);
      expect(easter).toBeGreaterThanOrEqual(dayOf(year, 3, 22));
      expect(easter).toBeLessThanOrEqual(dayOf(year, 4, 25));
      seen.add(isoOf(easter).slice(5));
    }
    expect(seen.size).toBe(35);
  });
});
