import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folderOf } from "@keten/figures";
import { afterEach } from "vitest";

const made: string[] = [];
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** An empty folder that goes away with the test. */
export function emptyFolder(): string {
  const path = mkdtempSync(join(tmpdir(), "keten-figures-"));
  made.push(path);
  return path;
}

export interface SmallRow {
  period: string;
  citizenship: string;
  category: string;
  value: number | null;
  source: string;
  /** ISO. */
  published: string;
}

export const SMALL_SOURCES = ["ONE", "TWO", "THREE"] as const;

/** A folder of figures with one yearly series of three sources and the rows given. */
export function smallFolder(rows: readonly SmallRow[]): URL {
  const path = join(emptyFolder(), "data");
  mkdirSync(path);
  const write = (file: string, lines: readonly string[]) => writeFileSync(join(path, file), `${lines.join("\n")}\n`);
  write("sources.csv", [
    "id,titleNl,titleEn,publisher,locator,url,verification",
    ...SMALL_SOURCES.map((id) => `${id},Bron ${id},Source ${id},Nobody,made up,,unverified`),
  ]);
  write("definitions.csv", [
    "series,titleNl,titleEn,definitionNl,definitionEn,unit,kind,lagDays,sourceLags,preference",
    `arrivals,Aankomsten,Arrivals,Verzonnen,Made up,persons,flow,0,,${SMALL_SOURCES.join(" ")}`,
  ]);
  write("files.csv", ["file,rows", `rows.csv,${rows.length}`]);
  write("rows.csv", [
    "series,period,freq,geo,citizenship,category,value,bound,unit,source,published,publishedBasis,note",
    ...rows.map((row) =>
      [
        "arrivals",
        row.period,
        "A",
        "NL",
        row.citizenship,
        row.category,
        row.value ?? "",
        "",
        "persons",
        row.source,
        row.published,
        "stated",
        "",
      ].join(","),
    ),
  ]);
  return folderOf(path);
}
