import type { Case } from "@keten/law-language";
import type { Part } from "../part.js";
import { nationalBorderTerm } from "./border.js";
import days from "./cases/days.json" with { type: "json" };
import outcomes from "./cases/outcomes.json" with { type: "json" };
import start from "./cases/start.json" with { type: "json" };
import { nationalFacts } from "./facts.js";
import { nationalFindings } from "./findings.js";
import { generalDays } from "./general-days.js";
import { laterApplication } from "./later-application.js";
import { legalAid } from "./legal-aid.js";
import { outcomeRules } from "./outcome.js";
import { applicationDay, registrationTerm } from "./registration.js";
import { restRules } from "./rest.js";
import { routeRules } from "./route.js";
import { viewTerm } from "./view.js";

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
    viewTerm,
    ...outcomeRules,
    laterApplication,
    nationalBorderTerm,
    legalAid,
  ],
  cases: [...start, ...days, ...outcomes] as Case[],
};
