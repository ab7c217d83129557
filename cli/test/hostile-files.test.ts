import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { codesOf, keten, ketenJson, scratchFolder } from "./support/keten.js";

const scratch = scratchFolder();
function fileOf(name: string, content: string | Buffer): string {
  const path = join(scratch.path, name);
  writeFileSync(path, content);
  return path;
}
const told = async (...words: string[]) => {
  const { exit, json } = await ketenJson(words);
  return { exit, json, codes: "problems" in json ? codesOf(json) : [] };
};
/** A table of inhabitants that is right, made from the command's own answer. */
async function people(): Promise<string> {
  const { json } = await told("distribute");
  const rows = json["municipalities"] as { code: string; inhabitants: number }[];
  return ["code;inwoners", ...rows.map(({ code, inhabitants }) => `${code};${inhabitants}`), ""].join("\r\n");
}
const check = (file: string) => told("distribute", "--inhabitants", file, "--check");

describe("a file on the command line", () => {
  it("may be written in two bytes a letter, as spreadsheets save Unicode text", async () => {
    const text = await people();
    const little = Buffer.from(`\uFEFF${text.replaceAll(";", "\t")}`, "utf16le");
    const files = { little, big: Buffer.from(little).swap16() };
    for (const [name, bytes] of Object.entries(files)) {
      const { exit, json } = await check(fileOf(name, bytes));
      expect([name, exit, json["tables"]]).toEqual([name, 0, [{ table: "inhabitants", municipalities: 342 }]]);
    }
    expect((await check(fileOf("no-mark", Buffer.from(text, "utf16le")))).codes).toEqual(["table-not-csv"]);
  });

  it("is told in words why it cannot be read, each of them", async () => {
    const missing = join(scratch.path, "missing.csv");
    const { exit, json } = await told("distribute", "--inhabitants", missing, "--ses", scratch.path);
    const problems = json["problems"] as { message: { nl: string } }[];
    expect(exit).toBe(2);
    expect(problems.map(({ message }) => message.nl.split(": ").at(-1))).toEqual([
      "het bestaat niet.",
      "het is een map.",
    ]);
    const plan = await told("places", "plan", missing);
    expect((plan.json["problems"] as typeof problems)[0]?.message.nl).toMatch(/: het bestaat niet\.$/);
  });

  it("is not read without end", async () => {
    const { exit, codes } = await check("/dev/zero");
    expect([exit, codes]).toEqual([2, ["file-unreadable"]]);
  });

  it("is refused where parts stand in parts without end", async () => {
    const deep = fileOf("deep.yaml", "[".repeat(100_000));
    for (const command of ["plan", "place", "breaches"])
      expect([command, (await told("places", command, deep)).codes]).toEqual([command, ["document-too-deep"]]);
  });

  it("is told by the options what is wrong with numbers and tables together", async () => {
    const empty = fileOf("empty.csv", "");
    const { json } = await told(...["distribute", "--cycle", "1999", "--places", "99999999", "--inhabitants", empty]);
    const problems = json["problems"] as { code: string; field?: string }[];
    expect(problems.map(({ code, field }) => [code, field])).toEqual([
      ["cycle-unknown", "--cycle"],
      ["places-wrong", "--places"],
      ["table-empty", undefined],
    ]);
  });

  it("of daily counts tells every wrong day, number and row, and each day that stands there twice", async () => {
    const rows = ["day;slept;byDay", "2024-02-30;5;", "2024-03-01;-5;x", "", "2024-03-01;5;1", "2024-03-02;5"];
    const { json } = await told("places", "breaches", fileOf("counts.csv", rows.join("\r\n")));
    const problems = json["problems"] as { at: { row: number; column: string } }[];
    expect(problems.map(({ at }) => [at.row, at.column])).toEqual([
      [2, "day"],
      [3, "slept"],
      [3, "byDay"],
      [5, "day"],
      [6, "day"],
    ]);
  });
});

it("shows one municipality as a table where one was asked for", async () => {
  const { out } = await keten(["distribute", "--municipality", "Almere", "--csv"]);
  expect(out.trimEnd().split("\n")).toHaveLength(2);
});
