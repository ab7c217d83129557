import {
  answerOf,
  anyDay,
  choose,
  is,
  isOneOf,
  no,
  otherwise,
  rule,
  term,
  version,
  weeks,
  when,
  workingDay,
} from "@keten/law-language";
import { t } from "@keten/text";
import { courtRulingDate, furtherAppealDate } from "../facts/appeal.js";
import { decisionKind } from "../facts/asylum.js";
import { pactImplementation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { asylumProcedureRegulation } from "../sources/european.js";
import { termijnenwet, vw2000 } from "../sources/national.js";
import { readInTwoTexts } from "./kinds.js";

const rulingsOfBefore = t(
  "Overgangsrecht voor uitspraken over besluiten van vóór 12 juni 2026 is niet gevonden; hier telt de dag van de uitspraak.",
  "Transitional law for rulings on decisions of before 12 June 2026 was not found; the day of the ruling counts here.",
);

/** How long the term for a further appeal is. */
export const furtherAppealLength = rule("asylum.further-appeal-length", {
  subject: "asylum-appeal",
  title: t("lengte van de termijn voor hoger beroep", "length of the term for a further appeal"),
  summary: t(
    "Vier weken; sinds 12 juni 2026 twee weken na een snelle afdoening. Bij bewaring één week.",
    "Four weeks; since 12 June 2026 two weeks after a fast decision. With detention one week.",
  ),
  result: { kind: "length" },
  selectedBy: courtRulingDate,
  versions: [
    version("vw-69-further", {
      title: t("vier weken", "four weeks"),
      from: "2001-04-01",
      knownFrom: "2001-04-01",
      coveredUntil: COVERED.oldProcedure,
      sources: [vw2000("69(1), 69(3) (tot 12 juni 2026)")],
      note: readInTwoTexts,
      says: choose(when(is(decisionKind, "detention"), weeks(1)), otherwise(weeks(4))),
    }),
    pactImplementation.ends("vw-69-further"),
    version("vw-69-further-pact", {
      title: t("twee of vier weken", "two or four weeks"),
      ...pactImplementation.begins,
      sources: [vw2000("69(3), 69(5) (vanaf 12 juni 2026)")],
      note: rulingsOfBefore,
      says: choose(
        when(is(decisionKind, "detention"), weeks(1)),
        when(
          isOneOf(
            decisionKind,
            "not-considered",
            "inadmissible",
            "manifestly-unfounded",
            "discontinued",
            "withdrawn-by-applicant",
          ),
          weeks(2),
        ),
        otherwise(weeks(4)),
      ),
    }),
  ],
});

/** A further appeal never suspends by itself. */
export const furtherAppealSuspensive = rule("asylum.further-appeal-suspensive", {
  subject: "asylum-appeal",
  title: t("schorsende werking van het hoger beroep", "suspensive effect of the further appeal"),
  summary: t(
    "Hoger beroep schorst niet; de Raad van State kan op verzoek bepalen dat iemand mag blijven.",
    "A further appeal does not suspend; the Council of State can rule on request that a person may stay.",
  ),
  result: { kind: "boolean" },
  selectedBy: courtRulingDate,
  versions: [
    version("vw-further-no-stay", {
      title: t("niet", "no"),
      from: "2001-04-01",
      knownFrom: "2001-04-01",
      coveredUntil: COVERED.oldProcedure,
      sources: [vw2000("82, 83c (tot 12 juni 2026)", "secondary")],
      says: no,
    }),
    pactImplementation.ends("vw-further-no-stay"),
    version("apr-68-7", {
      title: t("niet", "no"),
      ...pactImplementation.begins,
      sources: [asylumProcedureRegulation("68(7)")],
      note: rulingsOfBefore,
      says: no,
    }),
  ],
});

/** Until when a further appeal can be lodged. */
export const furtherAppeal = rule("asylum.further-appeal", {
  subject: "asylum-appeal",
  title: t("termijn voor hoger beroep", "time limit for a further appeal"),
  summary: t(
    "Twee of vier weken na de uitspraak van de rechtbank, bij de Raad van State.",
    "Two or four weeks after the ruling of the court, at the Council of State.",
  ),
  result: { kind: "term" },
  selectedBy: courtRulingDate,
  alongside: { length: furtherAppealLength, suspensive: furtherAppealSuspensive },
  versions: [
    version("vw-69-further-term", {
      title: t("termijn na de uitspraak", "term after the ruling"),
      from: "2001-04-01",
      knownFrom: "2001-04-01",
      coveredUntil: COVERED.aliensAct,
      sources: [vw2000("69")],
      says: term({
        from: courtRulingDate,
        length: answerOf(furtherAppealLength),
        endsOn: workingDay(termijnenwet("1")),
      }),
    }),
  ],
});

/** Until when the Council of State should rule. */
export const councilTerm = rule("asylum.council-term", {
  subject: "asylum-appeal",
  title: t("termijn voor de uitspraak van de Raad van State", "time limit for the ruling of the Council of State"),
  summary: t(
    "Uiterlijk 23 weken na ontvangst van het hoger beroep.",
    "At most 23 weeks after receipt of the further appeal.",
  ),
  result: { kind: "term" },
  selectedBy: furtherAppealDate,
  actor: "RvS",
  versions: [
    version("vw-89", {
      title: t("drieëntwintig weken", "twenty-three weeks"),
      from: "2001-04-01",
      knownFrom: "2001-04-01",
      coveredUntil: COVERED.aliensAct,
      sources: [vw2000("89(2)")],
      note: t(
        "Gelezen in de teksten van 28 februari en 12 juni 2026; gelijk gebleven.",
        "Read in the texts of 28 February and 12 June 2026; unchanged.",
      ),
      says: term({ from: furtherAppealDate, length: weeks(23), endsOn: anyDay(termijnenwet("4")) }),
    }),
  ],
});

export const furtherAppealRules = [furtherAppeal, furtherAppealLength, furtherAppealSuspensive, councilTerm];
