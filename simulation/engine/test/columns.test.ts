import { Batches, Entities } from "@keten/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("entities", () => {
  it("keep their columns while others come and go, and use rows again", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ add: fc.boolean(), which: fc.nat() }), { maxLength: 400 }), (steps) => {
        const people = new Entities({ stage: "u8", day: "i32", share: "f64" }, 2);
        const plain: { row: number; handle: number; number: number }[] = [];
        const gone: number[] = [];
        let most = 0;
        for (const [number, { add, which }] of steps.entries()) {
          if (add) {
            const row = people.add();
            people.columns.stage[row] = number % 256;
            people.columns.day[row] = 3 - number;
            people.columns.share[row] = number / 7;
            plain.push({ row, handle: people.handleOf(row), number });
          } else if (plain.length > 0) {
            const [one] = plain.splice(which % plain.length, 1);
            people.remove(one!.row);
            gone.push(one!.handle);
          }
          most = Math.max(most, plain.length);
        }
        expect(people.size).toBe(plain.length);
        expect(people.rows).toBe(most);
        for (const { row, handle, number } of plain) {
          expect(people.rowOf(handle)).toBe(row);
          expect([people.columns.stage[row], people.columns.day[row], people.columns.share[row]]).toEqual([
            number % 256,
            3 - number,
            number / 7,
          ]);
        }
        for (const handle of gone) expect(people.rowOf(handle)).toBe(-1);
      }),
    );
  });

  it("refuse to end twice and say what they take", () => {
    const people = new Entities({ stage: "u8", day: "i32" }, 100);
    const row = people.add();
    expect(people.exists(row)).toBe(true);
    people.remove(row);
    expect(people.exists(row)).toBe(false);
    expect(people.exists(55_555)).toBe(false);
    expect(() => people.remove(row)).toThrow(RangeError);
    expect(() => people.handleOf(row)).toThrow(RangeError);
    // A byte and four for the columns, four for the generation, four for the list of free rows.
    expect(people.bytes).toBe(1_300);
  });
});

describe("batches", () => {
  it("hold who was added, in order, until they are dissolved", () => {
    const batches = new Batches();
    for (const member of [9_000, 12, 7]) batches.add(3, member);
    const members = [];
    for (let one = 3; one >= 0; one = batches.after(one)) members.push(one);
    expect(members).toEqual([3, 9_000, 12, 7]);
    expect(batches.sizeOf(3)).toBe(4);
    expect([3, 9_000, 7, 5].map((one) => batches.leadOf(one))).toEqual([3, 3, 3, 5]);
    expect(batches.sizeOf(5)).toBe(1);
    batches.dissolve(3);
    expect([3, 9_000, 12, 7].map((one) => [batches.leadOf(one), batches.sizeOf(one), batches.after(one)])).toEqual([
      [3, 1, -1],
      [9_000, 1, -1],
      [12, 1, -1],
      [7, 1, -1],
    ]);
    batches.dissolve(77_777);
    batches.add(12, 3);
    expect(batches.leadOf(3)).toBe(12);
  });

  it("refuse somebody who goes with others already", () => {
    const batches = new Batches();
    batches.add(0, 1);
    batches.add(5, 6);
    expect(() => batches.add(2, 1)).toThrow(RangeError);
    expect(() => batches.add(1, 2)).toThrow(RangeError);
    expect(() => batches.add(0, 5)).toThrow(RangeError);
    expect(() => batches.add(0, 0)).toThrow(RangeError);
    expect(() => batches.dissolve(1)).toThrow(RangeError);
  });
});
