import type { Case } from "@keten/law-language";
import publicOrder from "./public-order.json" with { type: "json" };
import worked from "./return.json" with { type: "json" };

/** The worked cases of this part, as data that anybody can add to. */
export const cases = [...worked, ...publicOrder] as Case[];
