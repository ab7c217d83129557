import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, outcome } from "./support.js";

interface Row {
  sesWoaScore: number;
  municipalityInhabitants: number;
}
const row = fc.record({
  sesWoaScore: fc.integer({ min: -300, max: 450 }).map((thousandths) => thousandths / 1000),
  municipalityInhabitants: fc.integer({ min: 900, max: 900_000 }),
});
const country = fc.array(row, { minLength: 2, maxLength: 12 });
const national = (rows: readonly Row[]) => rows.reduce((sum, one) => sum + one.municipalityInhabitants, 0);

/** The numbers of a made-up country by the rules of the law. */
function numbers(rows: readonly Row[], placesNeeded: number): number[] {
  const nationalInhabitants = national(rows);
  const weights = rows.map((one) => outcome("distribution.weight", { ...one, nationalInhabitants }) as number);
  const totalWeight = weights.reduce((sum, one) => sum + one, 0);
  return rows.map(
    (one) =>
      outcome("distribution.indicative-places", { ...one, nationalInhabitants, totalWeight, placesNeeded }) as number,
  );
}

describe("the formula on a made-up country", () => {
  it("gives whole numbers whose sum differs from the need by at most half a place for each municipality", () => {
    fc.assert(
      fc.property(country, fc.integer({ min: 0, max: 100_000 }), (rows, need) => {
        const found = numbers(rows, need);
        expect(found.every(Number.isInteger)).toBe(true);
        expect(Math.abs(found.reduce((sum, one) => sum + one, 0) - need)).toBeLessThanOrEqual(rows.length / 2 + 1e-6);
      }),
      { numRuns: 40 },
    );
  });
  it("gives no fewer places to who has more inhabitants or a higher score", () => {
    const facts = { nationalInhabitants: 17_811_291, totalWeight: 1.0242, placesNeeded: 96_000 };
    const places = (one: Row) => outcome("distribution.indicative-places", { ...one, ...facts }) as number;
    fc.assert(
      fc.property(row, fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: 0, max: 200 }), (one, people, score) => {
        const base = places(one);
        expect(
          places({ ...one, municipalityInhabitants: one.municipalityInhabitants + people }),
        ).toBeGreaterThanOrEqual(base);
        expect(places({ ...one, sesWoaScore: one.sesWoaScore + score / 1000 })).toBeGreaterThanOrEqual(base);
      }),
      { numRuns: 40 },
    );
  });
  it("does not change when every score moves to a country-wide average of nought", () => {
    const alike: Row[] = [1000, 2500, 4000].map((municipalityInhabitants) => ({
      sesWoaScore: 0.2,
      municipalityInhabitants,
    }));
    expect(numbers(alike, 750)).toEqual(
      numbers(
        alike.map((one) => ({ ...one, sesWoaScore: 0 })),
        750,
      ),
    );
    expect(numbers(alike, 750)).toEqual([100, 250, 400]);
  });
  it("rounds a half up, as ordinary arithmetic does", () => {
    const facts = { sesWoaScore: 0, municipalityInhabitants: 1, nationalInhabitants: 8, totalWeight: 1 };
    const places = (placesNeeded: number) => outcome("distribution.indicative-places", { ...facts, placesNeeded });
    expect([places(3), places(4), places(11), places(12), places(20)]).toEqual([0, 1, 1, 2, 3]);
  });
  it("gives minors' places by the same weight", () => {
    const facts = {
      sesWoaScore: 0.1,
      municipalityInhabitants: 50_000,
      nationalInhabitants: 17_000_000,
      totalWeight: 1.02,
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (need) => {
        expect(outcome("distribution.minors-places", { ...facts, minorsPlacesNeeded: need })).toBe(
          outcome("distribution.indicative-places", { ...facts, placesNeeded: need }),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe("the published numbers", () => {
  const amsterdam = { sesWoaScore: -0.073, municipalityInhabitants: 918_117, nationalInhabitants: 17_811_291 };
  it("of Amsterdam, 4,479, follow from its score and a total weight between 1.0241 and 1.0243", () => {
    const places = (totalWeight: number) =>
      outcome("distribution.indicative-places", { ...amsterdam, totalWeight, placesNeeded: 96_000 });
    expect([places(1.0241), places(1.0242), places(1.0243)]).toEqual([4479, 4479, 4478]);
  });
  it("would be 4,587 without dividing by all weights, and 4,949 by inhabitants alone", () => {
    const places = (sesWoaScore: number) =>
      outcome("distribution.indicative-places", { ...amsterdam, sesWoaScore, totalWeight: 1, placesNeeded: 96_000 });
    expect([places(-0.073), places(0)]).toEqual([4587, 4949]);
  });
});

describe("the capacity estimate", () => {
  it("is the smallest number of places at which the people fit the occupancy", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 150_000 }),
        fc.integer({ min: 50, max: 100 }),
        (expectedOccupancy, percent) => {
          const facts = { cycleYear: 2026, expectedOccupancy, targetOccupancy: percent / 100 };
          const places = outcome("distribution.capacity-estimate", facts) as number;
          expect(places * percent).toBeGreaterThanOrEqual(expectedOccupancy * 100);
          expect((places - 1) * percent).toBeLessThan(expectedOccupancy * 100);
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe("bad input", () => {
  const whole = {
    sesWoaScore: 0,
    municipalityInhabitants: 1000,
    nationalInhabitants: 17_000_000,
    totalWeight: 1,
    placesNeeded: 10,
  };
  it.each([
    ["a score at which nobody counts", { sesWoaScore: -1 }],
    ["fewer than no inhabitants", { municipalityInhabitants: -1 }],
    ["a country without inhabitants", { nationalInhabitants: 0 }],
    ["weights that add up to nothing", { totalWeight: 0 }],
    ["fewer than no places", { placesNeeded: -5 }],
    ["words for a number", { placesNeeded: "veel" }],
  ])("%s is refused", (_, wrong) => {
    expect(ask("distribution.indicative-places", { ...whole, ...wrong }).status).toBe("bad");
  });
  it("asks for a score that is not known and does not take it for nought", () => {
    const { sesWoaScore: _, ...rest } = whole;
    expect(ask("distribution.indicative-places", rest)).toMatchObject({
      status: "missing",
      missing: [{ fact: "sesWoaScore" }],
    });
  });
});
