import { annul, atLeast, choose, end, no, otherwise, parameter, parameterOf, when, yes } from "@keten/law-language";
import { age, dated, lawOf, ruled, saying, text, valued, yesOrNo } from "../support/made-up.js";

const line = parameter("line", {
  title: text("the line"),
  type: "number",
  unit: "years",
  values: [
    valued("line-2020", 18),
    end("line-2020-ends", {
      ...dated,
      entry: "line-2020",
      on: "2022-01-01",
      knownFrom: "2021-06-01",
      because: text("new"),
    }),
    valued("line-2022", 21, { from: "2022-01-01", knownFrom: "2021-06-01" }),
  ],
});

/** The end and the successor become known on one day; a mistaken third is struck down again; the last one just ends. */
export const law = lawOf(
  [
    ruled("right", yesOrNo, [
      saying("first", choose(when(atLeast(age, parameterOf(line)), yes), otherwise(no))),
      end("first-ends", {
        ...dated,
        entry: "first",
        on: "2023-01-01",
        knownFrom: "2022-06-01",
        because: text("new act"),
      }),
      saying("second", yes, { from: "2023-01-01", knownFrom: "2022-06-01", until: "2024-01-01" }),
    ]),
    ruled("measure", yesOrNo, [
      saying("old", no, { until: "2021-01-01" }),
      saying("struck", yes, { from: "2021-01-01", knownFrom: "2020-12-01" }),
      annul("struck-down", { ...dated, entry: "struck", knownFrom: "2021-05-01", because: text("void") }),
      saying("instead", no, { from: "2021-01-01", knownFrom: "2021-05-01" }),
    ]),
  ],
  { parameters: [line] },
);
export const cases = [{ rule: "right" }, { rule: "measure" }];
