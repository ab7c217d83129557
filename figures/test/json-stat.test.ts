import { dayOf } from "@keten/calendar";
import { readJsonStat } from "@keten/figures";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultsOf } from "./support/faults.js";
import { jsonStat } from "./support/json-stat.js";

const cubes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }).chain((size) => {
  const cells = size.reduce((a, b) => a * b, 1);
  return fc.record({
    size: fc.constant(size),
    values: fc.array(fc.option(fc.integer({ min: -5, max: 5000 }), { freq: 2 }), {
      minLength: cells,
      maxLength: cells,
    }),
    flags: fc.array(fc.constantFrom("", "", "p", "b", ":"), { minLength: cells, maxLength: cells }),
  });
});

/** The codes of a cell, counted the other way round than the reader does: by nested loops. */
function codesInOrder(size: readonly number[]): Record<string, string>[] {
  return size.reduce<Record<string, string>[]>(
    (all, length, place) =>
      all.flatMap((codes) => Array.from({ length }, (_, n) => ({ ...codes, [`d${place}`]: `c${place}-${n}` }))),
    [{}],
  );
}

describe("JSON-stat", () => {
  it("gives each filled cell its own codes, whatever form values, flags and codes come in", () => {
    fc.assert(
      fc.property(
        cubes,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        ({ size, values, flags }, asList, asFlags, asCodes) => {
          const every = codesInOrder(size);
          const filled = <T>(list: readonly T[], empty: T) =>
            Object.fromEntries(list.flatMap((one, at) => (one === empty ? [] : [[String(at), one]])));
          const body = {
            class: "dataset",
            id: size.map((_, place) => `d${place}`),
            size,
            dimension: Object.fromEntries(
              size.map((length, place) => {
                const codes = Array.from({ length }, (_, n) => `c${place}-${n}`);
                // The order in which an object lists its codes says nothing: their places do.
                const index = Object.fromEntries(codes.map((code, n) => [code, n] as const).reverse());
                return [`d${place}`, { category: { index: asCodes ? codes : index } }];
              }),
            ),
            value: asList ? values : filled(values, null),
            status: asFlags ? flags : filled(flags, ""),
          };
          const read = readJsonStat(body, "here").observations;
          const expected = every.flatMap((codes, at) =>
            values[at] === null && flags[at] === "" ? [] : [{ codes, value: values[at], flag: flags[at] }],
          );
          const byCell = (list: typeof read) =>
            new Map(list.map((one) => [Object.entries(one.codes).sort().join(" "), one]));
          expect(read).toHaveLength(expected.length);
          expect(byCell(read)).toEqual(byCell(expected as typeof read));
        },
      ),
    );
  });

  it("reads the day of the last change, one flag for all, and a table without cells", () => {
    const body = jsonStat({ dimensions: { geo: ["NL"], time: ["2023", "2024"] }, cells: [] });
    expect(readJsonStat(body, "here")).toMatchObject({ updated: dayOf(2026, 5, 22), observations: [] });
    expect(
      readJsonStat(
        { ...body, size: [1, 0], value: {}, dimension: { ...body.dimension, time: { category: { index: {} } } } },
        "here",
      ).observations,
    ).toEqual([]);
    expect(readJsonStat({ ...body, value: { 1: 7 }, status: "p" }, "here").observations).toEqual([
      { codes: { geo: "NL", time: "2024" }, value: 7, flag: "p" },
    ]);
  });

  const whole = jsonStat({
    dimensions: { geo: ["NL"], time: ["2023", "2024"] },
    cells: [{ codes: { geo: "NL", time: "2024" }, value: 7 }],
  });
  it.each([
    ["dataset", []],
    ["class", { ...whole, class: "collection" }],
    ["id", { ...whole, id: "geo" }],
    ["size", { ...whole, size: [1] }],
    ["size", { ...whole, size: [1, -2] }],
    ["dimension.time", { ...whole, dimension: { geo: whole.dimension["geo"] } }],
    ["dimension.time", { ...whole, dimension: { ...whole.dimension, time: { category: { index: { a: 0, b: 0 } } } } }],
    ["dimension.time", { ...whole, dimension: { ...whole.dimension, time: { category: { index: ["2023"] } } } }],
    ["value", { ...whole, value: undefined }],
    ["value", { ...whole, value: { 2: 7 } }],
    ["value", { ...whole, value: { 1: "7" } }],
    ["value", { ...whole, value: { first: 7 } }],
    ["value", { ...whole, value: [1, 2, 3] }],
    ["status", { ...whole, status: { 1: 4 } }],
    ["updated", { ...whole, updated: "yesterday" }],
  ])("names %s when it is not as it should be", async (place, body) => {
    expect(await faultsOf(() => readJsonStat(body, "here"))).toMatchObject([{ code: "answer-shape", field: place }]);
  });
});
