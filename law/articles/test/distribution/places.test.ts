import { addMonths, isoOf, parseDay } from "@keten/calendar";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, outcome, refuses } from "./support.js";

const day = (iso: string) => (parseDay(iso) as { day: number }).day;
const good = {
  estimatePublished: "2026-02-27",
  placeKind: "regular",
  placesTogether: 100,
  availableFrom: "2026-09-01",
  availableUntil: null,
};
const counts = (more: Parameters<typeof ask>[1] = {}) =>
  outcome("distribution.place-counts", { ...good, ...more }, "2026-03-15");

describe("what counts", () => {
  it("begins at a hundred ordinary and sixteen special places", () => {
    for (const [placeKind, least] of [
      ["regular", 100],
      ["special", 16],
      ["minors", 16],
      ["registration", 16],
    ] as const) {
      expect(counts({ placeKind, placesTogether: least }), placeKind).toBe("counts");
      expect(counts({ placeKind, placesTogether: least - 1 }), placeKind).toBe("too-small");
    }
  });
  it("lasts five years to the day, whatever the day of opening", () => {
    fc.assert(
      fc.property(fc.integer({ min: day("2020-01-01"), max: day("2027-02-27") }), (from) => {
        const five = addMonths(from, 60);
        const until = (last: number) => counts({ availableFrom: isoOf(from), availableUntil: isoOf(last) });
        if (five > day("2026-02-27")) {
          expect(until(five)).toBe("counts");
          if (five - 1 > day("2026-02-27")) expect(until(five - 1)).toBe("too-short");
        } else expect(until(five)).toBe("ended");
      }),
      { numRuns: 60 },
    );
  });
  it("opens within twelve months of the publication, so a late publication gives more time", () => {
    const opening = { availableFrom: "2027-02-10" };
    expect(counts(opening)).toBe("counts");
    expect(counts({ ...opening, estimatePublished: "2026-01-31" })).toBe("too-late");
  });
  it("leaves other tasks and emergency reception out, however large or lasting", () => {
    for (const placesTogether of [1, 100, 5000]) {
      expect(counts({ placeKind: "ukraine", placesTogether })).toBe("not-a-place");
      expect(counts({ placeKind: "permit-holders", placesTogether })).toBe("not-a-place");
      expect(counts({ placeKind: "temporary", placesTogether })).toBe("temporary");
    }
  });
  it("asks when the places end, and does not take silence for for ever", () => {
    const { availableUntil: _, ...rest } = good;
    expect(ask("distribution.place-counts", rest, "2026-03-15")).toMatchObject({ status: "missing" });
  });
  it("says nothing of places in time while no estimate is published", () => {
    const { estimatePublished: _, ...rest } = good;
    const without = (more: Parameters<typeof ask>[1] = {}) =>
      outcome("distribution.place-counts", { ...rest, ...more }, "2026-01-15");
    expect([without(), without({ availableFrom: "2040-01-01" })]).toEqual(["no-estimate", "no-estimate"]);
    expect([without({ placesTogether: 99 }), without({ placeKind: "ukraine" })]).toEqual(["too-small", "not-a-place"]);
  });
  it("refuses an end before the opening, and fewer than no places", () => {
    for (const wrong of [{ availableUntil: "2026-08-31" }, { placesTogether: -1 }, { placeKind: "tent" }])
      expect(refuses("distribution.place-counts", { ...good, ...wrong })).toBe(true);
  });
  it("takes an initiative for promising only on what somebody recorded", () => {
    const late = { ...good, availableFrom: "2027-06-01" };
    const promising = (more: Parameters<typeof ask>[1], on = "2025-04-18") =>
      outcome("distribution.promising-initiative", { ...late, estimatePublished: "2024-01-31", ...more }, on);
    expect(promising({})).toBe("none");
    expect(promising({ clearCommitment: true })).toBe("commitment");
    expect(promising({ clearCommitment: true, extensionInSight: true, localDecisionFinished: true })).toBe(
      "local-decision",
    );
  });
  it("says that the ground for a promising initiative is disputed and only known of 2024", () => {
    const answer = ask(
      "distribution.promising-initiative",
      { ...good, availableFrom: "2027-06-01", localDecisionFinished: true },
      "2026-11-21",
    );
    expect(answer.status).toBe("decided");
    const codes = "warnings" in answer ? answer.warnings.map(({ code }) => code) : [];
    expect(new Set(codes).size).toBeGreaterThan(1);
  });
});

describe("what a province still has to find", () => {
  it("is its task less what counts, and never less than nought", () => {
    const still = (sumOfIndicative: number, placesThatCount: number) =>
      outcome("distribution.still-to-provide", { sumOfIndicative, placesThatCount });
    expect([still(100, 99), still(100, 100), still(100, 101)]).toEqual([1, 0, 0]);
  });
});

describe("what remains", () => {
  it("adds up to what the province falls short", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 0, max: 20_000 }),
        (indicative, provinceDeficit) => {
          const eligibleIndicative = indicative.reduce((sum, one) => sum + one, 0);
          const shares = indicative.map(
            (ownIndicative) =>
              outcome(
                "distribution.remaining-task",
                { provinceDeficit, ownIndicative, eligibleIndicative },
                "2024-12-31",
              ) as number,
          );
          expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(provinceDeficit, 6);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("money", () => {
  it("is paid for each place above 75 percent, counted place by place", () => {
    const paid = (task: number, counted: number) =>
      outcome("distribution.payment-above-threshold", {
        cycleYear: 2024,
        sumOfIndicative: task,
        countedInProvince: counted,
        paidOnRequest: 0,
      });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 4000 }), (task, counted) => {
        let above = 0;
        for (let place = 1; place <= counted; place++) if (place * 4 > task * 3) above++;
        expect(paid(task, counted)).toBe(above);
      }),
      { numRuns: 60 },
    );
  });
  it("for durable places starts with the first place above the number", () => {
    const atStart = (durablePlaces: number) =>
      outcome("distribution.starting-payment", { durablePlaces, ownIndicative: 131 });
    expect([atStart(130), atStart(131), atStart(132)]).toEqual([0, 0, 200_000]);
    const onRequest = (durablePlaces: number) =>
      outcome("distribution.durable-place-payment", { durablePlaces, paymentThreshold: 200 });
    expect([onRequest(199), onRequest(200), onRequest(201)]).toEqual([0, 0, 200_000]);
  });
  it("on request asks above which number is paid, and does not take the indicative number for it", () => {
    expect(
      ask("distribution.durable-place-payment", { durablePlaces: 2000, ownIndicative: 131 }, "2025-01-15"),
    ).toMatchObject({ status: "missing", missing: [{ fact: "paymentThreshold" }] });
  });
  it("says of special places that the amount was not found", () => {
    expect(outcome("distribution.special-place-payment", {})).toBe("amount-not-found");
  });
});
