import { answerOf, choice, choose, is, isOneOf, otherwise, rule, version, when } from "@keten/law-language";
import { t } from "@keten/text";
import { groupInPolicy } from "../country/policy-rules.js";
import { letters } from "../country/sources.js";
import { ethiopia2025 } from "../country/violence.js";
import { decisionDate } from "../facts/asylum.js";
import { COVERED } from "../general/coverage.js";
import { emn2024 } from "../sources/national.js";
import { ASSESSED, letterMarch2024, newAssessment, transitional, workInstruction2014 } from "./sources.js";

const group = answerOf(groupInPolicy);
const presumed = when(isOneOf(group, "systematic", "serious-harm"), choice("presumed"));
const unknownGroup = when(is(group, "not-found"), choice("not-found"));

/** What it means for the assessment that somebody belongs to a group that country policy names. */
export const riskProfile = rule("assessment.risk-profile", {
  subject: "assessment",
  title: t("risicogroep of risicoprofiel", "risk group or risk profile"),
  summary: t(
    "Wat het betekent dat iemand hoort bij een groep uit het landenbeleid.",
    "What it means that somebody belongs to a group in country policy.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "presumed",
        label: t(
          "gevaar wordt aangenomen voor wie bij de groep hoort",
          "danger is presumed for whoever belongs to the group",
        ),
      },
      {
        id: "few-indications",
        label: t(
          "weinig aanwijzingen zijn genoeg, los van het persoonlijke risico",
          "few indications suffice, apart from the personal risk",
        ),
      },
      {
        id: "aid-to-individual",
        label: t(
          "een hulpmiddel: het extra risico weegt mee, het persoonlijke risico beslist",
          "an aid: the added risk weighs in, the personal risk decides",
        ),
      },
      { id: "individual", label: t("geen groep: alleen de persoon telt", "no group: only the person counts") },
      { id: "not-found", label: t("onbekend: beleid niet gevonden", "unknown: policy not found") },
    ],
  },
  selectedBy: decisionDate,
  actor: "IND",
  versions: [
    version("risk-groups", {
      title: t("risicogroepen en kwetsbare minderheden", "risk groups and vulnerable minorities"),
      from: ASSESSED,
      knownFrom: ASSESSED,
      coveredUntil: "2024-06-30",
      sources: [workInstruction2014, letters.iran2020, emn2024],
      note: transitional,
      says: choose(
        presumed,
        unknownGroup,
        when(is(group, "named"), choice("few-indications")),
        otherwise(choice("individual")),
      ),
    }),
    newAssessment.ends("risk-groups"),
    version("risk-profiles", {
      ...newAssessment.begins,
      coveredUntil: COVERED.countryPolicy,
      title: t("risicoprofielen als hulpmiddel", "risk profiles as an aid"),
      sources: [letterMarch2024, emn2024, ethiopia2025],
      note: transitional,
      says: choose(
        presumed,
        unknownGroup,
        when(is(group, "named"), choice("aid-to-individual")),
        otherwise(choice("individual")),
      ),
    }),
  ],
});
