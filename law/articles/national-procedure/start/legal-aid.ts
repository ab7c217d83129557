import { choice, rule, version } from "@keten/law-language";
import { t } from "@keten/text";
import { applicationDate } from "../../facts/asylum.js";
import { procedureRegulation } from "../../general/commencements.js";
import { COVERED } from "../../general/coverage.js";
import { asylumProcedureRegulation } from "../../sources/european.js";
import { vb2000, vw2000 } from "../../sources/national.js";
import { legalAidAct } from "../sources.js";

/** Who helps with the law, and in which stage. */
export const legalAid = rule("asylum.legal-aid", {
  subject: "asylum-procedure",
  title: t("rechtshulp in de asielprocedure", "legal aid in the asylum procedure"),
  summary: t(
    "Tot juni 2026 een gratis advocaat vanaf het begin; sindsdien eerst juridische begeleiding en een advocaat in beroep.",
    "Until June 2026 a free lawyer from the start; since then legal counselling first and a lawyer on appeal.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "lawyer-from-start",
        label: t(
          "gratis advocaat, van rusttermijn tot hoger beroep",
          "free lawyer, from the rest term to further appeal",
        ),
      },
      {
        id: "counselling-then-lawyer",
        label: t(
          "gratis juridische begeleiding tot het besluit, gratis advocaat in beroep",
          "free legal counselling until the decision, free lawyer on appeal",
        ),
      },
    ],
  },
  selectedBy: applicationDate,
  versions: [
    version("legal-aid-national", {
      from: "2015-07-20",
      knownFrom: "2015-07-20",
      coveredUntil: COVERED.oldProcedure,
      title: t("een advocaat vanaf de rusttermijn", "a lawyer from the rest term"),
      sources: [vb2000("3.108c(3), 3.109(4)"), legalAidAct],
      note: t(
        "Het recht op bijstand is gelezen; dat er geen eigen bijdrage is, komt uit een naslag.",
        "The right to assistance was read; that there is no own contribution comes from a reference note.",
      ),
      says: choice("lawyer-from-start"),
    }),
    procedureRegulation.ends("legal-aid-national"),
    version("legal-aid-regulation", {
      ...procedureRegulation.begins,
      title: t("begeleiding en dan een advocaat", "counselling, then a lawyer"),
      sources: [asylumProcedureRegulation("16, 17"), vw2000("36 (vanaf 12 juni 2026)")],
      note: t(
        "Begeleiding kan worden geweigerd bij een tweede of latere herhaalde aanvraag; een advocaat in beroep bij voldoende geld of zonder kans.",
        "Counselling can be refused with a second or later repeat application; a lawyer on appeal with enough money or without prospects.",
      ),
      says: choice("counselling-then-lawyer"),
    }),
  ],
});
