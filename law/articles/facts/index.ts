import type { Fact, FactHandle } from "@keten/law-language";
import * as acts from "./acts.js";
import * as asylum from "./asylum.js";

/** Every fact that a rule may ask for. */
export const facts: Fact[] = (Object.values({ ...asylum, ...acts }) as FactHandle[]).map((fact) => fact.definition);
