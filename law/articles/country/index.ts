import type { Part } from "../part.js";
import { countryReportDate, originArea, policyGroup } from "./facts.js";
import { countryGroups } from "./groups.js";
import { decisionMoratoria } from "./moratoria/decision.js";
import { departureMoratoria } from "./moratoria/departure.js";
import { decisionMoratorium, departureMoratorium } from "./moratoria/rules.js";
import { groupInPolicy, newestInformation, violenceInPolicy } from "./policy-rules.js";
import { countryProgrammes } from "./programmes.js";
import { countryReports } from "./reports.js";
import { countryViolence } from "./violence.js";

/** Country measures, country policy and country information. */
export const country: Part = {
  facts: [originArea, policyGroup, countryReportDate],
  tables: [decisionMoratoria, departureMoratoria, countryViolence, countryGroups, countryReports],
  rules: [decisionMoratorium, departureMoratorium, violenceInPolicy, groupInPolicy, newestInformation],
  programmes: countryProgrammes,
};
