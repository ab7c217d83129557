import {
  after,
  and,
  answerOf,
  choice,
  choose,
  otherwise,
  rule,
  term,
  theDay,
  version,
  weeks,
  when,
  workingDay,
} from "@keten/law-language";
import { t } from "@keten/text";
import { noticeOfDefaultDate } from "../../facts/acts.js";
import { applicationDate } from "../../facts/asylum.js";
import { awb, termijnenwet } from "../../sources/national.js";
import { decisionTerm } from "../decision-term.js";
import { general, noticeGiven } from "./general.js";

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
