import { type ComparisonWithCosts, compare, loadScenario, resolveScenario, seriesOf, simulate } from "@keten/chain";
import { KetenError } from "@keten/text";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { small } from "./small.js";

const widthOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

describe("a variant beside its baseline", () => {
  const variant = () => small({ capacity: { decisions: { value: 480 } } }, "more");
  const seen: [number, number][] = [];
  let both: ComparisonWithCosts;
  beforeAll(async () => {
    const onProgress = (done: number, total: number) => seen.push([done, total]);
    both = await compare(small(), variant(), { replications: 6, workers: 2, onProgress });
  }, 120_000);

  it("is run with the same seed and replications, and each is what it is alone", async () => {
    expect(both.variant.run).toMatchObject({ scenario: "more", seed: both.baseline.run.seed, replications: 6 });
    expect(await simulate(small(), { replications: 6, workers: 1 })).toEqual(both.baseline);
    expect(seen.at(-1)).toEqual([12, 12]);
  });

  it("shows a difference in a narrower band than two runs of different people would", async () => {
    const other = await simulate(variant(), { replications: 6, workers: 2, seed: 99 });
    for (const measure of ["pending_first_instance", "grants", "reception_residents"]) {
      const values = (of: typeof other) =>
        seriesOf(of.counts, measure)?.replications.map((one) => one.values.reduce((sum, value) => sum + value)) ?? [];
      const base = values(both.baseline);
      const paired = values(both.variant).map((value, index) => value - base[index]!);
      const unpaired = values(other).map((value, index) => value - base[index]!);
      expect(widthOf(paired), measure).toBeLessThan(widthOf(unpaired) / 1.5);
    }
  });

  it("shows what it changes in cost too, year by year and replication by replication", () => {
    const of = (kind: string, year: number) =>
      both.costDifferences.find((row) => row.kind === kind && row.year === year);
    expect(both.costDifferences).toHaveLength(4 * 2);
    // More decisions empty reception, and fewer are late.
    expect(of("total", 2020)?.p90).toBeLessThan(0);
    const kinds = ["regular-reception", "emergency-reception", "penalties"].map(
      (kind) => of(kind, 2020)?.mean ?? Number.NaN,
    );
    expect(kinds.reduce((sum, mean) => sum + mean)).toBeCloseTo(of("total", 2020)?.mean ?? Number.NaN, 0);
  });

  it("shows nothing at all where the two are the same, whatever they are", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 2 ** 40 }),
        fc.integer({ min: 100, max: 900 }),
        fc.constantFrom("policy" as const, "court" as const),
        async (seed, decisions, view) => {
          const one = () => small({ years: 1, view, capacity: { decisions: { value: decisions } } });
          const { differences, costDifferences } = await compare(one(), one(), { seed, replications: 2, workers: 2 });
          expect(costDifferences.every((row) => row.p10 === 0 && row.p90 === 0)).toBe(true);
          expect(differences.length).toBeGreaterThan(1000);
          for (const { mean, p10, p50, p90 } of differences) expect([mean, p10, p50, p90]).toEqual([0, 0, 0, 0]);
        },
      ),
      { numRuns: 3 },
    );
  }, 120_000);

  it("is refused where the two do not begin on the same day or are not equally long", async () => {
    const shorter = resolveScenario({ extends: "history", start: "2020-01-01", years: 1 });
    const refused = compare(loadScenario("history"), shorter, { replications: 1 });
    await expect(refused).rejects.toBeInstanceOf(KetenError);
    await expect(refused).rejects.toMatchObject({
      problems: [
        { code: "not-paired", field: "start" },
        { code: "not-paired", field: "years" },
      ],
    });
  });
});
