import { yes } from "@keten/law-language";
import { lawOf, ruled, saying, yesOrNo } from "../support/made-up.js";

/** Checked until a day on which nobody could know it. */
export const law = lawOf([
  ruled("right", yesOrNo, [saying("first", yes, { knownFrom: "2021-01-01", coveredUntil: "2020-12-31" })]),
]);
