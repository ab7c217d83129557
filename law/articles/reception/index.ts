import type { FactHandle } from "@keten/law-language";
import type { Part } from "../part.js";
import { allowanceRules, weeklyFood, weeklyPersonal } from "./amounts/allowance.js";
import { receptionContribution } from "./amounts/contribution.js";
import * as amountFacts from "./amounts/facts.js";
import { endRules, noChildWithoutShelter } from "./entitlement/end.js";
import * as entitlementFacts from "./entitlement/facts.js";
import { receptionInformation, receptionStandard } from "./entitlement/information.js";
import { dignityFloor, reductionFinding, reductionRules } from "./entitlement/reduction.js";
import * as reductionFacts from "./entitlement/reduction-facts.js";
import { startRules } from "./entitlement/start.js";
import { receptionEntitled } from "./entitlement/who.js";
import * as placeFacts from "./places/facts.js";
import { receptionLocation, supervisionAge } from "./places/location.js";
import { temporaryRules } from "./places/temporary.js";
import { centreProgrammes } from "./programmes/centres.js";
import { distributionProgrammes } from "./programmes/distribution.js";
import { shelterProgrammes } from "./programmes/shelter.js";
import { terApelProgrammes } from "./programmes/ter-apel.js";
import * as terApelFacts from "./ter-apel/facts.js";
import { agreedMaximum, dailyPenalty, maximumPenalty, terApelRules } from "./ter-apel/rules.js";

/** Who is received, from when until when, and with what. */
export const reception: Part = {
  facts: [entitlementFacts, reductionFacts, amountFacts, placeFacts, terApelFacts].flatMap((facts): FactHandle[] =>
    Object.values(facts),
  ),
  findings: [reductionFinding],
  parameters: [weeklyPersonal, agreedMaximum, dailyPenalty, maximumPenalty],
  tables: [weeklyFood],
  rules: [
    receptionEntitled,
    receptionInformation,
    receptionStandard,
    ...startRules,
    ...endRules,
    ...reductionRules,
    ...allowanceRules,
    receptionContribution,
    receptionLocation,
    ...temporaryRules,
    ...terApelRules,
  ],
  guards: [noChildWithoutShelter, dignityFloor, supervisionAge],
  programmes: [...shelterProgrammes, ...terApelProgrammes, ...distributionProgrammes, ...centreProgrammes],
};
