import { yes } from "@keten/law-language";
import { lawOf, ruled, saying, yesOrNo } from "../support/made-up.js";

/** Ends in 2019 what begins in 2020. */
export const law = lawOf([ruled("right", yesOrNo, [saying("first", yes, { until: "2019-01-01" })])]);
