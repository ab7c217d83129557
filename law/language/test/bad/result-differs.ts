import { choice } from "@keten/law-language";
import { chosen, lawOf, ruled, saying } from "../support/made-up.js";

/** Promises "granted" or "refused", and says "granted-in-part". */
export const law = lawOf([
  ruled("outcome", chosen("granted", "refused"), [saying("first", choice("granted-in-part"))]),
]);
