import { atLeast, parameter, parameterOf, reform } from "@keten/law-language";
import { age, lawOf, ruled, saying, source, text, valued, yesOrNo } from "../support/made-up.js";

const line = parameter("line", {
  title: text("the line"),
  type: "number",
  unit: "years",
  values: [valued("line-2020", 18)],
});

/** Holds for a year in which nobody knew it, without a reason. */
export const law = lawOf([ruled("right", yesOrNo, [saying("first", atLeast(age, parameterOf(line)))])], {
  parameters: [line],
  reforms: [
    reform("plan", {
      title: text("plan"),
      source: source("bill"),
      from: "2026-01-01",
      knownFrom: "2027-01-01",
      changes: [{ change: "set-parameter", parameter: "line", value: 21 }],
    }),
  ],
});
