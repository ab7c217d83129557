import { yes } from "@keten/law-language";
import { lawOf, ruled, saying, source, yesOrNo } from "../support/made-up.js";

/** A source that does not say where in the act. */
export const law = lawOf([ruled("right", yesOrNo, [saying("first", yes, { sources: [source("")] })])]);
