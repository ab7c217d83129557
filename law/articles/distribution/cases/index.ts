import type { Case } from "@keten/law-language";
import cycle from "./cycle.json" with { type: "json" };
import formula from "./formula.json" with { type: "json" };
import housing from "./housing.json" with { type: "json" };
import places from "./places.json" with { type: "json" };
import shortfall from "./shortfall.json" with { type: "json" };

/** The worked cases of this part, as data that anybody can add to. */
export const cases = [...cycle, ...formula, ...places, ...shortfall, ...housing] as Case[];
