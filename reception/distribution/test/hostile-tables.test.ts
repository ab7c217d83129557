import {
  commitmentsCsv,
  distribute,
  housingFlow,
  readCommitments,
  readHalfYear,
  readOwnNumbers,
  readTable,
  type TableKind,
} from "@keten/distribution";
import { describe, expect, it } from "vitest";
import { codes, faultsOf, inputs } from "./support/inputs.js";
import { commitment, register, sheetOf } from "./support/tables.js";

const told = (read: () => unknown) => faultsOf(read).map(({ code, at }) => [code, at?.row, at?.column]);
/** Everybody's inhabitants, but for the cells that are given. */
function people(cells: Record<string, string> = {}, after: readonly string[] = [], head = "code;inwoners"): string {
  const rows = codes.map((code) => `${code};${cells[code] ?? inputs.inhabitants[code]?.value}`);
  return [head, ...rows, ...after, ""].join("\r\n");
}
const read = (content: string, kind: TableKind = "inhabitants") => readTable(kind, content, inputs);

describe("a table that would be misread", () => {
  it("is refused where a zero stands for a number that somebody did not have", () => {
    expect(told(() => read(people({ GM0034: "0" })))).toEqual([["table-number-none", 3, "inwoners"]]);
    const zeros = Object.fromEntries(codes.map((code) => [code, "0"]));
    const faults = faultsOf(() => read(people(zeros, ["NL;0"])));
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(["table-number-none"]));
    expect(faults).toHaveLength(codes.length + 1);
  });

  it("is refused where a decimal number looks like thousands", () => {
    for (const cell of ["0.123", "00.123", "012.345"])
      expect([cell, ...told(() => read(people({ GM0034: cell })))]).toEqual([
        cell,
        ["table-number-fraction", 3, "inwoners"],
      ]);
  });

  it("is refused for numbers that are more than there are people, also where the total agrees", () => {
    for (const cell of ["100000001", "999999999999999999999", "9".repeat(100_000)]) {
      const faults = faultsOf(() => read(people({ GM0034: cell }, [`NL;${cell}`])));
      expect(faults.map(({ code }) => code)).toEqual(["table-number-large", "table-number-large"]);
      expect(faults[0]?.message.nl.length).toBeLessThan(200);
    }
  });

  it("is refused where the country's total stands there twice", () => {
    const total = String(inputs.nationalInhabitants.value);
    expect(told(() => read(people({}, [`NL;${total}`, `NL01;${total}`])))).toEqual([
      ["table-total-twice", 345, "code"],
    ]);
  });

  it("is refused at once where it is far too large, with one fault", () => {
    const long = `code;inwoners\n${"GM0014;1\n".repeat(300_000)}`;
    expect(told(() => read(long))).toEqual([["table-too-large", 1, undefined]]);
    expect(told(() => read(`${"x;".repeat(200_000)}\n`))).toEqual([["table-too-large", 1, undefined]]);
  });

  it("tells of a quotation mark that is not closed in the row where it was opened", () => {
    const open = people().replace("GM0037", '"GM0037');
    expect(told(() => read(open))).toEqual([["table-unreadable", 4, undefined]]);
  });

  it("counts rows alike with every line end, also inside quotation marks", () => {
    for (const end of ["\r\n", "\n", "\r"]) {
      const rows = ["code;naam;score", 'GM0014;"Gronin', 'gen";0,1', "GM9999;Nergens;0,1"].join(end);
      expect(told(() => read(rows, "ses"))).toContainEqual(["table-code-unknown", 4, "code"]);
    }
  });

  it("tells a column without a head by its number", () => {
    const faults = faultsOf(() => read(people({}, [], "code;;inwoners")));
    expect(faults[0]?.message.nl).toContain("“(2)”");
  });

  it("tells a row that is too short once", () => {
    expect(told(() => read(people().replace("GM0034;226500", "GM0034")))).toEqual([["table-row-length", 3, "code"]]);
  });

  it("does not repeat a cell without end", () => {
    const [fault] = faultsOf(() => read(people({ GM0034: "x".repeat(1_000_000) })));
    expect(fault?.message.nl.length).toBeLessThan(200);
  });
});

