import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dayOf } from "@keten/calendar";
import { type Figure, folderOf, loadFigures, ownFolder, saveFigures } from "@keten/figures";
import { describe, expect, it } from "vitest";
import { codesOf, faultsOf } from "./support/faults.js";
import { emptyFolder } from "./support/folders.js";

const day = dayOf(2026, 6, 1);
const row = (more: Partial<Figure> = {}): Figure => ({
  series: "first-applications",
  period: "2025",
  freq: "A",
  geo: "NL",
  citizenship: "TOTAL",
  value: 24_100,
  unit: "persons",
  source: "ESTAT-ASYAPPCTZA",
  published: dayOf(2026, 5, 22),
  publishedBasis: "stated",
  ...more,
});
const read = (path: string) =>
  loadFigures(undefined, folderOf(path)).series("first-applications", { source: "ESTAT-ASYAPPCTZA" }).cells;
const shipped = fileURLToPath(new URL("../data/", import.meta.url));

describe("a folder of one's own", () => {
  it("gives back what was saved, notes with commas and quotation marks included", () => {
    const path = emptyFolder();
    const note = 'revised, as "they" say;\nread on a line of its own';
    const figures = [row({ note, bound: "approx" }), row({ period: "2024", value: null }), row({ citizenship: "SYR" })];
    saveFigures(folderOf(path), figures, day);
    expect(read(path).map(({ figure }) => figure)).toEqual([figures[1], figures[2], figures[0]]);
  });

  it("keeps every file that was there and names a second one of a day", () => {
    const path = emptyFolder();
    saveFigures(folderOf(path), [row()], day);
    const first = readFileSync(join(path, "2026-06-01.csv"), "utf8");
    expect(saveFigures(folderOf(path), [row({ period: "2024" })], day)).toEqual({ file: "2026-06-01-2.csv", rows: 1 });
    expect(readFileSync(join(path, "2026-06-01.csv"), "utf8")).toBe(first);
    expect(read(path)).toHaveLength(2);
    expect(readdirSync(path).sort()).toEqual(["2026-06-01-2.csv", "2026-06-01.csv", "files.csv"]);
  });

  it("writes nothing where there is nothing new", () => {
    const path = join(emptyFolder(), "none");
    expect(saveFigures(folderOf(path), [], day)).toEqual({ rows: 0 });
    expect(existsSync(path)).toBe(false);
  });

  it("is never the folder of the shipped figures, by its own name, below it or by a link", async () => {
    const before = readdirSync(shipped).sort();
    const link = join(emptyFolder(), "link");
    symlinkSync(shipped, link);
    for (const path of [shipped, link, `${shipped}/../data`])
      for (const use of [() => saveFigures(folderOf(path), [row()], day), () => loadFigures(undefined, folderOf(path))])
        expect(await codesOf(use)).toEqual(["folder-shipped"]);
    expect(readdirSync(shipped).sort()).toEqual(before);
  });

  it.each([
    ["a row twice", [row(), row({ value: 1 })], "cell-twice"],
    ["an unknown citizenship", [row({ citizenship: "SYRIA" })], "cell-invalid"],
    ["a number that is none", [row({ value: Number.NaN })], "cell-invalid"],
    ["a source the series does not declare", [row({ source: "DTV-2020" })], "cell-invalid"],
    ["a day before the lag", [row({ publishedBasis: "lag", published: dayOf(2026, 1, 2) })], "cell-invalid"],
  ])("refuses %s and stays as it was", async (_, rows, code) => {
    const path = emptyFolder();
    saveFigures(folderOf(path), [row({ period: "2020" })], day);
    const before = readdirSync(path).sort();
    expect(await codesOf(() => saveFigures(folderOf(path), rows, day))).toContain(code);
    expect(readdirSync(path).sort()).toEqual(before);
    expect(read(path)).toHaveLength(1);
  });

  it("refuses a row that an earlier file has already", async () => {
    const path = emptyFolder();
    saveFigures(folderOf(path), [row()], day);
    expect(await faultsOf(() => saveFigures(folderOf(path), [row({ value: 5 })], day))).toMatchObject([
      { code: "cell-twice", at: { row: 2 } },
    ]);
  });

  it("keeps a second writer out", async () => {
    const path = emptyFolder();
    writeFileSync(join(path, "files.csv.new"), "");
    expect(await faultsOf(() => saveFigures(folderOf(path), [row()], day))).toMatchObject([
      { code: "folder-busy", message: { en: expect.stringContaining("files.csv.new") } },
    ]);
    expect(readdirSync(path)).toEqual(["files.csv.new"]);
  });

  it("says why it cannot be written to", async () => {
    const path = emptyFolder();
    writeFileSync(join(path, "file"), "");
    expect(await faultsOf(() => saveFigures(folderOf(join(path, "file", "below")), [row()], day))).toMatchObject([
      { code: "folder-unwritable", message: { en: expect.stringContaining("ENOTDIR") } },
    ]);
    mkdirSync(join(path, "files.csv"));
    expect(await codesOf(() => saveFigures(folderOf(path), [row()], day))).toEqual(["folder-unwritable"]);
    expect(readdirSync(path).sort()).toEqual(["file", "files.csv"]);
  });

  it("stays as it was when the disk is full half-way", () => {
    const path = emptyFolder();
    saveFigures(folderOf(path), [row()], day);
    const before = readdirSync(path).sort();
    const index = new URL("../dist/index.js", import.meta.url).href;
    const rows = Array.from({ length: 200 }, (_, n) => row({ published: dayOf(2026, 5, 23) + n }));
    const program = `
      process.on("SIGXFSZ", () => {});
      const { saveFigures, folderOf } = await import(${JSON.stringify(index)});
      try { saveFigures(folderOf(${JSON.stringify(path)}), ${JSON.stringify(rows)}, ${day}); console.log("saved"); }
      catch (error) { console.log(error.problems[0].code, error.problems[0].message.en); }`;
    // A limit on the size of a file stands in for a disk without room.
    const said = execFileSync("sh", [
      "-c",
      'ulimit -f 8; exec "$0" --input-type=module -e "$1"',
      process.execPath,
      program,
    ]);
    expect(said.toString()).toMatch(/^folder-unwritable .*EFBIG/);
    expect(readdirSync(path).sort()).toEqual(before);
    expect(read(path)).toHaveLength(1);
  });
});

