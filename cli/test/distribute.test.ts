import { describe, expect, it } from "vitest";
import { keten, ketenJson, scratchFolder, spawned } from "./support/keten.js";

interface Row {
  code: string;
  name: string;
  province: string;
  places: number;
  minors: number;
  kind: string;
  explanation: { id: string; value: number; sources: string[] }[];
}

const filled = (template: unknown, number: (index: number) => string) =>
  String(template)
    .split("\r\n")
    .map((line, index) => (index === 0 || line === "" ? line : line + number(index)))
    .join("\r\n");

const scratch = scratchFolder();
const fileOf = (content: string) => scratch.file("table.csv", content);

describe("keten distribute", () => {
  it("gives every municipality and province with its kind, explanation and sources", async () => {
    const { exit, json } = await ketenJson(["distribute", "--places", "96000"]);
    expect(exit).toBe(0);
    const municipalities = json["municipalities"] as Row[];
    const provinces = json["provinces"] as Row[];
    expect([municipalities.length, provinces.length]).toEqual([342, 12]);
    for (const one of municipalities) {
      expect(Object.keys(one)).toEqual(
        expect.arrayContaining(["code", "name", "province", "places", "minors", "kind", "explanation"]),
      );
      expect(["published", "approximation"]).toContain(one.kind);
      expect(one.explanation.length).toBeGreaterThan(2);
    }
    expect(municipalities.find(({ code }) => code === "GM0363")).toMatchObject({ name: "Amsterdam", places: 4479 });
    expect(provinces.find(({ code }) => code === "PV30")).toMatchObject({ name: "Noord-Brabant", places: 14_689 });
    const named = new Set((json["sources"] as { id: string }[]).map(({ id }) => id));
    const steps = [...municipalities, ...provinces].flatMap((one) => one.explanation);
    expect(steps.flatMap(({ sources }) => sources).filter((id) => !named.has(id))).toEqual([]);
    expect(named).toContain("CBS-85984NED");
  });

  it("asks for the newest estimate where no number is given", async () => {
    const { json } = await ketenJson(["distribute"]);
    expect(json).toMatchObject({ cycle: 2026, places: 88_000, kind: "approximation" });
    expect(new Set((json["municipalities"] as Row[]).map(({ kind }) => kind))).toEqual(new Set(["approximation"]));
  });

  it("reckons the places from the people expected and the share that may be occupied, by the law", async () => {
    const { json } = await ketenJson(["distribute", "--people", "87360", "--occupancy", "91"]);
    expect(json).toMatchObject({
      places: 96_000,
      estimate: { places: 96_000, rule: "distribution.capacity-estimate" },
    });
    const one = await ketenJson(["distribute", "--people", "87361", "--occupancy", "91", "--municipality", "GM0363"]);
    expect(one.json).toMatchObject({ code: "GM0363", estimate: { places: 96_002 } });
    const { out } = await keten(["distribute", "--people", "87360", "--occupancy", "91", "--lang", "en"]);
    expect(out).toContain("87,360 people at an occupancy of 91 percent ask for 96,000 places");
    for (const [words, code] of [
      [["--people", "100"], "estimate-incomplete"],
      [["--occupancy", "91"], "estimate-incomplete"],
      [["--people", "100", "--occupancy", "91", "--places", "5"], "places-twice"],
      [["--people", "100", "--occupancy", "0"], "option-not-allowed"],
      [["--people", "0.5", "--occupancy", "91"], "number-wrong"],
    ] as const) {
      const wrong = await ketenJson(["distribute", ...words]);
      expect([wrong.exit, (wrong.json["problems"] as { code: string }[]).map((each) => each.code)]).toEqual([
        2,
        [code],
      ]);
    }
  });

  it("shows people a table, one municipality, or a CSV table", async () => {
    const { out } = await keten(["distribute", "--places", "96000"]);
    expect(out).toContain("Noord-Brabant");
    expect(out).toMatch(/GM0363 +Amsterdam +Noord-Holland +931\.298 +−0,073 +4\.479 .*gepubliceerd/);
    const one = await keten(["distribute", "--places", "96000", "--municipality", "almere", "--lang", "en"]);
    expect(one.out).toContain("How the number of Almere (GM0034) comes about");
    expect(one.out).toContain("Task of the province: 2,441");
    const csv = (await keten(["distribute", "--places", "96000", "--csv"])).out.trimEnd().split("\n");
    expect(csv).toHaveLength(343);
    expect(csv[0]).toBe(
      "code,name,province,province_name,inhabitants,score,places,minors,kind,by_inhabitants,explanation,sources",
    );
  });

  it("prints a template, checks it once filled, and follows the formula with it", async () => {
    const { json } = await ketenJson(["distribute", "--template", "ses"]);
    const ses = fileOf(`\uFEFF${filled(json["table"], (index) => `0,${(index % 35) + 10}`)}`);
    expect((await keten(["distribute", "--ses", ses, "--check"])).out).toContain("342 gemeenten");
    const { exit, json: answer } = await ketenJson([
      ...["distribute", "--places", "88000", "--minors", "7000", "--ses", ses],
    ]);
    expect([exit, answer["kind"], answer["minors"]]).toEqual([0, "computed", 7000]);
    const rows = answer["municipalities"] as Row[];
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(["computed"]));
    expect(rows[0]?.explanation.map(({ id }) => id)).toEqual([
      ...["inhabitants", "by-inhabitants", "score", "weight", "total-weight", "unrounded", "places", "minors"],
    ]);
  });

  it("names file, row and column of every fault, and the code that came in place of one that ended", async () => {
    const { json } = await ketenJson(["distribute", "--template", "ses", "--lang", "nl"]);
    const file = fileOf(filled(json["table"], (index) => (index === 5 ? "7,5" : "0,1")).replace("GM1992", "GM0501"));
    const { exit, json: told } = await ketenJson(["distribute", "--ses", file]);
    expect(exit).toBe(2);
    expect(told["problems"]).toMatchObject([
      { code: "table-score-outside", at: { file, row: 6, column: "score" } },
      { code: "table-code-ended", at: { file, row: 343, column: "code" } },
      { code: "municipality-missing" },
    ]);
    const { notes } = await keten(["distribute", "--ses", file]);
    expect(notes).toContain("Voorne aan Zee (GM1992)");
    expect(notes).toContain("1 januari 2023");
  });

  it("tells all that is wrong with the words at once", async () => {
    const { exit, json } = await ketenJson(["distribute", "--places", "many", "--template", "x", "--check"]);
    expect(exit).toBe(2);
    expect((json["problems"] as { code: string }[]).map(({ code }) => code)).toEqual([
      ...["number-wrong", "option-not-allowed", "check-without-table"],
    ]);
    const unknown = await ketenJson(["distribute", "--municipality", "dam"]);
    expect(unknown.json["problems"]).toMatchObject([{ code: "municipality-unknown", field: "--municipality" }]);
    const cycle = await ketenJson(["distribute", "--cycle", "2025"]);
    expect(cycle.json["problems"]).toMatchObject([{ code: "cycle-unknown" }]);
  });

  it("runs from a shell, without a database", () => {
    const { exit, out } = spawned(["distribute", "--places", "96000", "--json"]);
    expect(exit).toBe(0);
    expect(JSON.parse(out).sum).toBe(96_002);
  });
});
