import { Batches, EventList, exponential, Network, RandomStreams, type StationMeasure } from "@keten/engine";
import { describe, expect, it } from "vitest";
import { DAY, exponentialDays, runStation } from "./station.js";

const DAYS = 400;
const HOUSING = 2;
const COME = 3;
const GIVE_UP = 4;

/**
 * Families of one to six wait for a decision, for a place to live that they hold until they can move on, and some
 * give up; with capacity that goes up and down. Returns the network after every day is counted.
 */
function families(seed: number, overtaking: boolean) {
  const streams = new RandomStreams(seed, 0);
  const events = new EventList(0, DAY);
  const batches = new Batches();
  const network = new Network({
    stations: [
      { capacity: 12, classes: 2, largest: 6, overtaking },
      { capacity: 60, largest: 6, overtaking },
      { capacity: 40, largest: 6, overtaking },
    ],
    start: 0,
    days: DAYS,
    groups: 2,
    waits: { width: DAY / 10, bins: 1_000 },
  });
  const draw = (who: number, purpose: number, days: number) =>
    Math.round(exponential(days * DAY, streams.uniform(0, who, purpose, 0)));
  const startedAt = new Map<number, number[]>();
  const gone = new Set<number>();
  let rows = 0;
  let mostOver = 0;
  const come = () => {
    const lead = rows;
    rows += 1 + Math.floor(streams.uniform(0, lead, 10, 0) * 6);
    for (let member = lead + 1; member < rows; member++) batches.add(lead, member);
    const group = batches.sizeOf(lead) > 3 ? 1 : 0;
    network.join(0, lead, events.time, lead % 2, group, batches.sizeOf(lead));
    events.schedule(events.time + draw(lead, 11, 30), GIVE_UP, lead);
    events.schedule(events.time + draw(lead, 12, 1), COME, 0);
  };
  const settle = () => {
    while (network.startNext(events.time)) {
      const { station, entity } = network;
      for (let member = entity; member >= 0; member = batches.after(member))
        startedAt.set(member, [...(startedAt.get(member) ?? []), events.time]);
      mostOver = Math.max(mostOver, network.busy(station) - network.capacity(station));
      events.schedule(events.time + draw(entity, station, [3, 9, 11][station]!), station, entity);
    }
  };
  events.schedule(0, COME, 0);
  for (let today = 0; today < DAYS; today++) {
    if (today % 40 === 20) network.setCapacity(HOUSING, today % 80 === 20 ? 25 : 45);
    settle();
    while (events.advance((today + 1) * DAY)) {
      const { kind, entity, time } = events;
      if (kind === COME) come();
      else if (kind === GIVE_UP) {
        if (network.abandon(entity, time)) gone.add(entity);
      } else if (kind === HOUSING) {
        network.finish(entity, time);
        gone.add(entity);
      } else network.moveOn(kind + 1, entity, time);
      settle();
    }
    network.statistics.daily.closeDay();
  }
  return { network, batches, startedAt, rows, gone, mostOver };
}

