import { dayOf } from "@keten/calendar";
import { law } from "@keten/law";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PartId, Values } from "../chain/model.js";
import { heightOf, MISSING_HEIGHT, squares } from "../chain/picture/geometry.js";
import { layoutChain } from "../chain/picture/layout.js";
import { boundsOf, stepsOf, stripOf } from "../rules/strip.js";
import { stackDots } from "../scenarios/charts/dots.js";
import { axisOf, ticksOf } from "../timeline/axis.js";

const IDS: PartId[] = [
  "resettlement-arrivals",
  "family-arrivals",
  "first-applications",
  "repeat-applications",
  "pending-applications",
  "grants",
  "refusals",
  "closed-otherwise",
  "permit-holders-in-reception",
  "left-reception-with-permit",
  "return-cases-closed",
  "return-demonstrable",
  "return-unknown-destination",
  "return-other",
  "reception-occupancy",
  "reception-places-needed",
  "ukraine-registered",
  "ukraine-in-municipal-reception",
];

describe("the picture of a year", () => {
  it("draws four pixels for a thousand people, and a hole where no figure was found", () => {
    expect(heightOf(32_180)).toBeCloseTo(128.72);
    expect(heightOf(null)).toBe(MISSING_HEIGHT);
  });

  it("draws one square for each hundred people", () => {
    const { path } = squares(50_910, { x: 0, y: 0 }, { columns: 23 });
    expect(path.match(/M/g)).toHaveLength(509);
  });

  it("stays in order and on the paper for any figures, also where many are missing", () => {
    const count = fc.option(fc.integer({ min: 0, max: 60_000 }), { nil: null });
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(IDS.map((id) => [id, count]))),
        fc.integer({ min: 1080, max: 1248 }),
        (drawn, width) => {
          const values = drawn as Values;
          const layout = layoutChain(values, width, 140_000);
          expect(layout.bands).toHaveLength(12 - 1);
          for (const band of layout.bands) {
            expect(band.missing).toBe(values[band.id] === null);
            expect(band.path).not.toMatch(/NaN|Infinity|undefined/);
          }
          const bottoms = layout.stocks.map((stock) => stock.box.y + stock.box.height);
          expect(Math.max(...bottoms)).toBeLessThan(layout.divider);
          for (const strip of layout.strips) expect(strip.y + strip.height).toBeLessThan(layout.height);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("the strip of versions", () => {
  const rule = law.rules.find((one) => one.id === "asylum.decision-term");
  if (!rule) throw new Error("the law has no decision term");
  const today = dayOf(2026, 11, 21);

  it("shows an annulled moratorium as standing before its ruling and as annulled after it", () => {
    const stateOn = (knownOn: number) =>
      stripOf(law, rule, knownOn, today)
        .tables.flatMap((table) => table.bars)
        .find((bar) => bar.countries.includes("PSE"))?.annulled;
    expect(stateOn(dayOf(2024, 3, 1))).toBe(false);
    expect(stateOn(dayOf(2024, 5, 1))).toBe(true);
    expect(stateOn(dayOf(2023, 12, 1))).toBeUndefined();
  });

  it("places an extension on the applications it is for", () => {
    const bar = stripOf(law, rule, today, today).steps.find((one) => one.id === "wbv-2023-26");
    expect(bar).toMatchObject({ from: dayOf(2024, 1, 1), until: dayOf(2025, 1, 1), disputed: true });
  });

  it("marks the judgment of the highest court", () => {
    expect(stripOf(law, rule, today, today).marks.map((mark) => mark.day)).toContain(dayOf(2025, 5, 8));
    expect(stripOf(law, rule, dayOf(2025, 5, 7), today).marks).toEqual([]);
  });

  it("reads plain limits of a condition and nothing else", () => {
    const version = rule.versions.find((one) => one.id === "vw-42");
    const steps = version && "says" in version ? stepsOf(version.says) : [];
    const step = steps.find((one) => one.id === "individual-42-4");
    expect(step && "when" in step ? boundsOf(step.when, "applicationDate") : undefined).toBeNull();
  });
});

describe("the axis of a term", () => {
  it("keeps its month names apart", () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 2000 }), fc.integer({ min: 400, max: 1200 }), (days, width) => {
        const start = dayOf(2024, 4, 10);
        const lane = {
          view: "both" as const,
          start,
          segments: [],
          due: start + days,
          suspendedSince: null,
          without: [],
        };
        const axis = axisOf({ lanes: [lane], on: start + days, ceiling: null, possible: [] }, 0, width);
        const places = ticksOf(axis).map((tick) => axis.x(tick.day));
        places.forEach((place, index) => {
          if (index > 0) expect(place - (places[index - 1] as number)).toBeGreaterThan(55);
        });
      }),
    );
  });
});

describe("the dots of a run", () => {
  it("never cover each other and keep their value to within one dot", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 40 }), (places) => {
        const dots = stackDots(places, 10);
        const sorted = [...places].sort((a, b) => a - b);
        expect(dots).toHaveLength(places.length);
        dots.forEach((dot, index) => {
          expect(Math.abs(dot.y - (sorted[index] as number))).toBeLessThan(10);
          for (const other of dots.slice(index + 1))
            expect(Math.abs(dot.x - other.x) >= 10 || Math.abs(dot.y - other.y) >= 10).toBe(true);
        });
      }),
    );
  });
});
