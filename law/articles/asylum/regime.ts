import { choice, rule, version } from "@keten/law-language";
import { t } from "@keten/text";
import { applicationDate } from "../facts/asylum.js";
import { procedureRegulation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { asylumProcedureRegulation, proceduresDirective } from "../sources/european.js";
import { vw2000 } from "../sources/national.js";

/** Which procedural law an asylum application follows: the day it was lodged decides. */
export const regime = rule("asylum.regime", {
  subject: "asylum-procedure",
  title: t("welk asielprocedurerecht geldt", "which asylum procedure law applies"),
  summary: t(
    "Vóór 12 juni 2026 ingediend: het oude nationale recht. Daarna: de Europese verordening.",
    "Lodged before 12 June 2026: the old national law. From that day: the European Regulation.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "procedures-directive",
        label: t("het nationale recht volgens de Procedurerichtlijn", "national law under the Procedures Directive"),
      },
      {
        id: "asylum-procedure-regulation",
        label: t("de Asielprocedureverordening (EU) 2024/1348", "the Asylum Procedure Regulation (EU) 2024/1348"),
      },
    ],
  },
  selectedBy: applicationDate,
  versions: [
    version("regime-directive", {
      title: t("het nationale recht volgens de Procedurerichtlijn", "national law under the Procedures Directive"),
      from: "2001-04-01",
      knownFrom: "2001-04-01",
      coveredUntil: COVERED.oldProcedure,
      sources: [vw2000("42 (tot 12 juni 2026)"), proceduresDirective("31")],
      says: choice("procedures-directive"),
    }),
    procedureRegulation.ends("regime-directive"),
    version("regime-regulation", {
      title: t("de Asielprocedureverordening", "the Asylum Procedure Regulation"),
      ...procedureRegulation.begins,
      sources: [asylumProcedureRegulation("79")],
      says: choice("asylum-procedure-regulation"),
    }),
  ],
});
