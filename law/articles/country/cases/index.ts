import type { Case } from "@keten/law-language";
import measures from "./measures.json" with { type: "json" };
import policy from "./policy.json" with { type: "json" };

/** The worked cases of this part, as data that anybody can add to. */
export const cases = [...measures, ...policy] as Case[];
