import { atLeast, choose, no, number, otherwise, when, yes } from "@keten/law-language";
import { age, lawOf, ruled, saying, yesOrNo } from "../support/made-up.js";

/** Years against months. */
export const law = lawOf([
  ruled("right", yesOrNo, [saying("first", choose(when(atLeast(age, number(216, "months")), yes), otherwise(no)))]),
]);
