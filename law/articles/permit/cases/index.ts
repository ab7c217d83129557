import type { Case } from "@keten/law-language";
import permitCases from "./permit.json" with { type: "json" };
import withdrawalCases from "./withdrawal.json" with { type: "json" };

/** The worked cases of this part, as data that anybody can add to. */
export const cases = [...permitCases, ...withdrawalCases] as Case[];
