import { dayOf } from "@keten/calendar";
import {
  chainYear,
  chainYears,
  definitions,
  figuresHash,
  municipalityRegister,
  refreshTargets,
  series,
  sources,
} from "@keten/figures";
import { KetenError } from "@keten/text";
import { describe, expect, it } from "vitest";

const value = (year: number, id: string) => chainYear(year).find((part) => part.id === id)?.figure?.value;
const faultOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof KetenError) return error.problems[0];
    throw error;
  }
  return undefined;
};

describe("the chain in one year", () => {
  it("gives the numbers of 2024 with their sources", () => {
    expect(value(2024, "first-applications")).toBe(32_180);
    expect(value(2024, "repeat-applications")).toBe(1_590);
    expect(value(2024, "family-arrivals")).toBe(11_880);
    expect(value(2024, "resettlement-arrivals")).toBe(760);
    expect(value(2024, "pending-applications")).toBe(50_910);
    expect(value(2024, "grants")).toBe(15_630);
    expect(value(2024, "refusals")).toBe(4_186);
    expect(value(2024, "closed-otherwise")).toBe(9_074);
    expect(value(2024, "left-reception-with-permit")).toBe(30_210);
    expect(value(2024, "return-cases-closed")).toBe(15_860);
    expect(value(2024, "return-demonstrable")).toBe(5_990);
    expect(value(2024, "return-unknown-destination")).toBe(5_740);
    expect(value(2024, "return-other")).toBe(4_130);
    expect(value(2024, "reception-places-needed")).toBe(96_000);
    expect(value(2024, "ukraine-registered")).toBe(122_440);
    expect(value(2024, "ukraine-in-municipal-reception")).toBe(91_990);
  });

  it("gives the first applications of every year of the slider", () => {
    expect(chainYears().map((year) => value(year, "first-applications"))).toEqual([
      43_095, 18_200, 14_720, 20_350, 22_540, 13_720, 24_740, 35_535, 38_377, 32_180, 24_070,
    ]);
  });

  it("names the same parts each year and says what was not found instead of filling it in", () => {
    const ids = chainYear(2024).map((part) => part.id);
    for (const year of chainYears()) {
      const parts = chainYear(year);
      expect(parts.map((part) => part.id)).toEqual(ids);
      for (const part of parts) {
        if (part.figure === null) {
          expect(part.source).toBeNull();
          expect(part.verification).toBeNull();
          expect(part.note?.nl).toContain(String(year));
        } else {
          expect(part.source?.id).toBe(part.figure.source);
          expect(part.verification).toBe(part.source?.verification);
          expect(part.figure.unit).toBe(part.unit);
        }
      }
    }
    expect(value(2023, "return-other")).toBeUndefined();
    expect(value(2015, "resettlement-arrivals")).toBeUndefined();
  });

  it("derives the people in reception at the end of 2024 from what was published around it, and says so", () => {
    const [count, average] = [
      series("reception-occupancy", { preference: "declared", category: "" }).cells.at(-1)?.figure,
      series("reception-occupancy-average", { preference: "declared" }).cells.find((cell) => cell.period === "2025")
        ?.figure,
    ];
    expect([count?.period, count?.value, average?.value]).toEqual(["2023-12-01", 63_000, 75_000]);
    const [from, to, at] = [dayOf(2023, 12, 1), dayOf(2025, 7, 1), dayOf(2024, 12, 31)];
    const straight = 63_000 + ((at - from) / (to - from)) * (75_000 - 63_000);
    const part = chainYear(2024).find((one) => one.id === "reception-occupancy");
    expect(part?.figure).toMatchObject({ value: Math.round(straight / 1000) * 1000, bound: "approx", source: "KETEN" });
    expect(part?.verification).toBe("unverified");
    expect(part?.note?.nl).toContain("afgeleid");
    const before = chainYear(2024, { knownOn: dayOf(2025, 11, 27) });
    expect(before.find((one) => one.id === "reception-occupancy")?.figure).toBeNull();
  });

  it("shows what other sources say", () => {
    const part = chainYear(2016).find((one) => one.id === "first-applications");
    expect(part?.conflicts.map((figure) => [figure.source, figure.value])).toEqual([
      ["ESTAT-APP-2024", 19_285],
      ["UNHCR-2026", 19_519],
    ]);
  });

  it("says when a stock was counted long before the end of the year", () => {
    const part = chainYear(2020).find((one) => one.id === "reception-occupancy");
    expect(part?.figure?.period).toBe("2020-06-01");
    expect(part?.note?.en).toContain("2020-06-01");
  });

  it("knows only what was published by the day asked", () => {
    const before = chainYear(2024, { knownOn: dayOf(2025, 3, 3) });
    expect(before.find((part) => part.id === "left-reception-with-permit")?.figure).toBeNull();
    const after = chainYear(2024, { knownOn: dayOf(2025, 3, 4) });
    expect(after.find((part) => part.id === "left-reception-with-permit")?.figure?.value).toBe(30_210);
  });

  it("refuses a year it has no picture of", () => {
    expect(faultOf(() => chainYear(2014))).toMatchObject({ code: "year-unknown", field: "year", value: 2014 });
  });

  it("survives the way through JSON", () => {
    for (const answer of [chainYear(2024), series("first-applications", { preference: "declared" }), sources()])
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});

describe("a series", () => {
  const yearly = { geo: "NL", citizenship: "TOTAL", freq: "A", category: "" } as const;
  const of2024 = (query: Parameters<typeof series>[1]) =>
    series("first-applications", query).cells.find((cell) => cell.period === "2024");

  it("lets the caller name one source or an order of sources", () => {
    expect(of2024({ ...yearly, preference: "declared" })?.figure.source).toBe("TK-2025D08674");
    expect(of2024({ ...yearly, source: "UNHCR-2026" })?.figure.value).toBe(32_049);
    expect(of2024({ ...yearly, preference: ["EMN-NL-2024"] })?.figure.value).toBe(31_925);
    const named = series("first-applications", { ...yearly, source: "IND-NEWS" });
    expect(named.cells.every((cell) => cell.figure.source === "IND-NEWS")).toBe(true);
    expect(named.cells.length).toBeGreaterThan(0);
  });

  it("marks a conflict only where the values differ", () => {
    const cells = series("first-applications", { ...yearly, preference: "declared" }).cells;
    for (const cell of cells)
      expect(cell.conflict).toBe(cell.others.some((other) => other.value !== cell.figure.value));
    expect(cells.some((cell) => cell.others.length > 0 && !cell.conflict)).toBe(false);
    expect(of2024({ ...yearly, preference: "declared" })?.conflict).toBe(true);
  });

  it("takes a revision only once it is known", () => {
    const november = (knownOn: number) =>
      series("first-applications", { citizenship: "TOTAL", source: "IND-NEWS", freq: "M", knownOn }).cells.find(
        (cell) => cell.period === "2022-11",
      )?.figure.value;
    expect(november(dayOf(2022, 12, 1))).toBeUndefined();
    expect(november(dayOf(2022, 12, 20))).toBe(3_981);
    expect(november(dayOf(2023, 2, 1))).toBe(4_072);
  });

  it("names an unknown series and an unknown source", () => {
    expect(faultOf(() => series("arrivals", { preference: "declared" }))).toMatchObject({
      code: "series-unknown",
      value: "arrivals",
    });
    expect(faultOf(() => series("first-applications", { source: "CIA" }))).toMatchObject({ code: "source-unknown" });
    expect(faultOf(() => series("first-applications", { source: "COA-BEZ" }))).toMatchObject({
      code: "source-not-in-series",
    });
  });
});

describe("the data as a whole", () => {
  it("has figures for every definition, and uses every source that is not read online first", () => {
    const used = new Set<string>(refreshTargets.map((target) => target.source));
    for (const definition of definitions()) {
      const { cells } = series(definition.id, { preference: "declared" });
      expect(cells.length, definition.id).toBeGreaterThan(0);
      for (const cell of cells) for (const figure of [cell.figure, ...cell.others]) used.add(figure.source);
    }
    const { ended } = municipalityRegister();
    for (const { source } of ended) used.add(source);
    // Two releases of one source are one figure of a cell; a source is used if it is ever the latest.
    expect(sources().filter((source) => !used.has(source.id))).toEqual([]);
  });

  it("keeps sums and ratios equal to their parts", () => {
    const decided = (period: string, category: string) =>
      series("first-instance-decisions", { source: "UNHCR-2026", citizenship: "TOTAL", category }).cells.find(
        (cell) => cell.period === period,
      )?.figure.value ?? Number.NaN;
    for (const year of chainYears()) {
      const period = String(year);
      expect(decided(period, "granted")).toBe(decided(period, "recognised") + decided(period, "other"));
      expect(decided(period, "total")).toBe(
        decided(period, "granted") + decided(period, "refused") + decided(period, "closed"),
      );
      const ratio = value(year, "family-arrivals-per-100-grants");
      const family = value(year, "family-arrivals");
      if (typeof ratio === "number" && typeof family === "number")
        expect(ratio).toBeCloseTo((100 * family) / decided(String(year - 1), "granted"), 1);
    }
  });

  it("changes its hash with the day of knowledge, and only when something became known", () => {
    expect(figuresHash(dayOf(2024, 1, 1))).toBe(figuresHash(dayOf(2024, 1, 1)));
    expect(figuresHash(dayOf(2025, 3, 3))).not.toBe(figuresHash(dayOf(2025, 3, 4)));
    expect(figuresHash()).toMatch(/^[0-9a-f]{64}$/);
  });
});
