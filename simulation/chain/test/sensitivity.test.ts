import {
  type Assumption,
  ChainLaw,
  effectOf,
  type LoadedScenario,
  lawOptions,
  lawWithWhatIfs,
  resolveScenario,
  runReplication,
  type SensitivityRow,
  sensitivity,
  sensitivityOutcomes,
  sensitivityPlan,
  sensitivityTable,
} from "@keten/chain";
import { beforeAll, describe, expect, it } from "vitest";
import { small } from "./small.js";

/** The spread of nothing but these paths is kept. */
function only(...paths: string[]): LoadedScenario {
  const walk = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => walk(item, `${path}.${index}`));
    if (typeof value !== "object" || value === null) return value;
    const { spread, ...rest } = value as Partial<Assumption>;
    const kept = spread !== undefined && paths.includes(path.slice(1)) ? { spread } : {};
    return {
      ...Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, walk(item, `${path}.${key}`)])),
      ...kept,
    };
  };
  const scenario = small({
    capacity: { decisions: { spread: { kind: "triangular", low: 0.7, high: 1.2 } } },
    behaviour: { seenLeaving: { spread: { kind: "uniform", low: 0.5, high: 50 } } },
  }).scenario;
  return resolveScenario(walk(scenario, ""), "few-spreads");
}

describe("which assumption matters most", () => {
  const paths = ["behaviour.courtDays", "behaviour.seenLeaving", "capacity.decisions", "cost.penaltyPerLateDecision"];
  let loaded: LoadedScenario;
  let rows: SensitivityRow[];
  const seen: [number, number][] = [];
  const row = (path: string, measure: string, date = "2020-12-31") =>
    rows.find((one) => one.path === path && one.measure === measure && one.date === date)!;
  beforeAll(async () => {
    loaded = only(...paths);
    const onProgress = (done: number, total: number) => seen.push([done, total]);
    ({ rows } = await sensitivity(loaded, { replications: 2, workers: 2, onProgress }));
  }, 120_000);

  it("is asked of each assumption with a spread at both its ends, all others at their centre", () => {
    const plan = sensitivityPlan(loaded);
    expect(plan.map(({ path, end }) => [path, end])).toEqual([
      [null, "centre"],
      ...paths.flatMap((path) => [
        [path, "low"],
        [path, "high"],
      ]),
    ]);
    expect(new Set(plan.map((one) => one.loaded.hash)).size).toBe(plan.length);
    expect(seen.at(-1)).toEqual([plan.length * 2, plan.length * 2]);
  });

  it("gives a row for each measure and year end, the largest effect first", () => {
    expect(new Set(rows.map((one) => one.date))).toEqual(new Set(["2019-12-31", "2020-12-31"]));
    expect(rows).toHaveLength(paths.length * 2 * new Set(rows.map((one) => one.measure)).size);
    const pending = rows.filter((one) => one.measure === "pending_first_instance" && one.date === "2020-12-31");
    const effects = pending.map(effectOf);
    expect([...effects].sort((a, b) => b - a)).toEqual(effects);
    expect(pending[0]?.path).toBe("capacity.decisions");
  });

  it("tells what low and high are: the ends of the spread times the value on the first day, a share at most 1", () => {
    expect(row("capacity.decisions", "decisions")).toMatchObject({
      low: 380 * 0.7,
      high: 380 * 1.2,
      unit: "decisions per year",
      title: { nl: "Besluiten per jaar" },
    });
    expect(row("behaviour.seenLeaving", "withdrawn").high).toBe(1);
  });

  it("moves a measure the right way", () => {
    for (const date of ["2019-12-31", "2020-12-31"]) {
      const decided = row("capacity.decisions", "decisions", date);
      expect(decided.at_low).toBeLessThan(decided.centre);
      expect(decided.at_high).toBeGreaterThan(decided.centre);
      const pending = row("capacity.decisions", "pending_first_instance", date);
      expect(pending.at_low).toBeGreaterThan(pending.centre);
      expect(pending.at_high).toBeLessThan(pending.centre);
    }
    const appeal = row("behaviour.courtDays", "in_appeal");
    expect(appeal.at_low).toBeLessThan(appeal.centre);
    expect(appeal.at_high).toBeGreaterThan(appeal.centre);
    const unseen = row("behaviour.seenLeaving", "left_unseen");
    expect([unseen.at_high, unseen.at_low > unseen.centre]).toEqual([0, true]);
  });

  it("shows no effect where there is none: the same people, the same dice", () => {
    for (const one of rows.filter(({ path }) => path === "cost.penaltyPerLateDecision"))
      expect(effectOf(one), one.measure).toBe(0);
    for (const measure of ["applications", "decisions", "pending_first_instance"])
      expect(effectOf(row("behaviour.courtDays", measure, "2019-12-31")), measure).toBe(0);
  });

  it("is the same in pieces as in one go, and refuses pieces that do not fit", () => {
    const plan = sensitivityPlan(loaded);
    const law = new ChainLaw(lawWithWhatIfs, lawOptions(loaded));
    const outcomes = plan.map((one) => {
      const parts = [0, 1].flatMap((replication) =>
        sensitivityOutcomes(one.loaded, [runReplication(one.loaded, loaded.scenario.seed, replication, law)]),
      );
      return JSON.parse(JSON.stringify(parts)) as typeof parts;
    });
    expect(sensitivityTable(loaded, outcomes)).toEqual(rows);
    expect(() => sensitivityTable(loaded, outcomes.slice(1))).toThrow(RangeError);
    expect(() => sensitivityTable(loaded, [outcomes[0]!.slice(1), ...outcomes.slice(1)])).toThrow(RangeError);
  }, 120_000);

  it("stops when it is cancelled", async () => {
    const controller = new AbortController();
    const reason = new Error("cancelled");
    const onProgress = () => controller.abort(reason);
    const { signal } = controller;
    await expect(sensitivity(loaded, { replications: 50, workers: 1, signal, onProgress })).rejects.toBe(reason);
  });
});
