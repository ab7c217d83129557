import { dayOf } from "@keten/calendar";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RULES_OF } from "../chain/about-parts.js";
import { baseLength, DECISION_TERM, weeksOf } from "../chain/cards/use-law.js";
import { LabelPlacer, layoutLine, lettersOf } from "../figures/charts/layout.js";
import type { Cell, Figure, FigureSource, Frequency } from "../figures/data/model.js";
import { spanOf } from "../figures/data/period.js";
import { latestByPlace, ofPlace, placesIn } from "../figures/data/places.js";
import { firstChoice, lowsFor, pointsOf, shapeOf, spreadOf, WIDE_SPREAD } from "../figures/data/points.js";
import { csvOfSeries } from "../figures/data/series-csv.js";
import { SUBJECTS, subjectOf } from "../figures/data/subjects.js";
import { csvText } from "../parts/charts/csv.js";
import { ticksUpTo } from "../parts/charts/scale.js";

const source = (id: string, more: Partial<FigureSource> = {}): FigureSource => ({
  id,
  title: { nl: id, en: id },
  publisher: id,
  locator: "",
  verification: "official",
  ...more,
});
const SOURCES = new Map(
  [source("IND"), source("EUROSTAT", { publisher: "Eurostat" }), source("PRESS", { verification: "secondary" })].map(
    (one) => [one.id, one],
  ),
);

const figure = (period: string, value: number | null, more: Partial<Figure> = {}): Figure => ({
  series: "s",
  period,
  freq: "A",
  geo: "NL",
  citizenship: "TOTAL",
  value,
  unit: "persons",
  source: "IND",
  published: "2026-01-01",
  publishedBasis: "stated",
  ...more,
});
const cell = (one: Figure, others: Figure[] = []): Cell => ({
  period: one.period,
  freq: one.freq,
  geo: one.geo,
  citizenship: one.citizenship,
  ...(one.category === undefined ? {} : { category: one.category }),
  figure: one,
  others,
  conflict: others.some(({ value }) => value !== one.value),
});

describe("a period", () => {
  it("begins and ends as its frequency says", () => {
    const cases: [string, Frequency, number, number][] = [
      ["2024", "A", dayOf(2024, 1, 1), dayOf(2025, 1, 1)],
      ["2024-S2", "S", dayOf(2024, 7, 1), dayOf(2025, 1, 1)],
      ["2025-Q1", "Q", dayOf(2025, 1, 1), dayOf(2025, 4, 1)],
      ["2024-02", "M", dayOf(2024, 2, 1), dayOf(2024, 3, 1)],
      ["2020-W53", "W", dayOf(2020, 12, 28), dayOf(2021, 1, 4)],
      ["2024-11-03", "D", dayOf(2024, 11, 3), dayOf(2024, 11, 4)],
      ["2023-01-01/2023-10-31", "P", dayOf(2023, 1, 1), dayOf(2023, 11, 1)],
    ];
    for (const [period, freq, from, until] of cases) expect(spanOf(period, freq), period).toEqual({ from, until });
  });
});

describe("the points of a chart", () => {
  it("are joined only where one period follows the other, and dotted where an end is rounded", () => {
    const points = pointsOf(
      [
        cell(figure("2019", 10)),
        cell(figure("2017", 8)),
        cell(figure("2020", 12, { bound: "approx" })),
        cell(figure("2021", null)),
        cell(figure("2022", 9)),
      ],
      "flow",
      SOURCES,
    );
    expect(points.map((point) => point.cell.period)).toEqual(["2017", "2019", "2020", "2021", "2022"]);
    expect(points.map((point) => point.joined)).toEqual(["no", "no", "rounded", "no", "no"]);
    expect(points[3]?.chosen).toBeNull();
  });

  it("join counts of a stock within a year, and not those further apart", () => {
    const count = (period: string) => cell(figure(period, 5, { freq: "D" }));
    const points = pointsOf([count("2019-12-31"), count("2020-12-31"), count("2022-06-01")], "stock", SOURCES);
    expect(points.map((point) => point.joined)).toEqual(["no", "exact", "no"]);
  });

  it("say that sources part from four percent on, and draw no second point where they agree", () => {
    const at = (other: number) =>
      pointsOf([cell(figure("2020", 1000), [figure("2020", other, { source: "EUROSTAT" })])], "flow", SOURCES)[0];
    expect(at(1000)?.others).toEqual([]);
    expect(at(970)).toMatchObject({ parted: false, others: [{ shape: "diamond", value: 970 }] });
    expect(at(950)).toMatchObject({ parted: true });
    expect(spreadOf([figure("2020", 0), figure("2020", null)])).toBe(0);
    expect(spreadOf([figure("2020", 100), figure("2020", 96)])).toBeCloseTo(WIDE_SPREAD);
  });

  it("give each kind of counter a form of its own", () => {
    expect(shapeOf(source("x", { publisher: "UNHCR" }))).toBe("triangle");
    expect(shapeOf(SOURCES.get("EUROSTAT"))).toBe("diamond");
    expect(shapeOf(undefined)).toBe("disc");
  });
});

