import { type BoolExpr, choose, no, otherwise, when, yes } from "@keten/law-language";
import { lawOf, ruled, saying, yesOrNo } from "../support/made-up.js";

/** A colour where yes or no must stand. */
const colour = { node: "fact", type: "choice", fact: "colour" } as unknown as BoolExpr;

export const law = lawOf([ruled("right", yesOrNo, [saying("first", choose(when(colour, yes), otherwise(no)))])]);
