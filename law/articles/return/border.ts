import { and, days, extend, not, rule, term, version, weeks, workingDay } from "@keten/law-language";
import { t } from "@keten/text";
import { atBorder } from "../facts/asylum.js";
import { procedureRegulation } from "../general/commencements.js";
import { returnCrisis, rightToRemainEnded, voluntaryBarred, voluntaryRequested } from "./leaving-facts.js";
import { returnBorderRegulation } from "./sources.js";

/** How long the return border procedure may last. */
export const returnBorderTerm = rule("return.border-term", {
  subject: "return",
  title: t("terugkeergrensprocedure", "return border procedure"),
  summary: t(
    "Ten hoogste twaalf weken aan de grens nadat het recht om te blijven is geëindigd.",
    "At most twelve weeks at the border after the right to remain has ended.",
  ),
  result: { kind: "term" },
  selectedBy: rightToRemainEnded,
  actor: "DT&V",
  versions: [
    version("rbpr-4", {
      ...procedureRegulation.begins,
      title: t("twaalf weken", "twelve weeks"),
      sources: [returnBorderRegulation("4(2)"), returnBorderRegulation("11")],
      note: t(
        "Artikel 11 schuift het einde naar een werkdag; of dat ook voor vastzetten geldt is niet gevonden.",
        "Article 11 moves the end to a working day; whether that holds for detention too was not found.",
      ),
      says: term({
        from: rightToRemainEnded,
        onlyIf: atBorder,
        length: weeks(12),
        steps: [
          extend("rbpr-6-crisis", weeks(6), {
            ...procedureRegulation.begins,
            title: t("zes weken meer in een crisis", "six weeks more in a crisis"),
            sources: [returnBorderRegulation("6(1)")],
            when: returnCrisis,
          }),
        ],
        endsOn: workingDay(returnBorderRegulation("11")),
      }),
    }),
  ],
});

/** The period to leave voluntarily in the return border procedure: only on request. */
export const returnBorderVoluntary = rule("return.border-voluntary", {
  subject: "return",
  title: t("zelf vertrekken vanaf de grens", "leaving voluntarily from the border"),
  summary: t(
    "Op verzoek ten hoogste vijftien dagen, niet bij onderduikrisico of gevaar.",
    "On request at most fifteen days, not with a risk of absconding or danger.",
  ),
  result: { kind: "term" },
  selectedBy: rightToRemainEnded,
  actor: "DT&V",
  versions: [
    version("rbpr-4-voluntary", {
      ...procedureRegulation.begins,
      title: t("vijftien dagen op verzoek", "fifteen days on request"),
      sources: [returnBorderRegulation("4(5)"), returnBorderRegulation("11")],
      says: term({
        from: rightToRemainEnded,
        onlyIf: and(atBorder, voluntaryRequested, not(voluntaryBarred)),
        length: days(15),
        endsOn: workingDay(returnBorderRegulation("11")),
      }),
    }),
  ],
});
