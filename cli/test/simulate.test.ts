import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keten, ketenJson, oneObject, scratchFolder, started } from "./support/keten.js";

const scratch = scratchFolder();
const few = ["--replications", "2", "--workers", "1"];
interface Result {
  run: { checksum: string; replications: number; seed: number; seconds: number };
  bands: { measure: string; p5: number | null; p10: number; p90: number }[];
}

describe("keten simulate", () => {
  it("prints one object with all tables, and progress beside it", async () => {
    const { exit, json, notes } = await ketenJson(["simulate", "baseline", ...few]);
    expect(exit).toBe(0);
    const { run, bands } = json as unknown as Result;
    expect(run).toMatchObject({ replications: 2, seconds: expect.any(Number) });
    expect(run.checksum).toMatch(/^[0-9a-f]{64}$/);
    expect(bands.every((row) => row.p5 === null)).toBe(true);
    for (const table of ["waits", "replications", "assumptions"]) expect(json[table]).not.toEqual([]);
    expect(notes).toMatch(/2 van 2 keer gespeeld/);
  });

  it("gives the same for one thread and two, and another for another seed", async () => {
    const checksum = async (...words: string[]) =>
      ((await ketenJson(["simulate", "baseline", "--replications", "2", ...words])).json as unknown as Result).run
        .checksum;
    const one = await checksum("--workers", "1");
    expect(await checksum("--workers", "2")).toBe(one);
    expect(await checksum("--workers", "2", "--seed", "7")).not.toBe(one);
  });

  it("shows bands and never a single line, and writes the tables", async () => {
    const folder = join(scratch.path, "results", "deep");
    const { exit, out } = await keten(["simulate", "baseline", ...few, "--out", folder]);
    expect(exit).toBe(0);
    expect(out).toContain("p10–p90, p25–p75");
    expect(out).toMatch(/\d–\d/);
    const bands = readFileSync(join(folder, "bands.csv"), "utf8").split("\n");
    expect(bands[0]).toBe("scenario,measure,group,date,mean,p5,p10,p25,p50,p75,p80,p90,p95,n");
    const result = JSON.parse(readFileSync(join(folder, "result.json"), "utf8")) as Result;
    expect(bands.length - 2).toBe(result.bands.length);
    for (const name of ["run", "waits", "replications", "assumptions"])
      expect(readFileSync(join(folder, `${name}.csv`), "utf8").split("\n").length).toBeGreaterThan(2);
  });

  it("refuses a folder it cannot write before it begins", async () => {
    const file = scratch.file("in-the-way", "x");
    const { exit, json, notes } = await ketenJson(["simulate", "baseline", "--out", join(file, "results")]);
    expect([exit, notes]).toEqual([2, ""]);
    expect(json).toMatchObject({ problems: [{ code: "results-not-written", field: "--out" }] });
  });

  // Ten years of the whole chain take a while on a busy machine before the first one is done.
  it("stops cleanly at Ctrl-C", { timeout: 180_000 }, async () => {
    const command = started(["simulate", "baseline", "--replications", "500", "--workers", "1", "--json"]);
    await command.until(({ notes }) => notes.includes("van 500") || notes.includes("of 500"));
    command.stop("SIGINT");
    const { exit, out } = await command.ended;
    expect(exit).toBe(130);
    expect(oneObject(out)).toMatchObject({ problems: [{ code: "simulation-cancelled" }] });
  });
});
