import { yes } from "@keten/law-language";
import { applied, lawOf, ruled, saying, yesOrNo } from "../support/made-up.js";

/** Takes it that nobody applied, and does not say why. */
export const law = lawOf([ruled("right", yesOrNo, [saying("first", yes)])], {
  facts: [{ ...applied.definition, unstated: "absent" }],
});
