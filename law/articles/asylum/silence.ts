import {
  after,
  and,
  answerOf,
  choice,
  choose,
  end,
  exists,
  is,
  not,
  number,
  onOrBefore,
  otherwise,
  parameter,
  parameterOf,
  parameterValue,
  rule,
  term,
  theDay,
  version,
  weeks,
  when,
  workingDay,
} from "@keten/law-language";
import { t } from "@keten/text";
import { noticeOfDefaultDate } from "../facts/acts.js";
import { applicationDate, interviewHeld } from "../facts/asylum.js";
import { COVERED } from "../general/coverage.js";
import { awb, penaltySuspensionAct, termijnenwet, vw2000 } from "../sources/national.js";
import { councilOfState, lateDecision2500, lateDecision4020, ruling } from "../sources/rulings.js";
import { decisionTerm } from "./decision-term.js";

const noticeGiven = exists(noticeOfDefaultDate);
const general = {
  from: "2009-10-01",
  knownFrom: "2009-10-01",
  coveredUntil: COVERED.aliensAct,
  note: t(
    "Gelezen in de tekst van 2017 en in een uitspraak van 2025; het begin op 1 oktober 2009 is niet nagekeken.",
    "Read in the text of 2017 and in a ruling of 2025; its start on 1 October 2009 was not checked.",
  ),
};

/** The two weeks that the IND still has after a valid notice of default. */
export const noticeTerm = rule("asylum.notice-of-default-term", {
  subject: "asylum-silence",
  title: t("de twee weken na de ingebrekestelling", "the two weeks after the notice of default"),
  summary: t("Na de brief heeft de IND nog twee weken.", "After the letter the IND has two more weeks."),
  result: { kind: "term" },
  selectedBy: noticeOfDefaultDate,
  actor: "IND",
  versions: [
    version("awb-6-12-term", {
      ...general,
      title: t("twee weken na de ingebrekestelling", "two weeks after the notice of default"),
      sources: [awb("6:12")],
      says: term({
        from: noticeOfDefaultDate,
        onlyIf: after(noticeOfDefaultDate, answerOf(decisionTerm)),
        length: weeks(2),
        endsOn: workingDay(termijnenwet("1")),
      }),
    }),
  ],
});

/** Whether a notice of default counts: only one given after the decision term has ended. */
export const noticeOfDefault = rule("asylum.notice-of-default", {
  subject: "asylum-silence",
  title: t("ingebrekestelling", "notice of default"),
  summary: t(
    "Een ingebrekestelling telt alleen als de beslistermijn voorbij is.",
    "A notice of default counts only once the decision term has ended.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "too-early-to-give",
        label: t("nog niet mogelijk: de termijn loopt nog", "not yet possible: the term still runs"),
      },
      { id: "may-be-given", label: t("mogelijk: de termijn is voorbij", "possible: the term has ended") },
      { id: "premature", label: t("te vroeg gegeven, telt niet", "given too early, does not count") },
      { id: "valid", label: t("geldig", "valid") },
    ],
  },
  selectedBy: applicationDate,
  alongside: { decideBy: "asylum.notice-of-default-term" },
  versions: [
    version("awb-6-12-notice", {
      ...general,
      from: "2001-04-01",
      knownFrom: "2001-04-01",
      title: t("na afloop van de beslistermijn", "after the end of the decision term"),
      sources: [awb("6:12")],
      says: choose(
        when(and(noticeGiven, after(noticeOfDefaultDate, answerOf(decisionTerm))), choice("valid")),
        when(noticeGiven, choice("premature")),
        when(after(theDay, answerOf(decisionTerm)), choice("may-be-given")),
        otherwise(choice("too-early-to-give")),
      ),
    }),
  ],
});

const practice = {
  from: "2022-11-30",
  knownFrom: "2022-11-30",
  coveredUntil: "2025-08-27",
  note: t(
    "Wat rechters meestal bepalen, geen wet. Soms is het maximum € 15.000.",
    "What courts usually set, not statute. Sometimes the maximum is €15,000.",
  ),
};

