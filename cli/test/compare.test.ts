import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { codesOf, keten, ketenJson, oneObject, scratchFolder, started } from "./support/keten.js";
import { csvRows, isWholeParquet } from "./support/tables.js";

/** A second, with something on top for a machine that is busy with other tests. */
const BUSY_SECOND = 2_000;
const scratch = scratchFolder();
const few = ["--replications", "3", "--workers", "2"];
const short = scratch.file("short.json", { keten: 1, extends: "baseline", years: 2 });
const halved = scratch.file("halved.json", { keten: 1, extends: "housing-halved", years: 2 });

interface Compared {
  baseline: { run: { checksum: string; seed: number; replications: number } };
  variant: Compared["baseline"];
  years: {
    measure: string;
    date: string;
    baseline: { mean: number };
    variant: { mean: number };
    difference: { mean: number; p10: number; p90: number; n: number };
    fewer: number;
    more: number;
    same: number;
  }[];
  costDifferences: { year: number; kind: string; p10: number }[];
  warnings: { code: string }[];
}
const compared = async (...words: string[]) => {
  const { exit, json, notes } = await ketenJson(["compare", ...words, ...few]);
  expect(exit).toBe(0);
  return { ...(json as unknown as Compared), notes };
};

// Plays the chain, which takes a while on a busy machine.
describe("keten compare", { timeout: 180_000 }, () => {
  it("holds each future of the one against the same future of the other", async () => {
    const folder = join(scratch.path, "compared");
    const { baseline, variant, years, costDifferences, notes } = await compared(
      short,
      halved,
      "--seed",
      "11",
      "--out",
      folder,
    );
    expect([baseline.run, variant.run]).toMatchObject([
      { seed: 11, replications: 3 },
      { seed: 11, replications: 3 },
    ]);
    expect(baseline.run.checksum).not.toBe(variant.run.checksum);
    // One line of progress over both runs.
    expect(notes).toContain("6 van 6 keer gespeeld");
    const values = (side: string) =>
      csvRows(join(folder, side, "replications.csv"))
        .filter((row) => row["measure"] === "reception_residents" && row["group"] === "TOTAL")
        .filter((row) => row["month"] === "2027-12-31")
        .map((row) => Number(row["value"]));
    const before = values("baseline");
    const changes = values("variant").map((value, index) => value - (before[index] ?? Number.NaN));
    const row = years.find((one) => one.measure === "reception_residents" && one.date === "2027-12-31");
    expect(changes).toHaveLength(3);
    expect(row?.difference.mean).toBeCloseTo(changes.reduce((sum, one) => sum + one, 0) / 3);
    expect(row).toMatchObject({ more: changes.filter((one) => one > 0).length, difference: { n: 3 } });
    expect(row?.more).toBe(3);
    for (const one of years) expect(one.fewer + one.more + one.same).toBe(3);

    // More people in reception, no other arrivals: every future costs more, and only emergency places do.
    for (const { kind, p10 } of costDifferences) {
      if (kind === "emergency-reception" || kind === "total") expect(p10).toBeGreaterThan(0);
      else expect(p10, kind).toBe(0);
    }
    const differences = csvRows(join(folder, "differences.csv"));
    expect(Object.keys(differences[0] ?? {}).slice(0, 5)).toEqual(["scenario", "baseline", "measure", "group", "date"]);
    expect(new Set(differences.map((one) => one["group"])).size).toBeGreaterThan(2);
    for (const name of ["differences", "baseline/bands", "variant/bands"])
      expect(isWholeParquet(join(folder, `${name}.parquet`)), name).toBe(true);
    const summary = JSON.parse(readFileSync(join(folder, "summary.json"), "utf8")) as Compared;
    expect(summary.variant.run.checksum).toBe(variant.run.checksum);
  });

  it("says it in words first, then by year, with bands", async () => {
    const { exit, out } = await keten(["compare", short, halved, ...few, "--lang", "en"]);
    expect(exit).toBe(0);
    expect(out).toMatch(/People in reception: more in 3 of 3 futures\. Difference \+[\d,]+ to \+[\d,]+, middle/);
    expect(out).toMatch(/The same in every year of every future: .*Decisions/s);
    expect(out.indexOf("futures")).toBeLessThan(out.indexOf("2026-12"));
    expect(out).toContain("p10–p90, p25–p75");
  });

  it("finds no difference between a scenario and itself, and says that they are the same", async () => {
    const { years, warnings } = await compared(short, short);
    expect(years.every((one) => one.same === 3 && one.difference.p10 === 0 && one.difference.p90 === 0)).toBe(true);
    expect(warnings.map((one) => one.code)).toContain("scenarios-the-same");
  });

  it.each([
    ["one scenario", ["baseline"], ["variant-missing"]],
    ["no scenario", [], ["scenario-missing"]],
    ["a scenario of other years", ["baseline", "history"], ["scenarios-not-paired", "scenarios-not-paired"]],
    ["names that do not exist", ["basline", "history-staf"], ["scenario-not-found", "scenario-not-found"]],
    ["three", ["baseline", "housing-halved", "history"], ["argument-too-many"]],
    ["a negative seed", ["baseline", "housing-halved", "--seed", "-1"], ["number-wrong"]],
    [
      "numbers that are too large, both told",
      ["baseline", "housing-halved", "--replications", "10001", "--workers", "257"],
      ["option-not-allowed", "option-not-allowed"],
    ],
  ])("refuses %s before it plays anything", async (_, words, codes) => {
    const { exit, json, notes } = await ketenJson(["compare", ...words]);
    expect([exit, codesOf(json), notes]).toEqual([2, codes, ""]);
  });

  it("stops within a second at Ctrl-C during the second run, and leaves nothing", async () => {
    const out = join(scratch.path, "stopped", "here");
    const words = ["compare", short, halved, "--replications", "10", "--workers", "2", "--json", "--out", out];
    const command = started(words);
    await command.until(({ notes }) => /1[2-9] van 20/.test(notes));
    const asked = performance.now();
    command.stop("SIGINT");
    const told = await command.ended;
    expect(performance.now() - asked).toBeLessThan(BUSY_SECOND);
    expect(told.exit).toBe(130);
    expect(codesOf(oneObject(told.out))).toEqual(["simulation-cancelled"]);
    expect(existsSync(dirname(out))).toBe(false);
  });
});
