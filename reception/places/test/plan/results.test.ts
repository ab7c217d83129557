import { computePlan, EXAMPLE_FILE, loadPlan, resolvePlan } from "@keten/places";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guess, location, monthAt, option, planOf } from "./support/plans.js";

const computed = (plan: object) => computePlan(resolvePlan(plan));

describe("a places plan worked out by hand", () => {
  // 90 and 110 persons; at an occupancy of 0.9 they need 100 and 123 places (110 / 0.9 = 122.2).
  const plan = planOf({ futures: [[90, 110]], occupancy: 0.9, level: 20 });
  const result = computed(plan);

  it("turns persons into places and sets them against what is there", () => {
    expect(result.months.map(({ need }) => need.p50)).toEqual([100, 123]);
    expect(result.months.map(({ stable, contracted }) => [stable, contracted])).toEqual([
      [100, 0],
      [100, 0],
    ]);
    expect(result.months.map(({ gap, emergency }) => [gap.p50, emergency.p50])).toEqual([
      [0, 0],
      [23, 23],
    ]);
  });

  it("costs a twelfth of a year for each place, and an emergency place for who is short", () => {
    // 100 places at 1,000 a month; and 23 places at 3,000.
    expect(result.months.map(({ cost }) => cost)).toEqual([100_000, 169_000]);
    expect(result.cost).toBe(269_000);
    expect(result.years).toMatchObject([{ year: 2027, months: 2, standing: 200_000, emergency: 69_000, once: 0 }]);
  });

  it("says what too few places cost above regular ones, and too many while they stand empty", () => {
    expect(result.years[0]).toMatchObject({ tooFew: 46_000, tooMany: 0 });
    const empty = computed(planOf({ futures: [[60]] }));
    expect(empty.years[0]).toMatchObject({ tooFew: 0, tooMany: 40_000, emergency: 0 });
  });

  it("warns once the level is passed, and says by when to look for places", () => {
    const late = computed(planOf({ futures: [[100, 100, 100, 150]], level: 20, monthsToOpen: 2 }));
    expect(late.warnings.map(({ code, message }) => [code, message.en])).toEqual([
      ["plan-level-passed", expect.stringContaining("April 2027")],
      ["plan-find-places", expect.stringContaining("in February 2027")],
    ]);
    const soon = computed(planOf({ futures: [[150, 100]], monthsToOpen: 2 }));
    expect(soon.warnings.map(({ code }) => code)).toEqual(["plan-too-late"]);
  });

  it("counts futures, not months", () => {
    const many = computed(
      planOf({
        futures: [
          [90, 90],
          [101, 90],
          [130, 130],
          [90, 90],
        ],
        level: 20,
      }),
    );
    expect(many.ways).toEqual({ from: "futures", total: 4, short: 2, aboveLevel: 1 });
    expect(many.months.map(({ shortChance }) => shortChance)).toEqual([0.5, 0.25]);
  });

  it("opens and closes on the month, and pays for that once", () => {
    const options = [
      option("new", 50, 1, {
        opens: monthAt(1),
        closes: monthAt(3),
        opening: guess(7_000, "EUR"),
        closing: guess(500, "EUR"),
      }),
    ];
    const { months } = computed(planOf({ futures: [[0, 0, 0, 0]], options }));
    expect(months.map(({ stable }) => stable)).toEqual([100, 150, 150, 100]);
    expect(months.map(({ cost }) => cost)).toEqual([100_000, 157_000, 150_000, 100_500]);
  });

  it("keeps emergency places under contract apart, and pays for them used or not", () => {
    const locations = [
      location("home", 100),
      location("hall", 30, { type: "emergency", placeYear: guess(24_000, "EUR per place per year") }),
    ];
    const [month] = computed(planOf({ futures: [[120]], locations })).months;
    expect(month).toMatchObject({
      stable: 100,
      contracted: 30,
      emergency: { p50: 20 },
      toFind: { p50: 0 },
      cost: 160_000,
    });
  });

  it("puts those without any place at the location that takes them, and warns where that breaks what was agreed", () => {
    const agreed = { persons: guess(105, "persons"), counted: "everyone", byDayOnly: guess(6, "persons") };
    const locations = [location("home", 100, { agreedMaximum: agreed, takesOverflow: true })];
    const plan = planOf({ futures: [[99, 100, 104, 120]], locations, most: 10 });
    const { maxima, warnings } = computed({
      ...plan,
      emergency: { ...plan.emergency, monthsToOpen: guess(3, "months") },
    });
    const above = maxima[0]?.readings.map(({ counting, months }) => [counting, months.map((one) => one.above)]);
    // By night 99, 100, 104 and, with ten places found by then, 110; six more by day.
    expect(above).toEqual([
      ["nights", [0, 0, 0, 1]],
      ["everyone", [0, 1, 1, 1]],
    ]);
    expect(warnings.map(({ code }) => code)).toContain("plan-maximum");
  });
});

