import type { Case } from "@keten/law-language";
import border from "./border.json" with { type: "json" };
import examination from "./examination.json" with { type: "json" };
import outcome from "./outcome.json" with { type: "json" };
import screening from "./screening.json" with { type: "json" };
import steps from "./steps.json" with { type: "json" };

/** The worked cases of this part, as data that anybody can add to. */
export const cases = [...screening, ...steps, ...examination, ...border, ...outcome] as Case[];
