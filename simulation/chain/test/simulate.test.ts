import {
  differences,
  replicate,
  replicationRows,
  type SimulateOptions,
  type SimulationResult,
  seriesOf,
  simulate,
  TOTAL,
  tablesOf,
} from "@keten/chain";
import { KetenError } from "@keten/text";
import { describe, expect, it } from "vitest";
import { small } from "./small.js";

const run = (options: Partial<SimulateOptions> = {}, changes: Record<string, unknown> = {}) =>
  simulate(small(changes), { replications: 6, workers: 2, ...options });

let shared: Promise<SimulationResult> | undefined;
/** The run without options, made once for all tests that only look at it. */
const plainRun = (): Promise<SimulationResult> => (shared ??= run());

describe("a run of a scenario", () => {
  it("gives one checksum for one and two workers, and in any order of replications", async () => {
    const one = await run({ workers: 1 });
    const two = await plainRun();
    expect(two).toEqual(one);
    const loaded = small();
    const last = await replicate(loaded, { from: 3, until: 6 }, { workers: 1 });
    const first = await replicate(loaded, { from: 0, until: 3 }, { workers: 1 });
    const merged = tablesOf(loaded, { ...first, results: [...last.results, ...first.results] });
    expect(merged).toEqual(one);
  }, 120_000);

  it("gives another checksum for another seed, number of replications or assumption", async () => {
    const two = { replications: 2 };
    const checksums = await Promise.all(
      [
        run(two),
        run({ ...two, seed: 7 }),
        run({ replications: 3 }),
        run(two, { behaviour: { courtDays: { value: 150 } } }),
        run(two, { cost: { regularPlaceYear: { value: 30_000 } } }),
      ].map(async (one) => (await one).run.checksum),
    );
    expect(new Set(checksums).size).toBe(checksums.length);
  }, 120_000);

  it("says what was run, with the law that was asked", async () => {
    const loaded = small();
    const { run: row, warnings, uncertainty } = await plainRun();
    expect(row).toMatchObject({
      scenario: "small",
      scenario_hash: loaded.hash,
      figures_hash: loaded.figuresHash,
      seed: 20190101,
      replications: 6,
      start: "2019-01-01",
      years: 2,
      seconds: null,
    });
    expect(row.checksum).toMatch(/^[0-9a-f]{64}$/);
    expect(row.law_hash).toMatch(/^[0-9a-f]{64}$/);
    const other = await run({ law: new URL("./other-law.mjs", import.meta.url), replications: 1 });
    expect(other.run.law_hash).not.toBe(row.law_hash);
    expect(warnings).toEqual([]);
    expect(uncertainty).toBe("assumptions-and-chance");
  });

  it("gives bands by month whose quantiles rise, and the outermost from twenty replications on", async () => {
    const few = await plainRun();
    const months = few.bands
      .filter((row) => row.measure === "pending_first_instance" && row.group === "TOTAL")
      .map((row) => row.date);
    expect(months).toHaveLength(24);
    expect([months[0], months[1], months[23]]).toEqual(["2019-01-31", "2019-02-28", "2020-12-31"]);
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
    const rows = replicationRows((await plainRun()).counts, ({ group }) => group === TOTAL);
    const of = (measure: string, month: string) =>
      rows.find((row) => row.measure === measure && row.month === month && row.replication === 0)?.value ?? 0;
    const change = of("pending_first_instance", "2019-02-28") - of("pending_first_instance", "2019-01-31");
    const out = ["decisions", "closed_for_other_state", "withdrawn", "left_unseen"];
    expect(change).toBe(
      of("applications", "2019-02-28") - out.reduce((sum, measure) => sum + of(measure, "2019-02-28"), 0),
    );
  });

  it("tells how long each month's applicants waited, by group, and how many beyond the term", async () => {
    const { waits } = await plainRun();
    const { groups } = small().scenario;
    expect(waits).toHaveLength(24 * (groups.length + 1));
    for (const row of waits) {
      expect(row.stage).toBe("first_instance");
      if (row.p10 !== null) expect(row.p10).toBeLessThanOrEqual(row.p90 ?? -1);
      if (row.share_beyond_term === null) continue;
      expect(row.share_beyond_term).toBeGreaterThanOrEqual(0);
      expect(row.share_beyond_term).toBeLessThanOrEqual(1);
    }
    const total = waits.filter((row) => row.group === "TOTAL");
    for (const { cohort, decided, open } of total) {
      const parts = waits.filter((row) => row.cohort === cohort && row.group !== "TOTAL");
      expect(parts.reduce((sum, row) => sum + row.decided, 0)).toBeCloseTo(decided, 9);
      expect(parts.reduce((sum, row) => sum + row.open, 0)).toBeCloseTo(open, 9);
    }
    // Half a year after the last applications of the run nobody of them can be late.
    expect(total.at(-1)?.share_beyond_term).toBe(0);
    expect(total[0]?.share_beyond_term).toBeGreaterThan(0.1);
  });

  it("gives costs by year and the steps of each month", async () => {
    const { costs, flows, bands, journeys } = await plainRun();
    expect(costs.map((row) => `${row.year} ${row.kind}`).sort()).toEqual(
      [2019, 2020].flatMap((year) =>
        ["emergency-reception", "penalties", "regular-reception"].map((kind) => `${year} ${kind}`),
      ),
    );
    for (const row of costs) expect(row.p10).toBeLessThanOrEqual(row.p90);
    const lodged = flows
      .filter((row) => row.month === "2019-03" && row.from_stage === "registration")
      .reduce((sum, row) => sum + row.persons, 0);
    const band = bands.find(
      (row) => row.measure === "applications" && row.date === "2019-03-31" && row.group === "TOTAL",
    );
    expect(lodged).toBeCloseTo(band?.mean ?? -1, 9);
    for (const step of journeys) expect(step.day >= "2019-01-01" && step.day < "2021-01-01").toBe(true);
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
    const result = await simulate(resolveScenario(strip(plain.scenario)), { replications: 2, workers: 1 });
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
    const without = run({ law: new URL("./no-law.mjs", import.meta.url) });
    await expect(without).rejects.toBeInstanceOf(KetenError);
    await expect(without).rejects.toMatchObject({ problems: [{ code: "law-missing" }] });
  });
});

