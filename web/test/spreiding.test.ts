import type { Distribution, MunicipalityShare, ProvinceShare } from "@keten/distribution";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptSearch, MOST_PLACES, readChoice, type SpreadChoice, writeChoice } from "../spreiding/data/choice.js";
import { FILLS, fillValue, meanPerHead, STEPS, stepOf } from "../spreiding/data/fills.js";
import { answersTo } from "../spreiding/data/names.js";
import { rankOf } from "../spreiding/data/ranking.js";
import { type Block, layoutCountry, layoutProvince, PROVINCE_ORDER, TILE } from "../spreiding/map/layout.js";
import { walk, walkToName } from "../spreiding/map/walk.js";
import { type Column, orderOf, sorted } from "../spreiding/tables/sorting.js";

/** How many municipalities the provinces have had since 2023. */
const COUNTS: Record<string, number> = {
  PV20: 10,
  PV21: 18,
  PV22: 12,
  PV23: 25,
  PV24: 6,
  PV25: 51,
  PV26: 26,
  PV27: 44,
  PV28: 50,
  PV29: 13,
  PV30: 56,
  PV31: 31,
};

/** A made-up country: only the numbers of municipalities are those of a real one. */
function country(counts: Record<string, number>): Distribution {
  const municipalities: MunicipalityShare[] = Object.entries(counts).flatMap(([province, count]) =>
    Array.from({ length: count }, (_, index) => ({
      code: `GM${province.slice(2)}${String(index).padStart(2, "0")}`,
      name: `Plaats ${province.slice(2)} ${String.fromCharCode(97 + (index % 26))}${index}`,
      province,
      inhabitants: 1000 + ((index * 7919) % 5003),
      score: null,
      places: 10 + ((index * 31) % 900),
      minors: null,
      kind: index % 5 === 0 ? ("published" as const) : ("approximation" as const),
      byInhabitants: 0,
      explanation: [],
    })),
  );
  const provinces: ProvinceShare[] = Object.keys(counts).map((code) => {
    const own = municipalities.filter((one) => one.province === code);
    return {
      code,
      name: code,
      municipalities: own.length,
      inhabitants: own.reduce((sum, one) => sum + one.inhabitants, 0),
      places: own.reduce((sum, one) => sum + one.places, 0),
      minors: null,
      kind: "published",
      byInhabitants: 0,
      explanation: [],
    };
  });
  return {
    cycle: 2024,
    places: municipalities.reduce((sum, one) => sum + one.places, 0),
    minors: null,
    minorsKind: null,
    kind: "approximation",
    sum: municipalities.reduce((sum, one) => sum + one.places, 0),
    inhabitants: municipalities.reduce((sum, one) => sum + one.inhabitants, 0),
    national: {},
    municipalities,
    provinces,
    sources: [],
    warnings: [],
  };
}

const meets = (a: Block, b: Block): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const codes = (blocks: readonly Block[]) =>
  blocks.flatMap(({ tiles }) => tiles.map(({ municipality }) => municipality.code));

describe("the tile map", () => {
  it("has one tile for each of 342 municipalities, under its own province, the largest first", () => {
    const { blocks, width, height } = layoutCountry(country(COUNTS));
    expect(codes(blocks)).toHaveLength(342);
    expect(new Set(codes(blocks)).size).toBe(342);
    expect(blocks.map(({ province }) => province.code)).toEqual(PROVINCE_ORDER);
    for (const { province, tiles, x, y, width: wide, height: high } of blocks) {
      expect(tiles).toHaveLength(COUNTS[province.code] as number);
      const people = tiles.map(({ municipality }) => municipality.inhabitants);
      expect(people).toEqual(people.toSorted((a, b) => b - a));
      for (const tile of tiles) {
        expect(tile.municipality.province).toBe(province.code);
        expect(tile.x >= x && tile.x + TILE <= x + wide && tile.y >= y && tile.y + TILE <= y + high).toBe(true);
      }
      expect(x >= 0 && y >= 0 && x + wide <= width && y + high <= height).toBe(true);
    }
  });

  it("lets no tile and no province lie over another, whatever the numbers of municipalities", () => {
    const counts = fc.record(
      Object.fromEntries(Object.keys(COUNTS).map((code) => [code, fc.integer({ min: 1, max: 90 })])),
    );
    fc.assert(
      fc.property(counts, (some) => {
        const { blocks } = layoutCountry(country(some));
        for (const [index, one] of blocks.entries())
          for (const other of blocks.slice(index + 1)) expect(meets(one, other)).toBe(false);
        for (const { tiles } of blocks) expect(new Set(tiles.map(({ x, y }) => `${x} ${y}`)).size).toBe(tiles.length);
      }),
      { numRuns: 60 },
    );
    const real = layoutCountry(country(COUNTS)).blocks;
    for (const [index, one] of real.entries())
      for (const other of real.slice(index + 1)) expect(meets(one, other)).toBe(false);
  });

  it("stands roughly as on a map", () => {
    const at = new Map(layoutCountry(country(COUNTS)).blocks.map((one) => [one.province.code, one]));
    const north = (one: string, other: string) => expect(at.get(one)!.y).toBeLessThan(at.get(other)!.y);
    const west = (one: string, other: string) => expect(at.get(one)!.x).toBeLessThan(at.get(other)!.x);
    for (const [one, other] of [
      ["PV20", "PV22"],
      ["PV22", "PV23"],
      ["PV23", "PV25"],
      ["PV25", "PV31"],
      ["PV27", "PV28"],
      ["PV28", "PV29"],
      ["PV21", "PV24"],
      ["PV24", "PV26"],
      ["PV26", "PV30"],
    ] as const)
      north(one, other);
    for (const [one, other] of [
      ["PV27", "PV21"],
      ["PV21", "PV20"],
      ["PV28", "PV26"],
      ["PV26", "PV25"],
      ["PV29", "PV30"],
      ["PV30", "PV31"],
    ] as const)
      west(one, other);
  });

  it("fits one province into the width there is", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PROVINCE_ORDER), fc.integer({ min: 40, max: 900 }), (code, room) => {
        const { blocks, width } = layoutProvince(country(COUNTS), code, room);
        expect(codes(blocks)).toHaveLength(COUNTS[code] as number);
        expect(width).toBeLessThanOrEqual(room);
      }),
    );
  });
});

