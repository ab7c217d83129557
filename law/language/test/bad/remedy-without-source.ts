import { yes } from "@keten/law-language";
import { lawOf, ruled, saying, text, yesOrNo } from "../support/made-up.js";

export const law = lawOf([
  ruled("right", yesOrNo, [saying("first", yes)], {
    remedies: [{ kind: "objection", title: text("objection"), suspensive: null, sources: [] }],
  }),
]);
