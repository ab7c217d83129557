import type { Part } from "../part.js";
import { groundFacts } from "./grounds-facts.js";

/** Detention, its grounds, reviews and duties to inform. */
export const detention: Part = { facts: groundFacts };
