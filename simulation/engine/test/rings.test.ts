import { Network } from "@keten/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

interface Setting {
  stations: { capacity: number; name?: string; largest?: number }[];
  rings?: "refused" | "allowed";
}

const network = (setting: Setting) => new Network({ ...setting, start: 0, days: 10, waits: { width: 1, bins: 10 } });

/** Lets everybody begin who can; who began where, in order. */
function settle(of: Network, time: number): [number, number][] {
  const began: [number, number][] = [];
  while (of.startNext(time)) began.push([of.entity, of.station]);
  return began;
}

/** Two people at each of the stations, all places taken. */
function full(setting: Setting): Network {
  const made = network(setting);
  for (const station of setting.stations.keys())
    for (let place = 0; place < 2; place++) made.join(station, station * 2 + place, 0);
  settle(made, 0);
  return made;
}

const three = [
  { capacity: 2, name: "hearing" },
  { capacity: 2, name: "decision" },
  { capacity: 2, name: "court" },
];

describe("stations that wait for each other in a ring", () => {
  it("are refused by name as soon as nobody can move any more", () => {
    const made = full({ stations: three });
    for (const [time, entity, to] of [
      [1, 0, 1],
      [2, 2, 2],
      [3, 4, 0],
      [4, 1, 1],
      [5, 3, 2],
    ] as const) {
      made.moveOn(to, entity, time);
      expect(settle(made, time)).toEqual([]);
    }
    made.moveOn(0, 5, 6);
    expect(() => settle(made, 6)).toThrow(
      "stations wait for each other in a ring and nobody can move: hearing → decision → court → hearing",
    );
  });

  it("are named alone, without those that only wait for the ring", () => {
    const made = full({ stations: [{ capacity: 2 }, { capacity: 2 }, { capacity: 2 }] });
    for (const entity of [0, 1]) made.moveOn(1, entity, 1);
    for (const entity of [2, 3]) made.moveOn(2, entity, 1);
    expect(settle(made, 1)).toEqual([]);
    for (const entity of [4, 5]) made.moveOn(1, entity, 2);
    expect(() => settle(made, 2)).toThrow(/nobody can move: (1 → 2 → 1|2 → 1 → 2)$/);
  });

  it("are no ring while one place is worked on, for its person may leave", () => {
    const made = full({ stations: three });
    for (const [entity, to] of [
      [0, 1],
      [1, 1],
      [2, 0],
    ] as const)
      made.moveOn(to, entity, 1);
    expect(settle(made, 1)).toEqual([]);
    made.finish(3, 2);
    expect(settle(made, 2)).toEqual([
      [0, 1],
      [2, 0],
      [1, 1],
    ]);
  });

  it("include a station that waits for itself, and a family that would need the places it holds up", () => {
    const alone = network({ stations: [{ capacity: 1 }] });
    alone.join(0, 0, 0);
    settle(alone, 0);
    alone.moveOn(0, 0, 1);
    expect(() => settle(alone, 1)).toThrow("0 → 0");

    const made = network({
      stations: [
        { capacity: 2, largest: 2 },
        { capacity: 2, largest: 2 },
      ],
    });
    made.join(0, 0, 0);
    made.join(0, 1, 0);
    made.join(1, 2, 0, 0, 0, 2);
    settle(made, 0);
    made.moveOn(1, 0, 1);
    made.moveOn(0, 2, 1);
    expect(settle(made, 1)).toEqual([]);
    // One place comes free, but the family needs two.
    made.finish(1, 2);
    expect(() => settle(made, 2)).toThrow("ring");
  });

  it("may come apart where the model allows them: a place more, or somebody who gives up", () => {
    const made = full({ stations: three, rings: "allowed" });
    for (let entity = 0; entity < 6; entity++) made.moveOn((Math.floor(entity / 2) + 1) % 3, entity, 1);
    expect(settle(made, 1)).toEqual([]);
    made.abandon(5, 2);
    expect(settle(made, 2).length).toBeGreaterThan(0);
  });

  it("are found when and only when nobody can move, whatever people do", () => {
    const step = fc.record({ entity: fc.nat(9), to: fc.nat(3), leaves: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 4, maxLength: 4 }),
        fc.array(step),
        (places, steps) => {
          const made = network({ stations: places.map((capacity) => ({ capacity })) });
          let threw = false;
          try {
            for (let entity = 0; entity < 10; entity++) made.join(entity % 4, entity, 0);
            settle(made, 0);
            for (const [index, { entity, to, leaves }] of steps.entries()) {
              if (made.whereIs(entity) < 0 || made.waitsAt(entity) >= 0) continue;
              if (leaves) made.finish(entity, index + 1);
              else made.moveOn(to, entity, index + 1);
              settle(made, index + 1);
            }
          } catch (error) {
            expect(String(error)).toContain("in a ring");
            threw = true;
          }
          expect(threw).toBe(standStill(made));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

/** Whether some people are in the way of each other for good: all others finish and leave, and they still wait. */
function standStill(made: Network): boolean {
  const people = Array.from({ length: 10 }, (_, entity) => entity);
  const free = [0, 1, 2, 3].map((station) => made.capacity(station) - made.busy(station));
  const holding = new Map(
    people.flatMap((entity) => (made.whereIs(entity) >= 0 ? [[entity, made.whereIs(entity)]] : [])),
  );
  for (;;) {
    // Who is at work leaves in the end; who waits with a place leaves it when there is room where they go.
    const goes = [...holding].find(([entity]) => made.waitsAt(entity) < 0 || free[made.waitsAt(entity)]! > 0);
    if (!goes) return holding.size > 0;
    free[goes[1]] = free[goes[1]]! + 1;
    holding.delete(goes[0]);
  }
}
