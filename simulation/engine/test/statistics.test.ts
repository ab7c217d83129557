import { DailyCounters, Histogram, Journeys, TimeIntegrals } from "@keten/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("daily counters", () => {
  it("carry levels on and begin flows anew, by stage and group", () => {
    const counters = new DailyCounters(["level", "flow"], 2, 3);
    counters.add(0, 5, 2);
    counters.add(1, 7, 1);
    counters.closeDay();
    counters.add(0, -1, 2);
    counters.add(1, 2, 0);
    counters.closeDay();
    expect([...counters.values]).toEqual([0, 0, 5, 0, 7, 0, 0, 0, 4, 2, 0, 0]);
    expect(counters.on(0, 1, 1)).toBe(7);
    expect([counters.totalOn(1, 0), counters.totalOn(0, 1)]).toEqual([4, 7]);
    expect([counters.now(0, 2), counters.now(1, 0)]).toEqual([4, 0]);
    expect(() => counters.closeDay()).toThrow(RangeError);
    expect(counters.closed).toBe(2);
  });
});

describe("time integrals", () => {
  it("equal the sum tick by tick", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ wait: fc.nat(20), amount: fc.integer({ min: -5, max: 5 }) }), { maxLength: 50 }),
        fc.nat(49),
        (changes, from) => {
          const integrals = new TimeIntegrals(2, 100);
          let time = 100;
          let level = 0;
          let area = 0;
          let highest = 0;
          let start = 100;
          for (const [index, { wait, amount }] of changes.entries()) {
            area += level * wait;
            time += wait;
            integrals.add(1, amount, time);
            level += amount;
            highest = Math.max(highest, level);
            if (index === from) {
              integrals.countFrom(time);
              [area, start, highest] = [0, time, level];
            }
          }
          expect(integrals.area(1, time + 3)).toBe(area + 3 * level);
          expect(integrals.mean(1, time + 3)).toBe((area + 3 * level) / (time + 3 - start));
          expect(integrals.level(1)).toBe(level);
          expect(integrals.highest(1)).toBe(highest);
          expect(integrals.area(0, time)).toBe(0);
        },
      ),
    );
  });
});

describe("a histogram", () => {
  it("knows number, mean, greatest and, to the width of a bin, every quantile and share", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(999), { minLength: 1, maxLength: 200 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, p) => {
          const histogram = new Histogram(2, 10, 100);
          for (const value of values) histogram.add(1, value);
          const sorted = [...values].sort((a, b) => a - b);
          expect(histogram.number(1)).toBe(values.length);
          expect(histogram.mean(1)).toBe(values.reduce((sum, value) => sum + value, 0) / values.length);
          expect(histogram.greatest(1)).toBe(sorted.at(-1));
          // The value that at least a part p of all lie at or below.
          const exact = sorted[Math.max(0, Math.ceil(p * values.length - 1e-9) - 1)]!;
          expect(Math.abs(histogram.quantile(1, p) - exact)).toBeLessThanOrEqual(10);
          expect(histogram.shareFrom(1, 250)).toBeCloseTo(
            values.filter((value) => value >= 250).length / values.length,
            12,
          );
          expect(histogram.number(0)).toBe(0);
          expect(histogram.quantile(0, 0.5)).toBeNaN();
        },
      ),
    );
  });

  it("keeps what lies beyond its bins, and adds up", () => {
    const [one, other] = [new Histogram(1, 5, 4), new Histogram(1, 5, 4)];
    one.add(0, 3, 2);
    other.add(0, 777);
    other.add(0, 6);
    one.merge(other);
    expect([...one.counts]).toEqual([2, 1, 0, 0, 1]);
    expect([one.number(0), one.mean(0), one.greatest(0), one.quantile(0, 1)]).toEqual([4, 789 / 4, 777, 777]);
    expect(one.shareFrom(0, 5)).toBe(0.5);
    expect(() => one.shareFrom(0, 7)).toThrow(RangeError);
    expect(() => one.merge(new Histogram(1, 5, 3))).toThrow(RangeError);
    one.clear();
    expect(one.number(0)).toBe(0);
  });
});

describe("journeys", () => {
  it("follow about the share asked for, the same ones each time, also of keys that are counted up", () => {
    const journeys = new Journeys(1 / 50);
    for (const high of [0, 7, 0xdeadbeef]) {
      let followed = 0;
      for (let low = 0; low < 100_000; low++) if (journeys.follows(high, low)) followed++;
      // 2,000 with a scatter of 44.
      expect(Math.abs(followed - 2_000)).toBeLessThan(4 * 45);
    }
    const again = new Journeys(1 / 50);
    const larger = new Journeys(1 / 10);
    for (let low = 0; low < 5_000; low++) {
      expect(again.follows(3, low)).toBe(journeys.follows(3, low));
      if (journeys.follows(3, low)) expect(larger.follows(3, low)).toBe(true);
    }
    expect(new Journeys(1).follows(1, 2)).toBe(true);
    expect(new Journeys(0).follows(1, 2)).toBe(false);
    expect(() => new Journeys(2)).toThrow(RangeError);
  });

  it("keep the steps of those they follow, in order", () => {
    const journeys = new Journeys(0.5);
    const expected = [];
    for (let n = 0; n < 2_000; n++) {
      journeys.note(0xffffffff, n, n * 1e10, n % 7, n % 5, -n);
      if (journeys.follows(0xffffffff, n))
        expected.push({ personHigh: 0xffffffff, personLow: n, time: n * 1e10, event: n % 7, stage: n % 5, note: -n });
    }
    expect(expected.length).toBeGreaterThan(800);
    expect(expected.map((step) => ({ ...step, note: step.note + 0 }))).toEqual(journeys.steps());
  });
});
