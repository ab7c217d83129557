import { annul, yes } from "@keten/law-language";
import { dated, lawOf, ruled, saying, text, yesOrNo } from "../support/made-up.js";

export const law = lawOf([
  ruled("right", yesOrNo, [saying("first", yes), annul("struck", { ...dated, entry: "frist", because: text("void") })]),
]);
