import { end, no, yes } from "@keten/law-language";
import { dated, lawOf, ruled, saying, text, yesOrNo } from "../support/made-up.js";

/** The end of the first became known a month after the second: in between both were held. */
export const law = lawOf([
  ruled("right", yesOrNo, [
    saying("first", yes),
    end("first-ends", { ...dated, entry: "first", on: "2022-01-01", knownFrom: "2021-12-01", because: text("over") }),
    saying("second", no, { from: "2022-01-01", knownFrom: "2021-11-01" }),
  ]),
]);
