import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { loadFigures } from "@keten/figures";
import { KetenError, type Problem } from "@keten/text";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const shipped = new URL("../data/", import.meta.url);
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keten-figures-"));
  cpSync(shipped, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const change = (file: string, edit: (text: string) => string) => {
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  const after = edit(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
};
const problems = (): readonly Problem[] => {
  try {
    loadFigures(pathToFileURL(`${folder}/`));
  } catch (error) {
    if (error instanceof KetenError) return error.problems;
    throw error;
  }
  return [];
};

describe("figures files that are not whole", () => {
  it("loads an unchanged copy", () => {
    expect(problems()).toEqual([]);
  });

  it("names file, row and column of a file cut off in the middle of a row", () => {
    change("pending.csv", (text) => text.slice(0, text.indexOf("\n", 2000) + 30));
    const found = problems();
    expect(found.map((problem) => problem.code)).toContain("file-cut-off");
    for (const problem of found) {
      expect(problem.at?.file).toBe("pending.csv");
      expect(problem.at?.row).toBeGreaterThan(1);
      expect(problem.at?.column).toBeTruthy();
    }
  });

  it("notices a file cut off exactly between two rows", () => {
    change("pending.csv", (text) => text.slice(0, text.indexOf("\n", 2000) + 1));
    expect(problems()).toMatchObject([{ code: "file-row-count", at: { file: "pending.csv" } }]);
  });

  it("names the row of a quotation mark that is never closed", () => {
    change("return.csv", (text) => text.replace("\n", '\n"'));
    expect(problems()).toMatchObject([{ code: "file-broken", at: { file: "return.csv" } }]);
  });

  it("names every wrong cell at once", () => {
    change("capacity.csv", (text) =>
      text
        .replace(",3.4,", ",three,")
        .replace(",IND-YEAR-2023,", ",NOBODY,")
        .replace(/^ind-staff,2022-12,M/m, "ind-staff,2022-13,M"),
    );
    expect(problems().map((problem) => [problem.code, problem.at?.column, problem.value])).toEqual(
      expect.arrayContaining([
        ["cell-invalid", "value", "three"],
        ["cell-invalid", "source", "NOBODY"],
        ["cell-invalid", "period", "2022-13"],
      ]),
    );
  });

  it("refuses a figure whose unit is not that of its series", () => {
    change("pending.csv", (text) => text.replace(",applications,", ",persons,"));
    expect(problems()).toMatchObject([
      { code: "cell-invalid", at: { column: "unit" }, allowed: { en: "applications" } },
    ]);
  });

  it("names a missing file and a missing column", () => {
    change("derived.csv", (text) => text.replace("bound", "border"));
    rmSync(join(folder, "return.csv"));
    expect(problems().map((problem) => [problem.code, problem.at?.file, problem.at?.column])).toEqual([
      ["file-missing", "return.csv", undefined],
      ["column-missing", "derived.csv", "bound"],
      ["column-unknown", "derived.csv", "border"],
    ]);
  });

  it.each([
    ["file-empty", "pending.csv", () => ""],
    ["column-twice", "return.csv", (text: string) => text.replace("period,freq", "freq,freq")],
    ["row-length", "return.csv", (text: string) => text.replace("\n", "\n2024\n")],
    ["cell-twice", "derived.csv", (text: string) => `${text}${text.trimEnd().split("\n").at(-1)}\n`],
    ["cell-invalid", "derived.csv", (text: string) => text.replace(",76.3,", `,${"9".repeat(400)},`)],
    ["cell-invalid", "derived.csv", (text: string) => text.replace(",TOTAL,", ",SYI,")],
    ["cell-invalid", "derived.csv", (text: string) => text.replace(",KETEN,", ",UNHCR-2026,")],
    ["cell-invalid", "files.csv", (text: string) => text.replace("derived.csv", "../../derived.csv")],
    ["cell-invalid", "files.csv", (text: string) => text.replace("derived.csv", "pending.csv")],
    ["cell-invalid", "files.csv", (text: string) => text.replace(/derived.csv,\d+/, "derived.csv,many")],
    ["cell-invalid", "definitions.csv", (text: string) => `${text}${text.trimEnd().split("\n").at(-1)}\n`],
    ["cell-invalid", "sources.csv", (text: string) => `${text}${text.trimEnd().split("\n").at(-1)}\n`],
  ])("names %s in %s", (code, file, edit) => {
    change(file, edit);
    const found = problems().filter((problem) => problem.at?.file === file);
    expect(found.map((problem) => problem.code)).toContain(code);
  });

  it("refuses a figure that two files both have", () => {
    const line = readFileSync(join(folder, "derived.csv"), "utf8").trimEnd().split("\n").at(-1);
    change("pending.csv", (text) => `${text}${line}\n`);
    expect(problems().map((problem) => [problem.code, problem.at?.file])).toContainEqual(["cell-twice", "derived.csv"]);
  });

  it("refuses bytes that are no text, and reads a file with a byte order mark and line ends of Windows", () => {
    change("pending.csv", (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`);
    expect(problems()).toEqual([]);
    writeFileSync(join(folder, "pending.csv"), Buffer.from([0x73, 0xff, 0xfe, 0x0a]));
    expect(problems()).toMatchObject([{ code: "file-not-text", at: { file: "pending.csv" } }]);
  });
});
