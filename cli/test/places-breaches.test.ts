import { describe, expect, it } from "vitest";
import { keten, ketenJson, scratchFolder } from "./support/keten.js";

const scratch = scratchFolder();

describe("keten places breaches", () => {
  it("reads a table with semicolons and a byte-order mark, and counts both ways (C23)", async () => {
    const file = scratch.file(
      "ter-apel.csv",
      "\uFEFFday;slept;byDay\r\n2024-10-29;1950;100\r\n2024-11-14;1950;100\r\n",
    );
    const { exit, json } = await ketenJson(["places", "breaches", file]);
    expect(exit).toBe(0);
    const readings = json["readings"] as { counting: string; breachDays: number; due: number }[];
    expect(readings.map(({ counting, breachDays, due }) => [counting, breachDays, due])).toEqual([
      ["nights", 0, 0],
      ["everyone", 2, 65_000],
      ["as-held", 1, 50_000],
    ]);
    const { out } = await keten(["places", "breaches", file, "--lang", "nl"]);
    expect(out).toContain("Ter Apel: ten hoogste 2.000 mensen");
    expect(out).toContain("2.050 boven");
  });

  it("knows only what was known on the day asked for", async () => {
    const file = scratch.file("early.csv", "day,slept,byDay\n2024-10-29,1950,100\n");
    const { json } = await ketenJson(["places", "breaches", file, "--known-on", "2024-10-29"]);
    expect((json["orders"] as { id: string }[]).map(({ id }) => id)).toEqual(["first"]);
  });

  it("warns of a plan that leads to a breach, in a document", async () => {
    const file = scratch.file(
      "plan.yaml",
      "keten: 1\nterms: { location: Voorbeeld, maximum: 300 }\nexpected:\n  - { month: 2027-03, slept: [290, 310] }\n",
    );
    const { out } = await keten(["places", "breaches", file, "--lang", "en"]);
    expect(out).toContain("Voorbeeld, counting who sleeps there: above 300 from March 2027 in 1 of 2 futures.");
  });

  it("says with row and column what cannot be read, and what is missing", async () => {
    const file = scratch.file("wrong.csv", "day;slept;byDay\n2024-10-29;1.950;x\n");
    const { exit, json } = await ketenJson(["places", "breaches", file]);
    expect(exit).toBe(2);
    const problems = json["problems"] as { code: string; at: { row: number; column: string } }[];
    expect(problems.map(({ code, at }) => [code, at.row, at.column])).toEqual([
      ["count-cell", 2, "slept"],
      ["count-cell", 2, "byDay"],
    ]);
    const columns = await ketenJson(["places", "breaches", scratch.file("names.csv", "dag;slapers\n2024-10-29;1\n")]);
    expect((columns.json["problems"] as { code: string }[])[0]?.code).toBe("count-columns");
    expect((await keten(["places", "breaches"])).exit).toBe(2);
    expect((await keten(["places"])).exit).toBe(2);
  });
});
