import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { types } from "node:util";
import {
  differences,
  rowsOf,
  type SimulationResult,
  simulate,
  TABLES,
  type TableName,
  tableAs,
  writeTables,
} from "@keten/chain";
import { parquetMetadata, parquetReadObjects, parquetSchema } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { problemsOf } from "./problems-of.js";
import { small } from "./small.js";

const place = mkdtempSync(join(tmpdir(), "keten-tables-"));
let result: SimulationResult;
beforeAll(async () => {
  result = await simulate(small(), { replications: 2, workers: 1 });
}, 120_000);
afterAll(() => rmSync(place, { recursive: true }));

const bytesOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;
const readParquet = (bytes: Uint8Array): Promise<Record<string, unknown>[]> =>
  parquetReadObjects({ file: bytesOf(bytes) });

/** A cell as it reads in CSV. */
const asText = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  return types.isDate(value) ? value.toISOString().slice(0, 10) : String(value);
};

describe("the tables of a result on disk", () => {
  it("hold every row in both forms, with nothing unfinished beside them", async () => {
    const folder = join(place, "whole");
    const changes = differences(result, result);
    const files = writeTables(folder, result, changes);
    const tables = ["run", "bands", "differences", "replications", "waits", "costs", "flows", "journeys"];
    expect(files.map((file) => file.slice(folder.length + 1))).toEqual(
      tables.flatMap((one) => [`${one}.csv`, `${one}.parquet`]),
    );
    expect(readdirSync(place)).toEqual(["whole"]);
    for (const [table, rows] of Object.entries(rowsOf(result, changes)) as [TableName, readonly object[]][]) {
      const [header, ...lines] = readFileSync(join(folder, `${table}.csv`), "utf8")
        .trimEnd()
        .split("\n");
      expect(header?.split(",")).toEqual(TABLES[table].columns.map((column) => column.name));
      expect(lines).toHaveLength(rows.length);
      const read = await readParquet(readFileSync(join(folder, `${table}.parquet`)));
      expect(read.map((row) => Object.values(row).map(asText).join(","))).toEqual(lines);
    }
  }, 60_000);

  it("leave nothing behind when the disk is full, and say which file where", () => {
    const folder = join(place, "full");
    let written = 0;
    const full: typeof writeFileSync = (file, data) => {
      if (String(file).endsWith("waits.parquet")) {
        writeFileSync(file, (data as Uint8Array).subarray(0, 100));
        throw new Error("ENOSPC: no space left on device, write");
      }
      writeFileSync(file, data);
      written++;
    };
    const [one, ...others] = problemsOf(() => writeTables(folder, result, [], full));
    expect(others).toEqual([]);
    expect(one).toMatchObject({ code: "write-failed", field: "out", value: folder });
    for (const text of [one?.message.nl, one?.message.en]) {
      expect(text).toContain(join(folder, "waits.parquet"));
      expect(text).toContain("ENOSPC");
    }
    expect(written).toBeGreaterThan(3);
    expect(existsSync(folder)).toBe(false);
    expect(readdirSync(place).filter((name) => name.includes("full"))).toEqual([]);
  });

  it("say so when the folder cannot be made", () => {
    const file = join(place, "a-file");
    writeFileSync(file, "");
    for (const folder of [join(file, "below"), file])
      expect(problemsOf(() => writeTables(folder, result))).toMatchObject([{ code: "write-failed", value: folder }]);
    expect(readFileSync(file, "utf8")).toBe("");
  });

  it("do not overwrite another result, but fill an empty folder", () => {
    const folder = mkdtempSync(join(place, "empty-"));
    expect(writeTables(folder, result)).toHaveLength(14);
    const before = readdirSync(folder);
    expect(problemsOf(() => writeTables(folder, result))).toMatchObject([{ code: "folder-in-use", value: folder }]);
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe("a table in one form", () => {
  const bands = () => [
    { ...result.bands[0], scenario: 'say "yes", now', mean: 1.5, p5: null },
    { ...result.bands[0], scenario: "zoë\n", mean: -0.1 },
  ];

  it("quotes in CSV what needs it and leaves empty what is not there", () => {
    const text = new TextDecoder().decode(tableAs("csv", "bands", bands()));
    expect(text.split("\n")[1]).toMatch(/^"say ""yes"", now",applications,TOTAL,2019-01-31,1\.5,,/);
  });

  it("gives each column its type in Parquet", async () => {
    const bytes = tableAs("parquet", "bands", bands());
    const [one, other] = await readParquet(bytes);
    expect(one).toMatchObject({ scenario: 'say "yes", now', mean: 1.5, p5: null, n: 2 });
    expect(asText(one?.["date"])).toBe("2019-01-31");
    expect(other).toMatchObject({ scenario: "zoë\n", mean: -0.1 });
    const kinds = Object.fromEntries(
      parquetSchema(parquetMetadata(bytesOf(bytes))).children.map(({ element }) => [
        element.name,
        [element.type, element.converted_type, element.repetition_type],
      ]),
    );
    expect(kinds).toMatchObject({
      scenario: ["BYTE_ARRAY", "UTF8", "REQUIRED"],
      date: ["INT32", "DATE", "REQUIRED"],
      mean: ["DOUBLE", undefined, "REQUIRED"],
      p5: ["DOUBLE", undefined, "OPTIONAL"],
      n: ["INT32", undefined, "REQUIRED"],
    });
    const [run] = await readParquet(tableAs("parquet", "run", [{ ...result.run, seed: Number.MAX_SAFE_INTEGER }]));
    expect(run).toMatchObject({ seed: BigInt(Number.MAX_SAFE_INTEGER), replications: 2, seconds: null });
  });

  it("is whole without any row", async () => {
    expect(await readParquet(tableAs("parquet", "journeys", []))).toEqual([]);
    expect(new TextDecoder().decode(tableAs("csv", "costs", []))).toBe("scenario,year,kind,p10,p50,p90\n");
  });
});
