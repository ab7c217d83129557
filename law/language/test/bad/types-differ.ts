import { choose, type Expr, no, otherwise, when, yes } from "@keten/law-language";
import { age, applied, lawOf, ruled, saying, yesOrNo } from "../support/made-up.js";

/** A day against an age. */
const compare = { node: "compare", type: "boolean", op: "<", left: bare("applied"), right: bare("age") } as const;
function bare(fact: string) {
  const handle = fact === "age" ? age : applied;
  return { node: "fact", type: handle.type, fact } as Expr;
}

export const law = lawOf([ruled("right", yesOrNo, [saying("first", choose(when(compare, yes), otherwise(no)))])]);
