import { type ExpectedMonth, warnings } from "@keten/places";
import { KetenError } from "@keten/text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const place = { name: "Ter Apel", maximum: 2000 };
const both = (months: ExpectedMonth[]) => {
  const [nights, everyone] = warnings(place, months);
  if (!nights || !everyone) throw new Error("a warning is missing");
  return { nights, everyone };
};

describe("an early warning", () => {
  it("names the first month in which at least half of the futures are above, under each way of counting", () => {
    const { nights, everyone } = both([
      { month: "2027-02", slept: [1900, 1950, 2010, 2020], byDay: 100 },
      { month: "2027-01", slept: [1800, 1850, 1890, 1950], byDay: 100 },
    ]);
    expect(everyone.months).toEqual([
      { month: "2027-01", above: 1, of: 4 },
      { month: "2027-02", above: 3, of: 4 },
    ]);
    expect(everyone.possible?.month).toBe("2027-01");
    expect(everyone.likely?.month).toBe("2027-02");
    expect(nights.possible?.month).toBe("2027-02");
    expect(nights.likely).toEqual({ month: "2027-02", above: 2, of: 4 });
    expect(everyone.says.nl).toBe(
      "Ter Apel, geteld naar iedereen op het terrein: vanaf februari 2027 in 3 van de 4 toekomsten boven 2.000.",
    );
  });

  it("reads a band as at least so many of its futures", () => {
    const { nights } = both([{ month: "2027-01", slept: { p5: 1500, p50: 1900, p80: 2001, p95: 2100, n: 20 } }]);
    expect(nights.months).toEqual([{ month: "2027-01", above: 4, of: 20, atLeast: true }]);
    expect(nights.likely).toBeNull();
  });

  it("does not guess who comes by day", () => {
    const { nights, everyone } = both([{ month: "2027-01", slept: 1990 }]);
    expect(nights.months[0]?.above).toBe(0);
    expect(everyone.months[0]?.above).toBeNull();
    expect(everyone.says.en).toContain("cannot be said");
  });

  it("never counts more futures from a band than there are above in truth", () => {
    const futures = fc.array(fc.integer({ min: 1500, max: 2500 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(futures, (values) => {
        const sorted = values.toSorted((a, b) => a - b);
        const quantile = (share: number) => {
          const at = (sorted.length - 1) * share;
          const low = sorted[Math.floor(at)] ?? 0;
          return low + ((sorted[Math.ceil(at)] ?? 0) - low) * (at - Math.floor(at));
        };
        const band = {
          p5: quantile(0.05),
          p25: quantile(0.25),
          p50: quantile(0.5),
          p80: quantile(0.8),
          n: values.length,
        };
        const fromBand = both([{ month: "2027-01", slept: band }]).nights.months[0]?.above ?? 0;
        const inTruth = both([{ month: "2027-01", slept: values }]).nights.months[0]?.above ?? 0;
        expect(fromBand).toBeLessThanOrEqual(inTruth);
      }),
    );
  });

  it("refuses a month twice, a band that falls and futures that do not match", () => {
    const run = () =>
      warnings(place, [
        { month: "2027-01", slept: { p5: 10, p50: 9 } },
        { month: "2027-01", slept: [1, 2], byDay: [1, 2, 3] },
      ]);
    expect(run).toThrow(KetenError);
    try {
      run();
    } catch (error) {
      expect((error as KetenError).problems.map(({ code }) => code)).toEqual([
        "expected-band-order",
        "expected-month-twice",
        "expected-futures-differ",
      ]);
    }
  });
});
