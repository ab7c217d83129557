import {
  addLength,
  after,
  and,
  answerOf,
  anyDay,
  choose,
  exists,
  extend,
  is,
  isOneOf,
  months,
  no,
  noDay,
  not,
  onOrBefore,
  otherwise,
  rule,
  term,
  theDay,
  weeks,
  when,
  yes,
} from "@keten/law-language";
import { t } from "@keten/text";
import { suspensionEndedOn } from "../../facts/appeal.js";
import { decisionDate, registrationDate } from "../../facts/asylum.js";
import { crisisHere } from "../facts/crisis.js";
import {
  availableAgainOn,
  obstacleToldOn,
  transferDetainedOn,
  transferObstacle,
  transferredOn,
} from "../facts/requests.js";
import { requestEffect } from "../requests/effect.js";
import { acceptanceDay } from "../requests/reply.js";
import { fixed, moved } from "../requests/terms.js";
import { crisisRegulation, dublin3, migrationManagement } from "../sources.js";
import { dublin, regulation, underBoth } from "../start.js";

/** Until when the transfer decision must be taken. */
export const transferDecisionTerm = rule("responsibility.transfer-decision-term", {
  subject: "responsible-state",
  title: t("termijn voor het overdrachtsbesluit", "time limit for the transfer decision"),
  summary: t(
    "Binnen twee weken na het akkoord; Dublin III noemt geen termijn.",
    "Within two weeks of acceptance; Dublin III gives no term.",
  ),
  result: { kind: "term" },
  selectedBy: registrationDate,
  actor: "IND",
  versions: underBoth(
    "transfer-decision-term",
    { title: t("geen termijn", "no term"), sources: [dublin3("26(1)", "secondary")], says: noDay },
    {
      title: t("twee weken na het akkoord", "two weeks after acceptance"),
      sources: [migrationManagement("42(1)")],
      says: term({ from: answerOf(acceptanceDay), length: weeks(2), endsOn: moved }),
    },
  ),
});

/** The transfer term runs from the acceptance, or anew from the end of a suspended appeal. */
const start = choose(when(exists(suspensionEndedOn), suspensionEndedOn), otherwise(answerOf(acceptanceDay)));

const dublinTerm = term({
  from: start,
  length: months(6),
  steps: [
    extend("dublin-prison", months(6), {
      ...dublin,
      title: t("langer door gevangenis, tot een jaar", "longer through imprisonment, up to a year"),
      when: is(transferObstacle, "imprisoned"),
      effective: obstacleToldOn,
      sources: [dublin3("29(2)", "secondary")],
    }),
    extend("dublin-absconded", months(12), {
      ...dublin,
      title: t("langer door onderduiken, tot achttien maanden", "longer through absconding, up to eighteen months"),
      when: is(transferObstacle, "absconded"),
      effective: obstacleToldOn,
      sources: [dublin3("29(2)", "secondary")],
    }),
  ],
  endsOn: fixed,
});

const ordinary = term({
  from: start,
  length: choose(when(crisisHere, months(12)), otherwise(months(6))),
  steps: [
    extend("regulation-prison", months(6), {
      ...regulation.begins,
      title: t("langer door gevangenis, tot een jaar", "longer through imprisonment, up to a year"),
      when: is(transferObstacle, "imprisoned"),
      effective: obstacleToldOn,
      sources: [migrationManagement("46(2)")],
    }),
  ],
  ceiling: { length: months(12), from: start, sources: [migrationManagement("46(2)")] },
  endsOn: moved,
});

const sixMonths = addLength(start, months(6));
const threeMonthsOn = addLength(availableAgainOn, months(3));

