import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadScenario, resolveScenario } from "@keten/chain";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { problemsOf } from "./problems-of.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "keten-scenario-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a scenario file; gives its path. */
function file(name: string, ...lines: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join("\n"));
  return path;
}
const faultsIn = (path: string) => problemsOf(() => loadScenario(path));
const placesIn = (path: string) =>
  faultsIn(path).map(({ code, field, at }) => [code, field, at?.file?.replace(`${folder}/`, ""), at?.line]);

describe("a scenario in a file", () => {
  it("is the same in JSON and in YAML", () => {
    const scenario = { extends: "baseline", years: 3, seed: 5, capacity: { regularPlaces: { value: 40_000 } } };
    const json = loadScenario(file("same.json", JSON.stringify(scenario)));
    for (const name of ["same.yaml", "same.yml"]) {
      const yaml = loadScenario(file(name, stringify(scenario)));
      expect(yaml).toMatchObject({ id: "same", hash: json.hash });
      expect(yaml.scenario).toEqual(json.scenario);
    }
    expect(json.hash).toBe(resolveScenario(scenario).hash);
    const whole = loadScenario("history");
    expect(loadScenario(file("whole.yaml", stringify(whole.scenario))).scenario).toEqual(whole.scenario);
  });

  it("is the same in JSON and in YAML, whatever numbers and dates it holds", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
        fc.double({ min: 0, max: 100_000, noNaN: true }),
        fc.string(),
        (years, seed, places, name) => {
          const text = { nl: `nl ${name}`, en: `en ${name}` };
          const capacity = { regularPlaces: { value: places } };
          const scenario = { extends: "baseline", name: text, years, seed, knownOn: "2026-01-01", capacity };
          const json = loadScenario(file("any.json", JSON.stringify(scenario, null, "\t")));
          expect(loadScenario(file("any.yaml", stringify(scenario))).hash).toBe(json.hash);
        },
      ),
      { numRuns: 15 },
    );
  });

  it("builds on a file beside it, across folders and forms", () => {
    mkdirSync(join(folder, "below"), { recursive: true });
    file("below/a.json", JSON.stringify({ extends: "baseline", years: 3 }));
    const b = file("b.yaml", "extends: ./below/a.json", "seed: 5");
    expect(loadScenario(b)).toMatchObject({ id: "b", scenario: { years: 3, seed: 5 } });
  });

  it("may repeat a part by its anchor", () => {
    const path = file(
      "anchor.yaml",
      "extends: baseline",
      "capacity:",
      "  housedPerMonth: &wide",
      "    spread: { kind: uniform, low: 0.5, high: 1.5 }",
      "  housedMost: *wide",
    );
    const { capacity } = loadScenario(path).scenario;
    expect(capacity.housedMost.spread).toEqual({ kind: "uniform", low: 0.5, high: 1.5 });
    expect(capacity.housedMost.spread).toEqual(capacity.housedPerMonth.spread);
  });
});

