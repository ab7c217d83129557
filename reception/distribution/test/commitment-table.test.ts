import { type Commitment, commitmentsCsv, readCommitments } from "@keten/distribution";
import { KetenError, type Problem } from "@keten/text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CODES, commitment, register, sheetOf } from "./support/tables.js";

const read = (text: string) => readCommitments(text, "PV25", register, "toezeggingen.csv");
function faultsOf(text: string): readonly Problem[] {
  try {
    read(text);
  } catch (error) {
    if (error instanceof KetenError) return error.problems;
    throw error;
  }
  return [];
}
const places = (text: string) => faultsOf(text).map(({ code, at }) => [code, at?.row, at?.column]);
const HEAD = "gemeente;soort;plekken;minderjarigen;locatie;vanaf;tot_en_met;stand";

describe("a table of commitments", () => {
  it("gives back what was written, in Dutch and in English", () => {
    const line = fc.record({
      municipality: fc.constantFrom(...CODES),
      kind: fc.constantFrom("regular", "special", "minors", "registration", "temporary") as fc.Arbitrary<
        Commitment["kind"]
      >,
      places: fc.integer({ min: 10, max: 9_999 }),
      minors: fc.integer({ min: 0, max: 10 }),
      location: fc.constantFrom("", "Kazerne", 'Weg 1; "oud"', "azc, noord"),
      until: fc.constantFrom(null, "2034-06-01"),
      state: fc.constantFrom("existing", "decided", "promised", "explored") as fc.Arbitrary<Commitment["state"]>,
    });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.constantFrom("nl" as const, "en" as const),
        (lines, language) => {
          const commitments = lines.map((more, index) => commitment({ ...more, id: `rij-${index + 2}` }));
          expect(read(`\uFEFF${commitmentsCsv(sheetOf({ commitments }), language)}`)).toEqual(commitments);
        },
      ),
    );
  });

  it("is read as Excel writes it: a mark in front, semicolons, points between thousands, Dutch days", () => {
    const [line] = read(`\uFEFF${HEAD}\r\nGM0001;Gewoon;1.200;;Kazerne;1-6-2024;31-5-2034;besloten\r\n`);
    expect(line).toEqual(
      commitment({ id: "rij-2", places: 1200, minors: 0, until: "2034-06-01", from: "2024-06-01", state: "decided" }),
    );
  });

  it("is refused with every fault, each with row and column, and nothing of it is read", () => {
    const text = [
      HEAD,
      "GM0001;gewoon;12,5;0;;2024-06-01;;besloten",
      "GM0077;hotel;100;0;;2024-06-01;;besloten",
      "GM0099;gewoon;-3;0;;2024-06-31;;misschien",
      "GM0001;gewoon;10;11;;2024-06-01;2024-05-31;besloten",
      "GM0001;gewoon;10",
    ].join("\r\n");
    expect(places(text)).toEqual([
      ["commitments-cell-wrong", 2, "plekken"],
      ["table-code-ended", 3, "gemeente"],
      ["commitments-cell-wrong", 3, "soort"],
      ["worksheet-municipality-elsewhere", 4, "gemeente"],
      ["commitments-cell-wrong", 4, "vanaf"],
      ["commitments-cell-wrong", 4, "plekken"],
      ["commitments-cell-wrong", 4, "stand"],
      ["commitments-cell-wrong", 5, "tot_en_met"],
      ["commitments-cell-wrong", 5, "minderjarigen"],
      ["table-row-length", 6, "gemeente"],
    ]);
    expect(faultsOf(text).every(({ at }) => at?.file === "toezeggingen.csv")).toBe(true);
  });

  it("is refused where it is empty, misses columns or has others", () => {
    expect(places("")).toEqual([["table-empty", 1, undefined]]);
    expect(places("gemeente;kleur;plekken;plekken\nGM0001;rood;1;1")).toEqual([
      ["table-column-unknown", 1, "kleur"],
      ["table-column-twice", 1, "plekken"],
      ["table-column-missing", 1, "soort"],
      ["table-column-missing", 1, "vanaf"],
      ["table-column-missing", 1, "stand"],
    ]);
  });
});
