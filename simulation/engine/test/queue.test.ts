import { DailyCounters, EventList, exponential, NOBODY, RandomStreams, Resource } from "@keten/engine";
import { describe, expect, it } from "vitest";

const ARRIVAL = 0;
const END = 1;

interface Station {
  servers: number;
  /** Mean ticks between arrivals and of service. */
  between: number;
  service: number;
  customers: number;
  seed: number;
}

/** A station with exponential arrivals and service: the mean wait, and day by day who is where. */
function run({ servers, between, service, customers, seed }: Station) {
  const day = 100_000;
  const days = Math.ceil((customers * between * 1.2) / day);
  const streams = new RandomStreams(seed, 0);
  const events = new EventList(0, day);
  const station = new Resource(servers);
  const counters = new DailyCounters(["flow", "flow", "level"], days);
  const arrivedAt = new Float64Array(customers);
  let waited = 0;
  let started = 0;
  let inside = 0;
  let insideTicks = 0;
  let last = 0;
  const draw = (person: number, purpose: number, mean: number) =>
    Math.round(exponential(mean, streams.uniform(0, person, purpose, 0)));
  const start = () => {
    for (let who = station.startNext(); who !== NOBODY; who = station.startNext()) {
      waited += events.time - arrivedAt[who]!;
      started++;
      events.schedule(events.time + draw(who, 2, service), END, who);
    }
  };
  const change = (amount: number) => {
    insideTicks += inside * (events.time - last);
    last = events.time;
    inside += amount;
    counters.add(2, amount);
  };
  events.schedule(draw(0, 1, between), ARRIVAL, 0);
  for (let today = 0; today < days; today++) {
    while (events.advance((today + 1) * day)) {
      if (events.kind === ARRIVAL) {
        const who = events.entity;
        arrivedAt[who] = events.time;
        change(1);
        counters.add(0, 1);
        station.join(who);
        if (who + 1 < customers) events.schedule(events.time + draw(who + 1, 1, between), ARRIVAL, who + 1);
      } else {
        station.finish();
        change(-1);
        counters.add(1, 1);
      }
      start();
    }
    counters.closeDay();
  }
  return { meanWait: waited / started, started, insideTicks, ticks: last, counters, days, station };
}

/** The mean wait in an M/M/c queue (Erlang's C). */
function erlangWait(servers: number, load: number, service: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < servers; n++) {
    term *= load / n;
    sum += term;
  }
  const full = (term * load) / servers / (1 - load / servers);
  return ((full / (sum + full)) * service) / (servers - load);
}

describe("a station with servers and a queue", () => {
  for (const [servers, load] of [
    [1, 0.7],
    [3, 2.4],
    [20, 17],
  ] as const)
    it(`waits as theory says with ${servers} servers at ${Math.round((100 * load) / servers)} %`, () => {
      const service = 10_000;
      const theory = erlangWait(servers, load, service);
      // One run of the busiest station scatters by 10 %; 24 of them by 2 %.
      const means = Array.from(
        { length: 24 },
        (_, seed) => run({ servers, between: service / load, service, customers: 100_000, seed }).meanWait,
      );
      const mean = means.reduce((sum, value) => sum + value, 0) / means.length;
      expect(mean / theory).toBeGreaterThan(0.94);
      expect(mean / theory).toBeLessThan(1.06);
    });

  it("loses and invents nobody on any day, and keeps Little's law", () => {
    const service = 10_000;
    const { counters, days, station, started, insideTicks, meanWait, ticks } = run({
      servers: 3,
      between: service / 2.4,
      service,
      customers: 50_000,
      seed: 9,
    });
    let inside = 0;
    for (let day = 0; day < days; day++) {
      inside += counters.on(day, 0) - counters.on(day, 1);
      expect(counters.on(day, 2)).toBe(inside);
    }
    expect(inside).toBe(0);
    expect(station.busy).toBe(0);
    expect(started).toBe(50_000);
    const arrivalRate = started / ticks;
    expect(insideTicks / ticks / (arrivalRate * (meanWait + service))).toBeCloseTo(1, 1);
  });

  it("gives the same bytes for the same seed and others for another", () => {
    const bytes = (seed: number) =>
      Buffer.from(run({ servers: 2, between: 900, service: 1_500, customers: 5_000, seed }).counters.values.buffer);
    expect(bytes(5).equals(bytes(5))).toBe(true);
    expect(bytes(5).equals(bytes(6))).toBe(false);
  });
});

describe("a resource", () => {
  it("serves by class, then by arrival, and lets people leave", () => {
    const resource = new Resource(0, 2);
    for (const [entity, priority] of [
      [1, 1],
      [2, 0],
      [3, 1],
      [4, 0],
      [5, 1],
    ] as const)
      resource.join(entity, priority);
    expect(resource.startNext()).toBe(NOBODY);
    expect(resource.leave(3)).toBe(true);
    expect(resource.leave(3)).toBe(false);
    resource.setCapacity(10);
    expect([resource.startNext(), resource.startNext(), resource.startNext(), resource.startNext()]).toEqual([
      2, 4, 1, 5,
    ]);
    expect(resource.startNext()).toBe(NOBODY);
    expect(resource.waiting).toBe(0);
  });

  it("finishes work under way when the capacity falls", () => {
    const resource = new Resource(2);
    for (const entity of [0, 1, 2]) resource.join(entity);
    resource.startNext();
    resource.startNext();
    resource.setCapacity(1);
    expect(resource.busy).toBe(2);
    resource.finish();
    expect(resource.startNext()).toBe(NOBODY);
    resource.finish();
    expect(resource.startNext()).toBe(2);
    expect(() => {
      resource.finish();
      resource.finish();
    }).toThrow(RangeError);
  });

  it("keeps its queue when more people come than it had room for", () => {
    const resource = new Resource(1);
    for (const entity of [5, 100_000, 7]) resource.join(entity);
    const served: number[] = [];
    for (let who = resource.startNext(); who !== NOBODY; who = resource.startNext()) {
      served.push(who);
      resource.finish();
    }
    expect(served).toEqual([5, 100_000, 7]);
  });
});
