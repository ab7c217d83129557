import type { Case } from "@keten/law-language";
import type { Part } from "../part.js";
import credibilityCases from "./cases/credibility.json" with { type: "json" };
import protectionCases from "./cases/protection.json" with { type: "json" };
import { credibility, instructionByApplication, instructionByDecision } from "./credibility.js";
import { credibilityFindings } from "./findings.js";
import { groundFindings } from "./ground-findings.js";
import { equality, persecutionGround, politicalOpinion, womenAsSocialGroup } from "./grounds.js";
import { assessmentProgrammes } from "./programmes.js";
import { exclusion, internalAlternative, protection, refugee, subsidiary } from "./protection.js";
import { protectionFindings } from "./protection-findings.js";
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
  cases: [...credibilityCases, ...protectionCases] as Case[],
};
