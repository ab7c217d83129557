import type { Part } from "../part.js";
import { credibility, instructionByApplication, instructionByDecision } from "./credibility.js";
import { equality } from "./equality.js";
import { exclusion, internalAlternative } from "./exclusion.js";
import { credibilityFindings } from "./findings/credibility.js";
import { groundFindings } from "./findings/grounds.js";
import { protectionFindings } from "./findings/protection.js";
import { persecutionGround, politicalOpinion, womenAsSocialGroup } from "./grounds.js";
import { assessmentProgrammes } from "./programmes.js";
import { protection, refugee, subsidiary } from "./protection.js";
import { riskProfile } from "./risk-profile.js";
import { indiscriminateViolence, violenceFindings, violenceScale } from "./violence.js";

/** Whether a person needs protection: open norms that a named person answers. */
export const assessment: Part = {
  findings: [...credibilityFindings, ...groundFindings, ...violenceFindings, ...protectionFindings],
  rules: [
    credibility,
    instructionByDecision,
    instructionByApplication,
    riskProfile,
    politicalOpinion,
    womenAsSocialGroup,
    equality,
    persecutionGround,
    violenceScale,
    indiscriminateViolence,
    internalAlternative,
    exclusion,
    refugee,
    subsidiary,
    protection,
  ],
  programmes: assessmentProgrammes,
};
