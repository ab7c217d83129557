import { type Commitment, countCommitments } from "@keten/distribution";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commitment, ON, sheetOf } from "./support/tables.js";

const results = (...commitments: Partial<Commitment>[]) =>
  countCommitments(
    sheetOf({ commitments: commitments.map((more, index) => commitment({ id: `c${index}`, ...more })) }),
    ON,
  ).map(({ result }) => result);
const reasonOf = (more: Partial<Commitment>) =>
  countCommitments(sheetOf({ commitments: [commitment(more)] }), ON)[0]?.reason.en;

describe("what counts, asked of the law", () => {
  it("is a place that is large enough, lasts long enough and is in time; else the reason says which it is not", () => {
    expect(results({ places: 100 }, { municipality: "GM0002", places: 99, state: "promised" })).toEqual([
      "counts",
      "does-not-count",
    ]);
    expect(reasonOf({ places: 99, state: "promised" })).toMatch(/too few/);
    // Within twelve months of the estimate of 31 January 2024.
    expect(reasonOf({ from: "2025-01-31" })).toMatch(/they count/);
    expect(reasonOf({ from: "2025-02-01", state: "promised" })).toMatch(/later than twelve months/);
    // Five years from the first day.
    expect(reasonOf({ from: "2024-06-01", until: "2029-06-01" })).toMatch(/they count/);
    expect(reasonOf({ from: "2024-06-01", until: "2029-05-31", state: "promised" })).toMatch(/shorter than five years/);
    expect(reasonOf({ kind: "temporary", state: "existing", from: "2023-01-01" })).toMatch(/emergency/);
  });

  it("adds up the places of one kind in one municipality, as far as they last and are in time", () => {
    expect(results({ places: 60 }, { places: 40 })).toEqual(["counts", "counts"]);
    expect(results({ places: 60 }, { places: 40, municipality: "GM0002" })).not.toContain("counts");
    expect(results({ places: 60 }, { places: 40, kind: "special" })[0]).not.toBe("counts");
    expect(results({ places: 60 }, { places: 40, from: "2025-02-01" })).not.toContain("counts");
    expect(results({ places: 60 }, { places: 40, state: "explored" })).not.toContain("counts");
  });

  it("takes sixteen places of a special kind, for minors or for registration as enough", () => {
    for (const kind of ["special", "minors", "registration"] as const) {
      expect(results({ kind, places: 16 }), kind).toEqual(["counts"]);
      expect(results({ kind, places: 15, state: "promised" }), kind).toEqual(["does-not-count"]);
    }
  });

  it("calls promising what a municipality decided on, and what a named person found; exploring is nothing", () => {
    const late = { from: "2026-01-01" } as const;
    expect(results({ ...late, state: "decided" })).toEqual(["promising"]);
    expect(results({ ...late, state: "promised" })).toEqual(["does-not-count"]);
    expect(results({ ...late, state: "promised", finding: { ground: "commitment", by: "de minister" } })).toEqual([
      "promising",
    ]);
    const ending = { state: "existing", from: "2020-01-01", until: "2024-12-31" } as const;
    expect(results(ending)).toEqual(["does-not-count"]);
    expect(results({ ...ending, finding: { ground: "extension", by: "de minister" } })).toEqual(["promising"]);
    expect(results({ state: "explored", places: 900 })).toEqual(["does-not-count"]);
  });

  it("names the rule and a reason in two languages for each line, in the order of the lines", () => {
    const lines = ["existing", "decided", "promised", "explored"] as const;
    const sheet = sheetOf({ commitments: lines.map((state) => commitment({ id: state, state })) });
    const counted = countCommitments(sheet, ON);
    expect(counted.map((one) => one.commitment.id)).toEqual(lines);
    expect(counted.map(({ rule }) => rule)).toEqual([
      "distribution.place-counts",
      "distribution.place-counts",
      "distribution.place-counts",
      null,
    ]);
    for (const { reason } of counted) expect([reason.nl, reason.en].every((text) => text.length > 5)).toBe(true);
  });

  it("does not depend on the order of the lines", () => {
    const line = fc.record({
      municipality: fc.constantFrom("GM0001", "GM0002"),
      kind: fc.constantFrom("regular" as const, "special" as const, "temporary" as const),
      places: fc.integer({ min: 0, max: 150 }),
      state: fc.constantFrom("existing" as const, "promised" as const, "explored" as const),
      from: fc.constantFrom("2024-06-01", "2025-06-01"),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const commitments = lines.map((more, index) => commitment({ id: `c${index}`, minors: 0, ...more }));
        const of = (list: Commitment[]) =>
          new Map(countCommitments(sheetOf({ commitments: list }), ON).map((one) => [one.commitment.id, one.result]));
        expect(of(commitments.toReversed())).toEqual(new Map([...of(commitments)].reverse()));
        expect([...of(commitments.toReversed())].sort()).toEqual([...of(commitments)].sort());
      }),
      { numRuns: 30 },
    );
  });
});
