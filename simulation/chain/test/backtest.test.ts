import { backtest, backtestPlan, scoreOf } from "@keten/chain";
import { loadFigures } from "@keten/figures";
import { describe, expect, it } from "vitest";

describe("the score of forecasts", () => {
  it("counts the limits that held, their width and what each wrong quantile cost", () => {
    const score = scoreOf([
      { p10: 80, p50: 100, p90: 120, happened: 110 },
      { p10: 80, p50: 100, p90: 120, happened: 150 },
      { p10: null, p50: 90, p90: null, happened: 100 },
    ]);
    expect(score.bands).toBe(2);
    expect(score.coverage).toBe(0.5);
    expect(score.width).toBeCloseTo(0.4, 12);
    // 0.1 of 30 and of 70 above the lower limit; 0.1 of 10 below the upper limit, 0.9 of 30 above it.
    expect(score.pinball.p10).toBeCloseTo((3 + 7) / 2, 12);
    expect(score.pinball.p50).toBeCloseTo((5 + 25 + 5) / 3, 12);
    expect(score.pinball.p90).toBeCloseTo((1 + 27) / 2, 12);
    expect(score.error).toBeCloseTo((10 + 50 + 10) / 3, 12);
  });

  it("says nothing where there is nothing to score", () => {
    expect(scoreOf([])).toEqual({
      bands: 0,
      coverage: null,
      width: null,
      pinball: { p10: null, p50: null, p90: null },
      error: null,
    });
  });
});

describe("past forecasts made anew", () => {
  it("know what was published by 1 April of their year, and nothing later", () => {
    const plan = backtestPlan(loadFigures());
    expect(plan.map((one) => [one.knownOn, one.lastYear])).toEqual([
      ["2022-04-01", 24_740 + 1_810],
      ["2023-04-01", 35_535 + 1_529],
      // The repeat applications of 2023 were not published yet: those of 2022 stand in.
      ["2024-04-01", 38_375 + 1_529],
      ["2025-04-01", 32_180 + 1_590],
    ]);
    for (const { loaded, knownOn } of plan) {
      expect(loaded.scenario.knownOn).toBe(knownOn);
      expect(loaded.inputs.arrivals.every((one) => one.year < Number(knownOn.slice(0, 4)))).toBe(true);
    }
  });

  it("stand beside what happened, the official edition of that time and last year again", async () => {
    const { rows, scores } = await backtest({ replications: 1, workers: 2 });
    expect(rows.map((row) => [row.target, row.ahead, row.happened])).toEqual([
      [2022, 1, 47_991],
      [2023, 2, 49_892],
      [2023, 1, 49_892],
      [2024, 2, 45_640],
      [2024, 1, 45_640],
      [2025, 2, 41_796],
      [2025, 1, 41_796],
    ]);
    // More than 16 000 family members came in 2025; how many is not published.
    expect(rows.filter((row) => row.bound === "lower").map((row) => row.target)).toEqual([2025, 2025]);
    const next = rows.filter((row) => row.ahead === 1);
    expect(next.map((row) => row.official?.p50)).toEqual([41_500, 50_650, 62_500, 63_400]);
    // Both official bands for the next year lay above what happened.
    expect(scores.official).toMatchObject({ bands: 2, coverage: 0 });
    expect(scores.official.width).toBeCloseTo(0.396, 3);
    expect(scores.official.pinball.p10).toBeCloseTo(6_104, 0);
    expect(scores.official.pinball.p90).toBeCloseTo(3_168, 0);
    expect(scores.naive.bands).toBe(0);
    expect(scores.naive.error).toBeCloseTo(5_366, 0);
    expect(scores.model.bands).toBe(4);
    for (const { model } of next) {
      expect(model.p50).toBeGreaterThan(20_000);
      expect(model.p50).toBeLessThan(90_000);
    }
  }, 240_000);
});
