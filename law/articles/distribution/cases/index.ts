import type { Case } from "@keten/law-language";
import cycle from "./cycle.json" with { type: "json" };
import formula from "./formula.json" with { type: "json" };

/** The worked cases of this part, as data that anybody can add to. */
export const cases = [...cycle, ...formula] as Case[];