describe("the difference between two runs", () => {
  it("is taken replication by replication, with the same people and the same draws", async () => {
    const baseline = await plainRun();
    const variant = await simulate(small({ capacity: { decisions: { value: 480 } } }, "more"), {
      replications: 6,
      workers: 2,
    });
    const rows = differences(baseline, variant);
    const last = rows.find((row) => row.measure === "decisions" && row.date === "2020-12-31" && row.group === "TOTAL");
    expect(last).toMatchObject({ scenario: "more", baseline: "small", n: 6 });
    const pending = rows.find(
      (row) => row.measure === "pending_first_instance" && row.date === "2020-12-31" && row.group === "TOTAL",
    );
    expect(pending?.mean).toBeLessThan(-80);
    expect(rows.filter((row) => row.measure === "applications").every((row) => row.mean === 0)).toBe(true);
    // Far less noise than between two runs of different people.
    const spread = (values: number[]) => Math.max(...values) - Math.min(...values);
    const values = (of: typeof baseline) =>
      seriesOf(of.counts, "grants")?.replications.map((one) => one.values.at(-1) ?? Number.NaN) ?? [];
    expect(spread(values(baseline).map((value, index) => values(variant)[index]! - value))).toBeLessThan(40);
  });

  it("is there for every origin group, and the groups add up to the total", async () => {
    const baseline = await plainRun();
    const variant = await run({}, { capacity: { decisions: { value: 480 } } });
    const groups = small().scenario.groups.map((group) => group.id);
    const rows = differences(baseline, variant, { measure: "decisions" });
    const on = (group: string) => rows.find((row) => row.group === group && row.date === "2020-06-30")?.mean;
    for (const group of groups) expect(on(group)).toBeDefined();
    expect(on(TOTAL)).toBeGreaterThan(1);
    expect(groups.reduce((sum, group) => sum + (on(group) ?? 0), 0)).toBeCloseTo(on(TOTAL) ?? 0, 9);
    expect(differences(baseline, variant, { measure: "decisions", group: "syria" })).toEqual(
      rows.filter((row) => row.group === "syria"),
    );
  });

  it("is refused where the runs do not pair", async () => {
    const five = await run({ replications: 5 });
    const six = await plainRun();
    expect(() => differences(five, six)).toThrow(KetenError);
  });
});
