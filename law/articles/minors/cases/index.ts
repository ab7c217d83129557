import type { Case } from "@keten/law-language";
import worked from "./minors.json" with { type: "json" };

/** The worked cases of this part, as data that anybody can add to. */
export const cases = worked as Case[];
