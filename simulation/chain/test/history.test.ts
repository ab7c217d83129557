import { history, loadScenario, type SimulationResult, simulate } from "@keten/chain";
import { beforeAll, describe, expect, it } from "vitest";

/** A few replications: chance moves these totals by less than one percent. */
const REPLICATIONS = 2;

const pointsOf = (result: SimulationResult, measure: string) =>
  history(result).measures.find((one) => one.measure === measure)?.points ?? [];
const missOn = (result: SimulationResult, measure: string, date: string): number => {
  const point = pointsOf(result, measure).find((one) => one.date === date);
  if (!point) throw new Error(`no published ${measure} on ${date}`);
  return point.miss;
};

describe("the history from 2019 with one setting of behaviour", () => {
  let result: SimulationResult;
  beforeAll(async () => {
    result = await simulate(loadScenario("history"), { replications: REPLICATIONS, workers: 2 });
  }, 240_000);

  it("has the people who wait within 20 percent at every year end", () => {
    for (let year = 2019; year <= 2024; year++) {
      const miss = missOn(result, "pending_first_instance", `${year}-12-31`);
      expect([year, Math.abs(miss) < 0.2 ? "within" : miss]).toEqual([year, "within"]);
    }
  });

  it("has the people in reception within 10 percent", () => {
    for (const date of ["2019-12-31", "2021-12-31", "2022-12-31", "2023-12-01"]) {
      const miss = missOn(result, "reception_residents", date);
      expect([date, Math.abs(miss) < 0.1 ? "within" : miss]).toEqual([date, "within"]);
    }
  });

  it("has refusals and leaving without a decision within 20 percent of the return cases together", () => {
    const points = pointsOf(result, "return_cases").filter((point) => point.period <= "2024");
    expect(points.map((point) => point.period)).toEqual(["2019", "2020", "2021", "2022", "2023", "2024"]);
    const sum = (key: "mean" | "published") => points.reduce((total, point) => total + point[key], 0);
    expect(Math.abs(sum("mean") / sum("published") - 1)).toBeLessThan(0.2);
  });

  it("shows inputs as inputs and the IND's own count beside, and judges neither", () => {
    const { measures, meanMiss } = history(result);
    const of = (id: string) => measures.find((one) => one.measure === id);
    expect(of("applications")).toMatchObject({ input: true, meanMiss: null });
    expect(of("pending_applications_ind")).toMatchObject({ otherDefinition: true, meanMiss: null });
    expect(of("pending_applications_ind")?.points.map((point) => point.published)).toContain(49_860);
    expect(meanMiss).toBeGreaterThan(0);
    expect(meanMiss).toBeLessThan(0.25);
  });
});

describe("the history with behaviour settled on figures up to 2022", () => {
  it("has 2023 and 2024 within 15 percent", async () => {
    const loaded = loadScenario("history-settled-2022");
    const result = await simulate(loaded, { replications: REPLICATIONS, workers: 2 });
    for (const [measure, date] of [
      ["pending_first_instance", "2023-12-31"],
      ["pending_first_instance", "2024-12-31"],
      ["reception_residents", "2023-12-01"],
    ] as const) {
      const miss = missOn(result, measure, date);
      expect([measure, date, Math.abs(miss) < 0.15 ? "within" : miss]).toEqual([measure, date, "within"]);
    }
  }, 240_000);
});
