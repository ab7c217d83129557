import { distribute } from "@keten/distribution";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultsOf, inputs, tableOf } from "./support/inputs.js";

const TASKS = {
  PV20: 2717,
  PV21: 3391,
  PV22: 2691,
  PV23: 6325,
  PV24: 2441,
  PV25: 11_704,
  PV26: 8207,
  PV27: 16_290,
  PV28: 19_776,
  PV29: 2109,
  PV30: 14_689,
  PV31: 5662,
};
const shipped = distribute(inputs, { places: 96_000 });
const placesOf = (provinces: readonly { code: string; places: number }[]) =>
  Object.fromEntries(provinces.map(({ code, places }) => [code, places]));

describe("the shipped inputs", () => {
  it("hold 342 municipalities that together have the inhabitants of the country", () => {
    expect(inputs.municipalities).toHaveLength(342);
    expect(inputs.provinces).toHaveLength(12);
    const sum = inputs.municipalities.reduce((total, { code }) => total + (inputs.inhabitants[code]?.value ?? 0), 0);
    expect([sum, inputs.nationalInhabitants.value]).toEqual([17_942_942, 17_942_942]);
  });

  it("lead every ended code to a municipality of today", () => {
    const now = new Set(inputs.municipalities.map(({ code }) => code));
    for (const { code, successor } of inputs.ended) {
      expect([code, now.has(code), now.has(successor)]).toEqual([code, false, true]);
    }
    const next = (code: string) => inputs.ended.find((one) => one.code === code)?.successor;
    // Brielle in one step; Adorp through Winsum to Het Hogeland; De Friese Meren only got another code.
    expect([next("GM0501"), next("GM0001"), next("GM1921")]).toEqual(["GM1992", "GM1966", "GM1940"]);
  });
});

