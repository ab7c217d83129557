import { and } from "@keten/law-language";
import { lawOf, married, ruled, saying, working, yesOrNo } from "../support/made-up.js";

const answer = (rule: string) => ({ node: "rule", type: "boolean", rule }) as const;

/** Each rule waits for the other. */
export const law = lawOf([
  ruled("hen", yesOrNo, [saying("first-hen", and(married, answer("egg")))]),
  ruled("egg", yesOrNo, [saying("first-egg", and(working, answer("hen")))]),
]);