describe("what a series shows first", () => {
  it("is the whole by year, where there are years enough", () => {
    const years = ["2020", "2021", "2022"].map((year) => cell(figure(year, 1)));
    const months = ["2020-01", "2020-02", "2020-03", "2020-04"].map((month) => cell(figure(month, 1, { freq: "M" })));
    expect(firstChoice([...months, ...years], "flow")).toEqual({ category: "", freq: "A" });
    expect(firstChoice([...months, ...years.slice(1)], "flow")).toEqual({ category: "", freq: "M" });
    expect(firstChoice([...months, ...years], "stock")).toEqual({ category: "", freq: null });
  });

  it("is a part that was counted for years rather than a whole that was counted once", () => {
    const parts = ["2018", "2019", "2020"].map((year) => cell(figure(year, 1, { category: "demonstrable" })));
    expect(firstChoice([cell(figure("2024", 9)), ...parts], "flow").category).toBe("demonstrable");
    expect(firstChoice([], "flow")).toEqual({ category: "", freq: null });
  });
});

describe("a forecast", () => {
  it("is shown from its lower to its upper limit", () => {
    const limit = (year: string, category: string, value: number) => cell(figure(year, value, { category }));
    const cells = [limit("2026", "high", 67), limit("2026", "low", 39), limit("2025", "high", 55)];
    const { category } = firstChoice(cells, "flow");
    expect(category).toBe("high");
    const points = pointsOf(
      cells.filter((one) => one.category === category),
      "flow",
      SOURCES,
      lowsFor(cells, category),
    );
    expect(points.map((point) => [point.low?.value ?? null, point.chosen?.value])).toEqual([
      [null, 55],
      [39, 67],
    ]);
    expect(lowsFor(cells, "medium")).toEqual([]);
  });
});

describe("a chart over time", () => {
  it("keeps every point and tick on the paper, with ticks that cover the largest value", () => {
    const value = fc.option(fc.integer({ min: 0, max: 200_000 }), { nil: null });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 2, maxLength: 30 }),
        fc.array(value, { minLength: 30, maxLength: 30 }),
        fc.integer({ min: 260, max: 900 }),
        (years, values, width) => {
          const cells = years.map((year, index) => cell(figure(String(year), values[index] ?? null)));
          const points = pointsOf(cells, "flow", SOURCES);
          const layout = layoutLine(points, width, 280, (tick) => lettersOf(String(tick)));
          for (const point of points) {
            expect(layout.x(point.at)).toBeGreaterThanOrEqual(layout.left);
            expect(layout.x(point.at)).toBeLessThanOrEqual(width);
            if (point.chosen) expect(layout.y(point.chosen.value)).toBeGreaterThanOrEqual(0);
          }
          const places = layout.times.map(({ at }) => layout.x(at));
          places.forEach((place, index) => {
            if (index > 0) expect(place - (places[index - 1] as number)).toBeGreaterThan(20);
          });
        },
      ),
      { numRuns: 100 },
    );
    for (const most of [0.4, 1, 7, 43_095, 122_440]) {
      const ticks = ticksUpTo(most);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
      expect(ticks.length).toBeLessThanOrEqual(7);
    }
  });

  it("never puts words on words", () => {
    const points = pointsOf([cell(figure("2019", 10)), cell(figure("2020", 11))], "flow", SOURCES);
    const placer = new LabelPlacer(
      layoutLine(points, 600, 300, () => 30),
      points,
    );
    expect(placer.place(300, [100], "2020: 10 of 11")).not.toBeNull();
    expect(placer.place(310, [104], "12.345")).toBeNull();
    expect(placer.place(310, [104, 160], "12.345")).toMatchObject({ y: 160 });
  });
});

