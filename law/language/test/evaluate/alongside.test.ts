import { answerOf, evaluate, exists, no, yes } from "@keten/law-language";
import { describe, expect, it } from "vitest";
import { lawOf, noticeDate, ruled, saying, yesOrNo } from "../support/made-up.js";
import { asked } from "../support/questions.js";

const later = ruled("later", yesOrNo, [saying("later-first", no, { from: "2025-01-01", knownFrom: "2024-06-01" })]);
const main = ruled("main", yesOrNo, [saying("main-first", yes)], { alongside: { first: "later", second: "last" } });
const last = ruled("last", yesOrNo, [saying("last-first", yes)]);
const law = lawOf([main, later, last]);

describe("answers beside an answer", () => {
  it("stand in the outcome by their names", () => {
    const answer = evaluate(law, asked("main", { applied: "2025-06-01" }));
    expect(answer).toMatchObject({ status: "decided", outcome: { value: true, first: false, second: true } });
    expect(answer.warnings).toEqual([]);
  });

  it("that are refused are null, with a warning, and take nothing else away", () => {
    const answer = evaluate(law, asked("main", { applied: "2024-12-31" }));
    expect(answer).toMatchObject({ status: "decided", outcome: { value: true, first: null, second: true } });
    expect(answer.warnings).toMatchObject([{ code: "no-law-that-day", severity: "warning", field: "later" }]);
  });

  it("that are refused for the same reason are not taken for rules in a circle", () => {
    const uses = ruled("uses", yesOrNo, [saying("uses-first", answerOf(later))]);
    const both = ruled("both", yesOrNo, [saying("both-first", yes)], { alongside: { first: "later", second: "uses" } });
    const answer = evaluate(lawOf([both, later, uses]), asked("both", { applied: "2024-12-31" }));
    expect(answer.warnings.map(({ code, field }) => `${code} ${field}`)).toEqual([
      "no-law-that-day later",
      "no-law-that-day later",
    ]);
  });

  it("that rest on the same assumption tell it once", () => {
    const given = ruled("given", yesOrNo, [saying("given-first", exists(noticeDate))]);
    const both = ruled("both", yesOrNo, [saying("both-first", exists(noticeDate))], { alongside: { other: "given" } });
    const answer = evaluate(lawOf([both, given]), asked("both", { applied: "2024-12-31" }));
    expect(answer.outcome).toEqual({ value: false, other: false });
    expect(answer.assumed.map(({ fact }) => fact)).toEqual(["noticeDate"]);
  });
});
