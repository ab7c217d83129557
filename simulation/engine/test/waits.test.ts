import type { StationMeasure } from "@keten/engine";
import { describe, expect, it } from "vitest";
import { exponentialDays, runStation, type StationRun } from "./station.js";
import { chanceToWait, erlangA, meanWait, meanWaitsByClass, sampleOf } from "./theory.js";

/**
 * A correct engine misses theory by chance: over 12 replications the mean of a measure lies within 4 of its
 * standard errors (measured on the same replications) but for about one seed in five hundred, and the seeds are
 * fixed. So that a wide scatter cannot hide a fault, the standard error itself must be small.
 */
function expectMean(values: readonly number[], theory: number, mostError: number): void {
  const { mean, error } = sampleOf(values);
  expect(error / theory).toBeLessThan(mostError);
  expect(Math.abs(mean - theory)).toBeLessThan(4 * error);
}

const REPLICATIONS = Array.from({ length: 12 }, (_, replication) => replication);

describe("waits as queueing theory has them", () => {
  for (const [servers, load, days] of [
    [1, 0.7, 12_000],
    [3, 2.4, 6_000],
    [20, 17, 1_500],
  ] as const)
    it(`M/M/c with ${servers} servers at ${Math.round((100 * load) / servers)} %`, () => {
      const station: Omit<StationRun, "seed"> = {
        servers,
        between: 1 / load,
        service: exponentialDays(1),
        days,
        warmUp: 100,
      };
      const runs = REPLICATIONS.map((replication) => runStation({ ...station, seed: 11, replication }));
      const wait = meanWait(servers, load, 1);
      expectMean(
        runs.map((one) => one.statistics.waits.mean(0) / 10_000),
        wait,
        0.05,
      );
      expectMean(
        runs.map((one) => one.statistics.meanLevel(0, "waiting", 0, one.end)),
        wait * load,
        0.05,
      );
      expectMean(
        runs.map((one) => one.statistics.meanLevel(0, "working", 0, one.end)),
        load,
        0.01,
      );
      // Who waits at all: the first bin holds waits of less than a twentieth of a day, a known part of the waiting.
      const soon = 1 - chanceToWait(servers, load) * Math.exp((-(servers - load) * 1) / 20);
      expectMean(
        runs.map((one) => 1 - one.statistics.waits.shareFrom(0, 500)),
        soon,
        0.05,
      );
    });

  it("three classes of priority without interruption (Cobham)", () => {
    const shares = [0.1, 0.3, 0.6];
    const load = 9;
    const runs = REPLICATIONS.map((replication) =>
      runStation({
        servers: 10,
        between: 1 / load,
        service: exponentialDays(1),
        days: 3_000,
        warmUp: 100,
        classes: shares,
        seed: 12,
        replication,
      }),
    );
    const theory = meanWaitsByClass(
      10,
      shares.map((share) => share * load),
      1,
    );
    for (const [group, wait] of theory.entries())
      expectMean(
        runs.map((one) => one.statistics.waits.mean(group) / 10_000),
        wait,
        0.05,
      );
    // The order of the classes matters: the last waits many times longer than the first.
    expect(theory[2]! / theory[0]!).toBeGreaterThan(5);
  });

  it("people who give up waiting (Erlang A), also under overload", () => {
    for (const [load, patience] of [
      [9, 0.5],
      [12, 2],
    ] as const) {
      const runs = REPLICATIONS.map((replication) =>
        runStation({
          servers: 10,
          between: 1 / load,
          service: exponentialDays(1),
          days: 2_000,
          warmUp: 100,
          patience,
          seed: 13,
          replication,
        }),
      );
      const theory = erlangA(10, load, 1, patience);
      expectMean(
        runs.map((one) => one.statistics.meanLevel(0, "waiting", 0, one.end)),
        theory.meanWaiting,
        0.03,
      );
      expectMean(
        runs.map((one) => one.statistics.meanLevel(0, "working", 0, one.end)),
        theory.meanWorking,
        0.01,
      );
      const totals = (measure: StationMeasure) =>
        runs.map(({ statistics }) => {
          let sum = 0;
          for (let day = 100; day < 2_000; day++) sum += statistics.daily.on(day, statistics.stage(0, measure));
          return sum;
        });
      const joined = totals("joined");
      expectMean(
        totals("abandoned").map((abandoned, index) => abandoned / joined[index]!),
        theory.shareAbandoning,
        0.03,
      );
    }
  });
});