export const courtPenaltyPerDay = parameter("asylum.court-penalty-per-day", {
  title: t("dwangsom per dag die de rechter meestal bepaalt", "penalty per day that courts usually set"),
  type: "number",
  unit: "EUR-cent",
  at: "on",
  values: [
    parameterValue("court-penalty-per-day", {
      ...practice,
      sources: [lateDecision2500, lateDecision4020],
      value: 10_000,
    }),
  ],
});
export const courtPenaltyMaximum = parameter("asylum.court-penalty-maximum", {
  title: t("hoogste dwangsom die de rechter meestal bepaalt", "highest penalty that courts usually set"),
  type: "number",
  unit: "EUR-cent",
  at: "on",
  values: [
    parameterValue("court-penalty-maximum", {
      ...practice,
      sources: [lateDecision2500, lateDecision4020],
      value: 750_000,
    }),
  ],
});

/** The new term a court usually sets: eight weeks, or sixteen where the interview has still to be held. */
export const courtSetTerm = rule("asylum.court-set-term", {
  subject: "asylum-silence",
  title: t("de nieuwe termijn die de rechter meestal geeft", "the new term that courts usually set"),
  summary: t("8 weken, of 16 als het gehoor nog moet.", "8 weeks, or 16 if the interview still has to be held."),
  result: { kind: "length" },
  selectedBy: applicationDate,
  versions: [
    version("court-practice-term", {
      from: "2001-04-01",
      knownFrom: practice.knownFrom,
      coveredUntil: practice.coveredUntil,
      note: practice.note,
      title: t("acht of zestien weken", "eight or sixteen weeks"),
      sources: [lateDecision2500, lateDecision4020],
      says: choose(when(interviewHeld, weeks(8)), otherwise(weeks(16))),
    }),
  ],
});

export const courtPenaltyPerDayRule = rule("asylum.court-penalty", {
  subject: "asylum-silence",
  title: t("de dwangsom per dag die de rechter meestal bepaalt", "the penalty per day that courts usually set"),
  summary: t("€ 100 per dag, ten hoogste € 7.500.", "€100 a day, at most €7,500."),
  result: { kind: "number", unit: "EUR-cent" },
  selectedBy: applicationDate,
  alongside: { maximum: "asylum.court-penalty-max" },
  versions: [
    version("court-practice-penalty", {
      from: "2001-04-01",
      knownFrom: practice.knownFrom,
      coveredUntil: practice.coveredUntil,
      title: t("dwangsom door de rechter", "penalty set by the court"),
      sources: [lateDecision2500],
      says: parameterOf(courtPenaltyPerDay),
    }),
  ],
});
export const courtPenaltyMaximumRule = rule("asylum.court-penalty-max", {
  subject: "asylum-silence",
  title: t("de hoogste dwangsom die de rechter meestal bepaalt", "the highest penalty that courts usually set"),
  summary: t("Meestal € 7.500.", "Usually €7,500."),
  result: { kind: "number", unit: "EUR-cent" },
  selectedBy: applicationDate,
  versions: [
    version("court-practice-penalty-max", {
      from: "2001-04-01",
      knownFrom: practice.knownFrom,
      coveredUntil: practice.coveredUntil,
      title: t("maximum van de dwangsom door de rechter", "maximum of the penalty set by the court"),
      sources: [lateDecision2500],
      says: parameterOf(courtPenaltyMaximum),
    }),
  ],
});

const AUTHORITY_MAXIMUM = number(144_200, "EUR-cent");

