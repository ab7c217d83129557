import { and, answerOf, isNot, not, rule, term, version, weeks, workingDay } from "@keten/law-language";
import { t } from "@keten/text";
import { decisionDate, decisionKind } from "../facts/asylum.js";
import { pactImplementation } from "../general/commencements.js";
import { asylumProcedureRegulation } from "../sources/european.js";
import { termijnenwet, vw2000 } from "../sources/national.js";
import { transition } from "./kinds.js";
import { ammrRemedies } from "./sources.js";
import { appealSuspensive } from "./suspensive.js";

/** Until when somebody whose appeal does not suspend can ask the court to be allowed to stay. */
export const interimReliefTerm = rule("asylum.interim-relief-term", {
  subject: "asylum-appeal",
  title: t("termijn om de rechter te vragen of je mag blijven", "time limit to ask the court for permission to stay"),
  summary: t(
    "Een week na het besluit, als het beroep zelf niet schorst. Bij een overdracht tegelijk met het beroep.",
    "One week after the decision where the appeal does not suspend. With a transfer, together with the appeal.",
  ),
  result: { kind: "term" },
  selectedBy: decisionDate,
  versions: [
    version("vw-69-relief", {
      title: t("één week na het besluit", "one week after the decision"),
      ...pactImplementation.begins,
      sources: [
        vw2000("69(6), 69(7) (vanaf 12 juni 2026)"),
        asylumProcedureRegulation("68(4), 68(5)(a)"),
        ammrRemedies,
      ],
      note: transition,
      says: term({
        from: decisionDate,
        onlyIf: and(isNot(decisionKind, "detention"), not(answerOf(appealSuspensive))),
        length: weeks(1),
        endsOn: workingDay(termijnenwet("1")),
      }),
    }),
  ],
});
