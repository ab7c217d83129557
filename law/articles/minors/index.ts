import type { Part } from "../part.js";
import { age, endAtEighteen, receptionByAge } from "./age.js";
import { minorsFacts } from "./facts.js";
import { bestInterests, exceptionalDetention, specialNeeds } from "./findings.js";
import { minorsGuards } from "./guards.js";
import { perRepresentative, representative, representativeTerm } from "./representative.js";
import { needsTerm, specialSupport, vulnerable } from "./vulnerable.js";

/** Unaccompanied minors and vulnerable people; the guarantees that bind every decision on them. */
export const minors: Part = {
  facts: minorsFacts,
  findings: [exceptionalDetention, bestInterests, specialNeeds],
  rules: [
    representative,
    representativeTerm,
    perRepresentative,
    age,
    receptionByAge,
    endAtEighteen,
    vulnerable,
    needsTerm,
    specialSupport,
  ],
  guards: minorsGuards,
};
