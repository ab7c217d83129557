import type { Case } from "@keten/law-language";
import credibilityCases from "./credibility.json" with { type: "json" };
import protectionCases from "./protection.json" with { type: "json" };

/** The worked cases of this part, as data that anybody can add to. */
export const cases = [...credibilityCases, ...protectionCases] as Case[];
