import { parseWorksheet, readWorksheet, type Worksheet, worksheetProblems } from "@keten/distribution";
import { KetenError, type Problem } from "@keten/text";
import { describe, expect, it } from "vitest";
import { commitment, register, sheetOf, trade } from "./support/tables.js";

function faultsOf(read: () => unknown): readonly Problem[] {
  try {
    read();
  } catch (error) {
    if (error instanceof KetenError) return error.problems;
    throw error;
  }
  return [];
}
const told = (problems: readonly Problem[]) => problems.map(({ code, field }) => [code, field]);
const judged = (more: Partial<Worksheet>) => worksheetProblems(sheetOf(more), register);

describe("the form of a worksheet", () => {
  it("is read back as it was written, also with a byte-order mark", () => {
    const sheet = sheetOf({
      example: true,
      commitments: [commitment({ note: "met tuin" })],
      trades: [trade()],
      exemptions: [{ id: "e1", municipality: "GM0002", reason: "lang al opvang", decidedBy: "de minister" }],
      separate: [{ id: "s1", municipality: "GM0002", task: "ukraine", asked: null, done: 120 }],
    });
    expect(parseWorksheet(`\uFEFF${JSON.stringify(sheet)}`)).toEqual(sheet);
    expect(worksheetProblems(sheet, register)).toEqual([]);
  });

  it("is refused with every fault at once, each with its field", () => {
    const wrong = {
      ...sheetOf(),
      keten: 2,
      colour: "red",
      commitments: [{ ...commitment(), places: -4, from: "2024-02-31", state: "hoped" }, "text"],
      trades: [{ ...trade(), places: 1.5, note: 7 }],
    };
    expect(told(faultsOf(() => readWorksheet(wrong)))).toEqual([
      ["worksheet-field-unknown", "colour"],
      ["worksheet-field-wrong", "keten"],
      ["worksheet-field-wrong", "commitments[0].places"],
      ["worksheet-field-wrong", "commitments[0].from"],
      ["worksheet-field-wrong", "commitments[0].state"],
      ["worksheet-field-wrong", "commitments[1]"],
      ["worksheet-field-wrong", "trades[0].note"],
      ["worksheet-field-wrong", "trades[0].places"],
    ]);
    expect(told(faultsOf(() => readWorksheet({ keten: 1 }))).map(([code]) => code)).toContain(
      "worksheet-field-missing",
    );
  });

  it.each([
    ["", "worksheet-unreadable"],
    ["{", "worksheet-unreadable"],
    ["[]", "worksheet-field-wrong"],
    ["null", "worksheet-field-wrong"],
  ])("is refused where a file is something else: %j", (text, code) => {
    expect(faultsOf(() => parseWorksheet(text))[0]?.code).toBe(code);
  });

  it("is refused where two lines have one name", () => {
    expect(told(faultsOf(() => readWorksheet(sheetOf({ trades: [trade(), trade()] }))))).toEqual([
      ["worksheet-line-twice", "trades[1].id"],
    ]);
  });

  it("says each fault in both languages with what is allowed", () => {
    const [fault] = faultsOf(() => readWorksheet(sheetOf({ commitments: [commitment({ places: -4 })] })));
    expect(fault?.message).toEqual({
      nl: "commitments[0].places kan niet “-4” zijn.",
      en: "commitments[0].places cannot be “-4”.",
    });
    expect(fault?.allowed?.en).toMatch(/whole number from 0/);
  });
});

