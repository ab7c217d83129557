import { readTable, readTables, type TableKind, templateOf } from "@keten/distribution";
import { describe, expect, it } from "vitest";
import { codes, faultsOf, inputs } from "./support/inputs.js";

type Language = "nl" | "en";

/** A template filled in, line by line; a line that is given instead takes its place. */
function filled(
  kind: TableKind,
  language: Language,
  number: (code: string) => string,
  instead: Record<string, string> = {},
) {
  const [head = "", ...lines] = templateOf(kind, inputs, language).trimEnd().split("\r\n");
  const body = lines.map((line) => {
    const code = line.split(/[;,]/)[0] ?? "";
    return instead[code] ?? line + number(code);
  });
  return [head, ...body].join("\r\n");
}

const people = (mark: string) => (code: string) => {
  const value = code === "NL" ? inputs.nationalInhabitants.value : (inputs.inhabitants[code]?.value ?? 0);
  const text = String(value).replace(/\B(?=(\d{3})+$)/g, mark);
  return mark === "," && text.includes(",") ? `"${text}"` : text;
};
const score = () => "0,1";
const told = (kind: TableKind, content: string) =>
  faultsOf(() => readTable(kind, content, inputs)).map(({ code, at }) => [code, at?.row, at?.column]);
const scoresWith = (instead: Record<string, string>) => told("ses", filled("ses", "nl", score, instead));

describe("a table as a spreadsheet saves it", () => {
  it("is read with semicolons, decimal commas, a byte-order mark and thousands", () => {
    const { values, warnings } = readTable("inhabitants", `\uFEFF${filled("inhabitants", "nl", people("."))}`, inputs);
    expect(Object.keys(values)).toHaveLength(342);
    expect([values["GM0363"], warnings]).toEqual([931_298, []]);
    const ses = readTable("ses", `\uFEFF${filled("ses", "nl", () => "-0,073")}`, inputs);
    expect(ses.values["GM0363"]).toBe(-0.073);
  });

  it("is read with commas, points, quotation marks, tabs, any line ends, spaces and empty lines", () => {
    const english = filled("inhabitants", "en", people(","));
    expect(readTable("inhabitants", english, inputs).values["GM0363"]).toBe(931_298);
    expect(readTable("inhabitants", english.replaceAll("\r\n", "\n"), inputs).values["GM0363"]).toBe(931_298);
    const spaced = filled("inhabitants", "nl", people("\u00A0"));
    expect(readTable("inhabitants", `${spaced}\r\n\r\n;;\r\n`, inputs).values["GM0363"]).toBe(931_298);
    const tabs = filled("ses", "nl", () => "−0,25").replaceAll(";", "\t");
    expect(readTable("ses", `sep=\t\r\n${tabs}`, inputs).values["GM0014"]).toBe(-0.25);
    const wide = filled("ses", "nl", () => "0,1;;").replace("score", "score;;");
    expect(readTable("ses", wide, inputs).values["GM0014"]).toBe(0.1);
    const cbs = filled("ses", "nl", score, {
      GM0363: '"GM0363    ";"Amsterdam";"  0,2"',
      GM0014: "gm0014;Groningen;0.3",
    });
    expect(readTable("ses", cbs, inputs)).toMatchObject({ values: { GM0363: 0.2, GM0014: 0.3 }, warnings: [] });
  });

  it("may have its rows in any order and leave the names out", () => {
    const rows = codes.map((code, index) => `${code};0,${(index % 30) + 10}`).toReversed();
    const { values } = readTable("ses", ["gemeentecode;SES-WOA", ...rows].join("\n"), inputs);
    expect([Object.keys(values).length, values["GM0014"], values["GM0034"]]).toEqual([342, 0.1, 0.11]);
  });
});

