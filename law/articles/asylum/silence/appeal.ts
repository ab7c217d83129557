import {
  and,
  answerOf,
  choice,
  choose,
  is,
  not,
  onOrAfter,
  onOrBefore,
  or,
  otherwise,
  rule,
  theDay,
  version,
  when,
  within,
} from "@keten/law-language";
import { t } from "@keten/text";
import { noticeOfDefaultDate } from "../../facts/acts.js";
import { applicationDate } from "../../facts/asylum.js";
import { awb, parliamentaryPaper, penaltySuspensionAct, vw2000 } from "../../sources/national.js";
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
      {
        id: "not-open",
        label: t(
          "geen beroep mogelijk: de tijdelijke wet sloot het een jaar lang uit",
          "no appeal possible: the temporary act ruled it out for a year",
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
      note: t(
        "Kan een ingebrekestelling redelijkerwijs niet worden gevraagd, dan is zij niet nodig; een onredelijk laat beroep is niet-ontvankelijk (artikel 6:12, leden 3 en 4). Dat oordeelt de rechter. Gelezen in de tekst van 2017 en in een uitspraak van 2025.",
        "Where notice of default cannot reasonably be asked it is not needed; an appeal lodged unreasonably late is inadmissible (article 6:12(3) and (4)). The court judges that. Read in the text of 2017 and in a ruling of 2025.",
      ),
      says: choose(
        when(not(noticeGiven), choice("notice-first")),
        when(is(answerOf(noticeOfDefault), "premature"), choice("inadmissible")),
        when(onOrBefore(theDay, answerOf(noticeTerm)), choice("too-early")),
        otherwise(choice("admissible")),
      ),
      except: [
        {
          id: "silence-appeal-suspended",
          label: "appeal-suspended",
          title: t("een jaar lang geen beroep tegen niet tijdig beslissen", "no appeal against silence for a year"),
          knownFrom: "2020-07-10",
          sources: [
            penaltySuspensionAct,
            parliamentaryPaper(
              "35749-3",
              "Memorie van toelichting: beroep een jaar opgeschort",
              "Explanatory memorandum: appeal suspended for a year",
            ),
          ],
          note: t(
            "Artikel 1 sluit artikel 6:2, onder b, van de Awb uit. Het jaar is geteld vanaf 11 juli 2020; het einde is niet nagekeken. Was de IND vóór die dag al te laat en in gebreke gesteld, dan geldt dit niet (artikel 3, alleen het begin is gelezen).",
            "Article 1 rules article 6:2(b) of the General Administrative Law Act out. The year is counted from 11 July 2020; its end was not checked. Where the IND was late and in default before that day this does not hold (article 3, only its beginning was read).",
          ),
          when: and(
            within(theDay, "2020-07-11", "2021-07-11"),
            or(not(noticeGiven), onOrAfter(noticeOfDefaultDate, "2020-07-11")),
          ),
          says: choice("not-open"),
        },
      ],
    }),
  ],
});
