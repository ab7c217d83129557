import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { municipalityRegister } from "@keten/figures";
import {
  computePlan,
  contentOf,
  EXAMPLE_FILE,
  loadPlan,
  placesPlanJsonSchema,
  planOfText,
  resolvePlan,
} from "@keten/places";
import { KetenError, type Problem } from "@keten/text";
import { afterAll, describe, expect, it } from "vitest";
import { guess, location, monthAt, option, planOf } from "./support/plans.js";

const scratch = mkdtempSync(join(tmpdir(), "keten-plan-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function problemsOf(work: () => unknown): readonly Problem[] {
  try {
    work();
  } catch (error) {
    if (error instanceof KetenError) return error.problems;
    throw error;
  }
  return [];
}
const faults = (plan: object) => problemsOf(() => resolvePlan(plan)).map(({ code, field }) => [code, field]);
const sound = planOf({ futures: [[100, 110]], options: [option("new", 50, 1)] });

describe("a plan that is wrong", () => {
  const located = (rest: object) => ({ ...sound, locations: [{ ...location("home", 100), ...rest }] });
  const optional = (rest: object) => ({ ...sound, options: [{ ...option("new", 50, 1), ...rest }] });
  const needing = (need: object) => ({ ...sound, need: { unit: "persons", basis: "guess", note: "made up", ...need } });
  const bands = (...list: object[]) => needing({ bands: list });

  it.each([
    ["a version that there is not", { ...sound, keten: 2 }, ["value-not-listed", "keten"]],
    ["a month that does not begin on its first day", { ...sound, start: "2027-01-15" }, ["value-form", "start"]],
    ["a day that does not exist", { ...sound, start: "2027-02-30" }, ["value-not-a-day", "start"]],
    ["a name that it does not know", located({ capacity: 3 }), ["field-unknown", "locations[0].capacity"]],
    ["half a place", located({ places: guess(1.5, "places") }), ["value-kind", "locations[0].places.value"]],
    ["negative places", located({ places: guess(-1, "places") }), ["value-too-small", "locations[0].places.value"]],
    [
      "a number in words",
      located({ places: { ...guess(1, "places"), value: "ten" } }),
      ["value-kind", "locations[0].places.value"],
    ],
    ["another unit", located({ places: guess(1, "beds") }), ["value-not-listed", "locations[0].places.unit"]],
    ["a type that there is not", located({ type: "tent" }), ["value-not-listed", "locations[0].type"]],
    [
      "a source that is not named",
      located({ places: { ...guess(1, "places"), basis: "source" } }),
      ["value-missing", "locations[0].places.source"],
    ],
    [
      "a source that is not in the figures",
      located({ places: { ...guess(1, "places"), source: "NOWHERE" } }),
      ["plan-source-unknown", "locations[0].places.source"],
    ],
    [
      "one value and values by period",
      located({ places: { ...guess(1, "places"), byPeriod: [{ from: monthAt(0), value: 2 }] } }),
      ["plan-value-and-periods", "locations[0].places"],
    ],
    [
      "periods that begin too late",
      located({ places: { unit: "places", basis: "guess", note: "x", byPeriod: [{ from: monthAt(1), value: 2 }] } }),
      ["plan-periods-late", "locations[0].places.byPeriod[0].from"],
    ],
    ["an id that is used twice", { ...sound, options: [option("home", 50, 1)] }, ["plan-id-twice", "options[0].id"]],
    [
      "a location that closes before it opens",
      located({ opens: monthAt(3), closes: monthAt(2) }),
      ["plan-closes-first", "locations[0].closes"],
    ],
    [
      "an option that opens before it can",
      optional({ opens: monthAt(0) }),
      ["plan-opens-too-early", "options[0].opens"],
    ],
    ["a price that is missing", located({ type: "hotel" }), ["plan-cost-missing", "costs.placeYear.hotel"]],
    [
      "emergency places cheaper than what empty ones save",
      planOf({ futures: [[1]], emergency: 5, saves: 6 }),
      ["plan-emergency-cheap", "emergency.placeYear"],
    ],
    [
      "more agreed maxima than it follows",
      {
        ...sound,
        locations: Array.from({ length: 101 }, (_, index) =>
          location(`l${index}`, 1, { agreedMaximum: { persons: guess(1, "persons"), counted: "nights" } }),
        ),
      },
      ["plan-too-many-maxima", "locations"],
    ],
    ["no need at all", needing({}), ["plan-need-forms", "need"]],
    [
      "the need in two ways",
      needing({ bands: [], futures: { from: monthAt(0), persons: [[1, 1]] } }),
      ["plan-need-forms", "need"],
    ],
    [
      "a need that ends too soon",
      needing({ futures: { from: monthAt(0), persons: [[1]] } }),
      ["plan-need-short", "need.futures"],
    ],
    [
      "a need that begins too late",
      needing({ futures: { from: monthAt(1), persons: [[1, 1]] } }),
      ["plan-need-short", "need.futures"],
    ],
    [
      "futures of different length",
      needing({ futures: { from: monthAt(0), persons: [[1, 1], [1]] } }),
      ["plan-futures-uneven", "need.futures.persons[1]"],
    ],
    [
      "a month twice in a band",
      bands(...[0, 1, 1].map((at) => ({ month: monthAt(at), p50: 1, p80: 2 }))),
      ["plan-month-twice", "need.bands[2].month"],
    ],
    [
      "a band that falls",
      bands(...[0, 1].map((at) => ({ month: monthAt(at), p50: 3, p80: 2 }))),
      ["plan-band-order", "need.bands[0]"],
    ],
    [
      "a height that the need does not tell",
      planOf({ futures: [[1, 1]], at: "p95" }),
      ["plan-height-unknown", "emergency.at"],
    ],
    ["a run that is not in a file", needing({ run: "folder" }), ["plan-run-outside", "need.run"]],
  ])("is refused for %s", (_why, plan, fault) => {
    expect(faults(plan)).toContainEqual(fault);
  });

  it("is told of all its faults at once, with what is allowed", () => {
    const problems = problemsOf(() => resolvePlan({ ...located({ tipe: "regular", type: undefined }), months: 0 }));
    expect(problems.map(({ field }) => field).sort()).toEqual(["locations[0].tipe", "locations[0].type", "months"]);
    expect(problems.find(({ field }) => field === "locations[0].tipe")?.allowed?.en).toContain("did you mean type?");
    for (const { message } of problems) for (const text of [message.nl, message.en]) expect(text).not.toMatch(/[{}]/);
  });

  it.each([null, undefined, [], "plan", 3])("is refused where it is %j", (content) => {
    expect(problemsOf(() => resolvePlan(content)).length).toBeGreaterThan(0);
  });
});

describe("the municipality of a location", () => {
  const at = (municipality: string) => ({ ...sound, locations: [location("home", 100, { municipality })] });

  it("may be any there is", () => {
    expect(faults(at("GM0363"))).toEqual([]);
  });

  it("is not one that there is not, nor one that ended: then the one that took its place is told", () => {
    expect(faults(at("GM9999"))).toEqual([["plan-municipality-unknown", "locations[0].municipality"]]);
    const { ended } = municipalityRegister();
    expect(ended.length).toBeGreaterThan(0);
    for (const { code, successor, name } of ended) {
      const [problem] = problemsOf(() => resolvePlan(at(code)));
      expect([problem?.code, problem?.allowed?.en]).toEqual(["plan-municipality-ended", successor]);
      expect(problem?.message.nl).toContain(name);
    }
  });
});

describe("the file of a plan", () => {
  const yaml = `# a remark
keten: 1
name: { nl: Proef, en: Test }
madeUp: true
start: "2027-01-01"
months: 2
occupancy: { value: 1, unit: share, basis: guess, note: x }
need: { unit: persons, basis: guess, note: x, futures: { from: "2027-01-01", persons: [[1, 2]] } }
locations:
  - id: home
    name: Home
    type: regular
    places: { value: 5, unit: places, basis: guess, note: x }
options: []
emergency:
  placeYear: { value: 2, unit: EUR per place per year, basis: guess, note: x }
  monthsToOpen: { value: 1, unit: months, basis: guess, note: x }
  level: { value: 1, unit: places, basis: guess, note: x }
  at: p80
costs:
  placeYear:
    regular: { value: 1, unit: EUR per place per year, basis: guess, note: x }
  emptyPlaceSaves: { value: 0, unit: EUR per place per year, basis: guess, note: x }
`;
  const linesOf = (text: string) =>
    problemsOf(() => planOfText(text, "my.yaml")).map(({ code, at }) => [code, at?.line]);

  it("may be in YAML or in JSON, with a mark in front or not", () => {
    const plan = planOfText(yaml, "my.yaml");
    expect(planOfText(JSON.stringify(plan), "my.json")).toEqual(plan);
    expect(planOfText(`\uFEFF${yaml}`, "my.yaml")).toEqual(plan);
  });

  it("is told of each fault with its line", () => {
    expect(linesOf(yaml.replace("type: regular", "type: tent"))).toEqual([["value-not-listed", 12]]);
    expect(linesOf(yaml.replace("months: 2", "months: 3"))).toEqual([["plan-need-short", 8]]);
    expect(linesOf(yaml.replace("type: regular", "type: regular\n    type: regular"))).toEqual([["key-twice", 13]]);
    expect(linesOf(yaml.replace("  - id: home", "  - id: home\n   x"))[0]?.[0]).toBe("document-unreadable");
    expect(linesOf("")).toEqual([["document-empty", undefined]]);
    expect(linesOf(`${yaml}\nextra: *nothing\n`).map(([code]) => code)).toContain("document-alias");
  });

  it("has a form for editors that the example keeps to", () => {
    const form = placesPlanJsonSchema();
    expect(form.additionalProperties).toBe(false);
    expect(Object.keys(loadPlan(EXAMPLE_FILE).plan).every((name) => name in (form.properties ?? {}))).toBe(true);
  });

  it("is named where it cannot be read", () => {
    expect(problemsOf(() => loadPlan(join(scratch, "none.yaml")))).toMatchObject([{ code: "file-unreadable" }]);
  });

  describe("with its need from a run", () => {
    const header = "scenario,replication,measure,group,month,value";
    const write = (name: string, files: Record<string, string>) => {
      const folder = join(scratch, name);
      mkdirSync(folder);
      for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
      return folder;
    };
    const file = join(scratch, "plan.yaml");
    writeFileSync(
      file,
      yaml.replace(/need: .*\n/, 'need: { unit: persons, basis: estimate, note: x, run: "my-run" }\n'),
    );
    const needIn = (folder: string) => loadPlan(file, folder).need;

    it("takes every future of the residents of reception, from the folder beside it", () => {
      write("my-run", {
        "replications.csv": `${header}
"one, two",0,decisions,TOTAL,2026-12-31,9
"one, two",0,reception_residents,TOTAL,2026-12-31,7
"one, two",0,reception_residents,TOTAL,2027-01-31,8
"one, two",0,reception_residents,TOTAL,2027-02-28,9
"one, two",0,reception_residents,syria,2027-01-31,1
"one, two",1,reception_residents,TOTAL,2026-12-31,4
"one, two",1,reception_residents,TOTAL,2027-01-31,5
"one, two",1,reception_residents,TOTAL,2027-02-28,6
`,
      });
      const loaded = loadPlan(file);
      expect(loaded.need.ways).toEqual([
        [8, 9],
        [5, 6],
      ]);
      expect(computePlan(loaded).ways).toMatchObject({ from: "futures", total: 2 });
      // Written out, it is a plan that needs the folder no more.
      expect(resolvePlan(JSON.parse(JSON.stringify(loaded.plan))).need).toEqual(loaded.need);
    });

    it("takes the band where there are no futures, unknown heights left out", () => {
      const folder = write("bands", {
        "bands.csv": `scenario,measure,group,date,mean,p5,p10,p25,p50,p75,p80,p90,p95,n
s,reception_residents,TOTAL,2027-01-31,10,,8,9,10,11,12,13,,7
s,reception_residents,TOTAL,2027-02-28,10,,8,9,11,11,12,13,,7
`,
      });
      expect(needIn(folder)).toMatchObject({ from: "band", quantiles: [{ p5: null, p25: 9, p50: 10 }, { p50: 11 }] });
    });

    it.each([
      ["that is not there", {}, "plan-run-unreadable"],
      ["without a column", { "replications.csv": "scenario,replication,measure,group,month\n" }, "plan-run-column"],
      [
        "without residents",
        { "replications.csv": `${header}\ns,0,decisions,TOTAL,2027-01-31,9\n` },
        "plan-run-without-need",
      ],
      [
        "with a word for a number",
        { "replications.csv": `${header}\ns,0,reception_residents,TOTAL,2027-01-31,x\n` },
        "plan-run-number",
      ],
    ])("refuses a run %s", (why, files, code) => {
      expect(problemsOf(() => needIn(write(why, files)))).toMatchObject([{ code }]);
    });
  });
});

describe("a text that goes on inside itself", () => {
  it("is refused before it is read, with its line, however it is written", () => {
    const indented = Array.from({ length: 1000 }, (_, level) => `${" ".repeat(level)}a:`).join("\n");
    for (const text of [
      "[".repeat(100_000),
      "{a: ".repeat(100_000),
      "- ".repeat(100_000),
      "? ".repeat(100_000),
      indented,
    ])
      for (const read of [() => planOfText(text, "plan.yaml"), () => contentOf(text)]) {
        const [fault, ...more] = problemsOf(read);
        expect([fault?.code, more]).toEqual(["document-too-deep", []]);
        expect(fault?.at?.line).toBeGreaterThanOrEqual(1);
      }
  });
});

describe("a text that is something else", () => {
  it("is told to be no document, whatever it is", () => {
    for (const text of ["code;naam\nGM0014;Groningen", "5", "- 1", "true"])
      expect(problemsOf(() => planOfText(text, "f")).map(({ code, allowed }) => [code, allowed?.en])).toEqual([
        ["document-other", "a document of fields, one of them `keten: 1`"],
      ]);
    expect(problemsOf(() => planOfText("", "f")).map(({ code }) => code)).toEqual(["document-empty"]);
  });
});