describe("the balance between too few and too many", () => {
  it("has the critical fractile of the newsvendor", () => {
    // One too few: 36,000 instead of 12,000. One too many: 12,000 less the 2,000 that it saves. 24 / (24 + 10).
    const { balance } = computed(planOf({ futures: [[100]], saves: 2_000 }));
    expect(balance).toMatchObject({ short: 24_000, over: 10_000 });
    expect(balance.fractile).toBeCloseTo(24 / 34, 12);
  });

  it("gives the number of places that costs least, whatever the futures and the prices", () => {
    const prices = fc.record({
      regular: fc.integer({ min: 1, max: 40 }),
      extra: fc.integer({ min: 1, max: 60 }),
      saved: fc.integer({ min: 0, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 9 }), prices, (needs, price) => {
        const [regular, saves] = [price.regular * 1_200, Math.min(price.saved, price.regular) * 1_200];
        const futures = needs.map((need) => [need]);
        const costWith = (places: number) =>
          computed(
            planOf({
              futures,
              locations: [location("home", places)],
              regular,
              emergency: regular + price.extra * 1_200,
              saves,
            }),
          );
        const best = costWith(0).years[0]!.bestStanding;
        const costs = Array.from({ length: 61 }, (_, places) => costWith(places).cost);
        expect(costs[best]).toBeCloseTo(Math.min(...costs), 6);
      }),
      { numRuns: 40 },
    );
  });

  it("makes the first step of the buffer the plan itself, and each further one what that many places would do", () => {
    const futures = [
      [80, 120],
      [130, 170],
      [90, 100],
    ];
    const { buffer, cost } = computed(planOf({ futures }));
    expect(buffer[0]).toMatchObject({ places: 0, costPerYear: cost * 6 });
    for (const { places, costPerYear, shortChance } of buffer) {
      const more = computed(planOf({ futures, locations: [location("home", 100 + places)] }));
      expect(costPerYear).toBeCloseTo(more.cost * 6, 4);
      const months = more.months.map((month) => month.shortChance);
      expect(shortChance).toBeCloseTo((months[0]! + months[1]!) / 2, 12);
    }
    expect(buffer.at(-1)?.worstShortChance).toBe(0);
  });
});

describe("any places plan", () => {
  const need = fc.array(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 6,
  });

  it("never costs less nor needs fewer emergency places when more people need a place", () => {
    fc.assert(
      fc.property(need, fc.integer({ min: 0, max: 50 }), (futures, more) => {
        const before = computed(planOf({ futures }));
        const after = computed(planOf({ futures: futures.map((way) => way.map((persons) => persons + more)) }));
        expect(after.cost).toBeGreaterThanOrEqual(before.cost);
        for (const [index, { emergency }] of after.months.entries())
          expect(emergency.p80).toBeGreaterThanOrEqual(before.months[index]!.emergency.p80);
        expect(after.ways.short).toBeGreaterThanOrEqual(before.ways.short);
      }),
    );
  });

  it("has years that add up to its months", () => {
    fc.assert(
      fc.property(need, (futures) => {
        const { months, cost } = computed(planOf({ futures, occupancy: 0.91 }));
        const total = months.reduce((sum, month) => sum + month.cost, 0);
        // A cent for each month, where a mean over futures was rounded.
        expect(Math.abs(total - cost)).toBeLessThanOrEqual(0.01 * (months.length + 1));
      }),
    );
  });

  it("says nothing of the outermost quantiles with fewer than twenty futures", () => {
    const few = computed(planOf({ futures: Array.from({ length: 19 }, (_, index) => [index]) }));
    expect(few.months[0]?.need).toMatchObject({ p5: null, p95: null });
    const enough = computed(planOf({ futures: Array.from({ length: 21 }, (_, index) => [index * 10]) }));
    expect(enough.months[0]?.need).toMatchObject({ p5: 10, p50: 100, p95: 190 });
  });

  it("is for a part of the need where it says so, futures and bands alike", () => {
    const part = { share: guess(0.1, "share") };
    const plan = planOf({ futures: [[1_500], [1_001]] });
    const result = computed({ ...plan, need: { ...plan.need, ...part } });
    // 150 and 100.1 persons; half of that is 125.05, for which 126 places are needed.
    expect(result.months[0]).toMatchObject({ need: { p50: 126 }, shortChance: 1 });
    const bands = [{ month: monthAt(0), p50: 900, p80: 1_200 }];
    const { months } = computed({
      ...plan,
      need: { unit: "persons", basis: "guess", note: "made up", bands, ...part },
    });
    expect(months[0]?.need).toMatchObject({ p50: 90, p80: 120 });
  });

  it("warns in numbers and words of each language", () => {
    const { warnings } = computed(planOf({ futures: [[13_500, 0, 0]], level: 1_200, monthsToOpen: 1 }));
    expect(warnings[0]?.message.nl).toContain("niveau van 1.200 (in 10 van de 20 gevallen genoeg)");
    expect(warnings[0]?.message.en).toContain("In January 2027 there are 13,400");
  });

  it("takes a band as well, with the heights that it gives", () => {
    const plan = planOf({ futures: [[0]] });
    const bands = [{ month: monthAt(0), p5: 80, p50: 100, p80: 120, p95: 140 }];
    const result = computed({ ...plan, need: { unit: "persons", basis: "guess", note: "made up", bands } });
    expect(result.months[0]).toMatchObject({ need: { p5: 80, p25: null, p80: 120, p95: 140 }, gap: { p80: 20 } });
    expect(result.ways.from).toBe("band");
    // Half of the band lies above its middle, where the hundred places are no longer enough.
    expect(result.months[0]?.shortChance).toBe(0.5);
  });
});

describe("the example that comes with Keten", () => {
  it("says that it is made up, and gives every number its basis", () => {
    const loaded = loadPlan(EXAMPLE_FILE);
    const result = computePlan(loaded);
    expect(result.madeUp).toBe(true);
    expect(result.assumptions.length).toBeGreaterThan(50);
    for (const { assumption } of result.assumptions)
      expect(["source", "fitted", "estimate", "guess"]).toContain(assumption.basis);
    expect(computePlan(loaded)).toEqual(result);
  });
});
