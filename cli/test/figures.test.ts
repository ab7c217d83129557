import { definitions } from "@keten/figures";
import { describe, expect, it } from "vitest";
import { keten, ketenJson } from "./support/keten.js";

interface Cell {
  period: string;
  citizenship: string;
  figure: { value: number; source: string; published: string };
}

describe("keten figures", () => {
  it("lists every series with its definition", async () => {
    const { exit, json } = await ketenJson(["figures"]);
    expect(exit).toBe(0);
    expect((json["series"] as { id: string }[]).map((one) => one.id)).toEqual(definitions().map((one) => one.id));
    expect((json["series"] as { cells: number }[]).every((one) => one.cells > 0)).toBe(true);
    const { out } = await keten(["figures"]);
    for (const { id } of definitions()) expect(out).toContain(id);
  });

  it("gives one series with days as text and its sources", async () => {
    const { json } = await ketenJson(["figures", "pending-persons", "--citizenship", "total"]);
    const cells = json["cells"] as Cell[];
    expect(cells.find((one) => one.period === "2023-12-31")?.figure).toMatchObject({
      value: 43915,
      source: "UNHCR-2026",
    });
    for (const { figure } of cells) expect(figure.published).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(json["sources"]).toMatchObject([{ id: "UNHCR-2026" }]);
  });

  it("leaves out what was not known yet", async () => {
    const periods = async (...words: string[]) => {
      const { json } = await ketenJson(["figures", "pending-persons", "--citizenship", "TOTAL", ...words]);
      return (json["cells"] as Cell[]).map((one) => one.period);
    };
    expect(await periods()).toContain("2023-12-31");
    expect(await periods("--known-on", "2024-01-01")).not.toContain("2023-12-31");
  });

  it("shows the country, and a municipality to who asks for it", async () => {
    const country = (await keten(["figures", "inhabitants"])).out;
    expect(country).toContain("17.942.942");
    expect(country).not.toContain("931.298");
    expect(country).toContain("--geo GM0363");
    expect((await keten(["figures", "inhabitants", "--geo", "gm0363"])).out).toContain("931.298");
    expect((await keten(["figures", "ses-woa-score"])).out).toMatch(/GM0613 .*0,224/);
  });

  it("shows a table and a line that is to scale", async () => {
    const { out } = await keten(["figures", "pending-persons", "--lang", "en"]);
    expect(out).toContain("43,915");
    expect(out).toContain("┤");
    expect(out).toMatch(/2014-12-31 +2025-12-31/);
    // The total alone: nationalities are asked for by name.
    expect(out).not.toMatch(/^2014-12-31 .*SYR/m);
  });

  it.each(definitions().map((one) => one.id))("shows %s on a narrow screen", async (id) => {
    const { exit, out } = await keten(["figures", id], { width: 60 });
    expect([exit, out.length > 0]).toEqual([0, true]);
  });
});
