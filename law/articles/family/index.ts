import type { Part } from "../part.js";
import {
  adultChild,
  adultChildDependent,
  adultChildTie,
  familyCircle,
  partnerBelongs,
  sponsorMinor,
} from "./circle.js";
import { familyConditions, familyDecision, familyRefusal, familyWaiting, waitingTime } from "./decision.js";
import { familyFacts } from "./facts.js";
import {
  familyApplicationTerm,
  familyDecisionTerm,
  familyInTime,
  latenessExcused,
  permitAfterArrival,
  visaCollection,
} from "./terms.js";

/** Family reunification with a holder of an asylum permit. */
export const family: Part = {
  facts: familyFacts,
  findings: [partnerBelongs, adultChildTie, adultChildDependent, latenessExcused, familyRefusal],
  parameters: [waitingTime],
  rules: [
    familyApplicationTerm,
    familyInTime,
    familyCircle,
    sponsorMinor,
    adultChild,
    familyConditions,
    familyWaiting,
    familyDecision,
    familyDecisionTerm,
    visaCollection,
    permitAfterArrival,
  ],
};