describe("a table that is not right", () => {
  it("is refused where it is empty, or not a table", () => {
    expect(told("ses", "")).toEqual([["table-empty", 1, undefined]]);
    expect(told("ses", "\uFEFF\r\n\r\n")).toEqual([["table-empty", 1, undefined]]);
    expect(told("ses", "PK\u0003\u0004\u0014\u0000")).toEqual([["table-not-csv", 1, undefined]]);
    expect(told("ses", "c\u0000o\u0000d\u0000e\u0000")).toEqual([["table-not-csv", 1, undefined]]);
    expect(told("ses", 'code;score\r\n"GM0014;0,1\r\n')[0]?.[0]).toBe("table-unreadable");
  });

  it("is refused for its head", () => {
    expect(told("ses", "plaats;waarde\r\nGM0014;0,1")).toEqual([
      ["table-column-missing", 1, "code"],
      ["table-column-missing", 1, "score"],
      ["table-column-unknown", 1, "plaats"],
      ["table-column-unknown", 1, "waarde"],
    ]);
    expect(told("ses", "code;score;score\r\nGM0014;0,1;0,2")).toEqual([["table-column-twice", 1, "score"]]);
    expect(told("inhabitants", filled("ses", "nl", score))).toContainEqual(["table-column-missing", 1, "inwoners"]);
  });

  it("is refused for a code that ended, which says what came in its place and since when", () => {
    const content = filled("ses", "nl", score, { GM1992: "GM0501;Brielle;0,1" });
    const faults = faultsOf(() => readTable("ses", content, inputs));
    expect(faults.map(({ code, at }) => [code, at?.row, at?.column])).toEqual([
      ["table-code-ended", 343, "code"],
      ["municipality-missing", 343, "code"],
    ]);
    expect(faults[0]?.message.en).toContain("Brielle (GM0501)");
    expect(faults[0]?.message.en).toContain("since 1 January 2023");
    expect(faults[0]?.message.en).toContain("Voorne aan Zee (GM1992)");
  });

  it("is refused for unknown codes, names and short codes, with what would be right", () => {
    expect(scoresWith({ GM0014: "GM9999;Nergens;0,1" })).toEqual([
      ["table-code-unknown", 2, "code"],
      ["municipality-missing", 343, "code"],
    ]);
    expect(scoresWith({ GM0014: "Groningen;;0,1" })).toEqual([["table-code-is-name", 2, "code"]]);
    expect(scoresWith({ GM0014: "14;Groningen;0,1" })).toEqual([["table-code-form", 2, "code"]]);
    expect(scoresWith({ GM0014: ";Groningen;0,1" })[0]).toEqual(["table-code-missing", 2, "code"]);
  });

  it("is refused for rows that are missing, double, or too short", () => {
    expect(scoresWith({ GM0034: "GM0014;Groningen;0,1" })).toEqual([
      ["table-code-twice", 3, "code"],
      ["municipality-missing", 343, "code"],
    ]);
    expect(scoresWith({ GM0034: "GM0034;Almere" })).toEqual([["table-row-length", 3, "code"]]);
    expect(scoresWith({ GM0034: "GM0034;Almere;0,1;0,2" })).toEqual([["table-row-length", 3, "code"]]);
  });

  it("is refused for numbers that cannot be, each with row and column", () => {
    expect(
      scoresWith({ GM0014: "GM0014;Groningen;", GM0034: "GM0034;Almere;hoog", GM0037: "GM0037;Stadskanaal;4,5" }),
    ).toEqual([
      ["table-number-missing", 2, "score"],
      ["table-number-wrong", 3, "score"],
      ["table-score-outside", 4, "score"],
    ]);
    const inhabitants = (cell: string) =>
      told("inhabitants", filled("inhabitants", "nl", people("."), { GM0014: `GM0014;Groningen;${cell}` }))[0];
    for (const cell of ["-5", "−243.768"])
      expect([cell, ...(inhabitants(cell) ?? [])]).toEqual([cell, "table-number-negative", 2, "inwoners"]);
    expect(inhabitants("0")).toEqual(["table-number-none", 2, "inwoners"]);
    for (const cell of ["243768,0", "243,768", "24.37", "2.43.768"])
      expect([cell, ...(inhabitants(cell) ?? [])]).toEqual([cell, "table-number-fraction", 2, "inwoners"]);
    expect(inhabitants("99999999999999999999")).toEqual(["table-number-large", 2, "inwoners"]);
    expect(inhabitants("2e5")).toEqual(["table-number-wrong", 2, "inwoners"]);
  });

  it("is refused where its total is not the sum of its rows, or its sum is far from the country", () => {
    const off = filled("inhabitants", "nl", people("."), { GM0014: "GM0014;Groningen;243.769" });
    expect(told("inhabitants", off)).toEqual([["table-total-wrong", 344, "inwoners"]]);
    const withoutTotal = (instead: Record<string, string>) =>
      filled("inhabitants", "nl", people("."), instead).replace(/\r\nNL;.*$/, "");
    expect(told("inhabitants", withoutTotal({ GM0363: "GM0363;Amsterdam;9.312.980" }))).toEqual([
      ["table-total-far", 1, "inwoners"],
    ]);
    const other = readTable("inhabitants", withoutTotal({ GM0363: "GM0363;Amsterdam;918.117" }), inputs);
    expect(other.values["GM0363"]).toBe(918_117);
    expect(other.warnings.map(({ code, severity }) => [code, severity])).toEqual([["table-total-other", "warning"]]);
  });

  it("is taken with a warning for a score a little outside what was published, and for another name", () => {
    const content = filled("ses", "nl", score, { GM0277: "GM0277;Rozendaal;0,5", GM0014: "GM0014;Assen;0,1" });
    const { values, warnings } = readTable("ses", content, inputs);
    expect(values["GM0277"]).toBe(0.5);
    expect(warnings.map(({ code, at }) => [code, at?.column])).toEqual([
      ["table-name-other", "naam"],
      ["table-score-unusual", "score"],
    ]);
  });

  it("tells the faults of both tables at once", () => {
    const faults = faultsOf(() =>
      readTables(inputs, { inhabitants: { content: "" }, ses: { content: "", file: "scores.csv" } }),
    );
    expect(faults.map(({ code, field, at }) => [code, field, at?.file])).toEqual([
      ["table-empty", "inhabitants", undefined],
      ["table-empty", undefined, "scores.csv"],
    ]);
  });
});
