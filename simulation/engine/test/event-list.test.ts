import { EventList, RandomStreams } from "@keten/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const drain = (events: EventList, until: number) => {
  const seen: [number, number][] = [];
  while (events.advance(until)) seen.push([events.time, events.entity]);
  return seen;
};

describe("the event list", () => {
  it("gives events in order of time, and of scheduling within a tick, like a sorted list does", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ time: fc.nat(5_000), cancelled: fc.boolean() }), { maxLength: 300 }),
        fc.constantFrom(1, 8, 100),
        (planned, ticksPerDay) => {
          // A wheel of four days makes most events wait for a later round.
          const events = new EventList(0, ticksPerDay, 4);
          const handles = planned.map(({ time }, entity) => events.schedule(time, 0, entity));
          for (const [entity, { cancelled }] of planned.entries())
            if (cancelled) expect(events.cancel(handles[entity]!)).toBe(true);
          const expected = planned
            .map(({ time, cancelled }, entity) => ({ time, entity, cancelled }))
            .filter((event) => !event.cancelled)
            .sort((a, b) => a.time - b.time || a.entity - b.entity)
            .map(({ time, entity }) => [time, entity]);
          expect(events.size).toBe(expected.length);
          expect(drain(events, 5_001)).toEqual(expected);
          expect(events.size).toBe(0);
        },
      ),
    );
  });

  it("takes events that are scheduled while it runs, also for the present tick", () => {
    const events = new EventList(0, 10, 4);
    events.schedule(3, 0, 0);
    const seen: number[] = [];
    while (events.advance(200)) {
      seen.push(events.time);
      if (seen.length < 6) events.schedule(events.time + (seen.length % 2 === 0 ? 0 : 37), 0, 0);
    }
    expect(seen).toEqual([3, 40, 40, 77, 77, 114]);
  });

  it("stops before the limit and goes on from there", () => {
    const events = new EventList(0, 1);
    events.schedule(5, 0, 1);
    events.schedule(6, 0, 2);
    expect(drain(events, 6)).toEqual([[5, 1]]);
    expect(events.time).toBe(6);
    expect(drain(events, 7)).toEqual([[6, 2]]);
  });

  it("refuses an event in the past and ignores a handle that is used up", () => {
    const events = new EventList(10, 1);
    expect(() => events.schedule(9, 0, 0)).toThrow(RangeError);
    const handle = events.schedule(11, 0, 0);
    drain(events, 20);
    const reused = events.schedule(21, 0, 1);
    expect(events.cancel(handle)).toBe(false);
    expect(events.cancel(reused)).toBe(true);
    expect(events.cancel(reused)).toBe(false);
    expect(drain(events, 30)).toEqual([]);
  });

  it("stays equal to a sorted list through busy and idle days, scheduling and cancelling on the way", () => {
    for (const [ticksPerDay, seed] of [
      [1, 1],
      [8, 2],
      [65_536, 3],
      [86_400, 4],
    ] as const) {
      const random = new RandomStreams(seed, 0);
      const events = new EventList(-5 * ticksPerDay, ticksPerDay, 16);
      const plain: { time: number; order: number; handle: number }[] = [];
      let order = 0;
      const schedule = (ahead: number) => {
        const time = events.time + ahead;
        plain.push({ time, order, handle: events.schedule(time, order % 65_536, order) });
        order++;
      };
      for (let n = 0; n < 300; n++) schedule(n % ticksPerDay);
      for (let step = 0; step < 6_000; step++) {
        const u = (purpose: number) => random.uniform(0, step, purpose, 0);
        if (step === 3_000)
          for (let n = 0; n < 2_000; n++) schedule(Math.floor(random.uniform(1, n, 0, 0) * ticksPerDay));
        if (plain.length > 0 && u(1) < 0.3) {
          const [gone] = plain.splice(Math.floor(u(2) * plain.length), 1);
          expect(events.cancel(gone!.handle)).toBe(true);
        }
        // Mostly within two days, now and then further ahead than the wheel is round.
        if (u(3) < 0.7) schedule(Math.floor(u(4) * (u(5) < 0.05 ? 40 : 2) * ticksPerDay));
        if (u(6) < 0.2) events.advance(events.time);
        plain.sort((a, b) => a.time - b.time || a.order - b.order);
        const first = plain.shift();
        expect(events.advance(Number.POSITIVE_INFINITY)).toBe(first !== undefined);
        if (first)
          expect([events.time, events.entity, events.kind]).toEqual([first.time, first.order, first.order % 65_536]);
        expect(events.size).toBe(plain.length);
      }
    }
  });

  it("ends where nothing is left, however far the limit", () => {
    const events = new EventList(0, 10);
    expect(events.advance(Number.POSITIVE_INFINITY)).toBe(false);
    expect(events.time).toBe(0);
    expect(events.advance(1e12)).toBe(false);
    expect(events.time).toBe(1e12);
    events.schedule(1e12 + 3, 7, 8);
    expect(events.cancel(events.schedule(1e12 + 1, 0, 0))).toBe(true);
    expect(events.cancel(-1)).toBe(false);
  });

  it("refuses broken ticks, strange kinds and days", () => {
    const events = new EventList(0, 10);
    expect(() => events.schedule(1.5, 0, 0)).toThrow(RangeError);
    expect(() => events.schedule(Number.NaN, 0, 0)).toThrow(RangeError);
    expect(() => events.schedule(1, -1, 0)).toThrow(RangeError);
    expect(() => events.schedule(1, 65_536, 0)).toThrow(RangeError);
    expect(() => new EventList(0, 0)).toThrow(RangeError);
    expect(() => new EventList(0, 4_000_000)).toThrow(RangeError);
    expect(() => new EventList(0.5, 10)).toThrow(RangeError);
    expect(() => new EventList(0, 10, 3)).toThrow(RangeError);
  });
});
