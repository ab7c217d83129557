import {
  answerOf,
  choice,
  choose,
  is,
  not,
  onOrBefore,
  otherwise,
  rule,
  theDay,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { applicationDate } from "../../facts/asylum.js";
import { awb, vw2000 } from "../../sources/national.js";
import { general, noticeGiven } from "./general.js";
import { noticeOfDefault, noticeTerm } from "./notice.js";

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
