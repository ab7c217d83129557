import { existsSync, readdirSync, readFileSync } from "node:fs";
import { totalmem } from "node:os";
import { dirname, join } from "node:path";
import { measures } from "@keten/chain";
import { describe, expect, it } from "vitest";
import { codesOf, keten, ketenJson, oneObject, scratchFolder, started } from "./support/keten.js";
import { csvRows, isWholeParquet } from "./support/tables.js";

/** A second, with something on top for a machine that is busy with other tests. */
const BUSY_SECOND = 2_000;
const scratch = scratchFolder();
const few = ["--replications", "2", "--workers", "1"];
const short = scratch.file("short.json", { keten: 1, extends: "baseline", years: 2 });
interface Result {
  run: { checksum: string; replications: number; seed: number; seconds: number };
  years: { measure: string; date: string; p5: number | null; p10: number; p90: number; mean: number }[];
  files?: string[];
}

// Plays the chain, which takes a while on a busy machine.
describe("keten simulate", { timeout: 180_000 }, () => {
  it("prints one object that says by what the run can be told, by year and measure, and progress beside it", async () => {
    const { exit, json, notes } = await ketenJson(["simulate", short, ...few]);
    expect(exit).toBe(0);
    const { run, years } = json as unknown as Result;
    expect(run).toMatchObject({ replications: 2, seconds: expect.any(Number), engine_version: expect.any(String) });
    for (const name of ["checksum", "scenario_hash", "law_hash", "figures_hash"])
      expect(run[name as "checksum"], name).toMatch(/^[0-9a-f]{64}$/);
    expect(years.length).toBe(2 * measures.length);
    expect(years.every((row) => row.p5 === null)).toBe(true);
    for (const table of ["waits", "costs", "bands", "assumptions"]) expect(json[table]).not.toEqual([]);
    expect(JSON.stringify(json).length).toBeLessThan(1_000_000);
    expect(notes).toMatch(/2 van 2 keer gespeeld/);
  });

  it("gives the same for one thread and two, and another for another seed", async () => {
    const checksum = async (...words: string[]) =>
      ((await ketenJson(["simulate", short, "--replications", "2", ...words])).json as unknown as Result).run.checksum;
    const one = await checksum("--workers", "1");
    expect(await checksum("--workers", "2")).toBe(one);
    expect(await checksum("--workers", "2", "--seed", "7")).not.toBe(one);
  });

  it("shows bands and never a single line, and writes every table twice", async () => {
    const folder = join(scratch.path, "results", "deep");
    const { exit, out } = await keten(["simulate", short, ...few, "--out", folder]);
    expect(exit).toBe(0);
    expect(out).toContain("p10–p90, p25–p75");
    expect(out).toMatch(/\d–\d/);
    const summary = JSON.parse(readFileSync(join(folder, "summary.json"), "utf8")) as Result;
    for (const text of [summary.run.checksum, "bands.csv", "bands.parquet"]) expect(out).toContain(text);
    for (const name of ["run", "bands", "replications", "waits", "costs", "flows", "journeys"]) {
      expect(csvRows(join(folder, `${name}.csv`)).length, name).toBeGreaterThan(0);
      expect(isWholeParquet(join(folder, `${name}.parquet`)), name).toBe(true);
    }
    expect(readdirSync(dirname(folder))).toEqual(["deep"]);
  });

  it("adds a flow up over the year and counts a level at its end", async () => {
    const folder = join(scratch.path, "years");
    const { json } = await ketenJson(["simulate", short, ...few, "--out", folder]);
    const rows = csvRows(join(folder, "replications.csv"));
    const mean = (measure: string, months: (month: string) => boolean) =>
      rows
        .filter((row) => row["measure"] === measure && row["group"] === "TOTAL" && months(String(row["month"])))
        .reduce((sum, row) => sum + Number(row["value"]), 0) / 2;
    const { years } = json as unknown as Result;
    const shown = (measure: string) => years.find((row) => row.measure === measure && row.date === "2027-12-31")?.mean;
    expect(shown("decisions")).toBeCloseTo(mean("decisions", (month) => month.startsWith("2027-")));
    expect(shown("pending_first_instance")).toBeCloseTo(mean("pending_first_instance", (day) => day === "2027-12-31"));
  });

  it("takes an empty folder, and refuses one that holds something or cannot be written before it begins", async () => {
    const file = scratch.file("in-the-way", "x");
    const unwritable = await ketenJson(["simulate", "baseline", "--out", join(file, "results")]);
    expect([unwritable.exit, unwritable.notes]).toEqual([2, ""]);
    expect(unwritable.json).toMatchObject({ problems: [{ code: "results-not-written", field: "--out" }] });
    const full = await ketenJson(["simulate", "baseline", "--out", scratch.path]);
    expect([full.exit, full.notes]).toEqual([2, ""]);
    expect(full.json).toMatchObject({ problems: [{ code: "results-folder-in-use", field: "--out" }] });
    expect(readFileSync(file, "utf8")).toBe("x");
    const { exit } = await ketenJson(["simulate", short, ...few, "--out", scratch.folder("empty")]);
    expect([exit, existsSync(join(scratch.path, "empty", "run.csv"))]).toEqual([0, true]);
  });

  it.skipIf(totalmem() > 2e11)("refuses more replications than the machine can hold, before it begins", async () => {
    const long = scratch.file("long.json", { keten: 1, extends: "baseline", years: 50 });
    const { exit, json, notes } = await ketenJson(["simulate", long, "--replications", "10000"]);
    expect([exit, codesOf(json), notes]).toEqual([2, ["replications-too-many"], ""]);
  });

  it("leaves nothing where the scenario turns out to be wrong", async () => {
    const made = join(scratch.path, "made", "for", "nothing");
    const { exit, json } = await ketenJson(["simulate", "baselin", "--out", made]);
    expect([exit, existsSync(join(scratch.path, "made"))]).toEqual([2, false]);
    expect(json).toMatchObject({
      problems: [{ code: "scenario-not-found", allowed: { en: "did you mean baseline?" } }],
    });
  });

  it("stops within a second at Ctrl-C and leaves nothing behind", async () => {
    const out = join(scratch.path, "stopped", "deep");
    const words = ["simulate", short, "--replications", "500", "--workers", "2", "--json", "--out", out];
    const command = started(words);
    await command.until(({ notes }) => notes.includes("van 500"));
    expect(existsSync(dirname(out))).toBe(true);
    const asked = performance.now();
    command.stop("SIGINT");
    const told = await command.ended;
    expect(performance.now() - asked).toBeLessThan(BUSY_SECOND);
    expect(told.exit).toBe(130);
    expect(oneObject(told.out)).toMatchObject({ problems: [{ code: "simulation-cancelled" }] });
    expect(existsSync(dirname(out))).toBe(false);
  });
});
