import { answerOf, isNot, rule, term, version, workingDay } from "@keten/law-language";
import { t } from "@keten/text";
import { decisionDate, decisionKind } from "../facts/asylum.js";
import { COVERED } from "../general/coverage.js";
import { termijnenwet, vw2000 } from "../sources/national.js";
import { appealLength } from "./length.js";
import { appealSuspensive } from "./suspensive.js";

/** Until when an appeal against an asylum decision can be lodged. */
export const appealTerm = rule("asylum.appeal", {
  subject: "asylum-appeal",
  title: t("beroepstermijn asiel", "time limit for an asylum appeal"),
  summary: t(
    "1, 2 of 4 weken na het besluit, naar het soort besluit. Tegen bewaring kan het altijd.",
    "1, 2 or 4 weeks after the decision, by its kind. Against detention at any time.",
  ),
  result: { kind: "term" },
  selectedBy: decisionDate,
  alongside: { length: appealLength, suspensive: appealSuspensive },
  versions: [
    version("vw-69-term", {
      title: t("beroepstermijn na het besluit", "appeal term after the decision"),
      from: "2001-04-01",
      knownFrom: "2001-04-01",
      coveredUntil: COVERED.aliensAct,
      sources: [vw2000("69")],
      says: term({
        from: decisionDate,
        onlyIf: isNot(decisionKind, "detention"),
        length: answerOf(appealLength),
        endsOn: workingDay(termijnenwet("1")),
      }),
    }),
  ],
});
