import { loadScenario, measures, NO_DUE_DAY, type ReplicationResult, runReplication } from "@keten/chain";
import { describe, expect, it } from "vitest";
import { small, withTerms } from "./small.js";

const column = (id: string) => measures.findIndex((measure) => measure.id === id);
const daysOf = (run: ReplicationResult) => run.daily.length / measures.length;
const on = (run: ReplicationResult, day: number, id: string) =>
  run.daily[day * measures.length + column(id)] ?? Number.NaN;
const sum = (run: ReplicationResult, id: string, from = 0, until = daysOf(run)) => {
  let total = 0;
  for (let day = from; day < until; day++) total += on(run, day, id);
  return total;
};
const late = withTerms((applied) => applied + 200);

describe("one replication", () => {
  it("loses and invents nobody on any day", () => {
    const run = runReplication(small(), 1, 0, late);
    let pending = 439;
    for (let day = 0; day < daysOf(run); day++) {
      pending += on(run, day, "applications") - on(run, day, "decisions");
      expect(on(run, day, "pending_first_instance")).toBe(pending);
      expect(on(run, day, "grants") + on(run, day, "refusals") + on(run, day, "closed_otherwise")).toBe(
        on(run, day, "decisions"),
      );
      expect(on(run, day, "beyond_legal_term")).toBeGreaterThanOrEqual(0);
      expect(on(run, day, "beyond_legal_term")).toBeLessThanOrEqual(pending);
      expect(on(run, day, "in_registration")).toBeGreaterThanOrEqual(0);
    }
  });

  it("counts the same people in the waits as in the days", () => {
    const run = runReplication(small(), 1, 0, late);
    let applied = 0;
    let open = 0;
    let waited = 0;
    for (let row = 0; row < run.cohorts.length; row += 5) {
      applied += run.cohorts[row + 1]! + run.cohorts[row + 3]!;
      open += run.cohorts[row + 3]!;
    }
    for (let row = 0; row < run.waits.length; row += 3) waited += run.waits[row + 2]!;
    expect(applied).toBe(sum(run, "applications"));
    expect(waited).toBe(applied - open);
  });

  it("never decides more than the capacity, and all of it while people wait", () => {
    const noSpread = small({ capacity: { decisions: { value: 300, spread: null } } });
    const run = runReplication(noSpread, 1, 0, late);
    expect(sum(run, "decisions")).toBeGreaterThanOrEqual(599);
    expect(sum(run, "decisions")).toBeLessThanOrEqual(600);
    const plenty = runReplication(
      small({ capacity: { decisions: { value: 30_000 }, preparationDays: { value: 5 } } }),
      1,
      0,
      late,
    );
    expect(sum(plenty, "decisions")).toBeGreaterThan(0.95 * (439 + sum(plenty, "applications")));
    const none = runReplication(small({ capacity: { decisions: { value: 0 } } }), 1, 0, late);
    expect(sum(none, "decisions")).toBe(0);
  });

  it("gives the same bytes for the same seed and replication, and others for others", () => {
    const bytes = (seed: number, replication: number) =>
      Buffer.from(runReplication(small(), seed, replication, late).daily.buffer).toString("base64");
    expect(bytes(1, 0)).toBe(bytes(1, 0));
    expect(new Set([bytes(1, 0), bytes(2, 0), bytes(1, 1)]).size).toBe(3);
  });

  it("asks the terms for each person, and counts who waits past the due day", () => {
    const asked = new Set<number>();
    const never = runReplication(
      small(),
      1,
      0,
      withTerms((_, nationality) => {
        asked.add(nationality);
        return NO_DUE_DAY;
      }),
    );
    expect(asked.size).toBeGreaterThan(20);
    expect(sum(never, "beyond_legal_term")).toBe(0);
    const always = runReplication(
      small(),
      1,
      0,
      withTerms((applied) => applied - 1),
    );
    for (let day = 0; day < daysOf(always); day++)
      expect(on(always, day, "beyond_legal_term")).toBe(on(always, day, "pending_first_instance"));
    // The law moves nobody in this chain: only the count of those beyond the term may differ.
    expect(sum(always, "grants")).toBe(sum(never, "grants"));
  });

  it("counts a day beyond the term only after the due day itself", () => {
    // Everybody is due on the hundredth day of the run: nobody is late on it, all who still wait are the day after.
    const start = 19_723;
    const run = runReplication(
      small(),
      1,
      0,
      withTerms((applied) => Math.max(applied, start + 100)),
    );
    expect(on(run, 100, "beyond_legal_term")).toBe(0);
    expect(on(run, 101, "beyond_legal_term")).toBeGreaterThan(0.9 * on(run, 101, "pending_first_instance"));
  });

  it("leaves the same people in the same luck when only the capacity changes", () => {
    const base = runReplication(small(), 1, 0, late);
    const more = runReplication(small({ capacity: { decisions: { value: 360 } } }), 1, 0, late);
    expect(more.factors).toEqual(base.factors);
    for (let day = 0; day < daysOf(base); day++) {
      expect(on(more, day, "applications")).toBe(on(base, day, "applications"));
      expect(on(more, day, "in_registration")).toBe(on(base, day, "in_registration"));
    }
    expect(on(more, daysOf(more) - 1, "pending_first_instance")).toBeLessThan(
      on(base, daysOf(base) - 1, "pending_first_instance"),
    );
  });
});

describe("the baseline against what happened", () => {
  const runs = [0, 1, 2, 3].map((replication) => runReplication(loadScenario("baseline"), 20260101, replication, late));
  const mean = (of: (run: ReplicationResult) => number) =>
    runs.reduce((total, run) => total + of(run), 0) / runs.length;

  it("ends both years within a twentieth of the published stock", () => {
    expect(mean((run) => on(run, 365, "pending_first_instance")) / 46_840).toBeCloseTo(1, 1);
    expect(Math.abs(mean((run) => on(run, 365, "pending_first_instance")) / 46_840 - 1)).toBeLessThan(0.05);
    expect(Math.abs(mean((run) => on(run, 730, "pending_first_instance")) / 49_662 - 1)).toBeLessThan(0.05);
  });

  it("grants, refuses and closes about as many as were published", () => {
    for (const [id, published] of [
      ["grants", 15_983],
      ["refusals", 5_171],
      ["closed_otherwise", 9_506],
    ] as const)
      expect(Math.abs(mean((run) => sum(run, id, 0, 366)) / published - 1)).toBeLessThan(0.05);
  });
});
