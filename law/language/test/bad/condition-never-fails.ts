import { atLeast, choose, no, otherwise, when, yes } from "@keten/law-language";
import { age, lawOf, ruled, saying, yesOrNo } from "../support/made-up.js";

/** Nobody is younger than 0. */
export const law = lawOf([
  ruled("right", yesOrNo, [saying("first", choose(when(atLeast(age, 0), yes), otherwise(no)))]),
]);
