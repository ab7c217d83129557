import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvOf, differences, type SimulationResult, simulate, writeTables } from "@keten/chain";
import { KetenError } from "@keten/text";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { small } from "./small.js";

describe("the tables of a result on disk", () => {
  const place = mkdtempSync(join(tmpdir(), "keten-tables-"));
  let result: SimulationResult;
  beforeAll(async () => {
    result = await simulate(small(), { replications: 2, workers: 1 });
  }, 120_000);
  afterAll(() => rmSync(place, { recursive: true }));

  it("hold every row, with a header and nothing unfinished beside them", () => {
    const folder = join(place, "whole");
    const files = writeTables(folder, result, differences(result, result));
    expect(files.map((file) => file.slice(folder.length + 1))).toEqual(
      ["run", "bands", "differences", "replications", "waits", "costs", "flows", "journeys"].map((one) => `${one}.csv`),
    );
    const lines = (table: string) =>
      readFileSync(join(folder, `${table}.csv`), "utf8")
        .trimEnd()
        .split("\n");
    expect(lines("bands")).toHaveLength(result.bands.length + 1);
    expect(lines("flows")).toHaveLength(result.flows.length + 1);
    expect(lines("run")[1]).toContain(result.run.checksum);
    expect(readdirSync(place)).toEqual(["whole"]);
  });

  it("leave nothing behind when the disk is full, and say which file", () => {
    const folder = join(place, "full");
    const full: typeof writeFileSync = (file, data) => {
      if (String(file).endsWith("waits.csv")) throw new Error("ENOSPC: no space left on device");
      writeFileSync(file, data);
    };
    expect(() => writeTables(folder, result, [], full)).toThrow(KetenError);
    try {
      writeTables(folder, result, [], full);
    } catch (error) {
      expect((error as KetenError).problems).toMatchObject([{ code: "write-failed", field: "out" }]);
      expect((error as KetenError).problems[0]?.message.en).toContain("waits.csv");
    }
    expect(existsSync(folder)).toBe(false);
    expect(readdirSync(place)).toEqual(["whole"]);
  });

  it("do not overwrite another result", () => {
    expect(() => writeTables(join(place, "whole"), result)).toThrow(KetenError);
  });

  it("quote what needs it and leave empty what is not there", () => {
    expect(csvOf([{ a: 'say "yes", now', b: null, c: 1.5 }], ["a", "b", "c"])).toBe('a,b,c\n"say ""yes"", now",,1.5\n');
  });
});
