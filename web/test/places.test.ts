import { describe, expect, it } from "vitest";
import { needBands } from "../places/charts/need-bands.js";
import { steps, stepsBetween } from "../places/charts/steps.js";
import type { MonthRow, Quantiles } from "../places/data/api.js";

const monthWith = (need: Quantiles) => ({ need }) as MonthRow;
const known: Quantiles = { p5: 1, p25: 2, p50: 3, p75: 4, p80: 5, p95: 6 };

describe("the band of what is needed", () => {
  it("is drawn as far as it is known", () => {
    expect(needBands([monthWith(known)])).toEqual({ outer: [[1, 6]], inner: [[2, 4]], innerOf: "middle" });
    const few = { ...known, p5: null, p95: null };
    expect(needBands([monthWith(few)])).toEqual({ outer: [], inner: [[2, 4]], innerOf: "middle" });
    const upper = { ...few, p25: null, p75: null };
    expect(needBands([monthWith(upper)])).toEqual({ outer: [], inner: [[3, 5]], innerOf: "upper" });
  });

  it("is not drawn where one month does not have it", () => {
    const bands = needBands([monthWith(known), monthWith({ ...known, p95: null, p25: null })]);
    expect(bands).toEqual({
      outer: [],
      inner: [
        [3, 5],
        [3, 5],
      ],
      innerOf: "upper",
    });
  });
});

describe("steps by month", () => {
  const [x, y] = [(value: number) => value * 10, (value: number) => 100 - value];

  it("keep their height for a whole month", () => {
    expect(steps([5, 20], x, y)).toBe("M0 95H10L10 80H20");
  });

  it("close the room between two lines, back along the lower", () => {
    expect(stepsBetween([0, 5], [10, 20], x, y)).toBe("M0 90H10L10 80H20L20 95H10L10 100H0Z");
  });
});
