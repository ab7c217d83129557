import { yes } from "@keten/law-language";
import { applied, lawOf, married, ruled, saying, yesOrNo } from "../support/made-up.js";

export const law = lawOf([ruled("right", yesOrNo, [saying("first", yes)])], {
  facts: [applied.definition, married.definition],
});
