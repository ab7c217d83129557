import type { Case } from "@keten/law-language";
import pool from "./pool.json" with { type: "json" };
import relocation from "./relocation.json" with { type: "json" };

/** The worked cases of this part, as data that anybody can add to. */
export const cases = [...pool, ...relocation] as Case[];