describe("walking over the map", () => {
  const { blocks } = layoutCountry(country(COUNTS));
  const first = blocks[0] as Block;
  const code = (block: Block, index: number) => block.tiles[index]?.municipality.code as string;

  it("goes with arrows inside a province and never out of it", () => {
    expect(walk(blocks, code(first, 0), "ArrowRight")).toBe(code(first, 1));
    expect(walk(blocks, code(first, 0), "ArrowDown")).toBe(code(first, first.columns));
    expect(walk(blocks, code(first, 0), "ArrowLeft")).toBeNull();
    expect(walk(blocks, code(first, 0), "ArrowUp")).toBeNull();
    expect(walk(blocks, code(first, 9), "ArrowRight")).toBeNull();
    expect(walk(blocks, code(first, 0), "End")).toBe(code(first, 9));
    expect(walk(blocks, code(first, 9), "Home")).toBe(code(first, 0));
  });

  it("reaches the end of a shorter row below", () => {
    const shorter = blocks.find(({ tiles, columns }) => tiles.length > columns && tiles.length % columns > 0) as Block;
    const last = shorter.tiles.length - 1;
    const above = Math.floor(last / shorter.columns) * shorter.columns - 1;
    expect(walk(blocks, code(shorter, above), "ArrowDown")).toBe(code(shorter, last));
    expect(walk(blocks, code(shorter, last), "ArrowDown")).toBeNull();
  });

  it("goes from province to province in order, and stops at both ends", () => {
    for (const [index, block] of blocks.entries()) {
      const [after, before] = [blocks[index + 1], blocks[index - 1]];
      expect(walk(blocks, code(block, 0), "PageDown")).toBe(after ? code(after, 0) : null);
      expect(walk(blocks, code(block, 0), "PageUp")).toBe(before ? code(before, 0) : null);
    }
  });

  it("reaches every tile with arrows alone from the first of its province", () => {
    for (const block of blocks) {
      const reached = new Set([code(block, 0)]);
      const queue = [...reached];
      for (let at = queue.pop(); at !== undefined; at = queue.pop())
        for (const key of ["ArrowRight", "ArrowDown"]) {
          const to = walk(blocks, at, key);
          if (to !== null && !reached.has(to)) {
            reached.add(to);
            queue.push(to);
          }
        }
      expect(reached.size).toBe(block.tiles.length);
    }
  });

  it("jumps to a name, on to the next one with the same letter, and back round", () => {
    const named = country({ PV28: 4 });
    const names = ["'s-Gravenhage", "Gouda", "Súdwest", "Delft"];
    const own = {
      ...named,
      municipalities: named.municipalities.map((one, index) => ({ ...one, name: names[index] as string })),
    };
    const plan = layoutCountry(own).blocks;
    const of = (name: string) => own.municipalities.find((one) => one.name === name)?.code as string;
    expect(walkToName(plan, of("Delft"), "g")).toBe(of("Gouda"));
    expect(walkToName(plan, of("Gouda"), "g")).toBe(of("'s-Gravenhage"));
    expect(walkToName(plan, of("'s-Gravenhage"), "g")).toBe(of("Gouda"));
    expect(walkToName(plan, of("Delft"), "sud")).toBe(of("Súdwest"));
    expect(walkToName(plan, of("Delft"), "x")).toBeNull();
  });
});

