import { describe, expect, it } from "vitest";
import { keten, ketenJson, scratchFolder } from "./support/keten.js";

const scratch = scratchFolder();

describe("keten housing-task", () => {
  it("gives each municipality its part of the published number, rounded up", async () => {
    const { exit, json } = await ketenJson(["housing-task", "--half-year", "2025H1"]);
    expect(exit).toBe(0);
    expect(json).toMatchObject({ number: 15_000, halfYear: "2025-S1", published: { source: "GNU-202504" } });
    const municipalities = json["municipalities"] as { task: number }[];
    expect(municipalities).toHaveLength(342);
    expect(municipalities.reduce((sum, { task }) => sum + task, 0)).toBe(json["sum"]);
  });

  it("takes any number, as a table too, and tells what is still to do", async () => {
    const own = scratch.file("own.csv", "code;achterstand;gehuisvest\nGM0363;100;900\n");
    const { out } = await keten(["housing-task", "--number", "13000", "--own", own, "--csv"]);
    const lines = out.trimEnd().split("\n");
    expect(lines).toHaveLength(343);
    const amsterdam = lines.find((line) => line.startsWith("GM0363"))?.split(",") ?? [];
    expect(Number(amsterdam[8])).toBe(Number(amsterdam[6]) + Number(amsterdam[5]) - Number(amsterdam[7]));
    const shown = await keten(["housing-task", "--number", "13000", "--own", own, "--lang", "nl"]);
    expect(shown.out).toMatch(/Amsterdam .* voor/);
    expect(shown.out).toContain("niet gevonden");
  });

  it("refuses a half-year without a number, a wrong one, and a wrong table with row and column", async () => {
    const codes = async (...words: string[]) => {
      const { exit, json } = await ketenJson(["housing-task", ...words]);
      return [exit, ...(json["problems"] as { code: string }[]).map(({ code }) => code)];
    };
    expect(await codes()).toEqual([2, "housing-number-missing"]);
    expect(await codes("--half-year", "2024H1")).toEqual([2, "housing-number-missing"]);
    expect(await codes("--half-year", "2024", "--number", "x")).toEqual([2, "number-wrong", "half-year-wrong"]);
    const own = scratch.file("wrong.csv", "code;achterstand;gehuisvest\nGM0003;1;1\n");
    const { json } = await ketenJson(["housing-task", "--number", "1", "--own", own]);
    expect((json["problems"] as object[])[0]).toMatchObject({ code: "table-code-ended", at: { file: own, row: 2 } });
  });
});
