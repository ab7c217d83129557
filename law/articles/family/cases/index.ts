import type { Case } from "@keten/law-language";
import circleCases from "./circle.json" with { type: "json" };
import decisionCases from "./decision.json" with { type: "json" };
import termCases from "./terms.json" with { type: "json" };

/** The worked cases of this part, as data that anybody can add to. */
export const cases = [...termCases, ...circleCases, ...decisionCases] as Case[];
