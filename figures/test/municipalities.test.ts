import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { dayOf, isoOf } from "@keten/calendar";
import { municipalityRegister, sources } from "@keten/figures";
import { KetenError } from "@keten/text";
import { afterEach, describe, expect, it } from "vitest";

const { provinces, municipalities, ended } = municipalityRegister();

describe("the register of municipalities", () => {
  it("has the 342 municipalities of today, each in one of the twelve provinces", () => {
    expect([municipalities.length, provinces.length]).toEqual([342, 12]);
    const known = new Set(provinces.map(({ code }) => code));
    for (const { code, province } of municipalities) {
      expect(code).toMatch(/^GM\d{4}$/);
      expect(known).toContain(province);
    }
    expect(municipalities.find(({ code }) => code === "GM0363")).toEqual({
      code: "GM0363",
      name: "Amsterdam",
      province: "PV27",
    });
  });

  it("says of every code that ended what came in its place, since when, and by which source", () => {
    const gone = new Map(ended.map((one) => [one.code, one]));
    const now = new Set(municipalities.map(({ code }) => code));
    const named = new Set(sources().map(({ id }) => id));
    for (const one of ended) {
      expect([one.code, now.has(one.code), named.has(one.source)]).toEqual([one.code, false, true]);
      let [next, steps] = [one.successor, 0];
      while (!now.has(next) && steps++ < 10) next = gone.get(next)?.successor ?? "none";
      expect([one.code, now.has(next)]).toEqual([one.code, true]);
    }
    const of = (code: string) => {
      const { name, until, successor } = gone.get(code) ?? { name: "", until: 0, successor: "" };
      return [name, isoOf(until), successor];
    };
    expect(of("GM0501")).toEqual(["Brielle", "2023-01-01", "GM1992"]);
    expect(of("GM0457")).toEqual(["Weesp", "2022-03-24", "GM0363"]);
    expect(of("GM0788")).toEqual(["Haaren", "2021-01-01", "GM0824"]);
    expect(of("GM0707")).toEqual(["Zederik", "2019-01-01", "GM1961"]);
    expect(of("GM0007")).toEqual(["Bellingwedde", "2018-01-01", "GM1950"]);
    const since = (year: number) => ended.filter(({ until }) => until >= dayOf(year, 1, 1)).length;
    expect([since(2024), since(2023), since(2022), since(2019)]).toEqual([0, 3, 14, 52]);
  });
});

describe("a broken register", () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });
  const faults = (file: string, change: (content: string) => string) => {
    const folder = mkdtempSync(join(tmpdir(), "keten-register-"));
    folders.push(folder);
    const shipped = fileURLToPath(new URL("../data/", import.meta.url));
    for (const name of ["provinces.csv", "municipalities.csv", "ended-municipalities.csv"])
      cpSync(join(shipped, name), join(folder, name));
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), "utf8")));
    try {
      municipalityRegister(pathToFileURL(`${folder}/`));
    } catch (error) {
      if (error instanceof KetenError)
        return error.problems.map(({ code, at }) => [code, at?.file, at?.row, at?.column]);
      throw error;
    }
    return [];
  };

  it("is refused with file, row and column", () => {
    expect(faults("municipalities.csv", (text) => text.replace("GM0014", "0014"))).toEqual([
      ["cell-invalid", "municipalities.csv", 2, "code"],
    ]);
    expect(faults("municipalities.csv", (text) => text.replace("Groningen,PV20", "Groningen,PV99"))).toEqual([
      ["cell-invalid", "municipalities.csv", 2, "province"],
    ]);
    expect(faults("municipalities.csv", (text) => text.replace("GM0034", "GM0014"))).toEqual([
      ["cell-twice", "municipalities.csv", 3, "code"],
    ]);
    expect(faults("ended-municipalities.csv", (text) => text.replace("1990-01-01", "1990-02-30"))).toEqual([
      ["cell-invalid", "ended-municipalities.csv", 2, "until"],
    ]);
    expect(faults("provinces.csv", (text) => text.trimEnd())).toEqual([["file-cut-off", "provinces.csv", 13, "name"]]);
  });
});
