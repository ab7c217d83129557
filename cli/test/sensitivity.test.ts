import { loadScenario } from "@keten/chain";
import { describe, expect, it } from "vitest";
import { codesOf, keten, ketenJson, scratchFolder } from "./support/keten.js";

const scratch = scratchFolder();

/** One year of the baseline in which only these assumptions are unsure. */
function unsure(name: string, paths: readonly string[]): string {
  const without = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((one, index) => without(one, `${path}.${index}`));
    if (typeof value !== "object" || value === null) return value;
    const parts = Object.entries(value).filter(([key]) => key !== "spread" || paths.includes(path));
    return Object.fromEntries(parts.map(([key, part]) => [key, without(part, path === "" ? key : `${path}.${key}`)]));
  };
  const { scenario } = loadScenario("baseline");
  return scratch.file(name, { ...(without(scenario, "") as object), years: 1 });
}
const two = unsure("two.json", ["arrivals.perYear", "capacity.staff.decisionsPerFte"]);
const none = unsure("none.json", []);
const few = ["--replications", "1", "--workers", "2"];

interface Row {
  path: string;
  measure: string;
  date: string;
  centre: number;
  at_low: number;
  at_high: number;
  effect: number;
}
const rowsOf = (json: Record<string, unknown>) => json["rows"] as Row[];

// Plays the chain, which takes a while on a busy machine.
describe("keten sensitivity", { timeout: 180_000 }, () => {
  it("moves one assumption at a time, and puts the largest effect first", async () => {
    const { exit, json } = await ketenJson(["sensitivity", two, ...few]);
    expect(exit).toBe(0);
    const pending = rowsOf(json).filter((row) => row.measure === "pending_first_instance");
    expect(pending).toHaveLength(2);
    for (const { centre, at_low, at_high, effect, date } of pending) {
      expect(effect).toBe(Math.max(centre, at_low, at_high) - Math.min(centre, at_low, at_high));
      expect(date).toBe("2026-12-31");
    }
    expect(pending[0]?.effect).toBeGreaterThanOrEqual(pending[1]?.effect ?? Number.NaN);
    const arrivals = pending.find((row) => row.path === "arrivals.perYear");
    expect(arrivals?.at_low).toBeLessThan(arrivals?.centre ?? Number.NaN);
    expect(arrivals?.at_high).toBeGreaterThan(arrivals?.centre ?? Number.NaN);
  });

  it("draws a bar to either side", async () => {
    const { exit, out } = await keten(["sensitivity", two, ...few, "--lang", "en"]);
    expect(exit).toBe(0);
    expect(out).toMatch(/^1\. .*\n {3}low +█* *│ *█* *[+−][\d,]+\n {3}high +█* *│ *█* *[+−][\d,]+$/m);
    expect(out).toMatch(/█│|│█/);
  });

  it("says so where there is nothing to move", async () => {
    const { exit, out } = await keten(["sensitivity", none, ...few]);
    expect([exit, out.includes("er is niets te verschuiven")]).toEqual([0, true]);
  });

  it("tells a wrong measure and a wrong date at once, before it plays anything", async () => {
    const words = ["sensitivity", two, "--measure", "pending_first", "--date", "2026-06-30"];
    const { exit, json, notes } = await ketenJson(words);
    expect([exit, codesOf(json), notes]).toEqual([2, ["measure-unknown", "date-not-a-year-end"], ""]);
    expect(json).toMatchObject({ problems: [{ allowed: { en: "did you mean pending_first_instance?" } }, {}] });
  });
});
