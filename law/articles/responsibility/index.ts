import type { Part } from "../part.js";
import { crisisRules } from "./crisis/rules.js";
import { criterion, otherState } from "./criterion.js";
import { netherlandsSince, obligationEnds } from "./ends.js";
import { crisisFacts } from "./facts/crisis.js";
import { criteriaFacts } from "./facts/criteria.js";
import { requestFacts } from "./facts/requests.js";
import { responsibilityFindings } from "./findings.js";
import { pactProgrammes } from "./programmes.js";
import { startTwelfthJune } from "./reform.js";
import { responsibilityLaw } from "./regime.js";
import { requestEffect } from "./requests/effect.js";
import { acceptanceDay, replyTerm } from "./requests/reply.js";
import { takeBackTerm, takeChargeTerm } from "./requests/terms.js";
import { regulationStart } from "./start.js";
import { transferDecision, transferSuspended } from "./transfer/decision.js";
import { detainedTransferTerm, detentionMustEnd, transferDecisionTerm, transferTerm } from "./transfer/terms.js";
import { whereToApply } from "./where.js";

/** Which State examines an application, and how persons are requested and transferred. */
export const responsibility: Part = {
  facts: [...criteriaFacts, ...requestFacts, ...crisisFacts],
  findings: responsibilityFindings,
  parameters: [regulationStart],
  rules: [
    responsibilityLaw,
    whereToApply,
    otherState,
    criterion,
    takeChargeTerm,
    takeBackTerm,
    requestEffect,
    replyTerm,
    acceptanceDay,
    transferDecision,
    transferDecisionTerm,
    transferTerm,
    detainedTransferTerm,
    detentionMustEnd,
    transferSuspended,
    netherlandsSince,
    obligationEnds,
    ...crisisRules,
  ],
  reforms: [startTwelfthJune],
  programmes: pactProgrammes,
};
