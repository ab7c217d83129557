import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadScenario, resolveScenario, scenarioJsonSchema, scenarioNames } from "@keten/chain";
import { series } from "@keten/figures";
import { KetenError, type Problem } from "@keten/text";
import { describe, expect, it } from "vitest";
import { small } from "./small.js";

const problemsOf = (run: () => unknown): readonly Problem[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof KetenError) return error.problems;
    throw error;
  }
  return [];
};
const faultsWith = (changes: Record<string, unknown>) =>
  problemsOf(() => resolveScenario({ extends: "baseline", ...changes }));

describe("the scenarios that come with Keten", () => {
  it("load, and name a source for every number that claims one", () => {
    expect(scenarioNames()).toContain("baseline");
    for (const name of scenarioNames()) expect(loadScenario(name).scenario.name.nl).not.toBe("");
  });

  it("say in the baseline what the figures say", () => {
    const { scenario } = loadScenario("baseline");
    const figure = (id: string, period: string, category = "") =>
      series(id, { source: "UNHCR-2026", citizenship: "TOTAL", category }).cells.find((cell) => cell.period === period)
        ?.figure.value ?? Number.NaN;
    expect(scenario.stock.pending.value).toBe(figure("pending-persons", "2023-12-31"));
    for (const [index, year] of ["2024", "2025"].entries()) {
      const both = (category: string) =>
        figure("first-instance-decisions", year, category) + figure("repeat-decisions", year, category);
      const yearly = (assumption: { byPeriod?: { value: number }[] | undefined }) =>
        assumption.byPeriod?.[index]?.value;
      expect(yearly(scenario.arrivals.first)).toBe(figure("first-applications", year));
      expect(yearly(scenario.arrivals.repeat)).toBe(figure("repeat-applications", year));
      expect(yearly(scenario.capacity.decisions)).toBe(both("total"));
      expect(yearly(scenario.behaviour.granted)).toBeCloseTo(both("granted") / both("total"), 4);
      expect(yearly(scenario.behaviour.refused)).toBeCloseTo(both("refused") / both("total"), 4);
    }
  });

  it("have one hash whatever the order of their keys, and another when a number changes", () => {
    const { scenario, hash } = loadScenario("baseline");
    const turned = Object.fromEntries(Object.entries(scenario).reverse());
    expect(resolveScenario(turned).hash).toBe(hash);
    expect(resolveScenario({ ...scenario, seed: scenario.seed + 1 }).hash).not.toBe(hash);
  });
});

