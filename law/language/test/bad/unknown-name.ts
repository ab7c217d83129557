import { lawOf, ruled, saying, yesOrNo } from "../support/made-up.js";

/** A fact that nobody defined. */
export const law = lawOf([
  ruled("right", yesOrNo, [saying("first", { node: "fact", type: "boolean", fact: "maried" })]),
]);
