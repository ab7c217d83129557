import { and, answerOf, BARRED, choice, choose, isOneOf, otherwise, rule, version, when } from "@keten/law-language";
import { t } from "@keten/text";
import { applicationDate } from "../../facts/asylum.js";
import { procedureRegulation } from "../../general/commencements.js";
import { asylumProcedureRegulation } from "../../sources/european.js";
import { vw2000 } from "../../sources/national.js";
import { accelerationGround } from "../examination/accelerated.js";
import { foundNotEligible } from "./facts.js";

/** What a rejection on the merits may be called; it bears on the term and the effect of an appeal. */
export const rejectionKind = rule("asylum.rejection-kind", {
  subject: "asylum-procedure",
  title: t("ongegrond of kennelijk ongegrond", "unfounded or manifestly unfounded"),
  summary: t(
    "Een afwijzing mag kennelijk ongegrond heten als een grond om te versnellen zich voordoet.",
    "A rejection may be called manifestly unfounded where a ground for acceleration applies.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "not-rejected",
        label: t(
          "niet vastgesteld dat er geen recht op bescherming is",
          "not established that there is no right to protection",
        ),
      },
      { id: "unfounded", label: t("ongegrond", "unfounded") },
      {
        id: "may-be-manifestly-unfounded",
        label: t("ongegrond; mag kennelijk ongegrond heten", "unfounded; may be called manifestly unfounded"),
      },
      BARRED,
    ],
  },
  selectedBy: applicationDate,
  actor: "IND",
  act: { kind: "asylum-refusal", favourable: false, authority: "IND", harmless: ["not-rejected", BARRED.id] },
  versions: [
    version("apr-39-4", {
      ...procedureRegulation.begins,
      title: t("naar de gronden van artikel 42", "by the grounds of article 42"),
      sources: [asylumProcedureRegulation("39(3)-(4)"), vw2000("30b(1), 31(1) (vanaf 12 juni 2026)")],
      note: t(
        "De omstandigheden tellen op het moment dat het onderzoek klaar is. Wie niet versneld werd om bijzondere behoeften of een ingewikkelde zaak, krijgt hier de gewone afwijzing.",
        "The circumstances count at the moment the examination is concluded. Who was not accelerated because of special needs or a complex case gets the ordinary rejection here.",
      ),
      says: choose(
        when(
          and(foundNotEligible, isOneOf(answerOf(accelerationGround), "none", "not-for-needs", "too-complex")),
          choice("unfounded"),
        ),
        when(foundNotEligible, choice("may-be-manifestly-unfounded")),
        otherwise(choice("not-rejected")),
      ),
    }),
  ],
});
