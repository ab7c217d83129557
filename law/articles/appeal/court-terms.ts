import {
  and,
  anyDay,
  choose,
  exists,
  is,
  isOneOf,
  months,
  noDay,
  not,
  or,
  otherwise,
  rule,
  term,
  version,
  weeks,
  when,
  workingDay,
} from "@keten/law-language";
import { t } from "@keten/text";
import { appealDate, courtRulingDate, interimReliefRequestDate } from "../facts/appeal.js";
import { decisionDate, decisionKind, procedure, registrationDate } from "../facts/asylum.js";
import { pactImplementation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { asylumProcedureRegulation } from "../sources/european.js";
import { termijnenwet, vw2000 } from "../sources/national.js";
import { relocatedHere } from "./facts.js";
import { decidedFast, readInTwoTexts } from "./kinds.js";
import { ammrRemedies } from "./sources.js";

const afterAppeal = { from: appealDate, onlyIf: exists(appealDate) };
/** Four weeks move to a working day; twenty-three are too long for that. */
const fourWeeks = term({ ...afterAppeal, length: weeks(4), endsOn: workingDay(termijnenwet("1")) });
const twentyThreeWeeks = term({ ...afterAppeal, length: weeks(23), endsOn: anyDay(termijnenwet("4")) });
/** For other decisions the Act gives the court no term of its own. */
const noTerm = term({ from: noDay, length: weeks(4), endsOn: anyDay(termijnenwet("4")) });
const endedQuickly = isOneOf(decisionKind, "not-considered", "inadmissible", "manifestly-unfounded", "discontinued");

/** Until when the district court should rule on the appeal. */
export const courtTerm = rule("asylum.court-term", {
  subject: "asylum-appeal",
  title: t("termijn voor de uitspraak van de rechtbank", "time limit for the ruling of the court"),
  summary: t(
    "4 of 23 weken na het beroep; aan de grens 12 of 16 weken na de registratie.",
    "4 or 23 weeks after the appeal; at the border 12 or 16 weeks after registration.",
  ),
  result: { kind: "term" },
  selectedBy: decisionDate,
  actor: "rechtbank",
  versions: [
    version("vw-83b", {
      title: t("vier of drieëntwintig weken", "four or twenty-three weeks"),
      from: "2001-04-01",
      knownFrom: "2001-04-01",
      coveredUntil: COVERED.oldProcedure,
      sources: [vw2000("83b (tot 12 juni 2026)")],
      note: readInTwoTexts,
      says: choose(
        when(or(endedQuickly, and(is(decisionKind, "unfounded"), is(procedure, "general"))), fourWeeks),
        when(is(decisionKind, "unfounded"), twentyThreeWeeks),
        otherwise(noTerm),
      ),
    }),
    pactImplementation.ends("vw-83b"),
    version("vw-83b-pact", {
      title: t("vier, twaalf, zestien of drieëntwintig weken", "four, twelve, sixteen or twenty-three weeks"),
      ...pactImplementation.begins,
      sources: [vw2000("83b (vanaf 12 juni 2026)")],
      note: t(
        "Voor de grensprocedure telt de registratie en is verlengen niet mogelijk. Voor andere besluiten noemt het artikel geen termijn.",
        "In the border procedure registration counts and extension is not possible. For other decisions the article gives no term.",
      ),
      says: choose(
        when(
          and(is(procedure, "border"), not(isOneOf(decisionKind, "withdrawal", "detention"))),
          term({
            from: registrationDate,
            length: choose(when(relocatedHere, weeks(16)), otherwise(weeks(12))),
            endsOn: anyDay(vw2000("83b(2) (vanaf 12 juni 2026)")),
          }),
        ),
        when(decidedFast, fourWeeks),
        when(isOneOf(decisionKind, "subsidiary-granted", "unfounded", "withdrawal"), twentyThreeWeeks),
        otherwise(noTerm),
      ),
    }),
  ],
});

/** Until when the judge for interim relief rules on a request against a transfer. */
export const transferReliefTerm = rule("asylum.transfer-relief-term", {
  subject: "asylum-appeal",
  title: t(
    "termijn voor de beslissing over blijven bij een overdracht",
    "time limit for the ruling on staying with a transfer",
  ),
  summary: t(
    "Een maand na ontvangst van het verzoek; tot dan is er geen overdracht.",
    "One month after receipt of the request; no transfer until then.",
  ),
  result: { kind: "term" },
  selectedBy: interimReliefRequestDate,
  actor: "rechtbank",
  versions: [
    version("vw-83ba", {
      title: t("één maand na het verzoek", "one month after the request"),
      ...pactImplementation.begins,
      sources: [vw2000("83ba(1) (vanaf 12 juni 2026)"), ammrRemedies],
      says: term({
        from: interimReliefRequestDate,
        onlyIf: isOneOf(decisionKind, "not-considered", "transfer"),
        length: months(1),
        endsOn: workingDay(ammrRemedies),
      }),
    }),
  ],
});

/** The term in which the IND decides anew where the court sends the case back. */
export const newDecisionTerm = rule("asylum.new-decision-term", {
  subject: "asylum-appeal",
  title: t("termijn voor een nieuw besluit na vernietiging", "time limit for a new decision after annulment"),
  summary: t(
    "De rechtbank geeft ten hoogste 6 weken, 10 weken of 5 maanden.",
    "The court sets at most 6 weeks, 10 weeks or 5 months.",
  ),
  result: { kind: "term" },
  selectedBy: courtRulingDate,
  actor: "IND",
  versions: [
    version("vw-83bc", {
      title: t("ten hoogste zes weken, tien weken of vijf maanden", "at most six weeks, ten weeks or five months"),
      ...pactImplementation.begins,
      sources: [vw2000("83bc (vanaf 12 juni 2026)"), asylumProcedureRegulation("35(8)")],
      note: t(
        "Dit is het langste dat de rechtbank mag geven; zij kan korter bepalen. De grensprocedure wordt niet genoemd.",
        "This is the longest the court may set; it can set less. The border procedure is not named.",
      ),
      says: term({
        from: courtRulingDate,
        onlyIf: or(is(decisionKind, "inadmissible"), isOneOf(procedure, "accelerated", "normal")),
        length: choose(
          when(is(decisionKind, "inadmissible"), weeks(6)),
          when(is(procedure, "accelerated"), weeks(10)),
          otherwise(months(5)),
        ),
        endsOn: anyDay(vw2000("83bc (vanaf 12 juni 2026)")),
      }),
    }),
  ],
});

export const courtRules = [courtTerm, transferReliefTerm, newDecisionTerm];
