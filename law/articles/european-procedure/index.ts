import type { Case } from "@keten/law-language";
import type { Part } from "../part.js";
import screening from "./cases/screening.json" with { type: "json" };
import steps from "./cases/steps.json" with { type: "json" };
import { eurodacFacts, eurodacRules } from "./screening/eurodac.js";
import { screeningFacts } from "./screening/facts.js";
import { screeningRules } from "./screening/screening.js";
import { stepFacts } from "./steps/facts.js";
import { interviewAndAid, merelyToDelay } from "./steps/interview-and-aid.js";
import { stepTerms } from "./steps/terms.js";

/** Screening and the procedure of the European Regulation since 12 June 2026. */
export const europeanProcedure: Part = {
  facts: [...screeningFacts, ...eurodacFacts, ...stepFacts],
  findings: [merelyToDelay],
  rules: [...screeningRules, ...eurodacRules, ...stepTerms, ...interviewAndAid],
  cases: [...screening, ...steps] as Case[],
};
