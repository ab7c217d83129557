import { EventList } from "@keten/engine";
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
});
