import type { Case } from "@keten/law-language";
import resettled from "./resettlement.json" with { type: "json" };

/** The worked cases of this part, as data that anybody can add to. */
export const cases = resettled as Case[];