describe("the approximation with shipped inputs", () => {
  it("gives each province its published task by construction, and says so", () => {
    expect(placesOf(shipped.provinces)).toEqual(TASKS);
    expect(shipped.sum).toBe(96_002);
    for (const { kind, published, places, explanation } of shipped.provinces) {
      expect([kind, published?.value]).toEqual(["published", places]);
      expect(explanation[0]?.how?.nl).toContain("precies de gepubliceerde");
    }
  });

  it("calls each municipality published or approximation, and leaves what is published as it is", () => {
    const published = shipped.municipalities.filter(({ kind }) => kind === "published");
    expect(published).toHaveLength(21);
    for (const { places, published: said } of published) expect(places).toBe(said?.value);
    for (const { kind, published: said } of shipped.municipalities)
      expect(kind).toBe(said ? "published" : "approximation");
    const of = (code: string) => shipped.municipalities.find((one) => one.code === code)?.places;
    expect([of("GM0363"), of("GM0377"), of("GM0518"), of("GM0277")]).toEqual([4479, 169, 2513, 14]);
  });

  it("spreads what a province has left by inhabitants, to within a place", () => {
    for (const province of shipped.provinces) {
      const others = shipped.municipalities.filter(
        (one) => one.province === province.code && one.kind === "approximation",
      );
      const rest = others.reduce((sum, one) => sum + one.places, 0);
      const people = others.reduce((sum, one) => sum + one.inhabitants, 0);
      for (const one of others) expect(Math.abs(one.places - (rest * one.inhabitants) / people)).toBeLessThan(1);
    }
  });

  it("keeps minors within the places, and to what two provinces were told", () => {
    const minors = new Map(shipped.provinces.map((one) => [one.code, one.minors]));
    expect([minors.get("PV25"), minors.get("PV30")]).toEqual([992, 1245]);
    expect([shipped.minors, shipped.minorsKind]).toEqual([8137, "approximation"]);
    expect(shipped.municipalities.reduce((sum, one) => sum + (one.minors ?? 0), 0)).toBe(8137);
    for (const one of shipped.municipalities) expect(one.minors).toBeLessThanOrEqual(one.places);
    const given = distribute(inputs, { places: 96_000, minors: 5000 });
    expect([given.minors, given.minorsKind]).toEqual([5000, "given"]);
    expect(given.municipalities.reduce((sum, one) => sum + (one.minors ?? 0), 0)).toBe(5000);
  });

  it("scales the tasks for any other number, and calls all of it an approximation", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (places) => {
        fc.pre(places !== 96_000);
        const { sum, provinces, municipalities } = distribute(inputs, { places });
        expect(sum).toBe(places);
        expect(new Set([...provinces, ...municipalities].map(({ kind }) => kind))).toEqual(new Set(["approximation"]));
        for (const { places: given, code } of provinces)
          expect(Math.abs(given - (places * TASKS[code as keyof typeof TASKS]) / 96_002)).toBeLessThan(1);
        for (const one of municipalities) expect(one.places).toBeGreaterThanOrEqual(0);
        for (const { places: given, code } of provinces)
          expect(given).toBe(
            municipalities.filter(({ province }) => province === code).reduce((total, one) => total + one.places, 0),
          );
      }),
      { numRuns: 60 },
    );
  });

  it("shows beside the round of 2026 what was published of it, and never as its own number", () => {
    const round = distribute(inputs, { cycle: 2026 });
    expect([round.cycle, round.places, round.kind]).toEqual([2026, 88_000, "approximation"]);
    const brabant = round.provinces.find(({ code }) => code === "PV30");
    expect(brabant).toMatchObject({ kind: "approximation", published: { value: 13_000, bound: "lower" } });
    expect(brabant?.toAdd?.value).toBe(7200);
    expect(round.provinces.find(({ code }) => code === "PV31")?.toAdd).toBeUndefined();
    expect(round.national).toMatchObject({ toAdd: { value: 38_000 }, askedMore: { value: 160 } });
  });

  it("takes inhabitants of one's own inside the published tasks", () => {
    const inhabitants = tableOf((index) => 10_000 + index);
    const own = distribute(inputs, { places: 96_000, inhabitants });
    expect(placesOf(own.provinces)).toEqual(TASKS);
    expect(own.municipalities.find(({ code }) => code === "GM0034")?.inhabitants).toBe(10_001);
  });

  it("shows decisions, what was realised and the remaining task where they were found", () => {
    const of = (code: string) => shipped.municipalities.find((one) => one.code === code);
    expect(of("GM0518")?.decision).toMatchObject({ value: 2189, minors: 348, source: "ECLI-RBDHA-2025-13423" });
    expect(of("GM0344")?.realised?.value).toBe(1493);
    expect(of("GM0363")?.decision).toBeUndefined();
    expect(shipped.provinces.find(({ code }) => code === "PV30")?.remaining?.value).toBe(1003);
    expect(shipped.provinces.filter(({ met }) => met === true).map(({ code }) => code)).toEqual([
      ...["PV20", "PV21", "PV22", "PV24", "PV29"],
    ]);
  });
});

describe("a question that cannot be answered", () => {
  it.each([
    [{ places: -1 }, "places-wrong"],
    [{ places: 1.5 }, "places-wrong"],
    [{ places: 1_000_001 }, "places-wrong"],
    [{ places: 10, minors: 11 }, "minors-wrong"],
    [{ cycle: 2025 }, "cycle-unknown"],
  ])("refuses %j", (options, code) => {
    expect(faultsOf(() => distribute(inputs, options)).map((one) => one.code)).toEqual([code]);
  });

  it("refuses a table that is not complete, with every municipality it lacks", () => {
    const { GM0363: _, GM0014: __, ...rest } = tableOf(() => 0);
    const faults = faultsOf(() => distribute(inputs, { scores: rest }));
    expect(faults.map(({ code, field }) => [code, field])).toEqual([
      ["municipality-missing", "GM0014"],
      ["municipality-missing", "GM0363"],
    ]);
  });
});