describe("a variant", () => {
  it("keeps what it does not name, and its value replaces values by period", () => {
    const { scenario } = small();
    const base = loadScenario("baseline").scenario;
    expect(scenario.behaviour).toEqual(base.behaviour);
    expect(scenario.capacity.decisions.value).toBe(300);
    expect(scenario.capacity.decisions.byPeriod).toBeUndefined();
    expect(scenario.capacity.decisions.spread).toEqual(base.capacity.decisions.spread);
  });

  it("takes something away with null", () => {
    expect(small({ capacity: { decisions: { value: 300, spread: null } } }).scenario.capacity.decisions.spread).toBe(
      undefined,
    );
  });

  it("is found by name or as a file, beside the scenario it extends", () => {
    const folder = mkdtempSync(join(tmpdir(), "keten-scenario-"));
    try {
      writeFileSync(join(folder, "a.json"), JSON.stringify({ extends: "baseline", years: 3 }));
      writeFileSync(join(folder, "b.json"), JSON.stringify({ extends: "./a.json", seed: 5 }));
      writeFileSync(join(folder, "loop.json"), JSON.stringify({ extends: "./loop.json" }));
      writeFileSync(join(folder, "broken.json"), '{\n  "extends": "baseline",\n  "years": \n}');
      expect(loadScenario(join(folder, "b.json"))).toMatchObject({ id: "b", scenario: { years: 3, seed: 5 } });
      expect(problemsOf(() => loadScenario(join(folder, "loop.json")))).toMatchObject([{ code: "scenario-circular" }]);
      expect(problemsOf(() => loadScenario(join(folder, "broken.json")))).toMatchObject([
        { code: "scenario-not-json", at: { file: "broken.json", line: 4 } },
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
    const missing = problemsOf(() => loadScenario("no-such-scenario"));
    expect(missing).toMatchObject([{ code: "scenario-not-found", value: "no-such-scenario" }]);
    expect(missing[0]?.allowed?.nl).toContain("baseline");
  });
});

describe("a scenario that cannot be run", () => {
  it("names a missing capacity", () => {
    expect(faultsWith({ capacity: { decisions: null } })).toMatchObject([
      { code: "value-missing", field: "capacity.decisions" },
    ]);
    expect(faultsWith({ capacity: null })).toMatchObject([{ code: "value-missing", field: "capacity" }]);
  });

  it("names a negative number and what is allowed", () => {
    expect(faultsWith({ capacity: { decisions: { value: -5 } } })).toMatchObject([
      { code: "value-too-small", field: "capacity.decisions.value", value: -5, allowed: { en: "at least 0" } },
    ]);
  });

  it("names unknown keys at any depth", () => {
    expect(faultsWith({ speed: 3, arrivals: { firstt: {} } }).map(({ code, field }) => [code, field])).toEqual([
      ["key-unknown", "arrivals.firstt"],
      ["key-unknown", "speed"],
    ]);
  });

  it("refuses a run of no years and of too many", () => {
    expect(faultsWith({ years: 0 })).toMatchObject([{ code: "value-too-small", field: "years", value: 0 }]);
    expect(faultsWith({ years: 51 })).toMatchObject([{ code: "value-too-large", field: "years", value: 51 }]);
    expect(faultsWith({ years: "two" })).toMatchObject([{ code: "value-wrong-kind", field: "years" }]);
  });

  it("tells all faults at once, in both languages", () => {
    const found = faultsWith({ years: 0, view: "king", start: "2024-02-30", seed: 1.5 });
    expect(found.map((fault) => fault.field).sort()).toEqual(["seed", "start", "start", "view", "years"]);
    for (const fault of found) {
      expect(fault.message.nl).toContain(fault.field);
      expect(fault.message.en).toContain(fault.field);
      expect(fault.allowed).toBeDefined();
    }
  });

  it("wants a value or values by period, not both and not neither", () => {
    const decisions = { unit: "decisions per year", basis: "guess", note: "test" };
    const { scenario } = loadScenario("baseline");
    for (const change of [{}, { value: 1, byPeriod: [{ from: "2024-01-01", value: 1 }] }])
      expect(
        problemsOf(() =>
          resolveScenario({ ...scenario, capacity: { ...scenario.capacity, decisions: { ...decisions, ...change } } }),
        ),
      ).toMatchObject([{ code: "value-and-periods", field: "capacity.decisions" }]);
  });

  it("wants periods from the start on, in order", () => {
    const from = (...days: string[]) => ({
      capacity: { decisions: { byPeriod: days.map((day) => ({ from: day, value: 1 })) } },
    });
    expect(faultsWith(from("2024-02-01"))).toMatchObject([
      { code: "periods-start-late", field: "capacity.decisions.byPeriod.0.from" },
    ]);
    expect(faultsWith(from("2023-01-01", "2025-01-01", "2024-01-01"))).toMatchObject([
      { code: "periods-not-in-order", field: "capacity.decisions.byPeriod.2.from", value: "2024-01-01" },
    ]);
  });

  it("wants shares that fit together", () => {
    expect(faultsWith({ behaviour: { granted: { value: 0.9 }, refused: { value: 0.2 } } })).toMatchObject([
      { code: "shares-over-one", field: "behaviour.granted" },
    ]);
    expect(
      faultsWith({ arrivals: { months: { byYear: [{ year: 2024, shares: new Array(12).fill(0.1) }] } } }),
    ).toMatchObject([{ code: "shares-not-one", field: "arrivals.months.byYear.0.shares" }]);
  });

  it("wants sources and figures that exist", () => {
    expect(faultsWith({ capacity: { decisions: { source: "HEARSAY" } } })).toMatchObject([
      { code: "source-unknown", field: "capacity.decisions.source", value: "HEARSAY" },
    ]);
    expect(faultsWith({ capacity: { decisions: { source: null } } })).toMatchObject([
      { code: "value-missing", field: "capacity.decisions.source" },
    ]);
    expect(faultsWith({ knownOn: "2020-01-01" })).toMatchObject([{ code: "figures-missing" }]);
  });

  it("warns where the run goes on after the last figure", () => {
    expect(loadScenario("baseline").warnings).toEqual([]);
    const warnings = resolveScenario({ extends: "baseline", years: 3 }).warnings;
    expect(warnings.map((warning) => warning.field)).toContain("arrivals.first");
    expect(warnings.every((warning) => warning.severity === "warning")).toBe(true);
  });
});

describe("the form of a scenario", () => {
  it("is given as JSON Schema that refuses unknown keys", () => {
    expect(scenarioJsonSchema()).toMatchObject({
      type: "object",
      additionalProperties: false,
      properties: { years: { minimum: 1, maximum: 50 }, capacity: { required: ["decisions", "preparationDays"] } },
    });
  });
});
