import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { historyCsv, worstFirst } from "../model/api.js";
import { bandOf, changeOfSeries, quantile, seriesOf, valuesIn, yearsOf } from "../scenarios/charts/series.js";
import {
  assumptionNow,
  baselineOf,
  changeAssumption,
  changeOf,
  contentOf,
  readScenario,
  type ScenarioFile,
  switchReform,
} from "../scenarios/draft/document.js";
import { leversOf, moveLever } from "../scenarios/draft/levers.js";
import { differencesBetween, fragmentOf, readFragment } from "../scenarios/draft/link.js";
import { writeNumber } from "../scenarios/form/numbers.js";
import { countAbove, thresholdValue } from "../scenarios/results/threshold.js";
import type { Assumption, ScenarioDetail } from "../scenarios/runs/api.js";
import { exactNumber, readNumber } from "../words/numbers.js";

const text = { nl: "x", en: "x" };
const assumption = (path: string, value: number, more: Partial<Assumption> = {}): Assumption => ({
  path,
  title: text,
  subject: text,
  unit: "persons",
  unitText: text,
  basis: "source",
  source: "S",
  note: "said so",
  value,
  ...more,
});
const PLAIN: ScenarioFile = { keten: 1, extends: "baseline" };
const detail: ScenarioDetail = {
  id: "baseline",
  name: text,
  description: text,
  start: "2026-01-01",
  years: 10,
  replications: 20,
  seed: 1,
  reforms: [
    { id: "one", title: text, on: false, available: true },
    { id: "two", title: text, on: true, available: true },
  ],
  groups: [],
  assumptions: [
    assumption("capacity.staff.fte", 1000),
    assumption("capacity.housedMost", 32_000),
    assumption("capacity.housedPerMonth", 0.119),
    assumption("arrivals.perYear", 27_000, { spread: { kind: "triangular", low: 0.65, high: 1.5 } }),
    assumption("stock.ages.1.share", 0.4),
  ],
  scenario: {
    stock: {
      ages: [
        { fromMonths: 0, share: { value: 0.6, unit: "share", basis: "source", source: "S", note: "n" } },
        { fromMonths: 6, share: { value: 0.4, unit: "share", basis: "source", source: "S", note: "n" } },
      ],
    },
  },
  warnings: [],
};
const find = (path: string) => detail.assumptions.find((one) => one.path === path) as Assumption;

describe("a scenario as a reader changes it", () => {
  it("says of a changed number that it is a guess without a source, and takes it back without a trace", () => {
    const changed = changeAssumption(PLAIN, "arrivals.perYear", { value: 30_000 });
    expect(changed["arrivals"]).toMatchObject({ perYear: { value: 30_000, basis: "guess", source: null } });
    const now = assumptionNow(changed, find("arrivals.perYear"));
    expect(now).toMatchObject({ value: 30_000, basis: "guess", spread: { low: 0.65 } });
    expect(now.source).toBeUndefined();
    expect(changeAssumption(changed, "arrivals.perYear", undefined)).toEqual(PLAIN);
  });

  it("copies a list before it changes something in it, and drops the copy when it is as it was", () => {
    const path = "stock.ages.1.share";
    const changed = changeAssumption(PLAIN, path, { value: 0.5 }, detail.scenario);
    expect(changed["stock"]).toMatchObject({
      ages: [
        { share: { value: 0.6, source: "S" } },
        { fromMonths: 6, share: { value: 0.5, unit: "share", basis: "guess" } },
      ],
    });
    expect(JSON.stringify(changed)).not.toContain("null");
    expect(changeOf(changed, find(path))).toEqual({ value: 0.5 });
    expect(changeAssumption(changed, path, undefined, detail.scenario)).toEqual(PLAIN);
  });

  it("keeps one kind of number: a value replaces periods in a whole scenario", () => {
    const whole: ScenarioFile = {
      keten: 1,
      capacity: {
        staff: { fte: { byPeriod: [{ from: "2026-01-01", value: 1 }], unit: "fte", basis: "guess", note: "n" } },
      },
    };
    const changed = changeAssumption(whole, "capacity.staff.fte", { value: 5 });
    expect(changed["capacity"]).toEqual({
      staff: { fte: { value: 5, unit: "fte", basis: "guess", note: "Chosen by the reader." } },
    });
  });

  it("moves homes as a most per year and a share alike, and back at the base leaves nothing", () => {
    const lever = leversOf(PLAIN, detail).find((one) => one.id === "housing");
    if (!lever) throw new Error("no lever for homes");
    const moved = moveLever(PLAIN, detail, lever, 16_000, null);
    expect(moved["capacity"]).toMatchObject({ housedMost: { value: 16_000 }, housedPerMonth: { value: 0.0595 } });
    expect(moveLever(moved, detail, lever, 32_000, null)).toEqual(PLAIN);
  });

  it("lets staff grow from a day and keeps what was there before", () => {
    const lever = leversOf(PLAIN, detail).find((one) => one.id === "staff");
    if (!lever) throw new Error("no lever for staff");
    expect(lever.from).toBe("2027-01-01");
    const moved = moveLever(PLAIN, detail, lever, 1250, "2028-01-01");
    expect(moved["capacity"]).toMatchObject({
      staff: {
        fte: {
          byPeriod: [
            { from: "2026-01-01", value: 1000 },
            { from: "2028-01-01", value: 1250 },
          ],
        },
      },
    });
    expect(leversOf(moved, detail).find((one) => one.id === "staff")).toMatchObject({
      value: 1250,
      from: "2028-01-01",
    });
  });

  it("switches a reform and drops the list when all stand as before", () => {
    const on = switchReform(PLAIN, detail, "one", true);
    expect(on.reforms).toEqual([
      { id: "one", on: true },
      { id: "two", on: true },
    ]);
    expect(switchReform(on, detail, "one", false)).toEqual(PLAIN);
    expect(switchReform(PLAIN, detail, "two", false).reforms).toEqual([]);
  });

  it("compares with a baseline of the same people and years, whatever else differs", () => {
    const file: ScenarioFile = { ...PLAIN, extends: "housing-halved", seed: 7, replications: 4, years: 2, name: text };
    expect(baselineOf(file, "baseline")).toEqual({ keten: 1, extends: "baseline", seed: 7, replications: 4, years: 2 });
  });

  it("does not count a name or the order of keys as a change", () => {
    expect(contentOf({ keten: 1, years: 2, extends: "baseline", name: text })).toBe(
      contentOf({ keten: 1, extends: "baseline", years: 2 }),
    );
  });

  it("refuses what is no scenario", () => {
    for (const wrong of ["", "[]", "3", "{", "null"]) expect(readScenario(wrong)).toBeNull();
    expect(readScenario('{"extends":"baseline"}')).toEqual(PLAIN);
  });
});

