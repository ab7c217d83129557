import type { Part } from "../part.js";
import { permitDocumentEnd, permitDuration, permitStart, permitValidity } from "./duration.js";
import { permitFacts } from "./facts.js";
import { indefiniteFrom, indefiniteGrounds, indefinitePermit, longTermResidentFrom } from "./indefinite.js";
import { permitIssue, provisionalProof } from "./issue.js";
import { permitElsewhere, permitExpiry, permitGround, permitWork } from "./status.js";
import { nationalPassportOut, travelDocument } from "./travel.js";
import { permitWithdrawal, withdrawalGround, withdrawalGroundOld, withdrawalView } from "./withdrawal.js";

/** The status and the permit. */
export const permit: Part = {
  facts: [...permitFacts, nationalPassportOut],
  findings: [indefiniteGrounds, withdrawalGroundOld, withdrawalGround],
  parameters: [permitValidity],
  rules: [
    permitGround,
    permitDuration,
    permitStart,
    permitDocumentEnd,
    permitExpiry,
    permitIssue,
    provisionalProof,
    permitWork,
    permitElsewhere,
    travelDocument,
    indefinitePermit,
    indefiniteFrom,
    longTermResidentFrom,
    withdrawalView,
    permitWithdrawal,
  ],
};
