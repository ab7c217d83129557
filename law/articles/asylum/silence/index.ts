import { appealAgainstSilence } from "./appeal.js";
import { authorityPenalty, familyPenalty } from "./authority.js";
import { courtPenaltyParameters, courtPenaltyRules } from "./court.js";
import { familyTermEnd } from "./facts.js";
import { noticeOfDefault, noticeTerm } from "./notice.js";
import { penaltyRates } from "./rates.js";

/** What can be done when the IND is late: notice of default, appeal, penalties. */
export const silenceFacts = [familyTermEnd];
export const silenceParameters = [...courtPenaltyParameters, ...penaltyRates];
export const silenceRules = [
  noticeTerm,
  noticeOfDefault,
  ...courtPenaltyRules,
  authorityPenalty,
  familyPenalty,
  appealAgainstSilence,
];