describe("the link to a scenario", () => {
  it("brings back the scenario, what was shown and the versions", () => {
    fc.assert(
      fc.property(
        fc.record({ name: fc.string(), years: fc.integer({ min: 1, max: 50 }), part: fc.jsonValue() }),
        fc.option(fc.integer({ min: 2016, max: 2080 })),
        (given, year) => {
          const file = {
            keten: 1 as const,
            name: { nl: given.name, en: given.name },
            years: given.years,
            part: given.part,
          };
          const identity = { engineVersion: "1.2.3", lawHash: "ab".repeat(32), figuresHash: "cd".repeat(32), seed: 5 };
          const shared = { file, view: { measure: "m", group: "TOTAL", year }, identity, run: "r", baseline: null };
          const read = readFragment(fragmentOf(shared));
          expect(read?.file).toEqual(JSON.parse(JSON.stringify(file)));
          expect(read?.view).toEqual({ measure: "m", group: "TOTAL", ...(year === null ? {} : { year }) });
          expect(read?.identity && differencesBetween(read.identity, identity)).toEqual([]);
          expect(read?.run).toBe("r");
        },
      ),
    );
  });

  it("is not read when it was cut off", () => {
    const whole = fragmentOf({ file: PLAIN, view: {}, identity: null, run: null, baseline: null });
    expect(readFragment(whole.slice(0, 12))).toBeNull();
    expect(readFragment("#s=%%%")).toBeNull();
    expect(readFragment("#m=x")).toBeNull();
  });

  it("names each thing in which two versions differ", () => {
    const one = { engineVersion: "1", lawHash: "aaaa", figuresHash: "bbbb", seed: 1 };
    expect(differencesBetween(one, { ...one, lawHash: "cccc", seed: 2 })).toEqual(["lawHash", "seed"]);
    expect(differencesBetween(one, { ...one, lawHash: "aaaabbbb" })).toEqual([]);
    expect(differencesBetween(one, {})).toEqual([]);
  });
});

describe("numbers as people write them", () => {
  it("reads what it writes, in both languages", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999 }),
        fc.constantFrom("nl" as const, "en" as const),
        (value, language) => {
          expect(readNumber(writeNumber(value, language), language)).toBe(value);
          expect(readNumber(writeNumber(value / 1000, language), language)).toBe(value / 1000);
        },
      ),
    );
  });

  it("writes and reads whole numbers in full, below zero too", () => {
    expect(exactNumber(17_811_291, "nl")).toBe("17.811.291");
    expect([exactNumber(2026, "nl"), exactNumber(96_000, "en")]).toEqual(["2026", "96,000"]);
    expect(exactNumber(-0.073, "nl")).toBe("−0,073");
    expect(exactNumber(0.047783984832991615, "en")).toBe("0.047784");
    for (const language of ["nl", "en"] as const)
      for (const value of [-96_000, -0.073, 1.0242, 918_117, 17_811_291])
        expect(readNumber(exactNumber(value, language), language)).toBe(value);
  });

  it("tells a thousand from a tenth by the language", () => {
    expect(readNumber("16.000", "nl")).toBe(16_000);
    expect(readNumber("16,000", "en")).toBe(16_000);
    expect(readNumber("0,5", "nl")).toBe(0.5);
    for (const wrong of ["", "veel", "1.2.3,", "--1"]) expect(readNumber(wrong, "nl")).toBeNull();
  });
});

