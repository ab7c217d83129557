import type { Part } from "../part.js";
import { courtRules } from "./court-terms.js";
import { appealFacts } from "./facts.js";
import { furtherAppealRules } from "./further-appeal.js";
import { interimReliefTerm } from "./interim-relief.js";
import { appealLength } from "./length.js";
import { noRemovalPendingAppeal } from "./removal-guard.js";
import { stayPendingAppeal } from "./stay.js";
import { appealSuspensive } from "./suspensive.js";
import { appealTerm } from "./term.js";

/** Remedies against an asylum decision, under the old law and under the Regulation. */
export const appeal: Part = {
  facts: appealFacts,
  rules: [
    appealTerm,
    appealLength,
    appealSuspensive,
    interimReliefTerm,
    stayPendingAppeal,
    ...courtRules,
    ...furtherAppealRules,
  ],
  guards: [noRemovalPendingAppeal],
};