describe("a worksheet that cannot be right", () => {
  it("names a municipality that does not exist, no longer exists, or lies elsewhere", () => {
    const problems = judged({
      commitments: ["GM1234", "GM0077", "GM0099"].map((municipality, index) =>
        commitment({ id: `c${index}`, municipality }),
      ),
    });
    expect(told(problems)).toEqual([
      ["worksheet-municipality-unknown", "commitments[0].municipality"],
      ["worksheet-municipality-ended", "commitments[1].municipality"],
      ["worksheet-municipality-elsewhere", "commitments[2].municipality"],
    ]);
    expect(problems[1]?.message.en).toContain("since 2019-01-01; it became part of Plaats 1 (GM0001)");
    expect(problems[2]?.message.nl).toContain("Overstad ligt niet in deze provincie maar in Utrecht");
  });

  it("has more minors than places, an end before its start, or days before the cycle", () => {
    const problems = judged({
      commitments: [
        commitment({ id: "a", minors: 201 }),
        commitment({ id: "b", from: "2025-01-01", until: "2025-01-01" }),
        commitment({ id: "c", state: "promised", from: "2024-01-30" }),
        commitment({ id: "d", state: "existing", from: "2019-05-01" }),
        commitment({ id: "e", state: "existing", from: "2019-05-01", until: "2024-01-31" }),
      ],
    });
    expect(told(problems)).toEqual([
      ["commitment-minors-too-many", "commitments[0].minors"],
      ["commitment-ends-before-start", "commitments[1].until"],
      ["commitment-before-cycle", "commitments[2].from"],
      ["commitment-before-cycle", "commitments[4].until"],
    ]);
  });

  it("trades with itself, or more than there is after all trades", () => {
    expect(told(judged({ trades: [trade({ to: "GM0001" })] }))).toEqual([["trade-with-itself", "trades[0].to"]]);
    const pair = [trade({ id: "a", places: 300 }), trade({ id: "b", places: 150 })];
    expect(told(judged({ trades: pair }))).toEqual([
      ["trade-too-large", "trades[0].places"],
      ["trade-too-large", "trades[1].places"],
    ]);
    expect(judged({ trades: pair })[0]?.allowed?.en).toBe("at most 250");
    // What it takes over first it can give on.
    expect(judged({ trades: [...pair, trade({ id: "c", from: "GM0002", to: "GM0001", places: 50 })] })).toEqual([]);
  });

  it("trades more of another task than was asked, where that is known", () => {
    const separate = [{ id: "s", municipality: "GM0001", task: "permit-holders" as const, asked: 30, done: null }];
    const trades = [trade({ task: "permit-holders", places: 31 }), trade({ id: "u", task: "ukraine", places: 9_000 })];
    expect(told(judged({ separate, trades }))).toEqual([["trade-too-large", "trades[0].places"]]);
  });

  it("misses a municipality, has one twice, or does not add up", () => {
    const sheet = sheetOf();
    const [first, ...others] = sheet.indicative;
    if (!first) throw new Error("no municipalities");
    expect(told(judged({ indicative: others }))).toEqual([
      ["worksheet-municipality-missing", "indicative"],
      ["worksheet-total-wrong", "places"],
    ]);
    expect(told(judged({ indicative: [first, first, ...others], places: sheet.places + first.places }))).toEqual([
      ["worksheet-municipality-twice", "indicative[1].municipality"],
    ]);
    const [wrong] = judged({ places: 96_000 });
    expect(wrong?.message.nl).toContain("tellen op tot 900, maar de provincie heeft 96000");
  });

  it("exempts twice, has a task twice, or stands in an unknown province or cycle", () => {
    const exemption = { municipality: "GM0001", reason: "r", decidedBy: "d" };
    const separate = { municipality: "GM0001", task: "ukraine" as const, asked: 1, done: 0 };
    expect(
      told(
        judged({
          exemptions: [
            { id: "a", ...exemption },
            { id: "b", ...exemption },
          ],
          separate: [
            { id: "a", ...separate },
            { id: "b", ...separate },
          ],
        }),
      ),
    ).toEqual([
      ["exemption-twice", "exemptions[1].municipality"],
      ["separate-task-twice", "separate[1].municipality"],
    ]);
    const codes = judged({ province: "PV99", cycle: 2025 }).map(({ code }) => code);
    expect(codes).toContain("worksheet-province-unknown");
    expect(codes).toContain("worksheet-cycle-unknown");
  });
});

describe("a worksheet that says what is not so", () => {
  it("is refused for another name than the code's", () => {
    const sheet = sheetOf();
    const [first, ...rest] = sheet.indicative;
    const indicative = first ? [{ ...first, name: "Overstad" }, ...rest] : [];
    expect(worksheetProblems({ ...sheet, indicative }, register).map(({ code, field }) => [code, field])).toEqual([
      ["worksheet-name-other", "indicative[0].name"],
    ]);
  });

  it("is refused where a number is called published that was not", () => {
    const sheet = sheetOf();
    const [first, ...rest] = sheet.indicative;
    const called = { ...sheet, indicative: first ? [{ ...first, kind: "published" as const }, ...rest] : [] };
    const withNumber = (value: number) => ({
      ...register,
      cycles: [{ year: 2024, municipalities: { GM0001: { published: { value, period: "2024", source: "x" } } } }],
    });
    expect(worksheetProblems(called, withNumber(400))).toEqual([]);
    for (const known of [withNumber(399), { ...register, cycles: [] }])
      expect(worksheetProblems(called, known).map(({ code, field }) => [code, field])).toEqual([
        ["worksheet-not-published", "indicative[0].places"],
      ]);
  });

  it("is refused for characters that nothing can keep or show", () => {
    for (const location of ["a\u0000b", "\u0007", "\ud800", "\u009f"])
      expect(
        faultsOf(() => readWorksheet(sheetOf({ commitments: [commitment({ location })] }))).map(({ field }) => field),
      ).toEqual(["commitments[0].location"]);
    const fine = "Kazerne\nachterin\t🏠";
    expect(readWorksheet(sheetOf({ commitments: [commitment({ location: fine })] })).commitments[0]?.location).toBe(
      fine,
    );
  });
});
