import type { Part } from "../part.js";
import { allowanceAmounts } from "./allowance/amounts.js";
import { contributionMeals, contributionRunning } from "./allowance/contribution.js";
import { absenceFinding } from "./allowance/ends.js";
import { allowanceRules } from "./allowance/rules.js";
import { eligibilityFinding } from "./assessment.js";
import { procedureRules } from "./duties.js";
import * as facts from "./facts.js";
import { protectionGroup } from "./groups.js";
import { protectionGuards } from "./guards.js";
import { optionalGroupStatus } from "./optional-group.js";
import { protectionProgrammes } from "./programmes.js";
import { rightRules } from "./rights.js";
import { directiveEnd, protectionLastDay } from "./window.js";

/** Displaced people from Ukraine. */
export const temporaryProtection: Part = {
  facts: Object.values(facts),
  findings: [eligibilityFinding, absenceFinding],
  parameters: [directiveEnd, contributionRunning, contributionMeals],
  tables: [optionalGroupStatus, allowanceAmounts],
  rules: [protectionGroup, protectionLastDay, ...rightRules, ...procedureRules, ...allowanceRules],
  guards: protectionGuards,
  programmes: protectionProgrammes,
};
