import { containsDay, daysIn, intersect, mergePeriods, type Period } from "@keten/calendar";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const LAST = 60;
const period = fc
  .record({ from: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: 1, max: 15 }), open: fc.boolean() })
  .map(({ from, length, open }): Period => (open && length === 1 ? { from } : { from, until: from + length }));
const daysOf = (one: Period) => Array.from({ length: LAST }, (_, day) => day).filter((day) => containsDay(one, day));

describe("periods", () => {
  it("have their first day and not their last", () => {
    expect([9, 10, 19, 20].map((day) => containsDay({ from: 10, until: 20 }, day))).toEqual([false, true, true, false]);
    expect(containsDay({ from: 10 }, 1_000_000)).toBe(true);
    expect([daysIn({ from: 10, until: 20 }), daysIn({ from: 20, until: 10 }), daysIn({ from: 1 })]).toEqual([
      10,
      0,
      Number.POSITIVE_INFINITY,
    ]);
  });

  it("share exactly the days that both have", () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const shared = intersect(a, b);
        expect(shared ? daysOf(shared) : []).toEqual(daysOf(a).filter((day) => containsDay(b, day)));
      }),
    );
  });

  it("merge into separate ones in order that have the same days", () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 6 }), (periods) => {
        const given = JSON.stringify(periods);
        const merged = mergePeriods(periods);
        const union = [...new Set(periods.flatMap(daysOf))].sort((a, b) => a - b);
        expect(merged.flatMap(daysOf)).toEqual(union);
        merged.slice(1).forEach((next, index) => {
          expect(next.from).toBeGreaterThan(merged[index]!.until as number);
        });
        expect(JSON.stringify(periods), "what was given stays as it was").toBe(given);
      }),
    );
  });

  it("that touch become one", () => {
    expect(
      mergePeriods([
        { from: 5, until: 8 },
        { from: 1, until: 5 },
      ]),
    ).toEqual([{ from: 1, until: 8 }]);
    expect(mergePeriods([{ from: 1 }, { from: 3, until: 4 }])).toEqual([{ from: 1 }]);
  });
});