/** What the authority itself owes for deciding late, at most. */
export const authorityPenalty = rule("asylum.authority-penalty", {
  subject: "asylum-silence",
  title: t("dwangsom door de IND zelf", "penalty owed by the IND itself"),
  summary: t(
    "Sinds juli 2020 betaalt de IND bij asiel zelf geen dwangsom meer; alleen de rechter kan er een bepalen.",
    "Since July 2020 the IND itself owes no penalty in asylum cases; only the court can set one.",
  ),
  result: { kind: "number", unit: "EUR-cent" },
  selectedBy: noticeOfDefaultDate,
  versions: [
    version("awb-4-17", {
      from: "2009-10-01",
      knownFrom: "2009-10-01",
      coveredUntil: "2020-07-10",
      title: t("ten hoogste € 1.442", "at most €1,442"),
      sources: [awb("4:17")],
      note: t(
        "De hoogte is gelezen in de tekst van 2026; in 2017 waren de bedragen per dag lager.",
        "The amount was read in the text of 2026; in 2017 the daily amounts were lower.",
      ),
      says: AUTHORITY_MAXIMUM,
    }),
    end("awb-4-17-suspended", {
      entry: "awb-4-17",
      on: "2020-07-11",
      knownFrom: "2020-07-11",
      coveredUntil: COVERED.aliensAct,
      because: t(
        "De Tijdelijke wet opschorting dwangsommen IND sluit de dwangsom uit.",
        "The temporary act on penalty payments by the IND rules the penalty out.",
      ),
      sources: [penaltySuspensionAct],
    }),
    version("no-authority-penalty", {
      from: "2020-07-11",
      knownFrom: "2020-07-11",
      coveredUntil: COVERED.aliensAct,
      title: t("geen dwangsom door de IND", "no penalty owed by the IND"),
      sources: [penaltySuspensionAct, vw2000("71b")],
      conflict: {
        says: t(
          "een kamerstuk noemt 10 juli 2020 als ingangsdag; de Raad van State 11 juli.",
          "a parliamentary paper gives 10 July 2020 as the first day; the Council of State 11 July.",
        ),
        sources: [
          ruling("NL:RVS:2022:3353", councilOfState, "2022-11-30", {
            nl: "uitsluiten van de dwangsom door de rechter mag niet",
            en: "ruling out the court's penalty is not allowed",
          }),
        ],
      },
      says: number(0, "EUR-cent"),
    }),
  ],
});

/** Whether an applicant can go to court because no decision was taken in time. */
export const appealAgainstSilence = rule("asylum.appeal-against-silence", {
  subject: "asylum-silence",
  title: t("beroep tegen niet tijdig beslissen", "appeal against failure to decide in time"),
  summary: t(
    "Beroep kan als de termijn voorbij is, de IND in gebreke is gesteld en twee weken voorbij zijn.",
    "Appeal is open once the term has ended, notice of default was given and two weeks have passed.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "notice-first", label: t("eerst een ingebrekestelling", "notice of default first") },
      {
        id: "inadmissible",
        label: t(
          "niet-ontvankelijk: de ingebrekestelling was te vroeg",
          "inadmissible: the notice of default was premature",
        ),
      },
      { id: "too-early", label: t("te vroeg: de twee weken lopen nog", "too early: the two weeks still run") },
      { id: "admissible", label: t("ontvankelijk", "admissible") },
    ],
  },
  selectedBy: applicationDate,
  alongside: {
    courtTerm: "asylum.court-set-term",
    penaltyPerDay: "asylum.court-penalty",
    penaltyMaximum: "asylum.court-penalty-max",
    authorityPenalty: "asylum.authority-penalty",
  },
  versions: [
    version("awb-6-12-appeal", {
      ...general,
      from: "2001-04-01",
      knownFrom: "2001-04-01",
      title: t("na ingebrekestelling en twee weken", "after notice of default and two weeks"),
      sources: [awb("6:12"), vw2000("71b")],
      says: choose(
        when(not(noticeGiven), choice("notice-first")),
        when(is(answerOf(noticeOfDefault), "premature"), choice("inadmissible")),
        when(onOrBefore(theDay, answerOf(noticeTerm)), choice("too-early")),
        otherwise(choice("admissible")),
      ),
    }),
  ],
});

export const silenceRules = [
  noticeTerm,
  noticeOfDefault,
  courtSetTerm,
  courtPenaltyPerDayRule,
  courtPenaltyMaximumRule,
  authorityPenalty,
  appealAgainstSilence,
];
export const silenceParameters = [courtPenaltyPerDay, courtPenaltyMaximum];