const months = (years: number) =>
  Array.from({ length: years * 12 }, (_, index) => {
    const [year, month] = [2026 + Math.floor(index / 12), index % 12];
    return new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10);
  });

describe("a measure of a run over time", () => {
  const futures = fc.array(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 24, maxLength: 24 }), {
    minLength: 1,
    maxLength: 30,
  });

  it("adds a flow up by year, losing nobody", () => {
    fc.assert(
      fc.property(futures, (values) => {
        const answer = {
          measure: "m",
          group: "TOTAL",
          bands: [],
          dates: months(2),
          replications: values.map((one, replication) => ({ replication, values: one })),
        };
        const series = seriesOf(answer, "flow");
        expect(yearsOf(series)).toEqual([2026, 2027]);
        values.forEach((one, index) => {
          const sum = one.reduce((total, value) => total + value, 0);
          expect((series.futures[index] ?? []).reduce((total, value) => total + value, 0)).toBe(sum);
        });
        expect(valuesIn(series, 2027)).toHaveLength(values.length);
      }),
    );
  });

  it("finds no difference between a run and itself, and none where the two do not belong together", () => {
    fc.assert(
      fc.property(futures, (values) => {
        const series = { kind: "level" as const, dates: months(2), bands: [], futures: values };
        const change = changeOfSeries(series, series);
        for (const row of change?.bands ?? []) expect([row.p10, row.p90]).toEqual([0, 0]);
        expect(changeOfSeries(series, { ...series, futures: [...values, values[0] ?? []] })).toBeNull();
        expect(changeOfSeries(series, { ...series, dates: months(1) })).toBeNull();
      }),
    );
  });

  it("shows the outermost quantiles from twenty futures on", () => {
    const values = Array.from({ length: 20 }, (_, index) => index + 1);
    const band = bandOf("2026-12-31", values);
    expect(band).toMatchObject({ p25: 5.75, p75: 15.25, n: 20 });
    expect([band.p5, band.p95].map((one) => one?.toFixed(6))).toEqual(["1.950000", "19.050000"]);
    expect(bandOf("2026-12-31", values.slice(1))).toMatchObject({ p5: null, p95: null, n: 19 });
    expect(quantile([1, 2], 0.5)).toBe(1.5);
  });

  it("draws the line where a quarter of the baseline's futures lies above it", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1000, max: 99_000 }), { minLength: 20, maxLength: 20 }), (ends) => {
        const baseline = {
          kind: "level" as const,
          dates: ["2026-12-31"],
          bands: [],
          futures: ends.map((end) => [end]),
        };
        const line = thresholdValue({ kind: "seldom" }, baseline, 2026);
        expect(line).not.toBeNull();
        const exact = quantile(
          [...ends].sort((a, b) => a - b),
          0.75,
        );
        expect(Math.abs((line ?? 0) - exact)).toBeLessThanOrEqual(exact * 0.05 + 1);
        expect(countAbove(ends, line ?? 0)).toBeLessThanOrEqual(20);
        expect(thresholdValue({ kind: "own", value: 7 }, baseline, 2026)).toBe(7);
        expect(thresholdValue({ kind: "seldom" }, baseline, 2030)).toBeNull();
      }),
    );
  });
});

describe("the model beside history", () => {
  const point = (period: string, miss: number) => ({
    measure: "m",
    period,
    date: `${period}-12-31`,
    published: 100,
    bound: null,
    source: "A, B",
    mean: 100 * (1 + miss),
    p5: null,
    p10: 90,
    p90: 110,
    p95: null,
    n: 4,
    miss,
    inside: Math.abs(miss) < 0.1,
  });
  const measure = { measure: "m", title: text, definition: text, kind: "flow" as const, meanMiss: 0.2 };
  const history = {
    meanMiss: 0.2,
    measures: [
      { ...measure, input: false, otherDefinition: false, points: [point("2019", 0.1), point("2020", -0.3)] },
      { ...measure, input: true, otherDefinition: false, points: [point("2021", 0.9)] },
    ],
  };

  it("puts the farthest miss first and leaves out what proves nothing", () => {
    expect(worstFirst(history).map((one) => one.point.period)).toEqual(["2020", "2019"]);
  });

  it("writes every point, judged or not, as CSV that can be read back", () => {
    const lines = historyCsv([{ scenario: "history", history }])
      .trimEnd()
      .split("\r\n");
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain('"A, B"');
    expect(lines[1]?.endsWith(",true")).toBe(true);
    expect(lines[3]?.endsWith(",false")).toBe(true);
  });
});