describe("the setting KETEN_FIGURES", () => {
  it("is a path, or nothing", () => {
    expect(ownFolder({})).toBeUndefined();
    expect(ownFolder({ KETEN_FIGURES: "  " })).toBeUndefined();
    expect(ownFolder({ KETEN_FIGURES: "/tmp/x" })?.href).toBe("file:///tmp/x/");
  });

  it("may be an empty folder, but not one that does not exist", async () => {
    const path = emptyFolder();
    expect(read(path)).toEqual([]);
    expect(await faultsOf(() => read(join(path, "slip")))).toMatchObject([
      { code: "folder-missing", field: "KETEN_FIGURES", value: `${join(path, "slip")}/` },
    ]);
  });

  it("names the folder in what it says of a broken file there", async () => {
    const path = emptyFolder();
    saveFigures(folderOf(path), [row(), row({ period: "2024" })], day);
    const file = join(path, "2026-06-01.csv");
    writeFileSync(file, readFileSync(file, "utf8").slice(0, -20));
    for (const problem of await faultsOf(() => read(path))) expect(problem.at?.file).toBe(file);
    expect(await codesOf(() => read(path))).toContain("file-cut-off");
  });

  it("is used by what simulation, server and command line ask", () => {
    const path = emptyFolder();
    saveFigures(folderOf(path), [row()], day);
    const index = new URL("../dist/index.js", import.meta.url).href;
    const program = `
      const { series } = await import(${JSON.stringify(index)});
      console.log(series("first-applications", { source: "ESTAT-ASYAPPCTZA" }).cells.length);`;
    const count = (environment: Record<string, string>) =>
      execFileSync(process.execPath, ["--input-type=module", "-e", program], { env: environment }).toString().trim();
    expect([count({}), count({ KETEN_FIGURES: path })]).toEqual(["0", "1"]);
  });
});
