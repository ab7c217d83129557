import {
  answerOf,
  choose,
  exists,
  extend,
  ground,
  is,
  isOneOf,
  months,
  noDay,
  or,
  otherwise,
  rule,
  term,
  version,
  when,
  workingDay,
  workingDays,
} from "@keten/law-language";
import { t } from "@keten/text";
import { decisionTerm } from "../../asylum/decision-term.js";
import { individualExtension, individualExtensionDate, postponedForCountry } from "../../facts/acts.js";
import { applicationDate } from "../../facts/asylum.js";
import { procedureRegulation } from "../../general/commencements.js";
import { asylumProcedureRegulation } from "../../sources/european.js";
import { disproportionateNumbers } from "../steps/facts.js";
import { examinationTrack } from "./accelerated.js";
import { lastCountryReview } from "./facts.js";

const endsOn = workingDay(asylumProcedureRegulation("73(c)"));
const dayOfLetter = choose(when(exists(individualExtensionDate), individualExtensionDate), otherwise(applicationDate));

/** How long the IND has, by the way the application is examined. */
export const examinationTerm = rule("asylum.examination-term", {
  subject: "asylum-terms",
  title: t("beslistermijn per soort behandeling", "time limit by kind of examination"),
  summary: t(
    "Te laat na een terugkeerbesluit 10 werkdagen, niet-ontvankelijk 2 maanden, versneld 3 maanden, gewoon 6 maanden.",
    "Too late after a return decision 10 working days, inadmissible 2 months, accelerated 3 months, normal 6 months.",
  ),
  result: { kind: "term" },
  selectedBy: applicationDate,
  actor: "IND",
  alongside: { track: examinationTrack },
  versions: [
    version("apr-35-by-track", {
      ...procedureRegulation.begins,
      title: t("de termijnen van artikel 35", "the terms of article 35"),
      sources: [asylumProcedureRegulation("35(1)-(4)")],
      note: t(
        "Voor de tien werkdagen noemt de verordening geen begin; geteld vanaf het indienen.",
        "For the ten working days the Regulation names no start; counted from lodging.",
      ),
      says: choose(
        when(
          is(answerOf(examinationTrack), "late-after-return-decision"),
          term({ from: applicationDate, length: workingDays(10), endsOn }),
        ),
        when(
          is(answerOf(examinationTrack), "admissibility"),
          term({
            from: applicationDate,
            length: months(2),
            steps: [
              extend("apr-35-2", months(2), {
                ...procedureRegulation.begins,
                title: t("verlenging met ten hoogste twee maanden", "extension by two months at most"),
                when: or(disproportionateNumbers, isOneOf(individualExtension, "complex", "applicant-delay")),
                effective: dayOfLetter,
                ground: "apr-35-2-most",
                sources: [asylumProcedureRegulation("35(2)")],
              }),
            ],
            grounds: [
              ground("apr-35-2-most", t("de verlengingen bij elkaar", "the extensions taken together"), months(2), [
                asylumProcedureRegulation("35(2)"),
              ]),
            ],
            endsOn,
          }),
        ),
        when(is(answerOf(examinationTrack), "accelerated"), term({ from: applicationDate, length: months(3), endsOn })),
        when(is(answerOf(examinationTrack), "responsible-state"), term({ from: noDay, length: months(6), endsOn })),
        otherwise(answerOf(decisionTerm)),
      ),
    }),
  ],
});

/** While a country is too uncertain to decide on, its situation must be looked at again and again. */
export const postponementReview = rule("asylum.postponement-review", {
  subject: "asylum-terms",
  title: t("uitstel om het land: opnieuw kijken", "postponement for the country: looking again"),
  summary: t(
    "Ten minste elke vier maanden; na 21 maanden moet er een besluit zijn.",
    "At least every four months; after 21 months there must be a decision.",
  ),
  result: { kind: "term" },
  selectedBy: applicationDate,
  actor: "IND",
  alongside: { decideBy: decisionTerm },
  versions: [
    version("apr-35-7", {
      ...procedureRegulation.begins,
      title: t("toetsing elke vier maanden", "review every four months"),
      sources: [asylumProcedureRegulation("35(7)")],
      says: term({ from: lastCountryReview, onlyIf: postponedForCountry, length: months(4), endsOn }),
    }),
  ],
});
