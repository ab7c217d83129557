import { dayOf } from "@keten/calendar";
import { chainYears, definitions, extentsOf, series, seriesBreaks } from "@keten/figures";
import { describe, expect, it } from "vitest";

const extents = extentsOf({ definitions, series });
const of = (id: string) => {
  const found = extents.find((extent) => extent.series === id);
  if (!found) throw new Error(`no extent of ${id}`);
  return found;
};

describe("what each series holds", () => {
  it("is told of every series, in the order of the definitions", () => {
    expect(extents.map((extent) => extent.series)).toEqual(definitions().map(({ id }) => id));
    for (const extent of extents) {
      expect(extent.values, extent.series).toBeGreaterThan(0);
      expect(extent.first, extent.series).toMatch(/^\d{4}$/);
      expect((extent.last as string) >= (extent.first as string)).toBe(true);
    }
  });

  it("counts the periods of the whole country, and names every citizenship and category once", () => {
    const first = of("first-applications");
    expect(first.frequencies.find(({ freq }) => freq === "A")?.periods).toBeGreaterThanOrEqual(chainYears().length);
    expect(first.citizenships[0]).toBe("TOTAL");
    expect(first.citizenships).toContain("SYR");
    expect(new Set(first.citizenships).size).toBe(first.citizenships.length);
    expect(of("reception-occupancy").categories[0]).toBe("");
    expect(of("departures").categories).not.toContain("");
    expect(of("first-instance-decisions").categories.toSorted()).toEqual(
      ["closed", "granted", "other", "recognised", "refused", "total"].toSorted(),
    );
  });

  it("names the breaks, each within the years of its series", () => {
    for (const { series: id, from } of seriesBreaks) {
      const extent = of(id);
      expect(from).toBeGreaterThanOrEqual(dayOf(Number(extent.first), 1, 1));
      expect(from).toBeLessThanOrEqual(dayOf(Number(extent.last), 12, 31));
    }
    expect(of("pending-family-applications").breaks).toHaveLength(1);
  });
});
