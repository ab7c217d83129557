import { KetenError } from "@keten/text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlacedJson } from "../dist/input/json-places.js";

const read = (text: string) => readPlacedJson("x.json", text);
const faultOf = (text: string) => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof KetenError) return error.problems[0];
    throw error;
  }
  return undefined;
};

describe("reading JSON with places", () => {
  it("reads what JSON.parse reads", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(read(text).value).toEqual(JSON.parse(text));
      }),
    );
  });

  it("accepts a damaged text only where JSON.parse does", () => {
    const damaged = fc
      .tuple(
        fc.jsonValue({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom("", ",", '"', "}", "]", ":", "0", "-", "\n", "e", "\\"),
      )
      .map(([value, place, letter]) => {
        const text = JSON.stringify(value);
        const at = place % (text.length + 1);
        return text.slice(0, at) + letter + text.slice(at + (letter === "" ? 1 : 0));
      });
    fc.assert(
      fc.property(damaged, (text) => {
        let fine = true;
        try {
          JSON.parse(text);
        } catch {
          fine = false;
        }
        const fault = faultOf(text);
        // A name that stands twice is the one thing that is told here and passed over there.
        if (fault?.code !== "json-key-twice") expect(fault === undefined).toBe(fine);
      }),
      { numRuns: 2000 },
    );
  });

  it("knows the line and character of every part", () => {
    const { placeOf } = read('[\n  {"a": 1,\n   "b": [true, "x"]}\n]');
    expect(placeOf([0, "a"])).toEqual({ file: "x.json", line: 2, column: "9" });
    expect(placeOf([0, "b", 1])).toEqual({ file: "x.json", line: 3, column: "16" });
    expect(placeOf([0, "nowhere", "deeper"])).toEqual({ file: "x.json", line: 2, column: "3" });
  });

  it.each([
    ['{"a": 1,}', "json-broken", 1, "9"],
    ["[1\n 2]", "json-broken", 2, "2"],
    ["", "json-broken", 1, "1"],
    ['{"a": "x\ny"}', "json-broken", 1, "9"],
    ["{} x", "json-broken", 1, "4"],
    ['{"a": 1,\n "a": 2}', "json-key-twice", 2, "2"],
    ["[".repeat(5000), "json-broken", 1, "102"],
  ])("tells where %j is wrong", (text, code, line, column) => {
    expect(faultOf(text)).toMatchObject({ code, at: { file: "x.json", line, column } });
  });
});