describe("numbers of one's own for housing", () => {
  const own = (cell: string) =>
    told(() => readOwnNumbers(`code;achterstand;gehuisvest\nGM0363;${cell};3`, inputs)).map(([code]) => code);
  it("are refused where they would be misread", () => {
    expect(own("0.123")).toEqual(["table-number-fraction"]);
    expect(own("999999999999999999999")).toEqual(["table-number-large"]);
    expect(own(".")).toEqual(["table-number-wrong"]);
  });

  it("are asked for half-years and months that the law's rules take, not only for those that can be written", () => {
    for (const text of ["0000H1", "9999H2", "2014H2", "2101H1"])
      expect(faultsOf(() => readHalfYear(text)).map(({ code }) => code)).toEqual(["half-year-wrong"]);
    for (const from of ["0001-01", "9999-12", "2024-13"]) {
      const hotel = { perMonth: 1, prolonged: true };
      const flow = () => housingFlow({ from, months: 12, waiting: 1, granted: 1, housed: 1, hotel });
      expect(faultsOf(flow).map(({ code }) => code)).toEqual(["flow-month-wrong"]);
    }
  });
});

describe("a distribution", () => {
  it("tells everything that is wrong with what is asked at once", () => {
    const faults = faultsOf(() => distribute(inputs, { cycle: 1999, places: -1, minors: 1.5 }));
    expect(faults.map(({ code }) => code)).toEqual(["cycle-unknown", "places-wrong", "minors-wrong"]);
  });

  it("is not made of more places than could ever be asked", () => {
    const codes = faultsOf(() => distribute(inputs, { places: Number.MAX_SAFE_INTEGER })).map(({ code }) => code);
    expect(codes).toEqual(["places-wrong"]);
  });
});

describe("a table of commitments", () => {
  const head = "code,soort,plekken,vanaf,stand,locatie,toelichting";
  const lines = (row: string, heads = head) => told(() => readCommitments(`${heads}\n${row}`, "PV25", register));

  it("gives text that a spreadsheet would run a mark, and takes the mark off again", () => {
    const texts = ["=cmd|' /C calc'!A0", "@SUM(1)", "+31 6", "-x", "'=already", "''=twice", "gewoon", "'s-Graveland"];
    const commitments = texts.map((location, index) =>
      commitment({ id: `rij-${index + 2}`, location, note: location }),
    );
    const written = commitmentsCsv(sheetOf({ commitments }), "nl");
    for (const cell of written.split(/[;\r\n]+/)) expect(cell).not.toMatch(/^[=+@-]/);
    const back = readCommitments(written, "PV25", register);
    expect(back.map(({ location, note }) => [location, note])).toEqual(texts.map((text) => [text, text]));
  });

  it("is refused for a day whose month may stand in front, and takes it in a Dutch table", () => {
    expect(lines("GM0001,gewoon,5,7/1/2026,besloten,a,b")).toEqual([["commitments-cell-wrong", 2, "vanaf"]]);
    const dutch = readCommitments(
      `${head.replaceAll(",", ";")}\nGM0001;gewoon;5;7/1/2026;besloten;a;b`,
      "PV25",
      register,
    );
    expect(dutch[0]?.from).toBe("2026-01-07");
  });

  it("is refused for what a worksheet could not keep", () => {
    expect(lines("GM0001,gewoon,1000001,2026-07-01,besloten,a,b")).toEqual([["commitments-cell-wrong", 2, "plekken"]]);
    expect(lines(`GM0001,gewoon,5,2026-07-01,besloten,${"a".repeat(501)},b`)).toEqual([
      ["commitments-cell-wrong", 2, "locatie"],
    ]);
    expect(lines("GM0001,gewoon,5,2026-07-01,besloten,a,b\u0007")).toEqual([
      ["commitments-cell-wrong", 2, "toelichting"],
    ]);
  });
});
