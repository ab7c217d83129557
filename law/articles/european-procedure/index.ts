import type { Part } from "../part.js";
import { adequateCapacity, dutyAtCapacity, yearFactor, yearMaximum } from "./border/capacity.js";
import { borderDecisionTerm, borderEntry } from "./border/entry.js";
import { borderFacts } from "./border/facts.js";
import { borderProcedure, borderProcedureAllowed, borderProcedureTerm } from "./border/procedure.js";
import { accelerationGround, examinationTrack } from "./examination/accelerated.js";
import { admissibilityRules } from "./examination/admissibility.js";
import { examinationFacts } from "./examination/facts.js";
import { examinationFindings } from "./examination/findings.js";
import { safeOrigin, safeOriginCountries } from "./examination/safe-origin.js";
import { safeThirdCountry } from "./examination/safe-third-country.js";
import { examinationTerm, postponementReview } from "./examination/term.js";
import { incompatible } from "./incompatible.js";
import { outcomeFacts } from "./outcome/facts.js";
import { rejectionKind } from "./outcome/rejection.js";
import { returnWithRejection, rightToRemain } from "./outcome/right-to-remain.js";
import { explicitWithdrawal, implicitWithdrawal, withdrawalGround, withdrawalRegime } from "./outcome/withdrawal.js";
import { procedureProgrammes } from "./programmes.js";
import { eurodacFacts, eurodacRules } from "./screening/eurodac.js";
import { screeningFacts } from "./screening/facts.js";
import { screeningRules } from "./screening/screening.js";
import { stepFacts } from "./steps/facts.js";
import { interviewAndAid, merelyToDelay } from "./steps/interview-and-aid.js";
import { stepTerms } from "./steps/terms.js";

/** Screening and the procedure of the European Regulation since 12 June 2026. */
export const europeanProcedure: Part = {
  facts: [...screeningFacts, ...eurodacFacts, ...stepFacts, ...examinationFacts, ...borderFacts, ...outcomeFacts],
  findings: [merelyToDelay, ...examinationFindings, withdrawalGround],
  parameters: [adequateCapacity, yearFactor],
  tables: [safeOriginCountries],
  rules: [
    ...screeningRules,
    ...eurodacRules,
    ...stepTerms,
    ...interviewAndAid,
    ...admissibilityRules,
    safeThirdCountry,
    safeOrigin,
    accelerationGround,
    examinationTrack,
    examinationTerm,
    postponementReview,
    borderProcedure,
    borderProcedureAllowed,
    borderProcedureTerm,
    borderDecisionTerm,
    borderEntry,
    dutyAtCapacity,
    yearMaximum,
    explicitWithdrawal,
    implicitWithdrawal,
    withdrawalRegime,
    rejectionKind,
    rightToRemain,
    returnWithRejection,
  ],
  incompatible,
  programmes: procedureProgrammes,
};
