import {
  answerOf,
  anyDay,
  choice,
  choose,
  days,
  is,
  isOneOf,
  or,
  otherwise,
  rule,
  term,
  version,
  weeks,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { otherStateRequested, securityDanger } from "../../facts/acts.js";
import { applicationDate, unaccompanied } from "../../facts/asylum.js";
import { procedureRegulation } from "../../general/commencements.js";
import { vb2000 } from "../../sources/national.js";
import { answeredByRegulation, BY_REGULATION, noNationalTerm } from "../afterwards.js";
import { eightDayScheme, registrationPhase, sixDayScheme } from "../commencements.js";
import {
  causesNuisance,
  deprivedOfLiberty,
  registrationInterviewDate,
  simplifiedProcedure,
  suspectedFalseData,
} from "../facts.js";
import { minorRestPolicy } from "../sources.js";

const given = choose(when(unaccompanied, choice("three-weeks")), otherwise(choice("six-days")));
const otherRoute = or(otherStateRequested, simplifiedProcedure);

/** Whether there is a time to rest and prepare before the procedure. */
export const rest = rule("national.rest", {
  subject: "asylum-procedure",
  title: t("rust- en voorbereidingstermijn", "rest and preparation term"),
  summary: t(
    "Ten minste zes dagen rust vóór de procedure, behalve in enkele gevallen.",
    "At least six days of rest before the procedure, except in some cases.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "six-days", label: t("ten minste zes dagen", "at least six days") },
      { id: "three-weeks", label: t("ten minste drie weken (minderjarige)", "at least three weeks (minor)") },
      { id: "none", label: t("geen rusttermijn", "no rest term") },
      { id: "other-route", label: t("een andere procedure zonder rusttermijn", "another procedure without it") },
      BY_REGULATION,
    ],
  },
  selectedBy: applicationDate,
  actor: "IND",
  alongside: { until: "national.rest-term" },
  versions: [
    version("vb-3-109-2015", {
      ...eightDayScheme,
      title: t("zes dagen na de aanvraag", "six days after the application"),
      sources: [vb2000("3.109(1), 3.109(7), 3.109c (tot 25 juni 2021)"), minorRestPolicy],
      says: choose(
        when(otherRoute, choice("other-route")),
        when(or(securityDanger, causesNuisance, is(deprivedOfLiberty, "aliens-detention")), choice("none")),
        otherwise(given),
      ),
    }),
    registrationPhase.ends("vb-3-109-2015"),
    version("vb-3-109-2021", {
      ...sixDayScheme,
      title: t("zes dagen na de aanmeldfase", "six days after the registration phase"),
      sources: [vb2000("3.109(1), 3.109(6), 3.109b(2), 3.109c, 3.109ca"), minorRestPolicy],
      note: t(
        "Gelezen in de tekst van 1 januari 2024. In de grensprocedure kan het onderzoek eerder beginnen, alleen als de aanvrager dat wil.",
        "Read in the text of 1 January 2024. In the border procedure the examination can start earlier, only if the applicant wants that.",
      ),
      says: choose(
        when(otherRoute, choice("other-route")),
        when(
          or(
            securityDanger,
            causesNuisance,
            isOneOf(deprivedOfLiberty, "aliens-detention", "other"),
            suspectedFalseData,
          ),
          choice("none"),
        ),
        otherwise(given),
      ),
    }),
    procedureRegulation.ends("vb-3-109-2021"),
    answeredByRegulation("rest-by-regulation", "79"),
  ],
});

const length = choose(when(is(answerOf(rest), "three-weeks"), weeks(3)), otherwise(days(6)));
const runs = isOneOf(answerOf(rest), "six-days", "three-weeks");

/** Until when the applicant rests at least. */
export const restTerm = rule("national.rest-term", {
  subject: "asylum-procedure",
  title: t("laatste dag van de rusttermijn", "last day of the rest term"),
  summary: t("Daarna kan het onderzoek beginnen.", "After it the examination can start."),
  result: { kind: "term" },
  selectedBy: applicationDate,
  versions: [
    version("vb-3-109-term-2015", {
      ...eightDayScheme,
      title: t("vanaf de aanvraag", "from the application"),
      sources: [vb2000("3.109(1) (tot 25 juni 2021)")],
      says: term({
        from: applicationDate,
        onlyIf: runs,
        length,
        endsOn: anyDay(vb2000("3.109(1) (tot 25 juni 2021)")),
      }),
    }),
    registrationPhase.ends("vb-3-109-term-2015"),
    version("vb-3-109-term-2021", {
      ...sixDayScheme,
      title: t("vanaf de dag na het aanmeldgehoor", "from the day after the registration interview"),
      sources: [vb2000("3.109(1)")],
      says: term({
        from: registrationInterviewDate,
        onlyIf: runs,
        length,
        endsOn: anyDay(vb2000("3.109(1)")),
      }),
    }),
    procedureRegulation.ends("vb-3-109-term-2021"),
    noNationalTerm("rest-term-by-regulation", "79"),
  ],
});
export const restRules = [rest, restTerm];
