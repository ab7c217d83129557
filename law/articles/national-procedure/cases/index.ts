import type { Case } from "@keten/law-language";
import days from "./days.json" with { type: "json" };
import outcomes from "./outcomes.json" with { type: "json" };
import start from "./start.json" with { type: "json" };

/** The worked cases of this part, as data that anybody can add to. */
export const cases = [...start, ...days, ...outcomes] as Case[];
