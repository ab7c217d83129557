import type { Case } from "@keten/law-language";
import ukraine from "./ukraine.json" with { type: "json" };

/** The worked cases of this part, as data that anybody can add to. */
export const cases = ukraine as Case[];