describe("figures of places", () => {
  const of = (geo: string, period: string, value: number) => cell(figure(period, value, { geo }));
  const cells = [of("GM0363", "2024", 4), of("NL", "2022", 9), of("PV27", "2024", 5), of("GM0363", "2023", 3)];

  it("are never mixed: the country first, or the place that was chosen", () => {
    expect(placesIn(cells)).toEqual(["NL", "PV27", "GM0363"]);
    expect(ofPlace(cells, null)).toEqual({ place: "NL", cells: [cells[1]] });
    expect(ofPlace(cells, "GM0363")).toEqual({ place: "GM0363", cells: [cells[0], cells[3]] });
    expect(ofPlace(cells, "GM9999").place).toBe("NL");
    expect(ofPlace(cells.slice(2), null).place).toBe("PV27");
    expect(ofPlace([], null)).toEqual({ place: "NL", cells: [] });
  });

  it("have one latest each", () => {
    const latest = latestByPlace(cells).map(({ geo, period }) => [geo, period]);
    expect(latest.toSorted()).toEqual([
      ["GM0363", "2024"],
      ["NL", "2022"],
      ["PV27", "2024"],
    ]);
  });
});

describe("a table to take along", () => {
  it("opens in a spreadsheet of the reader's language", () => {
    const rows = [
      ["a;b", 1.5, null],
      ['say "x"', -2, "c,d"],
    ] as const;
    expect(csvText(["x", "y", "z"], rows, "nl")).toBe('x;y;z\r\n"a;b";1,5;\r\n"say ""x""";-2;c,d\r\n');
    expect(csvText(["x", "y", "z"], rows, "en")).toBe('x,y,z\r\na;b,1.5,\r\n"say ""x""",-2,"c,d"\r\n');
  });

  it("holds also what Keten does not use, and says which it uses", () => {
    const text = csvOfSeries(
      [cell(figure("2020", 1000, { bound: "approx" }), [figure("2020", 950, { source: "PRESS" })])],
      SOURCES,
      "en",
    );
    const [head, first, second] = text.split("\r\n").map((line) => line.split(","));
    const of = (line: string[] | undefined, name: string) => line?.[head?.indexOf(name) ?? -1];
    expect([of(first, "value"), of(first, "bound"), of(first, "preferred")]).toEqual(["1000", "approx", "1"]);
    expect([of(second, "value"), of(second, "verification"), of(second, "preferred")]).toEqual([
      "950",
      "secondary",
      "0",
    ]);
  });
});

describe("the cards of the chain", () => {
  it("name only rules that Keten holds", async () => {
    const { law } = await import("@keten/law");
    const ids = law.rules.map(({ id }) => id);
    for (const rules of Object.values(RULES_OF)) for (const id of rules ?? []) expect(ids).toContain(id);
  });

  it("draw the limit that the law itself states", async () => {
    const { law } = await import("@keten/law");
    expect(baseLength(law, DECISION_TERM)).toEqual({ months: 6 });
    expect(weeksOf({ months: 6 })).toBeCloseTo(26.1, 1);
    expect(baseLength(law, "asylum.track")).toBeNull();
  });
});

describe("the list of series", () => {
  it("puts a later series where its name says, and one with an unknown name at the end", () => {
    expect(subjectOf("first-applications")).toBe("arrival");
    expect(subjectOf("reception-of-tomorrow")).toBe("reception");
    expect(subjectOf("something-new")).toBe("other");
    expect(SUBJECTS.at(-1)?.id).toBe("other");
  });
});
