import { is, or } from "@keten/law-language";
import { lawOf, married, nationality, ruled, saying, yesOrNo } from "../support/made-up.js";

/** Turkey is TUR. */
export const law = lawOf([ruled("right", yesOrNo, [saying("first", or(is(nationality, "TRK"), married))])]);
