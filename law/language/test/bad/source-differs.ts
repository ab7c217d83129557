import { no, yes } from "@keten/law-language";
import { lawOf, ruled, saying, source, yesOrNo } from "../support/made-up.js";

/** One article, read in the official text according to one version and unverified according to the other. */
export const law = lawOf([
  ruled("right", yesOrNo, [
    saying("first", yes, { until: "2022-01-01", sources: [source("art. 3")] }),
    saying("second", no, { from: "2022-01-01", sources: [source("art. 3", { verification: "unverified" })] }),
  ]),
]);
