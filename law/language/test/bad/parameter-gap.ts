import { atLeast, parameter, parameterOf } from "@keten/law-language";
import { age, lawOf, ruled, saying, text, valued, yesOrNo } from "../support/made-up.js";

const line = parameter("line", {
  title: text("the line"),
  type: "number",
  unit: "years",
  values: [valued("line-2022", 18, { from: "2022-01-01" })],
});

/** The rule holds from 2020, the number it reads from 2022. */
export const law = lawOf([ruled("right", yesOrNo, [saying("first", atLeast(age, parameterOf(line)))])], {
  parameters: [line],
});
