import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { loadScenario, resolveScenario, scenarioJsonSchema, scenarioNames, simulate } from "@keten/chain";
import { loadFigures, series } from "@keten/figures";
import { KetenError, type Problem } from "@keten/text";
import { describe, expect, it } from "vitest";
import { run, small } from "./small.js";

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

  it("take from the figures what they say they take", () => {
    const { scenario, inputs } = loadScenario("history");
    const figure = (id: string, period: string, category = "") =>
      series(id, { source: "UNHCR-2026", citizenship: "TOTAL", category }).cells.find((cell) => cell.period === period)
        ?.figure.value ?? Number.NaN;
    const on = (assumption: { byPeriod?: { from: string; value: number }[] | undefined }, from: string) =>
      assumption.byPeriod?.find((one) => one.from === from)?.value;
    expect(on(scenario.stock.pending, "2019-01-01")).toBe(figure("pending-persons", "2018-12-31"));
    for (const year of ["2019", "2022", "2024"]) {
      const decided = ["granted", "refused"].reduce(
        (sum, category) =>
          sum + figure("first-instance-decisions", year, category) + figure("repeat-decisions", year, category),
        0,
      );
      expect(on(scenario.capacity.decisions as object, `${year}-01-01`)).toBe(decided);
      const applied = inputs.arrivals.find((one) => one.year === Number(year))?.persons ?? [];
      const all = figure("first-applications", year) + figure("repeat-applications", year);
      expect(Math.abs(applied.reduce((sum, persons) => sum + persons, 0) / all - 1)).toBeLessThan(0.01);
    }
    const syria = scenario.groups.findIndex((group) => group.id === "syria");
    expect(inputs.recognition.find((one) => one.year === 2023)?.shares[syria]).toBeCloseTo(0.96, 2);
  });

  it("have one setting of behaviour for all years in the history", () => {
    for (const name of ["history", "history-settled-2022"]) {
      const { behaviour, capacity, withoutRule } = loadScenario(name).scenario;
      const varying: string[] = [];
      const walk = (value: unknown, path: string): void => {
        if (typeof value !== "object" || value === null) return;
        if ("byPeriod" in value) varying.push(path);
        else for (const [key, item] of Object.entries(value)) walk(item, `${path}.${key}`);
      };
      walk({ behaviour, capacity, withoutRule }, name);
      // Inputs by year and places: not behaviour.
      expect(varying).toEqual([`${name}.capacity.decisions`, `${name}.capacity.regularPlaces`]);
    }
  });

  it("start at any year from 2016 to 2025", () => {
    for (let year = 2016; year <= 2025; year++) {
      const loaded = resolveScenario({ extends: "history", start: `${year}-01-01`, years: 1 });
      const { scenario } = loaded;
      expect(scenario.stock.permitHolders.basis).toBe("estimate");
      expect(scenario.stock.permitHolders.spread).toBeDefined();
      expect(loaded.inputs.stock.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
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
    const base = loadScenario("history").scenario;
    expect(scenario.behaviour).toEqual(base.behaviour);
    expect(scenario.capacity.decisions?.value).toBe(380);
    expect(scenario.capacity.decisions?.byPeriod).toBeUndefined();
    expect(scenario.arrivals.scale.spread).toEqual(base.arrivals.scale.spread);
  });

  it("takes something away with null", () => {
    expect(small({ arrivals: { scale: { spread: null } } }).scenario.arrivals.scale.spread).toBe(undefined);
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
    expect(faultsWith({ capacity: { staff: null } })).toMatchObject([
      { code: "value-missing", field: "capacity.decisions" },
    ]);
    expect(faultsWith({ capacity: null })).toMatchObject([{ code: "value-missing", field: "capacity" }]);
    const decisions = { value: 1, unit: "decisions per year", basis: "guess", note: "test" };
    expect(faultsWith({ capacity: { decisions } })).toMatchObject([
      { code: "decisions-and-staff", field: "capacity.staff" },
    ]);
  });

  it("names negative staff and what is allowed", () => {
    expect(faultsWith({ capacity: { staff: { fte: { value: -5 } } } })).toMatchObject([
      { code: "value-too-small", field: "capacity.staff.fte.value", value: -5, allowed: { en: "at least 0" } },
    ]);
  });

  it("names a start without stock", () => {
    expect(faultsWith({ stock: { pending: null } })).toMatchObject([{ code: "value-missing", field: "stock.pending" }]);
    expect(faultsWith({ stock: null })).toMatchObject([{ code: "value-missing", field: "stock" }]);
    expect(
      problemsOf(() => resolveScenario({ extends: "history", start: "2012-01-01", years: 1 })).map((one) => one.code),
    ).toContain("periods-start-late");
  });

  it("names an unknown group, a group without its numbers and a nationality in two groups", () => {
    expect(faultsWith({ behaviour: { leaves: { atlantis: { value: 0 } } } }).map((one) => one.code)).toContain(
      "value-missing",
    );
    const share = { value: 0.1, unit: "share", basis: "guess", note: "test" };
    expect(faultsWith({ behaviour: { leaves: { atlantis: share } } })).toMatchObject([
      { code: "group-unknown", field: "behaviour.leaves.atlantis", value: "atlantis" },
    ]);
    expect(faultsWith({ behaviour: { leaves: { syria: null } } })).toMatchObject([
      { code: "value-missing", field: "behaviour.leaves.syria" },
    ]);
    const { groups } = loadScenario("baseline").scenario;
    expect(
      faultsWith({
        groups: groups.map((group) => (group.id === "other" ? { ...group, nationalities: ["SYR"] } : group)),
      }),
    ).toMatchObject([{ code: "nationality-twice", value: "SYR" }]);
  });

  it("says in which line of the file the fault stands", () => {
    const folder = mkdtempSync(join(tmpdir(), "keten-scenario-"));
    try {
      const file = join(folder, "faulty.json");
      const lines = [
        "{",
        '  "extends": "baseline",',
        '  "name": { "nl": "a, { b", "en": "c\\" : d" },',
        '  "capacity": {',
        '    "staff": {',
        '      "fte": { "value": -5 }',
        "    }",
        "  },",
        '  "groups": [],',
        '  "speed": 3',
        "}",
      ];
      writeFileSync(file, lines.join("\n"));
      const found = problemsOf(() => loadScenario(file)).map(({ field, at }) => [field, at?.file, at?.line]);
      expect(found).toEqual([
        ["groups", "faulty.json", 9],
        ["capacity.staff.fte.value", "faulty.json", 6],
        ["speed", "faulty.json", 10],
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("names unknown keys at any depth", () => {
    expect(faultsWith({ speed: 3, arrivals: { firstt: {} } }).map(({ code, field }) => [code, field])).toEqual([
      ["key-unknown", "arrivals.firstt"],
      ["key-unknown", "speed"],
    ]);
  });

  it("refuses a run of no years and of too many", () => {
    expect(faultsWith({ years: 0 })).toMatchObject([{ code: "value-too-small", field: "years", value: 0 }]);
    expect(faultsWith({ years: 500 })).toMatchObject([{ code: "value-too-large", field: "years", value: 500 }]);
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

  it("wants one value, values by period or figures, and exactly one of these", () => {
    const { scenario } = loadScenario("baseline");
    const places = { unit: "places", basis: "guess", note: "test" };
    for (const change of [{}, { value: 1, byPeriod: [{ from: "2024-01-01", value: 1 }] }])
      expect(
        problemsOf(() =>
          resolveScenario({ ...scenario, capacity: { ...scenario.capacity, regularPlaces: { ...places, ...change } } }),
        ),
      ).toMatchObject([{ code: "value-and-periods", field: "capacity.regularPlaces" }]);
  });

  it("wants periods from the start on, in order", () => {
    const from = (...days: string[]) => ({
      capacity: { regularPlaces: { byPeriod: days.map((day) => ({ from: day, value: 1 })) } },
    });
    expect(faultsWith(from("2026-02-01"))).toMatchObject([
      { code: "periods-start-late", field: "capacity.regularPlaces.byPeriod.0.from" },
    ]);
    expect(faultsWith(from("2023-01-01", "2025-01-01", "2024-01-01"))).toMatchObject([
      { code: "periods-not-in-order", field: "capacity.regularPlaces.byPeriod.2.from", value: "2024-01-01" },
    ]);
  });

  it("wants shares that fit together", () => {
    expect(
      faultsWith({ behaviour: { return: { independent: { value: 0.9 }, forced: { value: 0.2 } } } }),
    ).toMatchObject([{ code: "shares-over-one", field: "behaviour.return" }]);
    expect(
      faultsWith({ arrivals: { months: { byYear: [{ year: 2024, shares: new Array(12).fill(0.1) }] } } }),
    ).toMatchObject([{ code: "shares-not-one", field: "arrivals.months.byYear.0.shares" }]);
  });

  it("wants sources and figures that exist and were known", () => {
    expect(faultsWith({ capacity: { regularPlaces: { source: "HEARSAY" } } })).toMatchObject([
      { code: "source-unknown", field: "capacity.regularPlaces.source", value: "HEARSAY" },
    ]);
    expect(faultsWith({ capacity: { regularPlaces: { basis: "source" } } })).toMatchObject([
      { code: "value-missing", field: "capacity.regularPlaces.source" },
    ]);
    expect(
      problemsOf(() => resolveScenario({ extends: "history", knownOn: "2020-01-01" })).every(
        (one) => one.code === "figures-missing",
      ),
    ).toBe(true);
  });

  it("warns where the run goes on after the last figure", () => {
    const warnings = resolveScenario({
      extends: "history-settled-2022",
      years: 6,
      arrivals: { mode: "generated", perYear: { value: 1, unit: "persons per year", basis: "guess", note: "test" } },
      start: "2022-01-01",
    }).warnings;
    expect(warnings.map((warning) => warning.field)).toContain("capacity.decisions");
    expect(warnings.every((warning) => warning.severity === "warning")).toBe(true);
    expect(loadScenario("history").warnings).toEqual([]);
  });

  it("names contradictory and unknown reforms", () => {
    expect(problemsOf(() => run(small({ reforms: [{ id: "no-such-reform", on: true }] })))).toMatchObject([
      { code: "unknown-reform", value: "no-such-reform" },
    ]);
  });
});

describe("the figures behind a run", () => {
  it("are read through the day of knowledge only: without every later row the checksum is the same", async () => {
    const folder = mkdtempSync(join(tmpdir(), "keten-figures-"));
    try {
      const data = new URL("../../../figures/data/", import.meta.url);
      cpSync(data, folder, { recursive: true });
      const knownOn = "2025-07-01";
      let deleted = 0;
      const rows = readFileSync(join(folder, "files.csv"), "utf8").trimEnd().split("\n");
      const kept = rows.map((line, index) => {
        if (index === 0) return line;
        const file = line.split(",")[0]!;
        const [header = "", ...body] = readFileSync(join(folder, file), "utf8").trimEnd().split("\n");
        const column = header.split(",").indexOf("published");
        const left = body.filter((row) => (cellsOf(row)[column] ?? "") <= knownOn);
        deleted += body.length - left.length;
        writeFileSync(join(folder, file), `${[header, ...left].join("\n")}\n`);
        return `${file},${left.length}`;
      });
      writeFileSync(join(folder, "files.csv"), `${kept.join("\n")}\n`);
      expect(deleted).toBeGreaterThan(300);
      const scenario = { extends: "history", knownOn, years: 2, replications: 2, arrivals: { scale: { value: 0.05 } } };
      const all = resolveScenario(scenario, "known");
      const cut = resolveScenario(scenario, "known", loadFigures(pathToFileURL(`${folder}/`)));
      expect(cut.figuresHash).toBe(all.figuresHash);
      const [one, other] = [await simulate(all, { workers: 1 }), await simulate(cut, { workers: 1 })];
      expect(other.run.checksum).toBe(one.run.checksum);
      const later = resolveScenario({ ...scenario, knownOn: "2021-07-01" }, "later");
      expect((await simulate(later, { workers: 1 })).run.checksum).not.toBe(one.run.checksum);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** The cells of a row; quotation marks keep commas together. */
const cellsOf = (row: string): string[] =>
  [...row.matchAll(/("([^"]|"")*"|[^,]*)(,|$)/g)].map((match) => match[1] ?? "");

describe("the form of a scenario", () => {
  it("is given as JSON Schema that refuses unknown keys", () => {
    expect(scenarioJsonSchema()).toMatchObject({
      type: "object",
      additionalProperties: false,
      properties: { years: { minimum: 1, maximum: 50 }, groups: { type: "array" } },
    });
  });
});
