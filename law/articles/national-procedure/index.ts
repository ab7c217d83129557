import type { Part } from "../part.js";
import { generalDays } from "./days/general-days.js";
import { intentionRules } from "./days/intention.js";
import { routeRules } from "./days/route.js";
import { viewTerm } from "./days/view.js";
import { nationalFacts } from "./facts.js";
import { nationalFindings } from "./outcome/findings.js";
import { laterApplication } from "./outcome/later-application.js";
import { outcomeRules } from "./outcome/outcome.js";
import { nationalBorderTerm } from "./start/border.js";
import { legalAid } from "./start/legal-aid.js";
import { applicationDay, registrationTerm } from "./start/registration.js";
import { restRules } from "./start/rest.js";

/** The procedure for applications lodged before 12 June 2026: from the wish to the decision. */
export const nationalProcedure: Part = {
  facts: nationalFacts,
  findings: nationalFindings,
  rules: [
    registrationTerm,
    applicationDay,
    ...restRules,
    ...generalDays,
    ...routeRules,
    ...intentionRules,
    viewTerm,
    ...outcomeRules,
    laterApplication,
    nationalBorderTerm,
    legalAid,
  ],
};
