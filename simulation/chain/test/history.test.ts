import { history, loadScenario, type SimulationResult, simulate } from "@keten/chain";
import { beforeAll, describe, expect, it } from "vitest";

/** Chance and spreads move the mean of these totals by a percent or two; four replications halve that. */
const REPLICATIONS = 4;

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
    expect(meanMiss).toBeLessThan(0.12);
  });

  it("shows departures beside those of DT&V, which also counts people who were never in asylum, and judges none", () => {
    const shown = history(result).measures.filter((one) => one.measure.startsWith("departures"));
    expect(shown.map((one) => one.measure)).toEqual([
      "departures",
      "departures_demonstrable",
      "departures_unsupervised",
    ]);
    for (const one of shown) expect(one).toMatchObject({ otherDefinition: true, meanMiss: null });
    const [all, ...parts] = shown.map((one) => one.points.find((point) => point.period === "2021"));
    expect(all?.published).toBe(9_330);
    expect(parts.reduce((sum, point) => sum + (point?.mean ?? 0), 0)).toBeCloseTo(all?.mean ?? 0, 6);
  });

  it("shows who waits by origin beside the counts by nationality, outside the mean over all", () => {
    const { origins, meanMiss, measures } = history(result);
    const { groups } = loadScenario("history").scenario;
    expect(origins.map((one) => one.group)).toEqual(groups.map((one) => one.id));
    const syria = origins.find((one) => one.group === "syria");
    expect(syria?.points.map((point) => point.date)).toContain("2023-12-31");
    expect(syria?.points.find((point) => point.date === "2023-12-31")?.published).toBe(15_732);
    expect(syria?.meanMiss).toBeLessThan(0.25);
    const total = measures.find((one) => one.measure === "pending_first_instance")?.points;
    for (const point of total ?? []) {
      const sum = (key: "mean" | "published") =>
        origins.reduce((all, one) => all + (one.points.find(({ date }) => date === point.date)?.[key] ?? 0), 0);
      expect(sum("mean")).toBeCloseTo(point.mean, 6);
      // Counts below five are hidden by nationality.
      expect(sum("published")).toBeLessThanOrEqual(point.published);
      expect(sum("published")).toBeGreaterThan(0.97 * point.published);
    }
    const judged = measures.filter((one) => one.meanMiss !== null).flatMap((one) => one.points);
    expect(meanMiss).toBeCloseTo(judged.reduce((sum, one) => sum + Math.abs(one.miss), 0) / judged.length, 9);
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

describe("the history whose decisions come from staff", () => {
  it("is there beside the other, says that it is the harder question, and takes no number of decisions in", async () => {
    const loaded = loadScenario("history-staff");
    expect(loaded.scenario.description.en).toContain("harder question");
    expect(loaded.scenario.capacity.decisions).toBeUndefined();
    const result = await simulate(loaded, { replications: 1, workers: 1 });
    const decisions = pointsOf(result, "decisions");
    expect(decisions.length).toBeGreaterThan(5);
    expect(decisions.some((point) => Math.abs(point.miss) > 0.03)).toBe(true);
    expect(pointsOf(result, "pending_first_instance").length).toBe(decisions.length);
  }, 120_000);
});
