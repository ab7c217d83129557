import { addLength } from "@keten/law-language";
import { applied, lawOf, ruled, saying } from "../support/made-up.js";

/** A month and five working days: which come first? */
const length = { node: "constant", type: "length", value: { months: 1, workingDays: 5 } } as const;

export const law = lawOf([ruled("last-day", { kind: "date" }, [saying("first", addLength(applied, length))])]);
