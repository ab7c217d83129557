import type { Part } from "../part.js";
import { changeFindings, changeRules, delayExpected } from "./cycle/change.js";
import { deadlineRules } from "./cycle/deadlines.js";
import { cycleFacts } from "./cycle/facts.js";
import { stepRules } from "./cycle/steps.js";
import { cycleBegins } from "./cycle/years.js";
import { formulaFacts } from "./formula/facts.js";
import { balancedRegistration, registrationFacility } from "./formula/registration.js";
import { formulaRules } from "./formula/rules.js";
import { housingFacts } from "./housing/facts.js";
import { housingRules } from "./housing/rules.js";
import { minimumRegular, minimumSpecial, placeRules } from "./places/counts.js";
import { placesThatCount, stillToProvide } from "./places/deduction.js";
import { placeFacts } from "./places/facts.js";
import { distributionProgrammes } from "./programmes/index.js";
import { shortfallFacts } from "./shortfall/facts.js";
import { durableAmount, moneyRules, paidShare } from "./shortfall/money.js";
import { objectionTerm } from "./shortfall/objection.js";
import { remainingRules } from "./shortfall/remaining.js";
import { supervisionStep } from "./shortfall/supervision.js";

/** How reception places, and homes for permit holders, are spread over municipalities, and what happens when. */
export const distribution: Part = {
  facts: [
    ...cycleFacts,
    delayExpected,
    ...formulaFacts,
    ...placeFacts,
    placesThatCount,
    ...shortfallFacts,
    ...housingFacts,
  ],
  findings: [...changeFindings, balancedRegistration],
  parameters: [minimumRegular, minimumSpecial, paidShare, durableAmount],
  rules: [
    cycleBegins,
    ...deadlineRules,
    ...stepRules,
    ...changeRules,
    ...formulaRules,
    registrationFacility,
    ...placeRules,
    stillToProvide,
    ...remainingRules,
    ...moneyRules,
    supervisionStep,
    objectionTerm,
    ...housingRules,
  ],
  programmes: distributionProgrammes,
};
