import {
  after,
  and,
  answerOf,
  choice,
  choose,
  days,
  exists,
  is,
  onOrBefore,
  or,
  otherwise,
  rule,
  term,
  theDay,
  version,
  when,
  workingDay,
} from "@keten/law-language";
import { t } from "@keten/text";
import { decisionDate } from "../../facts/asylum.js";
import { COVERED } from "../../general/coverage.js";
import { termijnenwet, vb2000 } from "../../sources/national.js";
import { eightDayScheme, registrationPhase, sixDayScheme } from "../commencements.js";
import { laterExtension, procedureStartDate, repeatRoute, simplifiedInterviewDate } from "../facts.js";
import {
  correctionsDay,
  countedDays,
  generalDecisionDay,
  intentionDay,
  interviewDay,
  viewDay,
} from "./general-days.js";

const lastDay = answerOf(generalDecisionDay);

/** Whether a case is still in the general procedure, was decided in it, or went on into the extended one. */
export const route = rule("national.route", {
  subject: "asylum-procedure",
  title: t("algemene of verlengde procedure", "general or extended procedure"),
  summary: t(
    "Is er op de laatste dag geen besluit, dan gaat de zaak over in de verlengde procedure.",
    "Without a decision on the last day the case goes on in the extended procedure.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "general-runs", label: t("de algemene procedure loopt", "the general procedure runs") },
      { id: "general", label: t("beslist in de algemene procedure", "decided in the general procedure") },
      { id: "extended", label: t("de verlengde procedure", "the extended procedure") },
    ],
  },
  selectedBy: procedureStartDate,
  alongside: {
    interview: interviewDay,
    corrections: correctionsDay,
    intention: intentionDay,
    view: viewDay,
    decision: generalDecisionDay,
  },
  versions: [
    version("route-by-days", {
      from: "2015-07-20",
      knownFrom: "2015-07-20",
      coveredUntil: COVERED.oldProcedure,
      title: t("naar de dagen", "by the days"),
      sources: [vb2000("3.110, 3.116(1)(a)")],
      note: eightDayScheme.note,
      says: choose(
        when(and(exists(decisionDate), onOrBefore(decisionDate, lastDay)), choice("general")),
        when(or(exists(decisionDate), after(theDay, lastDay)), choice("extended")),
        otherwise(choice("general-runs")),
      ),
    }),
  ],
});

/** The last day to decide in the simplified procedure (track 2). */
export const simplifiedDecision = rule("national.simplified-decision", {
  subject: "asylum-terms",
  title: t("laatste dag in de vereenvoudigde procedure", "last day in the simplified procedure"),
  summary: t(
    "Uiterlijk de achtste dag na het gehoor (veilig land, bescherming elders, EU-burger).",
    "At most the eighth day after the interview (safe country, protection elsewhere, EU citizen).",
  ),
  result: { kind: "term" },
  selectedBy: simplifiedInterviewDate,
  actor: "IND",
  versions: [
    version("vb-3-109ca", {
      from: "2016-03-01",
      knownFrom: "2016-03-01",
      coveredUntil: COVERED.oldProcedure,
      title: t("acht dagen na het gehoor", "eight days after the interview"),
      sources: [vb2000("3.109ca(11)")],
      note: t(
        "Gelezen in de tekst van 1 januari 2024; het begin op 1 maart 2016 is niet nagekeken.",
        "Read in the text of 1 January 2024; its start on 1 March 2016 was not checked.",
      ),
      says: term({ from: simplifiedInterviewDate, length: days(8), endsOn: workingDay(termijnenwet("1, 5")) }),
    }),
  ],
});

const repeatDays = {
  title: t("drie, zes of meer dagen", "three, six or more days"),
  says: countedDays((day) =>
    choose(
      when(is(repeatRoute, "three-days"), day(3)),
      when(is(repeatRoute, "six-days"), day(6)),
      when(is(laterExtension, "medical"), day(14)),
      when(is(laterExtension, "no-show"), day(20)),
      otherwise(day(12)),
    ),
  ),
};

/** The last day to decide on a repeat application. */
export const repeatDecision = rule("national.repeat-decision", {
  subject: "asylum-terms",
  title: t("laatste dag bij een herhaalde aanvraag", "last day with a repeat application"),
  summary: t(
    "Dag 3; voortgezet dag 6; verlengd dag 12, 14 of 20.",
    "Day 3; continued day 6; extended day 12, 14 or 20.",
  ),
  result: { kind: "term" },
  selectedBy: procedureStartDate,
  actor: "IND",
  versions: [
    version("vb-3-118b-2015", {
      ...eightDayScheme,
      ...repeatDays,
      sources: [vb2000("3.118b (tot 25 juni 2021)", "secondary")],
    }),
    registrationPhase.ends("vb-3-118b-2015"),
    version("vb-3-118b-2021", { ...sixDayScheme, ...repeatDays, sources: [vb2000("3.118b")] }),
  ],
});

export const routeRules = [route, simplifiedDecision, repeatDecision];