/** Until when the applicant can be transferred; after that day responsibility moves to the Netherlands. */
export const transferTerm = rule("responsibility.transfer-term", {
  subject: "responsible-state",
  title: t("termijn voor de overdracht", "time limit for the transfer"),
  summary: t(
    "6 maanden na het akkoord; langer bij gevangenis of onderduiken (18 maanden, sinds de nieuwe verordening 3 jaar).",
    "6 months after acceptance; longer with imprisonment or absconding (18 months, under the new Regulation 3 years).",
  ),
  result: { kind: "term" },
  selectedBy: registrationDate,
  actor: "DTenV",
  versions: underBoth(
    "transfer-term",
    {
      title: t("zes, twaalf of achttien maanden", "six, twelve or eighteen months"),
      sources: [dublin3("29(1) en 29(2)", "secondary")],
      says: dublinTerm,
    },
    {
      title: t("zes maanden, één jaar of drie jaar", "six months, one year or three years"),
      sources: [migrationManagement("46"), crisisRegulation("12(2)(d)")],
      says: choose(
        when(
          and(
            is(transferObstacle, "absconded"),
            onOrBefore(obstacleToldOn, sixMonths),
            exists(availableAgainOn),
            after(threeMonthsOn, sixMonths),
          ),
          term({ from: availableAgainOn, length: months(3), endsOn: moved }),
        ),
        when(
          and(is(transferObstacle, "absconded"), onOrBefore(obstacleToldOn, sixMonths), exists(availableAgainOn)),
          ordinary,
        ),
        when(
          and(is(transferObstacle, "absconded"), onOrBefore(obstacleToldOn, sixMonths)),
          term({ from: obstacleToldOn, length: months(36), endsOn: moved }),
        ),
        otherwise(ordinary),
      ),
    },
  ),
});

/** Until when a person held for a transfer can be held for it. */
export const detainedTransferTerm = rule("responsibility.detained-transfer-term", {
  subject: "responsible-state",
  title: t("termijn voor de overdracht uit bewaring", "time limit for a transfer from detention"),
  summary: t(
    "Dublin III: 6 weken; nieuwe verordening: 5 weken. Daarna moet de persoon vrij.",
    "Dublin III: 6 weeks; new Regulation: 5 weeks. After that the person must be released.",
  ),
  result: { kind: "term" },
  selectedBy: registrationDate,
  actor: "DTenV",
  versions: underBoth(
    "detained-transfer-term",
    {
      title: t("zes weken", "six weeks"),
      sources: [dublin3("28(3)")],
      note: t(
        "Begint de bewaring pas na het akkoord, dan rekent het Hof anders (C-60/16); dat telt Keten niet.",
        "Where detention starts only after acceptance the Court of Justice counts otherwise (C-60/16); Keten does not.",
      ),
      says: term({
        from: start,
        onlyIf: exists(transferDetainedOn),
        length: weeks(6),
        endsOn: anyDay(dublin3("28(3)")),
      }),
    },
    {
      title: t("vijf weken", "five weeks"),
      sources: [migrationManagement("45(3), 45(4)")],
      note: t(
        "Bewaring schuift niet door naar een werkdag, ook al rolt deze termijn volgens artikel 75.",
        "Detention does not move on to a working day, though this term would by article 75.",
      ),
      says: term({
        from: start,
        onlyIf: exists(transferDetainedOn),
        length: weeks(5),
        endsOn: anyDay(migrationManagement("45(3), 45(4)")),
      }),
    },
  ),
});

const moment = choose(when(exists(decisionDate), decisionDate), otherwise(theDay));
const mustEnd = choose(
  when(not(exists(transferDetainedOn)), no),
  when(exists(transferredOn), no),
  when(isOneOf(answerOf(requestEffect), "netherlands", "minor-still-possible", "obligation-stays"), yes),
  when(after(theDay, answerOf(detainedTransferTerm)), yes),
  otherwise(after(moment, answerOf(transferDecisionTerm))),
);

/** Whether a person held for a transfer must be released because a term was missed. */
export const detentionMustEnd = rule("responsibility.detention-must-end", {
  subject: "responsible-state",
  title: t("moet de bewaring voor de overdracht eindigen?", "must the detention for the transfer end?"),
  summary: t(
    "Ja, zodra een verzoek, een besluit of de overdracht te laat komt.",
    "Yes, as soon as a request, a decision or the transfer comes too late.",
  ),
  result: { kind: "boolean" },
  selectedBy: registrationDate,
  actor: "DTenV",
  alongside: { transferBy: detainedTransferTerm },
  versions: underBoth(
    "detention-must-end",
    {
      title: t("na een te laat verzoek of zes weken", "after a late request or six weeks"),
      sources: [dublin3("28(3)")],
      says: mustEnd,
    },
    {
      title: t("na een te laat verzoek of besluit, of vijf weken", "after a late request or decision, or five weeks"),
      sources: [migrationManagement("45(3), 45(4)")],
      says: mustEnd,
    },
  ),
});
