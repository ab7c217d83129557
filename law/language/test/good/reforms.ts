import { atLeast, parameter, parameterOf, reform } from "@keten/law-language";
import { age, lawOf, ruled, saying, source, text, valued, yesOrNo } from "../support/made-up.js";

const line = parameter("line", {
  title: text("the line"),
  type: "number",
  unit: "years",
  values: [valued("line-2020", 18)],
});
const to = (id: string, value: number, after: string[] = []) =>
  reform(id, {
    title: text(id),
    source: source(id),
    from: "2027-01-01",
    knownFrom: "2026-01-01",
    changes: [{ change: "set-parameter", parameter: "line", value }],
    after,
  });

/** One plan builds on another and says so. */
export const law = lawOf([ruled("right", yesOrNo, [saying("first", atLeast(age, parameterOf(line)))])], {
  parameters: [line],
  reforms: [to("plan-a", 21), to("plan-b", 16, ["plan-a"])],
});
