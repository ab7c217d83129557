import { atLeast, parameter, parameterOf } from "@keten/law-language";
import { age, lawOf, ruled, saying, text, valued, yesOrNo } from "../support/made-up.js";

const line = parameter("line", {
  title: text("the line"),
  type: "number",
  unit: "years",
  values: [valued("line-2020", "18")],
});

/** Eighteen as a text. */
export const law = lawOf([ruled("right", yesOrNo, [saying("first", atLeast(age, parameterOf(line)))])], {
  parameters: [line],
});
