import { differences, replicate, type SimulateOptions, simulate, tablesOf } from "@keten/chain";
import { KetenError } from "@keten/text";
import { describe, expect, it } from "vitest";
import { small } from "./small.js";

const terms = new URL("./made-up-terms.mjs", import.meta.url);
const run = (options: Partial<SimulateOptions> = {}, changes: Record<string, unknown> = {}) =>
  simulate(small(changes), { terms, replications: 6, workers: 2, ...options });

describe("a run of a scenario", () => {
  it("gives one checksum for one and two workers, and in any order of replications", async () => {
    const one = await run({ workers: 1 });
    const two = await run({ workers: 2 });
    expect(two).toEqual(one);
    const loaded = small();
    const last = await replicate(loaded, { from: 3, until: 6 }, { terms, workers: 1 });
    const first = await replicate(loaded, { from: 0, until: 3 }, { terms, workers: 1 });
    const merged = tablesOf(loaded, { ...first, results: [...last.results, ...first.results] });
    expect(merged).toEqual(one);
  });

  it("gives another checksum for another seed, number of replications or assumption", async () => {
    const checksums = await Promise.all(
      [
        run(),
        run({ seed: 7 }),
        run({ replications: 5 }),
        run({}, { capacity: { decisions: { value: 301 } } }),
        run({}, { behaviour: { granted: { value: 0.4 } } }),
      ].map(async (one) => (await one).run.checksum),
    );
    expect(new Set(checksums).size).toBe(checksums.length);
  });

  it("says what was run, with the law that was asked", async () => {
    const loaded = small();
    const { run: row, warnings, uncertainty } = await run();
    expect(row).toMatchObject({
      scenario: "small",
      scenario_hash: loaded.hash,
      figures_hash: loaded.figuresHash,
      law_hash: "made-up",
      seed: 20260101,
      replications: 6,
      start: "2024-01-01",
      years: 2,
      seconds: null,
    });
    expect(row.checksum).toMatch(/^[0-9a-f]{64}$/);
    expect(warnings).toEqual([]);
    expect(uncertainty).toBe("assumptions-and-chance");
  });

  it("gives bands by month whose quantiles rise, and the outermost from twenty replications on", async () => {
    const few = await run();
    const months = few.bands.filter((row) => row.measure === "pending_first_instance").map((row) => row.date);
    expect(months).toHaveLength(24);
    expect([months[0], months[1], months[23]]).toEqual(["2024-01-31", "2024-02-29", "2025-12-31"]);
    expect(few.bands.every((row) => row.p5 === null && row.p95 === null && row.n === 6)).toBe(true);
    const many = await run({ replications: 20 });
    for (const row of many.bands) {
      const rising = [row.p5, row.p10, row.p25, row.p50, row.p75, row.p80, row.p90, row.p95];
      expect(rising.every((value) => value !== null)).toBe(true);
      expect([...rising].sort((a, b) => Number(a) - Number(b))).toEqual(rising);
    }
    const measures = new Set(many.bands.map((row) => row.measure));
    for (const id of ["pending_first_instance", "decisions", "beyond_legal_term"]) expect(measures).toContain(id);
  });

  it("adds up flows over the month and takes levels on its last day", async () => {
    const { replications } = await run();
    const of = (measure: string, month: string) =>
      replications.find((row) => row.measure === measure && row.month === month && row.replication === 0)?.value ?? 0;
    const change = of("pending_first_instance", "2024-02-29") - of("pending_first_instance", "2024-01-31");
    expect(change).toBe(of("applications", "2024-02-29") - of("decisions", "2024-02-29"));
  });

  it("tells how long each month's applicants waited, and how many beyond the term", async () => {
    const { waits } = await run();
    expect(waits).toHaveLength(24);
    for (const row of waits) {
      expect(row.stage).toBe("first_instance");
      if (row.p10 !== null) expect(row.p10).toBeLessThanOrEqual(row.p90 ?? -1);
      expect(row.share_beyond_term).toBeGreaterThanOrEqual(0);
      expect(row.share_beyond_term).toBeLessThanOrEqual(1);
    }
    // 200 days after the last months of applications the run is over.
    expect(waits[23]?.share_beyond_term).toBe(0);
    expect(waits[0]?.share_beyond_term).toBeGreaterThan(0.3);
  });

  it("is labelled chance only when no assumption has a spread", async () => {
    const plain = small();
    const strip = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(strip)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value).flatMap(([key, item]) => (key === "spread" ? [] : [[key, strip(item)]])),
            )
          : value;
    const { resolveScenario } = await import("@keten/chain");
    const result = await simulate(resolveScenario(strip(plain.scenario)), { terms, replications: 2, workers: 1 });
    expect(result.uncertainty).toBe("chance-only");
  });

  it("tells its progress", async () => {
    const seen: [number, number][] = [];
    await run({ replications: 3, onProgress: (done, total) => seen.push([done, total]) });
    expect(seen).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });
});

describe("a run that does not come to an end", () => {
  it("stops between replications when it is cancelled", async () => {
    const controller = new AbortController();
    const reason = new Error("cancelled by the user");
    let done = 0;
    const running = run({
      replications: 500,
      signal: controller.signal,
      onProgress: () => {
        if (++done === 2) controller.abort(reason);
      },
    });
    await expect(running).rejects.toBe(reason);
    expect(done).toBeLessThan(500);
    await expect(run({ signal: controller.signal })).rejects.toBe(reason);
  });

  it("says what is wrong with the options or the law", async () => {
    await expect(run({ workers: 0 })).rejects.toMatchObject({
      problems: [{ code: "option-not-allowed", field: "workers" }],
    });
    await expect(run({ replications: 0 })).rejects.toMatchObject({ problems: [{ field: "replications", value: 0 }] });
    const without = run({ terms: new URL("./no-terms.mjs", import.meta.url) });
    await expect(without).rejects.toBeInstanceOf(KetenError);
    await expect(without).rejects.toMatchObject({ problems: [{ code: "terms-missing" }] });
  });
});

describe("the difference between two runs", () => {
  it("is taken replication by replication", async () => {
    const baseline = await run();
    const variant = await simulate(small({ capacity: { decisions: { value: 360 } } }, "more"), {
      terms,
      replications: 6,
      workers: 2,
    });
    const rows = differences(baseline, variant);
    const last = rows.find((row) => row.measure === "pending_first_instance" && row.date === "2025-12-31");
    expect(last).toMatchObject({ scenario: "more", baseline: "small", n: 6 });
    // A hundred and twenty more decisions in two years, give or take the drawn output.
    expect(last?.mean).toBeLessThan(-100);
    expect(last?.mean).toBeGreaterThan(-140);
    expect(rows.filter((row) => row.measure === "applications").every((row) => row.mean === 0)).toBe(true);
  });

  it("is refused where the runs do not pair", async () => {
    const five = await run({ replications: 5 });
    const six = await run();
    expect(() => differences(five, six)).toThrow(KetenError);
  });
});
