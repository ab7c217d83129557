import { position, yes } from "@keten/law-language";
import { lawOf, ruled, saying, source, yesOrNo } from "../support/made-up.js";

export const law = lawOf([
  ruled("right", yesOrNo, [saying("first", yes)], {
    positions: [
      position("court", {
        entry: "frist",
        view: "court",
        verdict: "disapplied",
        rank: 1,
        knownFrom: "2021-01-01",
        source: source("ruling"),
      }),
    ],
  }),
]);
