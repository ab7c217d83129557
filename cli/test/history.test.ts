import { describe, expect, it } from "vitest";
import { codesOf, keten, ketenJson, scratchFolder } from "./support/keten.js";

const scratch = scratchFolder();
const short = scratch.file("short.json", { keten: 1, extends: "history", years: 1 });
const few = ["--replications", "2", "--workers", "2"];

interface Point {
  period: string;
  published: number;
  mean: number;
  p10: number;
  p90: number;
  miss: number;
  inside: boolean;
}
interface Measure {
  measure: string;
  input: boolean;
  otherDefinition: boolean;
  meanMiss: number | null;
  points: Point[];
}

// Plays the chain, which takes a while on a busy machine.
describe("keten history", { timeout: 180_000 }, () => {
  it("puts what was published beside the band, and adds up how far it is off", async () => {
    const { exit, json } = await ketenJson(["history", short, ...few]);
    expect(exit).toBe(0);
    const { measures, meanMiss } = json["history"] as unknown as { measures: Measure[]; meanMiss: number };
    const pending = measures.find((one) => one.measure === "pending_first_instance");
    expect(pending?.points).toMatchObject([{ period: "2019-12-31", published: 15_599 }]);
    const judged = measures.filter((one) => !one.input && !one.otherDefinition).flatMap((one) => one.points);
    for (const { published, mean, miss } of judged) expect(miss).toBeCloseTo(mean / published - 1);
    expect(meanMiss).toBeCloseTo(judged.reduce((sum, { miss }) => sum + Math.abs(miss), 0) / judged.length);
  });

  it("tells misses as plain as hits, and what proves nothing", async () => {
    const { exit, out } = await keten(["history", short, ...few, "--lang", "en"]);
    expect(exit).toBe(0);
    expect(out).toMatch(/2019-12-31 +15,599 +[\d,]+–[\d,]+ +[\d,]+ +[+−][\d.]+% +(yes|no) +UNHCR-2026/);
    expect(out).toContain("These figures go into the model");
    expect(out).toMatch(/Over all \d+ figures judged: off by [\d.]+% on average, \d+ within the band\./);
  });

  it("says so where nothing was published yet", async () => {
    const future = scratch.file("future.json", { keten: 1, extends: "baseline", years: 1 });
    const { exit, out } = await keten(["history", future, ...few]);
    expect([exit, out.includes("nog niets gepubliceerd")]).toEqual([0, true]);
  });

  it("refuses what it cannot do before it plays anything", async () => {
    const { exit, json, notes } = await ketenJson(["history", "--replications", "0", "--seed", "half"]);
    expect([exit, codesOf(json), notes]).toEqual([2, ["option-not-allowed", "number-wrong"], ""]);
  });
});
