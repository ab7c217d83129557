import { NOBODY, QueueLinks, Resource } from "@keten/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

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

interface Waiting {
  entity: number;
  priority: number;
  places: number;
  turn: number;
}

/** The same rules written down plainly: look at everybody each time. */
class PlainResource {
  busy = 0;
  waiting: Waiting[] = [];
  #joined = 0;
  constructor(
    public capacity: number,
    readonly overtaking: boolean,
  ) {}

  join(entity: number, priority: number, places: number): void {
    this.waiting.push({ entity, priority, places, turn: this.#joined++ });
    this.waiting.sort((a, b) => a.priority - b.priority || a.turn - b.turn);
  }

  startNext(): number {
    const free = this.capacity - this.busy;
    const first = this.overtaking ? this.waiting.find((one) => one.places <= free) : this.waiting[0];
    if (first === undefined || first.places > free) return NOBODY;
    this.waiting.splice(this.waiting.indexOf(first), 1);
    this.busy += first.places;
    return first.entity;
  }
}

describe("a resource with batches", () => {
  for (const overtaking of [false, true])
    it(`takes the same people as a plain list does${overtaking ? " when who fits may pass" : ""}`, () => {
      const step = fc.oneof(
        fc.record({ do: fc.constant("join" as const), priority: fc.nat(2), places: fc.integer({ min: 1, max: 4 }) }),
        fc.record({ do: fc.constant("leave" as const), which: fc.nat() }),
        fc.record({ do: fc.constant("start" as const) }),
        fc.record({ do: fc.constant("finish" as const), which: fc.nat() }),
        fc.record({ do: fc.constant("capacity" as const), capacity: fc.nat(10) }),
      );
      fc.assert(
        fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
          const resource = new Resource(5, { classes: 3, largest: 4, overtaking });
          const plain = new PlainResource(5, overtaking);
          const working: number[] = [];
          let next = 0;
          for (const one of steps) {
            if (one.do === "join") {
              resource.join(next, one.priority, one.places);
              plain.join(next++, one.priority, one.places);
            } else if (one.do === "leave" && next > 0) {
              const entity = one.which % next;
              const at = plain.waiting.findIndex((waiting) => waiting.entity === entity);
              expect(resource.leave(entity)).toBe(at >= 0);
              if (at >= 0) plain.waiting.splice(at, 1);
            } else if (one.do === "start") {
              const entity = resource.startNext();
              expect(entity).toBe(plain.startNext());
              if (entity !== NOBODY) working.push(resource.taken);
            } else if (one.do === "finish" && working.length > 0) {
              const [places] = working.splice(one.which % working.length, 1);
              resource.finish(places!);
              plain.busy -= places!;
            } else if (one.do === "capacity") {
              resource.setCapacity(one.capacity);
              plain.capacity = one.capacity;
            }
            expect(resource.busy).toBe(plain.busy);
            expect(resource.waiting).toBe(plain.waiting.reduce((sum, { places }) => sum + places, 0));
          }
        }),
      );
    });

  it("puts who comes back at the rank they had", () => {
    const resource = new Resource(9);
    for (const [entity, applied] of [
      [1, 100],
      [2, 105],
      [3, 103],
      [4, 100],
    ] as const)
      resource.join(entity, 0, 1, applied);
    resource.leave(1);
    resource.join(1, 0, 1, 100);
    const order = [0, 1, 2, 3].map(() => resource.startNext());
    expect(order).toEqual([4, 1, 3, 2]);
  });

  it("refuses what cannot be", () => {
    const resource = new Resource(1, { classes: 2, largest: 2 });
    resource.join(0);
    expect(() => resource.join(0)).toThrow(RangeError);
    expect(() => resource.join(1, 2)).toThrow(RangeError);
    expect(() => resource.join(1, 0, 3)).toThrow(RangeError);
    expect(() => new Resource(1, 0)).toThrow(RangeError);
    const single = new Resource(1);
    single.join(0);
    expect(() => single.join(1, 0, 1, 5)).toThrow(RangeError);
  });

  it("keeps queues apart that share their links", () => {
    const links = new QueueLinks();
    const [one, other] = [new Resource(1, { links, classes: 2 }), new Resource(1, { links })];
    one.join(3, 1);
    other.join(4);
    expect(other.leave(3)).toBe(false);
    expect(() => other.join(3)).toThrow(RangeError);
    expect([one.startNext(), other.startNext()]).toEqual([3, 4]);
  });
});
