import {
  cumulate,
  exp,
  log,
  lognormal,
  normalQuantile,
  PersonKeys,
  pick,
  pow,
  quantile,
  RandomStreams,
  triangular,
  weibull,
} from "@keten/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const hex = (words: Int32Array) => [...words].map((word) => (word >>> 0).toString(16).padStart(8, "0"));
const blockOf = (key: readonly number[], counter: readonly [number, number, number, number]) => {
  const streams = new RandomStreams((key[1] ?? 0) * 4294967296 + (key[0] ?? 0), key[2] ?? 0);
  streams.block(...counter);
  return hex(streams.words);
};

describe("random streams", () => {
  it("gives the published block of Threefry-4x32-20 for zero key and counter", () => {
    expect(blockOf([0, 0, 0], [0, 0, 0, 0])).toEqual(["9c6ca96a", "e17eae66", "fc10ecd4", "5256a7d8"]);
  });

  it("depends on the order of nothing: a draw is a function of run, person, purpose and number", () => {
    const one = new RandomStreams(7, 3);
    const forward = [0, 1, 2, 3].map((draw) => one.uniform(5, 6, 1, draw));
    const backward = [3, 2, 1, 0].map((draw) => new RandomStreams(7, 3).uniform(5, 6, 1, draw)).reverse();
    expect(backward).toEqual(forward);
    expect(new Set(forward).size).toBe(4);
  });

  it("changes when any part of the name changes", () => {
    const base = [11, 2, 3, 4, 5, 6] as const;
    const draw = ([seed, replication, high, low, purpose, number]: readonly number[]) =>
      new RandomStreams(seed!, replication!).uniform(high!, low!, purpose!, number!);
    for (let part = 0; part < base.length; part++) {
      const other = base.map((value, index) => (index === part ? value + 1 : value));
      expect(draw(other)).not.toBe(draw(base));
    }
    expect(draw([11 + 4294967296, 2, 3, 4, 5, 6])).not.toBe(draw(base));
  });

  it("fills the unit interval evenly over persons and over draws", () => {
    const streams = new RandomStreams(20260101, 0);
    for (const nth of [(n: number) => streams.uniform(0, n, 1, 0), (n: number) => streams.uniform(1, 9, 2, n)]) {
      const bins = new Array<number>(20).fill(0);
      for (let n = 0; n < 40_000; n++) bins[Math.floor(nth(n) * 20)]!++;
      const chiSquare = bins.reduce((sum, count) => sum + (count - 2_000) ** 2 / 2_000, 0);
      // 19 degrees of freedom: 43.8 is passed by chance once in a thousand seeds.
      expect(chiSquare).toBeLessThan(43.8);
    }
  });
});

describe("logarithm and exponential", () => {
  it("agree with the built-in ones to the last bits", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        const expected = Math.log(x);
        expect(Math.abs(log(x) - expected)).toBeLessThanOrEqual(4e-16 * Math.max(Math.abs(expected), 1e-3));
      }),
    );
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        const expected = Math.exp(x);
        expect(Math.abs(exp(x) - expected)).toBeLessThanOrEqual(1e-15 * expected);
      }),
    );
  });

  it("hold at the edges", () => {
    expect(log(1)).toBe(0);
    expect(log(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(log(-1)).toBeNaN();
    expect(log(5e-324)).toBeCloseTo(Math.log(5e-324), 10);
    expect(exp(0)).toBe(1);
    expect(exp(800)).toBe(Number.POSITIVE_INFINITY);
    expect(exp(-800)).toBe(0);
    expect(exp(-740)).toBeCloseTo(Math.exp(-740), 320);
  });
});

describe("powers", () => {
  it("agree with the built-in ones to the last bits", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-30, max: 1e30, noNaN: true }),
        fc.double({ min: -10, max: 10, noNaN: true }),
        (x, y) => {
          const expected = x ** y;
          expect(Math.abs(pow(x, y) - expected)).toBeLessThanOrEqual(5e-16 * expected);
        },
      ),
    );
    // Far out an error in the logarithm would be multiplied a thousandfold.
    for (const [x, y] of [
      [1.0000001, 5e9],
      [0.97, 12_345.6],
      [3, 640.1],
      [0.1, 300.5],
    ] as const)
      expect(Math.abs(pow(x, y) / x ** y - 1)).toBeLessThan(5e-16);
  });

  it("are exact for whole numbers, and as the standard says at the edges", () => {
    expect(pow(7, 13)).toBe(96_889_010_407);
    expect(pow(-3, 5)).toBe(-243);
    expect(pow(2, -20)).toBe(2 ** -20);
    const edges = [0, -0, 1, -1, 0.5, -0.5, 2, -2, 3, 101, -101, 0.1, Infinity, -Infinity, Number.NaN, 5e-324, 1e308];
    for (const x of edges)
      for (const y of edges) {
        const expected = x ** y;
        if (Number.isFinite(expected) && expected !== 0) expect(pow(x, y) / expected).toBeCloseTo(1, 14);
        else expect(pow(x, y), `${x} ** ${y}`).toBe(expected);
      }
  });
});

