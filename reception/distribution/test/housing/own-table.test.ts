import { distributionInputs, readOwnNumbers } from "@keten/distribution";
import { municipalityRegister, series, sources } from "@keten/figures";
import { KetenError } from "@keten/text";
import { describe, expect, it } from "vitest";

const inputs = distributionInputs({ series, sources }, municipalityRegister());
const faultsIn = (content: string) => {
  try {
    readOwnNumbers(content, inputs);
  } catch (error) {
    if (!(error instanceof KetenError)) throw error;
    return error.problems.map(({ code, at }) => [code, at?.row, at?.column]);
  }
  return [];
};

describe("a table of backlogs and of what was realised", () => {
  it("is read as Excel saves it, and an empty cell is not known", () => {
    const content = '\uFEFFcode;naam;achterstand;gehuisvest\r\nGM0363;"Amsterdam";1.200;950\r\nGM0014;;-12;\r\n';
    expect(readOwnNumbers(content, inputs)).toEqual({
      GM0363: { backlog: 1200, realised: 950 },
      GM0014: { backlog: -12 },
    });
  });

  it("is refused with row and column", () => {
    const content = "code;achterstand;gehuisvest\nGM0363;1,5;-3\nGM0363;2;2\nGM9999;x;1\nGM0003;1;1\nGM0014;1\n";
    expect(faultsIn(content)).toEqual([
      ["table-number-fraction", 2, "achterstand"],
      ["table-number-negative", 2, "gehuisvest"],
      ["table-code-twice", 3, "code"],
      ["table-code-unknown", 4, "code"],
      ["table-number-wrong", 4, "achterstand"],
      ["table-code-ended", 5, "code"],
      ["table-row-length", 6, "code"],
    ]);
  });

  it("needs its columns, each once", () => {
    expect(faultsIn("code;achterstand;achterstand;iets\nGM0363;1;1;1\n").map(([code]) => code)).toEqual([
      "table-column-twice",
      "table-column-unknown",
      "table-column-missing",
    ]);
    expect(faultsIn("").map(([code]) => code)).toEqual(["table-empty"]);
  });
});
