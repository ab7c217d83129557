import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { codesOf, keten, ketenJson, scratchFolder, started } from "./support/keten.js";

const scratch = scratchFolder();

/** The example, with some of it changed. */
async function example(change: (plan: Record<string, unknown>) => void = () => {}): Promise<Record<string, unknown>> {
  const { json } = await ketenJson(["places", "example"]);
  change(json);
  return json;
}

const few = (plan: Record<string, unknown>) => {
  plan["months"] = 18;
  plan["options"] = (plan["options"] as object[]).slice(0, 8);
};

describe("keten places plan", () => {
  it("says first that the example is made up, then in how many futures places lack, and what to know in time", async () => {
    const file = scratch.file("example.json", await example());
    const { exit, out } = await keten(["places", "plan", file]);
    expect(exit).toBe(0);
    expect(out.split("\n").slice(0, 2)).toEqual([
      "Voorbeeld van een plaatsenplan",
      "Dit plan is verzonnen, als voorbeeld.",
    ]);
    expect(out).toMatch(/In \d+ van de 40 toekomsten/);
    expect(out).toContain("Begin uiterlijk in");
    expect((await keten(["places", "plan", file, "--lang", "en"])).out).toContain("This plan was made up");
  });

  it("gives one object, or the months as a table", async () => {
    const file = scratch.file("plan.json", await example(few));
    const { exit, json } = await ketenJson(["places", "plan", file]);
    expect([exit, (json["months"] as object[]).length]).toEqual([0, 18]);
    const { out } = await keten(["places", "plan", file, "--csv"]);
    const lines = out.trim().split("\n");
    expect(lines[0]).toMatch(/^month,persons_p50,.*,cost$/);
    expect([lines.length, lines[1]?.startsWith("2027-01-01,")]).toEqual([19, true]);
    expect(new Set(lines.map((line) => line.split(",").length)).size).toBe(1);
  });

  it("finds what to open, tells the gap, and writes a plan that can be opened again", async () => {
    const file = scratch.file("search.json", await example(few));
    const folder = join(scratch.path, "found");
    const { exit, json } = await ketenJson(["places", "plan", file, "--optimise", "--out", folder]);
    const { gap, openings, solver } = json["optimised"] as {
      gap: number;
      openings: { id: string; month: string }[];
      solver: string;
    };
    expect([exit, gap < 0.01, solver.startsWith("HiGHS")]).toEqual([0, true, true]);
    expect(readdirSync(folder).sort()).toEqual(["buffer.csv", "months.csv", "openings.csv", "plan.json", "years.csv"]);
    const plan = JSON.parse(readFileSync(join(folder, "plan.json"), "utf8")) as {
      options: { id: string; opens?: string }[];
    };
    const opens = plan.options.flatMap(({ id, opens: month }) => (month === undefined ? [] : [{ id, month }]));
    expect(opens.length).toBe(openings.length);
    const again = await ketenJson(["places", "plan", join(folder, "plan.json")]);
    expect(again.json["cost"]).toBe(json["cost"]);
  });

  it("takes its need from the folder of a run", async () => {
    const run = join(scratch.path, "run");
    const simulated = await keten(["simulate", "baseline", "--replications", "2", "--workers", "1", "--out", run]);
    expect(simulated.exit).toBe(0);
    const file = scratch.file("with-run.json", await example(few));
    const { exit, json } = await ketenJson(["places", "plan", file, "--run", run]);
    expect([exit, json["ways"]]).toMatchObject([0, { from: "futures", total: 2 }]);
    expect((json["months"] as { persons: { p50: number } }[])[0]?.persons.p50).toBeGreaterThan(20_000);
  }, 120_000);

  it("tells of every fault with its line, and writes nothing", async () => {
    const file = scratch.file("wrong.yaml", "keten: 1\nmonths: 0\nstart: yesterday\n");
    const folder = join(scratch.path, "nothing");
    const { exit, json } = await ketenJson(["places", "plan", file, "--out", folder]);
    const problems = json["problems"] as { field?: string; at?: { line: number } }[];
    expect(exit).toBe(2);
    expect(problems.find(({ field }) => field === "months")?.at?.line).toBe(2);
    expect(problems.find(({ field }) => field === "start")?.at?.line).toBe(3);
    expect(existsSync(folder)).toBe(false);
  });

  it.each([
    ["no file", ["places", "plan"], "plan-file-missing"],
    ["a file that is not there", ["places", "plan", "none.yaml"], "file-unreadable"],
    ["a second file", ["places", "plan", "one.yaml", "two.yaml"], "argument-too-many"],
  ])("refuses %s", async (_what, words, code) => {
    const { exit, json } = await ketenJson(words);
    expect([exit, codesOf(json)]).toEqual([2, [code]]);
  });

  it("stops at once with Ctrl-C while it searches, and leaves no folder", async () => {
    const folder = join(scratch.path, "stopped");
    const file = scratch.file("long.json", await example());
    const { told, ended, until, stop } = started(["places", "plan", file, "--optimise", "--json", "--out", folder]);
    await until(({ notes }) => notes.includes("Zoekt"));
    stop("SIGINT");
    const { exit } = await ended;
    expect([exit, JSON.parse(told.out).problems[0].code]).toEqual([130, "simulation-cancelled"]);
    expect(existsSync(folder)).toBe(false);
  });
});

describe("keten places schema", () => {
  it("gives the form of a plan for editors", async () => {
    const { exit, json } = await ketenJson(["places", "schema"]);
    expect([exit, json["additionalProperties"]]).toEqual([0, false]);
    for (const name of ["locations", "options", "need", "emergency"]) expect(json["properties"]).toHaveProperty(name);
  });
});
