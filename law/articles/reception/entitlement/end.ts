import {
  addLength,
  and,
  answerOf,
  anyDay,
  BARRED,
  choice,
  choose,
  days,
  earliest,
  exists,
  type Guard,
  is,
  isOneOf,
  latest,
  moreThan,
  not,
  onOrBefore,
  or,
  otherwise,
  rule,
  term,
  theDay,
  version,
  weeks,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { stayPendingAppeal } from "../../appeal/stay.js";
import { departureMoratorium } from "../../country/moratoria/rules.js";
import { unaccompanied } from "../../facts/asylum.js";
import { householdChildren } from "../../facts/household.js";
import { COVERED } from "../../general/coverage.js";
import { endAtEighteen } from "../../minors/age.js";
import { departureTerm } from "../../return/departure.js";
import { receptionDirective } from "../../sources/european.js";
import { vw2000 } from "../../sources/national.js";
import { familyLocationGuide, familyShelter, rva, wetCoa } from "../sources.js";
import {
  banDate,
  falseReceptionDataDate,
  firstMissedReportDate,
  medicalStayEndDate,
  moratoriumWithdrawnDate,
  receptionEndDecision,
  receptionGround,
  relocationDate,
  shelterOffered,
  suitableHousingDate,
} from "./facts.js";

const since = { from: "2015-07-20", knownFrom: "2015-07-20", coveredUntil: COVERED.receptionRegulation } as const;
const oldText = t(
  "De regeling is alleen gelezen in de versie van 1 februari 2020.",
  "The regulation was read in the version of 1 February 2020 only.",
);

/** Reception after the departure moratorium ended. */
export const moratoriumEnd = rule("reception.moratorium-end", {
  subject: "reception",
  title: t("opvang na een vertrekstop", "reception after a departure moratorium"),
  summary: t(
    "Nog vier weken na de intrekking van de vertrekstop.",
    "Four more weeks after the moratorium is withdrawn.",
  ),
  result: { kind: "term" },
  selectedBy: moratoriumWithdrawnDate,
  actor: "COA",
  versions: [
    version("rva-7-moratorium", {
      ...since,
      title: t("vier weken na de intrekking", "four weeks after the withdrawal"),
      sources: [rva("7(1)(f) en (g)")],
      note: oldText,
      says: term({ from: moratoriumWithdrawnDate, length: weeks(4), endsOn: anyDay(rva("7(1)(f) en (g)")) }),
    }),
  ],
});

/** Reception after medical postponement ended. */
export const medicalEnd = rule("reception.medical-end", {
  subject: "reception",
  title: t("opvang na medisch uitstel", "reception after medical postponement"),
  summary: t("Nog vier weken na het einde van het uitstel.", "Four more weeks after the postponement ends."),
  result: { kind: "term" },
  selectedBy: medicalStayEndDate,
  actor: "COA",
  versions: [
    version("rva-7-medical", {
      ...since,
      title: t("vier weken na het uitstel", "four weeks after the postponement"),
      sources: [rva("7(1)(d)"), vw2000("64")],
      note: oldText,
      says: term({ from: medicalStayEndDate, length: weeks(4), endsOn: anyDay(rva("7(1)(d)")) }),
    }),
  ],
});

/** The last day of the right to reception; none as long as nothing ends it. */
export const receptionLastDay = rule("reception.last-day", {
  subject: "reception",
  title: t("laatste dag van het recht op opvang", "last day of the right to reception"),
  summary: t(
    "Na een afwijzing met de vertrektermijn, na een vergunning als er woonruimte is.",
    "After a refusal with the departure period, after a permit once there is housing.",
  ),
  result: { kind: "date" },
  selectedBy: theDay,
  actor: "COA",
  versions: [
    version("rva-5-7", {
      ...since,
      title: t("naar de grond van de opvang", "by the ground for reception"),
      sources: [rva("5 en 7(1)"), rva("6")],
      note: oldText,
      says: choose(
        when(isOneOf(receptionGround, "permit-holder", "family", "resettled"), suitableHousingDate),
        when(is(receptionGround, "departure-moratorium"), earliest(answerOf(moratoriumEnd))),
        when(is(receptionGround, "medical-stay"), earliest(answerOf(medicalEnd))),
        // The right of a child who came alone outlasts the departure period: until the day after the eighteenth birthday.
        when(
          and(is(receptionGround, "applicant"), unaccompanied, exists(answerOf(departureTerm))),
          latest(answerOf(departureTerm), answerOf(endAtEighteen)),
        ),
        otherwise(earliest(answerOf(departureTerm))),
      ),
      except: [
        {
          id: "rva-7-ban",
          label: "ban",
          title: t(
            "meteen bij ongewenstverklaring of zwaar inreisverbod",
            "at once on a declaration of undesirability or heavy entry ban",
          ),
          sources: [rva("7(1)(h)")],
          when: exists(banDate),
          says: banDate,
          over: ["no-arrival", "missed-reports", "false-data"],
        },
        {
          id: "rva-7-no-arrival",
          label: "no-arrival",
          title: t("48 uur na een overplaatsing zonder aankomst", "48 hours after a move without arrival"),
          sources: [rva("7(1)(i)")],
          when: exists(relocationDate),
          says: addLength(relocationDate, days(2)),
          over: ["missed-reports", "false-data"],
        },
        {
          id: "rva-7-missed-reports",
          label: "missed-reports",
          title: t(
            "twee weken na de eerste van twee gemiste meldingen",
            "two weeks after the first of two missed reports",
          ),
          sources: [rva("7(1)(j)")],
          when: exists(firstMissedReportDate),
          says: addLength(firstMissedReportDate, weeks(2)),
          over: ["false-data"],
        },
        {
          id: "rva-7-false-data",
          label: "false-data",
          title: t(
            "onjuiste of achtergehouden gegevens, om ten onrechte meer te krijgen",
            "false or withheld data, in order to get more than is due",
          ),
          sources: [rva("7(1)(k)")],
          note: t(
            "De regeling noemt geen dag; hier telt de dag waarop COA het vaststelt.",
            "The regulation names no day; here the day counts on which COA establishes it.",
          ),
          when: exists(falseReceptionDataDate),
          says: falseReceptionDataDate,
        },
      ],
    }),
  ],
});

const waits = and(
  is(receptionGround, "applicant"),
  or(
    isOneOf(answerOf(stayPendingAppeal), "suspended", "request-pending", "allowed"),
    is(answerOf(departureMoratorium), "barred"),
  ),
);
const stillRuns = or(not(exists(answerOf(receptionLastDay))), onOrBefore(theDay, answerOf(receptionLastDay)));

/** Whether reception goes on, on the day asked about. */
export const receptionEnd = rule("reception.end", {
  subject: "reception",
  title: t("einde van de opvang", "end of reception"),
  summary: t(
    "Niet zolang het recht loopt, het beroep wacht of een vertrekstop geldt; daarna pas als COA het meedeelt.",
    "Not as long as the right runs, the appeal waits or a moratorium holds; after that only once COA says so.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "continues", label: t("de opvang loopt door", "reception goes on") },
      {
        id: "right-over",
        label: t(
          "het recht is voorbij; COA heeft het einde nog niet meegedeeld",
          "the right is over; COA has not yet notified the end",
        ),
      },
      { id: "ended", label: t("de opvang is geëindigd", "reception has ended") },
      BARRED,
    ],
  },
  selectedBy: theDay,
  actor: "COA",
  act: {
    kind: "reception-end",
    favourable: false,
    authority: "COA",
    harmless: ["continues", "right-over", BARRED.id],
  },
  alongside: { lastDay: receptionLastDay, appealSuspends: "reception.appeal-suspends" },
  versions: [
    version("reception-ends-after-right", {
      ...since,
      title: t("na het recht, het beroep en de mededeling", "after the right, the appeal and the notice"),
      sources: [rva("5 en 7"), vw2000("45 en 82"), wetCoa("5")],
      note: oldText,
      says: choose(
        when(or(stillRuns, waits), choice("continues")),
        when(and(exists(receptionEndDecision), onOrBefore(receptionEndDecision, theDay)), choice("ended")),
        otherwise(choice("right-over")),
      ),
    }),
  ],
});

/** No child without shelter. */
export const noChildWithoutShelter: Guard = {
  id: "no-child-without-shelter",
  title: t("geen kind zonder onderdak", "no child without shelter"),
  acts: ["reception-end"],
  from: "2015-07-20",
  knownFrom: "2015-07-20",
  coveredUntil: COVERED.receptionPractice,
  sources: [familyShelter, familyLocationGuide, receptionDirective("26")],
  note: t(
    "De uitspraak is uit 2011; hier telt zij vanaf de dag waarop de regels van deze pagina beginnen.",
    "The ruling is of 2011; here it counts from the day on which the rules of this page begin.",
  ),
  forbids: and(exists(receptionEndDecision), not(shelterOffered), or(moreThan(householdChildren, 0), unaccompanied)),
};

export const endRules = [moratoriumEnd, medicalEnd, receptionLastDay, receptionEnd];
