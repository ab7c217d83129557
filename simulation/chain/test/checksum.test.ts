import {
  assumptionSummaries,
  type LoadedScenario,
  loadScenario,
  type ReplicationBatch,
  replicate,
  resolveScenario,
  type Scenario,
  simulate,
  tablesOf,
} from "@keten/chain";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { small } from "./small.js";

/** The part of a scenario at a path. */
const partAt = (scenario: Scenario, path: string): Record<string, unknown> =>
  path.split(".").reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], scenario) as Record<
    string,
    unknown
  >;
const withChange = (loaded: LoadedScenario, change: (scenario: Scenario) => void): LoadedScenario => {
  const scenario = structuredClone(loaded.scenario);
  change(scenario);
  return { ...loaded, scenario };
};

describe("the checksum of a run", () => {
  const loaded = small();
  const paths = assumptionSummaries(loaded.scenario).map((one) => one.path);
  let batch: ReplicationBatch;
  const checksum = (of: LoadedScenario) => tablesOf(of, batch).run.checksum;
  beforeAll(async () => {
    batch = await replicate(loaded, { from: 0, until: 1 }, { workers: 1 });
  }, 120_000);

  it("is another for every assumption that is changed, by however little, even where no count moves", () => {
    const seen = new Set([checksum(loaded)]);
    expect(paths.length).toBeGreaterThan(80);
    for (const path of paths) {
      const changed = withChange(loaded, (scenario) => {
        const part = partAt(scenario, path) as { value?: number; byPeriod?: { value: number }[] };
        if (part.byPeriod) part.byPeriod.at(-1)!.value += 1e-9;
        else part.value = (part.value ?? 0) + 1e-9;
      });
      const found = checksum(changed);
      expect(seen.has(found), path).toBe(false);
      seen.add(found);
    }
  });

  it("is another for every spread, and for choices that are no assumption with a value", () => {
    const changes: ((scenario: Scenario) => void)[] = [
      (scenario) => {
        scenario.arrivals.months.byYear[0]!.shares.reverse();
      },
      (scenario) => {
        scenario.capacity.promisingGroups = ["yemen"];
      },
      (scenario) => {
        scenario.arrivals.mixYears = 7;
      },
      (scenario) => {
        scenario.people.safeCountries.nationalities = [];
      },
      (scenario) => {
        scenario.groups[0]!.nationalities.push("LBN");
      },
      (scenario) => {
        scenario.view = "court";
      },
    ];
    for (const { path, spread } of assumptionSummaries(loaded.scenario))
      if (spread)
        changes.push((scenario) => {
          (partAt(scenario, path)["spread"] as typeof spread).high += 1e-9;
        });
    const seen = new Set([checksum(loaded)]);
    for (const change of changes) seen.add(checksum(withChange(loaded, change)));
    expect(seen.size).toBe(changes.length + 1);
  });

  it("is the same when only the words about a number change", () => {
    const reworded = withChange(loaded, (scenario) => {
      scenario.name.nl = "Anders gezegd";
      scenario.behaviour.courtDays.note = "said in other words";
      scenario.groups[0]!.name.en = "Another name";
    });
    expect(checksum(reworded)).toBe(checksum(loaded));
  });

  it("goes with a hash of the scenario that tells every change apart", () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.double({ min: 1.01, max: 1.5, noNaN: true }), (path, factor) => {
        const whole = structuredClone(loadScenario("history").scenario);
        const part = partAt(whole, path) as { value?: number; byPeriod?: { from: string; value: number }[] };
        const { hash } = resolveScenario(whole);
        if (part.byPeriod) part.byPeriod.at(-1)!.value /= factor;
        else part.value = (part.value ?? 0) / factor + 1e-6;
        // The ages of the stock make a whole; for them another note does as well.
        if (path.startsWith("stock.ages")) {
          part.byPeriod!.at(-1)!.value *= factor;
          partAt(whole, path)["note"] = "another note";
        }
        expect(resolveScenario(whole).hash).not.toBe(hash);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it("is the same for 1, 2 and 8 workers on the whole chain", async () => {
    const tenth = { stock: { pending: { value: 4_900 } }, arrivals: { perYear: { value: 2_700 } } };
    const whole = resolveScenario({ extends: "baseline", years: 1, ...tenth }, "whole");
    const [one, two, eight] = [
      await simulate(whole, { replications: 8, workers: 1 }),
      await simulate(whole, { replications: 8, workers: 2 }),
      await simulate(whole, { replications: 8, workers: 8 }),
    ];
    expect(two?.run.checksum).toBe(one?.run.checksum);
    expect(eight).toEqual(one);
  }, 180_000);
});
