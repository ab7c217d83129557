import {
  addLength,
  after,
  answerOf,
  choose,
  days,
  earliest,
  exists,
  is,
  months,
  noDay,
  onOrBefore,
  or,
  otherwise,
  rule,
  term,
  theDay,
  weeks,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { registrationDate } from "../../facts/asylum.js";
import { crisisThere } from "../facts/crisis.js";
import {
  hitDate,
  humanitarianRequest,
  replyDate,
  replyKind,
  requestDate,
  requestKind,
  transferDetainedOn,
  urgentReplyAsked,
} from "../facts/requests.js";
import { crisisRegulation, dublin3, migrationManagement } from "../sources.js";
import { underBoth } from "../start.js";
import { fixed, moved } from "./terms.js";

const takeBack = is(requestKind, "take-back");

/** Until when the other State can answer a request or object to a notification. */
export const replyTerm = rule("responsibility.reply-term", {
  subject: "responsible-state",
  title: t("termijn voor het antwoord van het andere land", "time limit for the reply of the other State"),
  summary: t("Geen antwoord op tijd telt als akkoord.", "No reply in time counts as acceptance."),
  result: { kind: "term" },
  selectedBy: registrationDate,
  actor: "other-state",
  versions: underBoth(
    "reply-term",
    {
      title: t("twee maanden, één maand of twee weken", "two months, one month or two weeks"),
      sources: [dublin3("22(1), 22(6), 25(1)", "secondary"), dublin3("17(2)"), dublin3("28(3)")],
      says: term({
        from: requestDate,
        length: choose(
          when(exists(transferDetainedOn), weeks(2)),
          when(humanitarianRequest, months(2)),
          when(takeBack, choose(when(exists(hitDate), weeks(2)), otherwise(months(1)))),
          when(urgentReplyAsked, months(1)),
          otherwise(months(2)),
        ),
        endsOn: fixed,
      }),
    },
    {
      title: t("één maand of twee weken", "one month or two weeks"),
      sources: [
        migrationManagement("35(2), 40, 41(3)"),
        migrationManagement("45(2)"),
        crisisRegulation("12(2)(b) en (c)"),
      ],
      says: term({
        from: requestDate,
        length: choose(
          when(humanitarianRequest, months(2)),
          when(takeBack, choose(when(crisisThere, months(1)), otherwise(weeks(2)))),
          when(exists(transferDetainedOn), weeks(1)),
          when(crisisThere, months(2)),
          when(or(exists(hitDate), urgentReplyAsked), weeks(2)),
          otherwise(months(1)),
        ),
        endsOn: moved,
      }),
    },
  ),
});

const due = answerOf(replyTerm);
const accepted = choose(
  when(is(replyKind, "accepted"), earliest(due, replyDate)),
  // To a humanitarian request the other State is free to agree: silence is no acceptance.
  when(humanitarianRequest, noDay),
  when(is(replyKind, "refused"), choose(when(onOrBefore(replyDate, due), noDay), otherwise(due))),
  when(after(theDay, due), due),
  otherwise(noDay),
);

/** The day on which the other State accepted or confirmed, also by silence. */
export const acceptanceDay = rule("responsibility.acceptance-day", {
  subject: "responsible-state",
  title: t("de dag waarop het andere land akkoord ging", "the day on which the other State accepted"),
  summary: t(
    "De dag van het akkoord; zonder antwoord de laatste dag van de antwoordtermijn.",
    "The day of acceptance; without a reply the last day of the reply term.",
  ),
  result: { kind: "date" },
  selectedBy: registrationDate,
  alongside: { reply: replyTerm },
  versions: underBoth(
    "acceptance-day",
    {
      title: t("akkoord, of zwijgen", "acceptance, or silence"),
      sources: [dublin3("28(3)"), dublin3("22(7) en 25(2)", "secondary")],
      note: t(
        "Een verzoek om heroverweging na een weigering telt Keten niet. Zwijgen op een verzoek op menselijke gronden is geen akkoord (artikel 17, lid 2).",
        "Keten does not count a request for re-examination after a refusal. Silence on a humanitarian request is no acceptance (article 17(2)).",
      ),
      says: accepted,
    },
    {
      title: t("akkoord of bevestiging, of zwijgen", "acceptance or confirmation, or silence"),
      sources: [migrationManagement("40(8) en 41(4)"), migrationManagement("45(2)"), migrationManagement("35(2)")],
      note: t(
        "Zwijgen op een verzoek op menselijke gronden is geen akkoord: artikel 40, lid 8 noemt alleen de termijnen van artikel 40.",
        "Silence on a humanitarian request is no acceptance: article 40(8) names the terms of article 40 only.",
      ),
      says: accepted,
    },
  ),
});

/** The day after which responsibility moves. */
export const dayAfter = (date: Parameters<typeof addLength>[0]) => addLength(date, days(1));
