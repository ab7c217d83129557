import type { ArabicFact } from "./fact.js";
import { factsOfApplication } from "./facts/application.js";
import { factsOfDecision } from "./facts/decision.js";
import { factsOfPeople } from "./facts/people.js";
import { factsOfStay } from "./facts/stay.js";

/** By the id of the fact. */
export const factsInArabic: Readonly<Record<string, ArabicFact>> = {
  ...factsOfApplication,
  ...factsOfDecision,
  ...factsOfPeople,
  ...factsOfStay,
};
