import {
  EventList,
  exponential,
  lognormal,
  Network,
  RandomStreams,
  Staff,
  uniformBetween,
  weibull,
} from "@keten/engine";
import { describe, expect, it } from "vitest";
import { DAY, exponentialDays, runStation } from "./station.js";
import { sampleOf } from "./theory.js";

describe("occupancy without a limit (M/G/infinity)", () => {
  const mean = 5;
  const stays: Record<string, (u: number) => number> = {
    exponential: exponentialDays(mean),
    "the same for all": () => mean * DAY,
    uniform: (u) => Math.round(uniformBetween(0, 2 * mean * DAY, u)),
    // Weibull with shape one half has twice its scale as mean and a variation of the square root of 5.
    "Weibull, many short and some very long": (u) => Math.round(weibull((mean * DAY) / 2, 0.5, u)),
    // A lognormal with spread e has the square root of e times its median as mean.
    lognormal: (u) => Math.round(lognormal((mean * DAY) / Math.sqrt(Math.E), Math.E, u)),
  };
  for (const [name, service] of Object.entries(stays))
    it(`is Poisson about arrivals times mean stay, whatever the stays: ${name}`, () => {
      const levels: number[] = [];
      for (let replication = 0; replication < 10; replication++) {
        const { statistics } = runStation({
          servers: 1_000_000,
          between: 1 / 40,
          service,
          days: 3_300,
          seed: 21,
          replication,
        });
        const stage = statistics.stage(0, "working");
        // Longest stays need long to fill up; every 50th day is as good as independent.
        for (let day = 300; day < 3_300; day += 50) levels.push(statistics.daily.on(day, stage));
      }
      const { mean: found, error, variance } = sampleOf(levels);
      // 600 counts of a Poisson number with mean 200: mean to 0.3 %, variance to 6 %; four of each.
      expect(levels.length).toBe(600);
      expect(error / (40 * mean)).toBeLessThan(0.004);
      expect(Math.abs(found - 40 * mean)).toBeLessThan(4 * error);
      expect(variance / (40 * mean)).toBeGreaterThan(0.77);
      expect(variance / (40 * mean)).toBeLessThan(1.23);
    });
});

describe("a station with more work than it can do", () => {
  it("grows by what it cannot do, and ever closer to that line as everything is made larger", () => {
    const days = 200;
    const misses = [1, 100].map((scale) => {
      const servers = 8 * scale;
      const { network, statistics } = runStation({
        servers,
        between: 1 / (10 * scale),
        service: exponentialDays(1),
        days,
        seed: 22,
      });
      const stage = statistics.stage(0, "waiting");
      expect(network.waiting(0)).toBe(statistics.daily.on(days - 1, stage));
      expect(network.busy(0)).toBe(servers);
      const relative = [50, 100, 150, 200].map((time) => {
        // Empty at first, all servers work once 10 (1 - e^-t) reaches 8, at t = ln 5.
        const fluid = 2 * scale * (time - Math.log(5));
        const waiting = statistics.daily.on(time - 1, stage);
        // Arrivals and ends of work are both close to Poisson: the difference scatters by the root of their sum.
        expect(Math.abs(waiting - fluid)).toBeLessThan(4 * Math.sqrt((10 + 8) * scale * time));
        return Math.abs(waiting - fluid) / fluid;
      });
      return Math.max(...relative);
    });
    // At a hundred times the size one such scatter is 3 % at the first of the times.
    expect(misses[1]!).toBeLessThan(0.06);
    expect(misses[1]!).toBeLessThan(misses[0]!);
  });
});

describe("a station that recruits against its backlog", () => {
  it("grows until the new staff is there and trained, then shrinks, along the line of arrivals less output", () => {
    const days = 360;
    const staff = new Staff(60);
    const capacity = Array.from({ length: days }, (_, day) => {
      staff.openDay({ wanted: day < 100 ? 60 : 125, leavePerYear: 0.1, recruitmentDays: 40, trainingDays: 120 });
      return Math.round(staff.output);
    });
    const waiting = Array.from({ length: 12 }, (_, replication) => {
      const { statistics } = runStation({
        servers: 60,
        capacityOn: (day) => capacity[day]!,
        between: 1 / 90,
        service: exponentialDays(1),
        days,
        seed: 24,
        replication,
      });
      return Array.from({ length: days }, (_, day) => statistics.daily.on(day, statistics.stage(0, "waiting")));
    });
    // All servers work from ln 3 on: 90 (1 - e^-t) reaches 60. Work that was begun before a fall goes on, which
    // matters only while staff leaves, at a fraction of a server a day.
    let fluid = 30 * (1 - Math.log(3));
    let decided = 0;
    let peak = 0;
    for (let day = 1; day < days; day++) {
      fluid += 90 - capacity[day]!;
      if (day % 50 !== 49) continue;
      const { mean, error } = sampleOf(waiting.map((one) => one[day]!));
      // At the end 32,000 arrivals and as many ends scatter by 255, the mean of twelve by 73.
      expect(error).toBeLessThan(120);
      expect(Math.abs(mean - fluid)).toBeLessThan(4 * error);
      if (day === 99) decided = fluid;
      peak = Math.max(peak, fluid);
    }
    // The delay makes the backlog grow by more than half after the day on which it was decided to recruit.
    expect(peak / decided).toBeGreaterThan(1.5);
    expect(fluid).toBeLessThan(0.5 * peak);
  });
});

describe("two stations in a row without room between them", () => {
  /** An endless supply before the first; each has one place, and who is done at the first keeps it until the second is free. */
  function throughput(replication: number, days: number) {
    const streams = new RandomStreams(23, replication);
    const events = new EventList(0, DAY);
    const network = new Network({
      stations: [{ capacity: 1 }, { capacity: 1 }],
      start: 0,
      days,
      waits: { width: DAY, bins: 10 },
    });
    let next = 0;
    const supply = () => network.join(0, next++, events.time);
    supply();
    supply();
    const settle = () => {
      while (network.startNext(events.time)) {
        const { station, entity } = network;
        if (station === 0) supply();
        const work = exponential(DAY, streams.uniform(0, entity, station, 0));
        events.schedule(events.time + Math.round(work), station, entity);
      }
    };
    settle();
    for (let today = 0; today < days; today++) {
      while (events.advance((today + 1) * DAY)) {
        if (events.kind === 0) network.moveOn(1, events.entity, events.time);
        else network.finish(events.entity, events.time);
        settle();
      }
      network.statistics.daily.closeDay();
    }
    let finished = 0;
    const stage = network.statistics.stage(1, "finished");
    for (let day = 0; day < days; day++) finished += network.statistics.daily.on(day, stage);
    const held = network.statistics.meanLevel(0, "held", 0, days * DAY);
    return { rate: finished / days, held };
  }

  it("do two thirds of what one alone would do, and a third of the time the first is held up", () => {
    // Both work, only the first, or the first is held: three states that are equally likely when both are as fast.
    const runs = Array.from({ length: 12 }, (_, replication) => throughput(replication, 5_000));
    for (const [values, theory] of [
      [runs.map(({ rate }) => rate), 2 / 3],
      [runs.map(({ held }) => held), 1 / 3],
    ] as const) {
      const { mean, error } = sampleOf(values);
      expect(error / theory).toBeLessThan(0.01);
      expect(Math.abs(mean - theory)).toBeLessThan(4 * error);
    }
  });
});
