import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { loadScenario, resolveScenario, scenarioJsonSchema, scenarioNames, simulate } from "@keten/chain";
import { loadFigures, series } from "@keten/figures";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { small } from "./small.js";

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
      const cut = resolveScenario(scenario, "known", {
        figures: loadFigures(pathToFileURL(`${folder}/`)),
      });
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
  const schema = scenarioJsonSchema();
  const { anyOf, $defs, ...variant } = schema;
  const formOf = (one: unknown) => z.fromJSONSchema(one as Parameters<typeof z.fromJSONSchema>[0]);
  const [forWhole, forVariant] = [formOf(($defs as { whole: unknown }).whole), formOf(variant)];
  // Both must fit a whole scenario; one that builds on another needs to fit the second only.
  const fits = (one: object) =>
    forVariant.safeParse(one).success && ("extends" in one || forWhole.safeParse(one).success);
  const raw = (name: string): Record<string, unknown> =>
    JSON.parse(readFileSync(new URL(`../scenarios/${name}.json`, import.meta.url), "utf8"));

  it("asks for a base or for everything", () => {
    expect(anyOf).toEqual([{ required: ["extends"] }, { $ref: "#/$defs/whole" }]);
    expect(variant).toMatchObject({ type: "object", additionalProperties: false });
    expect(variant).not.toHaveProperty("required");
  });

  it("is given as JSON Schema that fits each scenario that comes with Keten, whole or building on another", () => {
    for (const name of scenarioNames()) expect(fits(raw(name)), name).toBe(true);
    expect(fits({ extends: "baseline", capacity: { decisions: null } })).toBe(true);
  });

  it("refuses unknown keys, wrong kinds and a whole scenario with a part missing", () => {
    const { stock: _none, ...without } = raw("history");
    for (const faulty of [
      without,
      { ...raw("history"), speed: 3 },
      { extends: "baseline", speed: 3 },
      { extends: "baseline", capacity: { staff: { fte: { value: "many" } } } },
      { extends: "baseline", behaviour: { leaves: { syria: { speed: 3 } } } },
      { extends: "baseline", years: 500 },
      { years: 3 },
    ])
      expect(fits(faulty), JSON.stringify(faulty).slice(0, 80)).toBe(false);
  });
});

describe("a what-if", () => {
  it("changes what its name says, by as much as its name says", () => {
    const capacityOf = (name: string) => loadScenario(name).scenario.capacity;
    const [base, halved, more] = [
      capacityOf("baseline"),
      capacityOf("housing-halved"),
      capacityOf("more-decision-staff"),
    ];
    for (const part of ["housedPerMonth", "housedMost"] as const)
      expect((halved[part].value ?? 0) / (base[part].value ?? 0), part).toBeCloseTo(0.5, 9);
    expect(more.staff?.fte.byPeriod?.map(({ value }) => value / (base.staff?.fte.value ?? 0))).toEqual([1, 1.25]);
    const { shocks = [] } = loadScenario("autumn-like-2015").scenario.arrivals;
    const applied2015 = ["2015-08", "2015-09", "2015-10", "2015-11", "2015-12"].length;
    expect(shocks.map((shock) => shock.months)).toEqual([applied2015]);
    expect(loadScenario("moratorium-eritrea").scenario.reforms).toEqual([
      { id: "what-if-moratorium-eritrea", on: true },
    ]);
  });
});
