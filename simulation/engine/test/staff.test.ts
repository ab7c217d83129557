import { Carry, Staff, type StaffTerms } from "@keten/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const terms = (changes: Partial<StaffTerms>): StaffTerms => ({
  wanted: 100,
  leavePerYear: 0,
  recruitmentDays: 0,
  trainingDays: 0,
  ...changes,
});

describe("staff over time", () => {
  it("comes after recruitment and grows to full output over the training", () => {
    const staff = new Staff(100);
    const more = terms({ wanted: 150, recruitmentDays: 30, trainingDays: 200, firstOutput: 0.2 });
    const on: Record<number, number[]> = {};
    for (let day = 0; day <= 240; day++) {
      staff.openDay(more);
      on[day] = [staff.present, staff.output];
    }
    expect(on[29]).toEqual([100, 100]);
    expect(on[30]).toEqual([150, 110]);
    expect(on[130]![1]).toBeCloseTo(100 + 50 * 0.6, 10);
    expect(on[230]).toEqual([150, 150]);
    expect(on[240]).toEqual([150, 150]);
  });

  it("never reaches the output of its size while people leave, by exactly those still learning", () => {
    const leavePerYear = 0.15;
    const [recruitmentDays, trainingDays] = [60, 180];
    const staff = new Staff(200);
    for (let day = 0; day < 6_000; day++)
      staff.openDay(terms({ wanted: 200, leavePerYear, recruitmentDays, trainingDays }));
    // Each day as many are recruited as leave; those in recruitment are counted as filled but do nothing yet.
    const stays = (1 - leavePerYear) ** (1 / 365.25);
    let working = 0;
    let output = 0;
    for (let worked = 0; worked < 100_000; worked++) {
      working += stays ** worked;
      output += stays ** worked * Math.min(1, worked / trainingDays);
    }
    const perDay = 200 / (recruitmentDays + working);
    expect(staff.present).toBeCloseTo(perDay * working, 6);
    expect(staff.output).toBeCloseTo(perDay * output, 6);
    expect(staff.output).toBeLessThan(190);
  });

  it("loses, without replacement, the stated part in a year", () => {
    const staff = new Staff(80);
    for (let day = 0; day < 1_461; day++) staff.openDay(terms({ wanted: 0.0001, leavePerYear: 0.5 }));
    expect(staff.present).toBeCloseTo(0.0001, 10);
    const slow = new Staff(80);
    for (let day = 0; day < 1_461; day++)
      slow.openDay(terms({ wanted: 80, leavePerYear: 0.5, recruitmentDays: 100_000 }));
    expect(slow.present).toBeCloseTo(80 / 16, 9);
  });

  it("stops recruiting first, then lets the last leave, when fewer are wanted", () => {
    const staff = new Staff(10);
    const rules = { recruitmentDays: 5, trainingDays: 10 };
    for (let day = 0; day < 8; day++) staff.openDay(terms({ wanted: 14, ...rules }));
    expect([staff.present, staff.output]).toEqual([14, 10 + (4 * 2) / 10]);
    staff.openDay(terms({ wanted: 20, ...rules }));
    staff.openDay(terms({ wanted: 14, ...rules }));
    for (let day = 0; day < 20; day++) staff.openDay(terms({ wanted: 14, ...rules }));
    expect(staff.present).toBe(14);
    staff.openDay(terms({ wanted: 3, ...rules }));
    expect([staff.present, staff.output]).toEqual([3, 3]);
  });

  it("keeps output between nothing and the number present, and that at or below what is wanted", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            wanted: fc.integer({ min: 0, max: 50 }),
            leavePerYear: fc.double({ min: 0, max: 0.9, noNaN: true }),
            recruitmentDays: fc.nat(10),
            trainingDays: fc.nat(10),
            firstOutput: fc.double({ min: 0, max: 1, noNaN: true }),
          }),
          { minLength: 1, maxLength: 60 },
        ),
        (days) => {
          const staff = new Staff(20);
          for (const day of days) {
            staff.openDay(day);
            expect(staff.output).toBeGreaterThanOrEqual(-1e-9);
            expect(staff.output).toBeLessThanOrEqual(staff.present + 1e-9);
            expect(staff.present).toBeLessThanOrEqual(day.wanted + 1e-9);
          }
        },
      ),
    );
  });

  it("refuses what cannot be", () => {
    const staff = new Staff(1);
    for (const wrong of [{ wanted: -1 }, { leavePerYear: 1.1 }, { trainingDays: Number.NaN }, { recruitmentDays: -3 }])
      expect(() => staff.openDay(terms(wrong))).toThrow(RangeError);
  });
});

describe("carrying on", () => {
  it("loses less than one over any number of days", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 200 }), (numbers) => {
        const carry = new Carry();
        const whole = numbers.map((number) => carry.whole(number));
        const difference =
          numbers.reduce((sum, number) => sum + number, 0) - whole.reduce((sum, number) => sum + number, 0);
        expect(difference).toBeGreaterThan(-1e-9);
        expect(difference).toBeLessThan(1 + 1e-9);
        expect(whole.every(Number.isInteger)).toBe(true);
      }),
    );
  });
});
