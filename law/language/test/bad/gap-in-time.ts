import { no, yes } from "@keten/law-language";
import { lawOf, ruled, saying, yesOrNo } from "../support/made-up.js";

/** Nothing holds in January 2022. */
export const law = lawOf([
  ruled("right", yesOrNo, [
    saying("first", yes, { until: "2022-01-01" }),
    saying("second", no, { from: "2022-02-01" }),
  ]),
]);
