import { breaches, type DayCount, type Order, type Terms } from "@keten/places";
import { KetenError, t } from "@keten/text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const order = (id: string, from: number, until?: number, cap: number | null = 1000): Order => ({
  id,
  title: t(id, id),
  from,
  ...(until === undefined ? {} : { until }),
  perDay: 300,
  cap,
  sources: [],
});
const termsWith = (orders: Order[]): Terms => ({
  location: "Voorbeeld",
  maximum: 100,
  countings: [{ from: 0, counting: "everyone", sources: [] }],
  orders,
  notes: [],
  sources: [],
});
const codesOf = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof KetenError) return error.problems.map(({ code }) => code);
    throw error;
  }
  return [];
};

describe("breaches of an agreed maximum", () => {
  it("pays the rest up to the cap on the day the cap cuts", () => {
    const counts = [0, 1, 2, 3, 4].map((day) => ({ day, slept: 101, byDay: 0 }));
    const [nights] = breaches(termsWith([order("a", 0)]), counts);
    expect(nights?.days.map(({ due }) => due)).toEqual([300, 300, 300, 100, 0]);
    expect(nights?.orders[0]).toMatchObject({ due: 1000, uncapped: 1500, capReached: 3, breachDays: 5 });
  });

  it("knows no more than who slept where nobody counted who came by day", () => {
    const [nights, everyone] = breaches(termsWith([order("a", 0)]), [
      { day: 0, slept: 100, byDay: null },
      { day: 1, slept: 101, byDay: null },
    ]);
    expect(nights?.days.map(({ breach }) => breach)).toEqual(["within", "breach"]);
    expect(everyone?.days.map(({ breach, counted }) => [breach, counted])).toEqual([
      ["unknown", null],
      ["breach", null],
    ]);
    expect(everyone?.orders[0]).toMatchObject({ unknownDays: 1, due: 300 });
  });

  it("does not say which way counts before the first of which there is a source", () => {
    const terms = { ...termsWith([]), countings: [{ from: 10, counting: "nights" as const, sources: [] }] };
    const asHeld = breaches(terms, [
      { day: 9, slept: 60, byDay: 50 },
      { day: 10, slept: 60, byDay: 50 },
      { day: 8, slept: 60, byDay: 40 },
    ]).at(-1);
    expect(asHeld?.days.map(({ breach }) => breach)).toEqual(["within", "unknown", "within"]);
  });

  it("refuses all faults at once: a day twice, an order that ends early, two orders at once", () => {
    const terms = termsWith([order("a", 5, 5), order("b", 0, 20), order("b", 10)]);
    const counts: DayCount[] = [
      { day: 1, slept: 1, byDay: 0 },
      { day: 1, slept: 2, byDay: 0 },
    ];
    expect(codesOf(() => breaches(terms, counts))).toEqual([
      "count-twice",
      "count-order-ends-early",
      "count-order-named-twice",
      "count-orders-overlap",
    ]);
  });

  const anyCounts = fc.uniqueArray(
    fc.record({
      day: fc.integer({ min: 0, max: 60 }),
      slept: fc.integer({ min: 80, max: 120 }),
      byDay: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
    }),
    { selector: ({ day }) => day },
  );
  const terms = termsWith([order("a", 5, 20), order("b", 25, undefined, 2500)]);

  it("never pays more than the cap, nor outside an order, and adds up", () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        for (const reading of breaches(terms, counts)) {
          for (const one of reading.orders)
            expect(one.due).toBeLessThanOrEqual(terms.orders.find(({ id }) => id === one.order)?.cap ?? 0);
          expect(reading.days.reduce((sum, { due }) => sum + due, 0)).toBe(reading.due);
          expect(reading.orders.reduce((sum, { due }) => sum + due, 0)).toBe(reading.due);
          for (const one of reading.days) if (one.order === null) expect(one.due).toBe(0);
        }
      }),
    );
  });

  it("finds at least as many breach days where everyone counts, whatever order the days come in", () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const [nights, everyone] = breaches(terms, counts);
        expect(everyone?.breachDays).toBeGreaterThanOrEqual(nights?.breachDays ?? 0);
        expect(breaches(terms, counts.toReversed())).toEqual(breaches(terms, counts));
      }),
    );
  });
});