describe("a file that is not valid", () => {
  it("is named with the line, in JSON", () => {
    const cases: [string[], number][] = [
      [["{", '  "extends": "baseline",', '  "years": ', "}"], 4],
      [["{", '  "years": 3,', "}"], 3],
      [["{", "  // three years", '  "years": 3', "}"], 2],
      [["{", "  'years': 3", "}"], 2],
      [["{", '  "years": 3', '  "seed": 4', "}"], 3],
      [['{ "years": [1, 2 }'], 1],
      [["{", '  "years": 3'], 2],
      [["{", '  "years": NaN', "}"], 2],
      [["years: 3"], 1],
    ];
    for (const [lines, line] of cases)
      expect(placesIn(file("broken.json", ...lines)), lines.join(" ")).toEqual([
        ["scenario-not-json", undefined, "broken.json", line],
      ]);
  });

  it("is named with the line, in YAML", () => {
    const cases: [string[], number][] = [
      [["extends: baseline", "capacity:", "\tstaff: 3"], 3],
      [["extends: baseline", "---", "years: 3"], 2],
      [["extends: baseline", "? [years]", ": 3"], 2],
      [["extends: baseline", "groups: [a, b", "years: 3"], 3],
    ];
    for (const [lines, line] of cases) {
      const [fault] = faultsIn(file("broken.yaml", ...lines));
      expect(fault, lines.join(" ")).toMatchObject({ code: "scenario-not-yaml", at: { line } });
      expect(fault?.message.nl).toContain("broken.yaml");
    }
  });

  it("is refused when it is empty or no scenario at all", () => {
    for (const text of ["", "# nothing", "{}", "~"])
      expect(placesIn(file("empty.yaml", text)), text).toEqual([["scenario-empty", undefined, undefined, undefined]]);
    for (const text of ["[1, 2]", "three", "3"])
      expect(faultsIn(file("other.yaml", text)), text).toMatchObject([{ code: "value-wrong-kind" }]);
  });

  it("says which key is there twice, in both forms", () => {
    const yaml = file("twice.yaml", "extends: baseline", "capacity:", "  housedMost:", "    value: 1", "    value: 2");
    expect(placesIn(yaml)).toEqual([["key-twice", "capacity.housedMost.value", "twice.yaml", 5]]);
    const json = file("twice.json", '{ "extends": "baseline",', '  "years": 3,', '  "years": 4 }');
    expect(placesIn(json)).toEqual([["key-twice", "years", "twice.json", 3]]);
  });

  it("says which alias leads nowhere, round in a circle or to ever more", () => {
    expect(placesIn(file("alias.yaml", "extends: baseline", "years: *three"))).toMatchObject([
      ["yaml-alias", "years", "alias.yaml", 2],
      ["value-missing", "years", "alias.yaml", 2],
    ]);
    expect(placesIn(file("circle.yaml", "extends: baseline", "cost: &a", "  again: *a"))[0]).toEqual([
      "yaml-alias",
      "cost.again",
      "circle.yaml",
      3,
    ]);
    const laughs = ["a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1]"];
    for (let level = 1; level < 9; level++)
      laughs.push(`a${level}: &a${level} [${new Array(9).fill(`*a${level - 1}`).join(", ")}]`);
    expect(placesIn(file("laughs.yaml", ...laughs))).toMatchObject([
      ["scenario-too-large", undefined, "laughs.yaml", expect.any(Number)],
    ]);
  });

  it("does not take a tag or a merge key for what it is not", () => {
    expect(placesIn(file("tag.yaml", "extends: baseline", "years: !run 3"))[0]).toEqual([
      "yaml-tag",
      undefined,
      "tag.yaml",
      2,
    ]);
    expect(placesIn(file("merge.yaml", "extends: baseline", "<<: { years: 3 }"))).toEqual([
      ["key-unknown", "<<", "merge.yaml", 2],
    ]);
    for (const key of ["__proto__", "constructor", "toString"]) {
      expect(placesIn(file("proto.yaml", "extends: baseline", `${key}: { years: 3 }`))).toEqual([
        ["key-unknown", key, "proto.yaml", 2],
      ]);
      expect(problemsOf(() => resolveScenario(JSON.parse(`{ "extends": "baseline", "${key}": 3 }`)))).toMatchObject([
        { code: "key-unknown", field: key },
      ]);
    }
  });

  it("is told apart from one that is not there or cannot be read", () => {
    const missing = problemsOf(() => loadScenario("no-such-scenario"));
    expect(missing).toMatchObject([{ code: "scenario-not-found", value: "no-such-scenario" }]);
    expect(missing[0]?.allowed?.nl).toContain("baseline");
    expect(faultsIn(join(folder, "none.yaml"))).toMatchObject([{ code: "scenario-not-found" }]);
    expect(faultsIn(`${folder}/`)).toMatchObject([{ code: "scenario-unreadable" }]);
  });
});

describe("a scenario that builds on another", () => {
  it("says in which file and line a fault stands, also where that is below", () => {
    file("base.yaml", "extends: baseline", "years: 3", "capacity:", "  staff:", "    fte:", "      value: -5");
    file("middle.yaml", "extends: ./base.yaml", "years: 0", "speed: 3");
    const top = file("top.json", "{", '  "extends": "./middle.yaml",', '  "seed": -1', "}");
    expect(placesIn(top)).toEqual([
      ["value-too-small", "years", "middle.yaml", 2],
      ["value-too-small", "seed", "top.json", 3],
      ["value-too-small", "capacity.staff.fte.value", "base.yaml", 6],
      ["key-unknown", "speed", "middle.yaml", 3],
    ]);
  });

  it("names the file that took a part away, or replaced it", () => {
    file("list.yaml", "extends: baseline", "groups:", "  - id: all", "    nationalities: []");
    const top = file("away.yaml", "extends: ./list.yaml", "# nothing is left", "stock: null");
    expect(placesIn(top)).toEqual([
      ["value-missing", "groups.0.name", "list.yaml", 3],
      ["value-missing", "stock", "away.yaml", 3],
    ]);
  });

  it("points to the shipped file where the fault comes out there", () => {
    const [fault] = problemsOf(() => resolveScenario({ extends: "history", start: "2012-01-01", years: 1 }));
    expect(fault).toMatchObject({ code: "periods-start-late", at: { file: "history.json" } });
    expect(fault?.at?.line).toBeGreaterThan(50);
    // What was given as data has no line.
    const [given] = problemsOf(() =>
      resolveScenario({ extends: "history", capacity: { regularPlaces: { value: -1 } } }),
    );
    expect(given).toMatchObject({ field: "capacity.regularPlaces.value" });
    expect(given).not.toHaveProperty("at");
  });

  it("says where it names a base that is not there, is no name or is itself", () => {
    expect(placesIn(file("no-base.yaml", "years: 3", "extends: ./gone.yaml"))).toEqual([
      ["scenario-not-found", "extends", "no-base.yaml", 2],
    ]);
    expect(placesIn(file("no-name.yaml", "extends: 3"))).toEqual([["value-wrong-kind", "extends", "no-name.yaml", 1]]);
    file("loop.yaml", "extends: ./loop-too.yaml");
    expect(placesIn(file("loop-too.yaml", "years: 3", "extends: ./loop.yaml"))).toMatchObject([
      ["scenario-circular", "extends", "loop.yaml", 1],
    ]);
    file("broken-base.yaml", "extends: baseline", "years: [3");
    expect(placesIn(file("on-broken.yaml", "extends: ./broken-base.yaml"))[0]).toMatchObject([
      "scenario-not-yaml",
      undefined,
      "broken-base.yaml",
      expect.any(Number),
    ]);
  });
});
