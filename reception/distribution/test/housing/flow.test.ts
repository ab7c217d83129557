import { type FlowQuestion, housingFlow } from "@keten/distribution";
import type { KetenError } from "@keten/text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const question: FlowQuestion = { from: "2024-01", months: 12, waiting: 18_000, granted: 2500, housed: 2000 };

describe("permit holders who wait in reception", () => {
  it("grow by what is granted and fall by what is housed", () => {
    const { months } = housingFlow({ ...question, placeYear: 3_040_000 });
    expect(months[0]).toEqual({
      month: "2024-01",
      waiting: 18_500,
      inHotel: 0,
      housed: 2000,
      housedFromHotel: 0,
      back: 0,
      overThreeMonths: null,
      placeCost: Math.round((3_040_000 * 18_500) / 12),
      hotelCost: null,
    });
    expect(months.at(-1)).toMatchObject({ month: "2024-12", waiting: 24_000, overThreeMonths: 24_000 - 7500 });
  });

  it("are relieved by a hotel for six months by the law, and twelve where prolonged", () => {
    const hotel = { perMonth: 300, prolonged: false };
    const short = housingFlow({ ...question, from: "2024-07", hotel, placeYear: 100, hotelYear: 300 });
    expect(short.hotelMonths).toBe(6);
    expect(short.months.map(({ inHotel }) => inHotel).slice(4, 8)).toEqual([1500, 1800, 1800, 1800]);
    // Homes for people whose stay ends are no longer there for those in reception.
    expect(short.months[6]).toMatchObject({ housedFromHotel: 300, housed: 1700, back: 0 });
    expect(short.relief?.placeMonths).toBeGreaterThan(0);
    const long = housingFlow({ ...question, from: "2024-07", hotel: { ...hotel, prolonged: true } });
    expect(long.hotelMonths).toBe(12);
    expect(long.relief).toMatchObject({ saved: null, cost: null });
    expect(long.warnings).toEqual([]);
  });

  it("says that the scheme lapsed, for a plan of later", () => {
    const { warnings, hotelMonths } = housingFlow({
      ...question,
      from: "2026-12",
      hotel: { perMonth: 10, prolonged: false },
    });
    expect([warnings.map(({ code }) => code), hotelMonths]).toEqual([["flow-hotel-lapsed"], 6]);
  });

  const anyQuestion = fc.record({
    from: fc.constantFrom("2024-01", "2026-12"),
    months: fc.integer({ min: 1, max: 40 }),
    waiting: fc.nat(3000),
    granted: fc.nat(400),
    housed: fc.nat(500),
    hotel: fc.option(fc.record({ perMonth: fc.nat(200), prolonged: fc.boolean() }), { nil: undefined }),
  });

  it("are never lost and never more than there are, with or without a hotel", () => {
    fc.assert(
      fc.property(anyQuestion, (given) => {
        const { months } = housingFlow(given);
        let homes = 0;
        months.forEach(({ waiting, inHotel, housed, housedFromHotel }, index) => {
          homes += housed + housedFromHotel;
          expect(waiting + inHotel + homes).toBe(given.waiting + given.granted * (index + 1));
          expect(Math.min(waiting, inHotel, housed, housedFromHotel)).toBeGreaterThanOrEqual(0);
          expect(housed + housedFromHotel).toBeLessThanOrEqual(given.housed);
        });
      }),
    );
  });

  it("never take more places where more homes are found", () => {
    fc.assert(
      fc.property(anyQuestion, fc.nat(100), ({ hotel: _, ...given }, more) => {
        const fewer = housingFlow({ ...given, housed: given.housed + more }).months;
        housingFlow(given).months.forEach(({ waiting }, index) => {
          expect(fewer[index]?.waiting).toBeLessThanOrEqual(waiting);
        });
      }),
    );
  });

  it("refuses every number that cannot be", () => {
    const wrong = { from: "2024-13", months: 0, waiting: -1, granted: 1.5, housed: Number.NaN };
    try {
      housingFlow({ ...wrong, hotel: { perMonth: -1, prolonged: false } });
      expect.unreachable();
    } catch (error) {
      expect((error as KetenError).problems.map(({ field }) => field)).toEqual([
        "from",
        "months",
        "waiting",
        "granted",
        "housed",
        "hotel.perMonth",
      ]);
    }
  });
});