describe("the shade of a tile", () => {
  const spread = country(COUNTS);
  const one = spread.municipalities[0] as MunicipalityShare;

  it("has five fixed steps that begin where the legend says", () => {
    for (const fill of FILLS) {
      expect(stepOf(fill, 0)).toBe(1);
      for (const [index, start] of STEPS[fill].entries()) {
        expect(stepOf(fill, start)).toBe(index + 2);
        expect(stepOf(fill, start - 1e-9)).toBe(index + 1);
      }
    }
  });

  it("is none where nothing was found, never the shade of zero", () => {
    const province = spread.provinces[0];
    expect(fillValue("offer", one, province, 1)).toBeNull();
    expect(fillValue("shortage", one, province, 1)).toBeNull();
    const known = { value: 12, period: "2025-07-01", source: "x" };
    expect(fillValue("shortage", { ...one, places: 20, realised: known }, province, 1)).toBe(8);
    expect(fillValue("shortage", { ...one, places: 5, realised: known }, province, 1)).toBe(0);
    expect(fillValue("offer", one, { ...(province as ProvinceShare), places: 24, offered: known }, 1)).toBe(0.5);
  });

  it("measures places per inhabitant against the mean of the country", () => {
    const mean = meanPerHead(spread);
    const weighted = spread.municipalities.map(
      (each) => (fillValue("perHead", each, undefined, mean) as number) * each.inhabitants,
    );
    expect(weighted.reduce((a, b) => a + b, 0) / spread.inhabitants).toBeCloseTo(1, 9);
  });
});

describe("what a reader chose", () => {
  const choices: fc.Arbitrary<SpreadChoice> = fc.record({
    round: fc.constantFrom("2024" as const, "2026" as const),
    places: fc.option(fc.integer({ min: 1, max: MOST_PLACES })),
    fill: fc.constantFrom(...FILLS),
    province: fc.option(fc.constantFrom(...PROVINCE_ORDER)),
    kind: fc.option(fc.constantFrom("published" as const, "approximation" as const, "computed" as const)),
    search: fc.string({ maxLength: 60 }),
    sort: fc.constantFrom("name", "-name", "places", "-places"),
    provinceSort: fc.constantFrom("name", "-name", "offered", "-places"),
  });

  it("comes back from the address as it was", () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(readChoice(new URLSearchParams(keptSearch(choice)))).toEqual(choice);
      }),
    );
  });

  it("leaves the address empty where nothing was chosen, and keeps what is not its own", () => {
    expect(keptSearch(readChoice(new URLSearchParams()))).toBe("");
    expect(writeChoice(new URLSearchParams("x=1&kleur=offer"), { fill: "places" }).toString()).toBe("x=1");
  });

  it("is the usual one where the address holds nonsense", () => {
    const nonsense = "ronde=1900&plekken=-3&kleur=rood&provincie=PV1&soort=geraden";
    expect(readChoice(new URLSearchParams(nonsense))).toEqual(readChoice(new URLSearchParams()));
    for (const places of ["0", "1000001", "12.5", "1e3", "99999999"])
      expect(readChoice(new URLSearchParams({ plekken: places })).places).toBeNull();
  });
});

describe("the tables", () => {
  interface Row {
    name: string;
    value: number | null;
  }
  const columns: Column<Row>[] = [
    { id: "name", label: "", numeric: false, value: ({ name }) => name },
    { id: "value", label: "", numeric: true, value: ({ value }) => value },
  ];
  const rows: Row[] = [
    { name: "b", value: 2 },
    { name: "c", value: null },
    { name: "a", value: 10 },
    { name: "d", value: 0 },
  ];
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const names = (written: string) => sorted(rows, orderOf(columns, written), compare).map(({ name }) => name);

  it("put what is unknown last, whichever way they run", () => {
    expect(names("value")).toEqual(["d", "b", "a", "c"]);
    expect(names("-value")).toEqual(["a", "b", "d", "c"]);
    expect(names("-name")).toEqual(["d", "c", "b", "a"]);
    expect(names("nonsense")).toEqual(["a", "b", "c", "d"]);
  });

  it("find a municipality by part of its name, without accents, by another name and by its code", () => {
    const hague = { code: "GM0518", name: "'s-Gravenhage" };
    for (const typed of ["", "grav", "den haag", "HAGUE", "gm0518", "’s-gra"])
      expect(answersTo(hague, typed)).toBe(true);
    for (const typed of ["haarlem", "gm05180"]) expect(answersTo(hague, typed)).toBe(false);
    expect(answersTo({ code: "GM1900", name: "Súdwest-Fryslân" }, "sudwest frys")).toBe(true);
  });

  it("rank by places, with the neighbours", () => {
    const { municipalities } = country({ PV24: 6 });
    const order = municipalities.toSorted((a, b) => b.places - a.places);
    for (const [index, one] of order.entries()) {
      const rank = rankOf(municipalities, one.code);
      expect(rank?.rank).toBe(index + 1);
      expect(rank?.above?.code).toBe(order[index - 1]?.code);
      expect(rank?.below?.code).toBe(order[index + 1]?.code);
    }
    expect(rankOf(municipalities, "GM9999")).toBeNull();
  });
});