describe("nobody is lost and nobody is invented", () => {
  for (const overtaking of [false, true])
    it(`on any day, at any station, in any group, with families, held places and people who give up${overtaking ? ", when small families may pass" : ""}`, () => {
      const { network, batches, rows, gone } = families(31, overtaking);
      const { statistics } = network;
      const on = (day: number, station: number, measure: StationMeasure, group: number) =>
        day < 0 ? 0 : statistics.daily.on(day, statistics.stage(station, measure), group);
      const totals = { joined: 0, abandoned: 0, held: 0 };
      for (let day = 0; day < DAYS; day++)
        for (let station = 0; station < 3; station++)
          for (let group = 0; group < 2; group++) {
            const now = (measure: StationMeasure) => on(day, station, measure, group);
            const past = (measure: StationMeasure) => on(day - 1, station, measure, group);
            expect(now("waiting") - past("waiting")).toBe(now("joined") - now("started") - now("abandoned"));
            expect(now("working") + now("held") - past("working") - past("held")).toBe(
              now("started") - now("finished"),
            );
            expect(Math.min(now("waiting"), now("working"), now("held"))).toBeGreaterThanOrEqual(0);
            totals.joined += now("joined");
            totals.abandoned += now("abandoned");
            totals.held += now("held");
          }
      // All of it happens: otherwise the sums above would prove little.
      expect(totals.joined).toBeGreaterThan(1_000);
      expect(totals.abandoned).toBeGreaterThan(50);
      expect(totals.held).toBeGreaterThan(1_000);

      // Whoever came is gone, waits or has a place, and those who are held are among those who wait further on.
      let present = 0;
      for (let station = 0; station < 3; station++)
        for (let group = 0; group < 2; group++)
          present += on(DAYS - 1, station, "waiting", group) + on(DAYS - 1, station, "working", group);
      const left = [...gone].reduce((sum, lead) => sum + batches.sizeOf(lead), 0);
      expect(present + left).toBe(rows);
    });

  it("families begin together, in places that were all free", () => {
    const { batches, startedAt, rows, mostOver } = families(32, true);
    expect(mostOver).toBeLessThanOrEqual(0);
    let large = 0;
    for (let entity = 0; entity < rows; entity++) {
      const lead = batches.leadOf(entity);
      expect(startedAt.get(entity)).toEqual(startedAt.get(lead));
      if (entity === lead && batches.sizeOf(lead) > 1) large++;
    }
    expect(large).toBeGreaterThan(100);
  });

  it("held places keep those behind waiting: work upstream stops when nothing leaves downstream", () => {
    const events = new EventList(0, DAY);
    const network = new Network({
      stations: [{ capacity: 3 }, { capacity: 2 }],
      start: 0,
      days: 1,
      waits: { width: DAY, bins: 10 },
    });
    const begun: string[] = [];
    const settle = () => {
      while (network.startNext(events.time)) begun.push(`${network.entity}@${network.station}`);
    };
    for (let who = 0; who < 10; who++) network.join(0, who, 0);
    settle();
    for (const who of [0, 1, 2]) network.moveOn(1, who, 0);
    settle();
    for (const who of [3, 4]) network.moveOn(1, who, 0);
    settle();
    expect(begun).toEqual(["0@0", "1@0", "2@0", "0@1", "3@0", "1@1", "4@0"]);
    expect(network.busy(0)).toBe(3);
    expect(network.waiting(1)).toBe(3);
    // One leaves downstream: one moves, and one may begin upstream.
    begun.length = 0;
    network.finish(0, 0);
    settle();
    expect(begun).toEqual(["2@1", "5@0"]);
    // One who is held gives up: the place upstream is free as well.
    begun.length = 0;
    expect(network.abandon(3, 0)).toBe(true);
    settle();
    expect(begun).toEqual(["6@0"]);
    expect(network.whereIs(3)).toBe(-1);
  });
});

describe("a batch in front of others", () => {
  it("counts for as many as it has, and when it gives up those behind it begin", () => {
    const network = new Network({
      stations: [{ capacity: 3, largest: 4 }],
      start: 0,
      days: 1,
      waits: { width: 1, bins: 100 },
    });
    network.join(0, 0, 0, 0, 0, 2);
    expect(network.startNext(5)).toBe(true);
    network.join(0, 1, 5, 0, 0, 3);
    network.join(0, 2, 6);
    expect(network.startNext(7)).toBe(false);
    expect(network.waiting(0)).toBe(4);
    expect(network.abandon(1, 8)).toBe(true);
    expect(network.startNext(8)).toBe(true);
    expect([network.entity, network.busy(0), network.waiting(0)]).toEqual([2, 3, 0]);
    // Two waited five ticks each and one two.
    expect([network.statistics.waits.number(0), network.statistics.waits.mean(0)]).toEqual([3, 4]);
    expect(network.abandon(1, 8)).toBe(false);
    expect(() => network.finish(1, 8)).toThrow(RangeError);
    expect(() => network.join(0, 2, 8)).toThrow(RangeError);
    expect(() => network.moveOn(0, 1, 8)).toThrow(RangeError);
    expect(() => network.setCapacity(1, 5)).toThrow(RangeError);
  });
});

describe("Little's law", () => {
  it("holds to the tick: the area under the queue is the sum of the waits, by class", () => {
    const { statistics, arrivals, people, end } = runStation({
      servers: 5,
      between: 1 / 4.6,
      service: exponentialDays(1),
      days: 1_100,
      arrivalsUntil: 1_000,
      classes: [0.3, 0.7],
      seed: 33,
    });
    expect(people.size).toBe(0);
    let started = 0;
    for (const group of [0, 1]) {
      const number = statistics.waits.number(group);
      started += number;
      const area = statistics.meanLevel(0, "waiting", group, end) * end;
      const waits = statistics.waits.mean(group) * number;
      expect(number).toBeGreaterThan(1_000);
      // Both are exact sums of whole ticks, but for the division and multiplication just done.
      expect(Math.abs(area - waits)).toBeLessThan(1e-9 * waits);
    }
    expect(started).toBe(arrivals);
  });
});
