import {
  answerToJson,
  anyDay,
  choice,
  choose,
  day,
  evaluate,
  findingOf,
  is,
  known,
  otherwise,
  type QuestionJson,
  questionFromJson,
  questionToJson,
  readFactValue,
  term,
  weeks,
  when,
} from "@keten/law-language";
import { describe, expect, it } from "vitest";
import {
  age,
  applied,
  chosen,
  colour,
  credible,
  lawOf,
  married,
  nationality,
  ruled,
  saying,
  source,
} from "../support/made-up.js";

const today = day("2026-11-21");
const notCredible = is(findingOf(credible), "no");
const law = lawOf(
  [
    ruled("refusal", chosen("refused", "not-refused"), [
      saying("first", choose(when(notCredible, choice("refused")), otherwise(choice("not-refused")))),
    ]),
    ruled("term", { kind: "term" }, [
      saying("term-first", term({ from: applied, length: weeks(4), endsOn: anyDay(source()) })),
    ]),
  ],
  { findings: [credible], facts: [applied, nationality, colour, age, married].map(({ definition }) => definition) },
);
const read = (json: Record<string, unknown>) =>
  questionFromJson(law, { rule: "term", ...json } as unknown as QuestionJson, today);
const problems = (json: Parameters<typeof read>[0]) => {
  const result = read(json);
  return "problems" in result ? result.problems : [];
};
const question = (json: Parameters<typeof read>[0]) => {
  const result = read(json);
  if ("problems" in result) throw new Error(result.problems.map(({ message }) => message.en).join("; "));
  return result.question;
};

describe("a question as JSON", () => {
  it("is read: days, choices, countries in small letters, numbers as text, absent and unknown", () => {
    const { facts } = question({
      facts: { applied: "2024-04-10", nationality: "tur", colour: "red", age: "18", married: "true" },
    });
    expect(facts).toEqual({
      applied: known(day("2024-04-10")),
      nationality: known("TUR"),
      colour: known("red"),
      age: known(18),
      married: known(true),
    });
    const open = question({ facts: { applied: null, colour: "?", nationality: "none" } }).facts;
    expect(Object.values(open).map(({ state }) => state)).toEqual(["absent", "unknown", "absent"]);
  });
  it("fills in today for the days that are not given, the policy view and no reforms", () => {
    expect(question({})).toMatchObject({ on: today, knownOn: today, view: "policy", reforms: [], findings: [] });
    expect(question({ on: "2024-05-01", knownOn: "2024-06-01", view: "court" })).toMatchObject({
      on: day("2024-05-01"),
      knownOn: day("2024-06-01"),
      view: "court",
    });
  });
  it("comes back as it went", () => {
    const given = question({
      rule: "refusal",
      facts: { applied: "2024-02-29", nationality: "SYR", age: 3, married: false, colour: null },
      findings: [
        {
          finding: "credible",
          answer: "no",
          by: "A",
          role: "caseworker",
          motivation: "because",
          on: "2024-03-01",
          second: { by: "B", role: "caseworker", on: "2024-03-02" },
        },
      ],
      on: "2024-05-01",
      knownOn: "2024-05-02",
      view: "court",
      strict: true,
    });
    const again = questionFromJson(law, JSON.parse(JSON.stringify(questionToJson(law, given))), 0);
    expect(again).toEqual({ question: given });
  });
});

