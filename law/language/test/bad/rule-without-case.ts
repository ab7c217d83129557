import { yes } from "@keten/law-language";
import { lawOf, ruled, saying, yesOrNo } from "../support/made-up.js";

/** Two rules, and a case for one of them. */
export const law = lawOf([
  ruled("right", yesOrNo, [saying("first", yes)]),
  ruled("duty", yesOrNo, [saying("second", yes)]),
]);
export const cases = [{ rule: "right" }];
