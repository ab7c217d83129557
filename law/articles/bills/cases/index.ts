import type { Case } from "@keten/law-language";
import reformCases from "./reforms.json" with { type: "json" };

/** The worked cases of this part, as data that anybody can add to. */
export const cases = reformCases as Case[];