describe("a question that is wrong says what is wrong", () => {
  it.each([
    ["a day that does not exist", { facts: { applied: "2024-02-30" } }, "no-such-day", "applied"],
    ["a day in another form", { facts: { applied: "10-4-2024" } }, "not-a-day", "applied"],
    ["a day as a number", { facts: { applied: 20240410 } }, "not-a-day", "applied"],
    ["a country that does not exist", { facts: { nationality: "TRK" } }, "not-a-country", "nationality"],
    ["a choice that does not exist", { facts: { colour: "purple" } }, "not-a-choice", "colour"],
    ["a number that is none", { facts: { age: "old" } }, "not-a-number", "age"],
    ["a number out of range", { facts: { age: 130 } }, "number-out-of-range", "age"],
    ["neither yes nor no", { facts: { married: "maybe" } }, "not-a-boolean", "married"],
    ["a fact that does not exist", { facts: { aplied: "2024-01-01" } }, "unknown-fact", "aplied"],
    ["a rule that does not exist", { rule: "trem" }, "unknown-rule", "rule"],
    ["a reform that does not exist", { reforms: ["plan"] }, "unknown-reform", "reforms"],
    ["a view that does not exist", { view: "ministry" }, "unknown-view", "view"],
    ["a day to ask about that does not exist", { on: "2023-02-29" }, "no-such-day", "on"],
    ["a day of knowledge that is none", { knownOn: "yesterday" }, "not-a-day", "knownOn"],
    ["a finding that is no object", { findings: ["yes"] }, "not-an-object", "findings[0]"],
  ])("%s", (_, json, code, field) => {
    const found = problems(json);
    expect(found.map((one) => [one.code, one.field])).toEqual([[code, field]]);
    expect(found[0]?.message.nl).not.toMatch(/[{}]/);
    expect(found[0]?.message.nl).not.toBe(found[0]?.message.en);
  });

  it("and what is allowed, or what was probably meant", () => {
    const allowed = (json: Parameters<typeof read>[0]) => problems(json)[0]?.allowed?.en;
    expect(allowed({ facts: { aplied: "2024-01-01" } })).toBe("did you mean applied?");
    expect(allowed({ rule: "trem" })).toBe("did you mean term?");
    expect(allowed({ facts: { colour: "purple" } })).toBe("red, green, blue");
    expect(allowed({ facts: { nationality: "TUX" } })).toContain("TUR");
    expect(allowed({ facts: { age: -1 } })).toBe("0 … 120 years");
    expect(allowed({ facts: { zzzzzzzzzzzz: 1 } })).toBe("applied, nationality, colour, age, married");
  });

  it("with every fault at once", () => {
    const found = problems({
      rule: "trem",
      view: "ministry",
      on: "2023-02-29",
      facts: { applied: "2024-02-30", nationality: "TRK", colour: "purple", aplied: 1 },
      reforms: ["plan"],
      findings: [{ finding: "credible", answer: "no" }],
    });
    const codes = found.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining([
        "no-such-day",
        "not-a-country",
        "not-a-choice",
        "unknown-fact",
        "unknown-rule",
        "unknown-view",
        "unknown-reform",
        "missing-field",
      ]),
    );
    expect(found.filter(({ code }) => code === "missing-field").map(({ field }) => field)).toEqual(
      ["by", "role", "motivation", "on"].map((name) => `findings[0].${name}`),
    );
    expect(new Set(found.map((one) => JSON.stringify([one.code, one.field]))).size, "each fault once").toBe(
      found.length,
    );
  });

  it("also where its parts are of no use at all", () => {
    expect(problems({ rule: undefined }).map(({ code, field }) => [code, field])).toEqual([["missing-field", "rule"]]);
    expect(problems({ facts: "applied=2024" }).map(({ field }) => field)).toEqual(["facts"]);
    expect(problems({ facts: ["applied"] }).map(({ field }) => field)).toEqual(["facts"]);
    expect(problems({ findings: "none" }).map(({ field }) => field)).toEqual(["findings"]);
    expect(problems({ reforms: "plan" }).map(({ field }) => field)).toEqual(["reforms"]);
    const nothing = questionFromJson(law, null as unknown as QuestionJson, today);
    expect("problems" in nothing && nothing.problems.map(({ code }) => code)).toEqual(["not-an-object"]);
  });
});

describe("an answer as JSON", () => {
  it("has its days as text", () => {
    const json = answerToJson(law, evaluate(law, question({ facts: { applied: "2024-09-02" } })));
    expect(json).toMatchObject({
      outcome: "2024-09-30",
      due: "2024-09-30",
      breakdown: [{ from: "2024-09-02", by: "P4W" }],
    });
    expect(JSON.stringify(json)).not.toMatch(/"(from|dueAfter|due)":\d/);
  });
  it("one fact's value at a time is read the same way", () => {
    expect(readFactValue(age.definition, "12")).toEqual({ value: known(12) });
    expect(readFactValue(age.definition, "")).toHaveProperty("problem");
    expect(readFactValue(applied.definition, "?")).toEqual({ value: { state: "unknown" } });
  });
});
