import { and, is, or } from "@keten/law-language";
import { colour, lawOf, married, ruled, saying, yesOrNo } from "../support/made-up.js";

/** The colour is never purple. */
export const law = lawOf([ruled("right", yesOrNo, [saying("first", or(is(colour, "purple"), and(married)))])]);
