import type { Case } from "@keten/law-language";
import european from "./european.json" with { type: "json" };
import national from "./national.json" with { type: "json" };

/** The worked cases of this part, as data that anybody can add to. */
export const cases = [...national, ...european] as Case[];
