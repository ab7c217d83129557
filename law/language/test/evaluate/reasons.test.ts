import {
  after,
  and,
  answerOf,
  anyDay,
  before,
  choose,
  evaluate,
  extend,
  extendByRows,
  type Law,
  lawFromJson,
  lawToJson,
  lessThan,
  months,
  or,
  otherwise,
  parameter,
  parameterOf,
  position,
  type Question,
  table,
  term,
  when,
  yes,
} from "@keten/law-language";
import { describe, expect, it } from "vitest";
import {
  applied,
  dated,
  income,
  lawOf,
  lined,
  married,
  nationality,
  ruled,
  saying,
  source,
  text,
  valued,
  working,
  yesOrNo,
} from "../support/made-up.js";
import { asked } from "../support/questions.js";

const measures = table("measures", {
  title: text("the measures"),
  keys: { nationality: { type: "country", title: text("nationality") } },
  values: { longer: { type: "length", title: text("longer by") } },
  coveredUntil: "2030-12-31",
  rows: [
    lined("syria", { nationality: ["SYR", "ERI"] }, { longer: { months: 2 } }),
    lined("sudan", { nationality: "SDN" }, { longer: { months: 4 } }),
    lined("all", {}, { longer: { months: 1 } }),
  ],
});
const line = parameter("line", {
  title: text("the line"),
  type: "number",
  unit: "EUR-cent",
  values: [
    valued("line-1", 1000, { until: "2024-01-01", coveredUntil: "2023-06-01" }),
    valued("line-2", 2000, { from: "2024-01-01", coveredUntil: "2024-06-01" }),
  ],
});
const poor = ruled("poor", yesOrNo, [saying("poor-1", lessThan(income, parameterOf(line)))]);
const step = { ...dated, title: text("longer") };
const plainTerm = (article: string) => term({ from: applied, length: months(6), endsOn: anyDay(source(article)) });

/** Reasons of all kinds: those that are the same in every case, and those that are not. */
const law = lawOf(
  [
    poor,
    ruled(
      "steps",
      { kind: "term" },
      [
        saying(
          "steps-1",
          term({
            from: applied,
            length: months(6),
            steps: [
              extendByRows("by-country", {
                title: text("by country"),
                table: measures,
                keys: { nationality },
                by: "longer",
                before: applied,
              }),
              extend("all-must-hold", months(3), {
                ...step,
                when: and(after(applied, "2020-06-01"), married, working),
              }),
              extend("one-must-hold", months(3), { ...step, when: or(married, working) }),
              extend("poor", months(3), { ...step, when: and(answerOf(poor), yes) }),
              extend("disputed", months(3), { ...step, when: after(applied, "2020-06-01") }),
            ],
            endsOn: anyDay(source()),
          }),
        ),
      ],
      {
        positions: [
          position("court-on-early-cases", {
            entry: "disputed",
            view: "court",
            verdict: "applies",
            rank: 1,
            knownFrom: "2020-01-01",
            source: source("ruling 1"),
            scope: before(applied, "2024-01-01"),
          }),
        ],
      },
    ),
    ruled("two-terms", { kind: "term" }, [
      saying("two-terms-1", choose(when(married, plainTerm("art. 5")), otherwise(plainTerm("art. 6")))),
    ]),
  ],
  { tables: [measures], parameters: [line] },
);

const questions = ["steps", "two-terms", "poor"].flatMap((rule) =>
  ["2023-09-01", "2024-03-01"].flatMap((day) =>
    [true, false, "?"].flatMap((isMarried) =>
      [
        { working: true, income: 900, nationality: "SYR" },
        { working: false, income: 1900, nationality: "SDN" },
        { working: "?", income: 2900, nationality: "ERI" },
        { working: false, income: "?", nationality: "TUR" },
        { working: false, income: 100, nationality: "?" },
      ].flatMap((facts) =>
        (["policy", "court"] as const).map((view) =>
          asked(rule, { applied: day, married: isMarried, ...facts }, { view }),
        ),
      ),
    ),
  ),
);
const said = (one: Law, question: Question) => JSON.stringify(evaluate(one, question));
const alone = questions.map((question) => said(lawFromJson(lawToJson(law)), question));

describe("the answer to a question does not depend on what was asked before", () => {
  const differing = () => questions.filter((question, index) => said(law, question) !== alone[index]);

  it("whatever that was", () => {
    expect(new Set(alone).size).toBeGreaterThan(questions.length / 3);
    expect(differing()).toEqual([]);
    expect(differing()).toEqual([]);
  });

  it("nor on what was done with an earlier answer", () => {
    const { sources, used } = evaluate(law, questions[0] as Question);
    expect(() => (sources as unknown[]).pop()).toThrow(TypeError);
    expect(() => (used as unknown[]).reverse()).toThrow(TypeError);
  });
});

describe("rows of a table that lengthen a term", () => {
  const due = (facts: Parameters<typeof asked>[1]) => {
    const given = { applied: "2023-03-01", married: false, working: false, income: 9000, ...facts };
    const answer = evaluate(law, asked("steps", given));
    return { missing: answer.missing.map(({ fact }) => fact), steps: answer.breakdown?.map(({ label }) => label) };
  };

  it.each([
    ["SYR", ["syria", "all"]],
    ["ERI", ["syria", "all"]],
    ["SDN", ["sudan", "all"]],
    ["TUR", ["all"]],
    [null, ["all"]],
  ])("apply by the value of their key: %s", (country, rows) => {
    expect(due({ nationality: country })).toEqual({ missing: [], steps: ["base", ...rows, "disputed"] });
  });

  it("ask for the key where it is unknown", () => {
    expect(due({ nationality: "?" })).toEqual({ missing: ["nationality"], steps: undefined });
  });
});