describe("distributions by their inverse", () => {
  // Published percentage points of the normal distribution.
  it("has the normal distribution's known points, on both sides and far out", () => {
    for (const [p, value] of [
      [0.5, 0],
      [0.75, 0.6744897501960817],
      [0.975, 1.959963984540054],
      [0.999, 3.090232306167813],
      [1e-9, -5.9978070150076865],
      [1e-20, -9.26234008979841],
    ] as const) {
      expect(normalQuantile(p)).toBeCloseTo(value, 13);
      if (p > 1e-12) expect(normalQuantile(1 - p)).toBeCloseTo(-value, p < 1e-6 ? 6 : 13);
    }
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  });

  it("rises with the uniform number, stays finite, and has the stated points", () => {
    for (const draw of [(u: number) => lognormal(30, 2, u), (u: number) => weibull(30, 0.7, u)]) {
      let before = -1;
      for (let step = 0; step <= 1_000; step++) {
        const value = draw(Math.min(step / 1_000, 1 - 2 ** -53));
        expect(value).toBeGreaterThan(before);
        expect(value).toBeLessThan(1e9);
        before = value;
      }
    }
    expect(lognormal(30, 2, 0.5)).toBe(30);
    expect(lognormal(30, 2, 0.8413447460685429)).toBeCloseTo(60, 10);
    expect(weibull(30, 0.7, 1 - Math.exp(-1))).toBeCloseTo(30, 10);
    expect(weibull(30, 2, 0)).toBe(0);
  });
});

describe("keys of persons", () => {
  const key = (make: (keys: PersonKeys) => void, seed = 5) => {
    const keys = new PersonKeys(seed);
    make(keys);
    return `${keys.high} ${keys.low}`;
  };

  it("depend on source and number, or sponsor and number, and on the seed only", () => {
    const made = [
      key((keys) => keys.person(1, 2)),
      key((keys) => keys.person(2, 1)),
      key((keys) => keys.person(1, 3)),
      key((keys) => keys.child(1, 2, 0)),
      key((keys) => keys.child(1, 2, 1)),
      key((keys) => keys.child(2, 1, 0)),
      key((keys) => keys.person(1, 2), 6),
    ];
    expect(new Set(made).size).toBe(made.length);
    expect(
      key((keys) => {
        keys.child(9, 9, 9);
        keys.person(1, 2);
      }),
    ).toBe(made[0]);
  });

  it("lie apart from the numbers that people draw", () => {
    const streams = new RandomStreams(5, 0);
    streams.block(1, 2, 0, 0);
    expect(key((keys) => keys.person(1, 2))).not.toBe(`${streams.words[0]! >>> 0} ${streams.words[1]! >>> 0}`);
  });
});

describe("picking and summing up", () => {
  it("picks by shares", () => {
    const cumulative = cumulate([0.5, 0.2, 0.3]);
    expect([0, 0.49, 0.5, 0.69, 0.7, 0.999].map((u) => pick(cumulative, u))).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it("draws a triangle within its limits and with its mean", () => {
    const streams = new RandomStreams(1, 1);
    let sum = 0;
    for (let n = 0; n < 20_000; n++) {
      const value = triangular(0.8, 1, 1.5, streams.uniform(0, n, 0, 0));
      expect(value).toBeGreaterThanOrEqual(0.8);
      expect(value).toBeLessThanOrEqual(1.5);
      sum += value;
    }
    expect(sum / 20_000).toBeCloseTo((0.8 + 1 + 1.5) / 3, 2);
  });

  it("interpolates quantiles between neighbours", () => {
    expect(quantile([10], 0.95)).toBe(10);
    expect(quantile([0, 10, 20, 30], 0.5)).toBe(15);
    expect(quantile([0, 10, 20, 30], 1)).toBe(30);
  });
});
