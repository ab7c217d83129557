import { and, anyDay, days, not, rule, term, version, weeks } from "@keten/law-language";
import { t } from "@keten/text";
import { atBorder } from "../facts/asylum.js";
import { procedureRegulation } from "../general/commencements.js";
import { rightToRemainEnded, voluntaryBarred, voluntaryRequested } from "./facts.js";
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
      sources: [returnBorderRegulation("4(2)")],
      says: term({
        from: rightToRemainEnded,
        onlyIf: atBorder,
        length: weeks(12),
        endsOn: anyDay(returnBorderRegulation("4(2)")),
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
      sources: [returnBorderRegulation("4(5)")],
      says: term({
        from: rightToRemainEnded,
        onlyIf: and(atBorder, voluntaryRequested, not(voluntaryBarred)),
        length: days(15),
        endsOn: anyDay(returnBorderRegulation("4(5)")),
      }),
    }),
  ],
});
