import {
  addLength,
  after,
  answerOf,
  before,
  choice,
  choose,
  finding,
  findingOf,
  is,
  months,
  noDay,
  otherwise,
  rule,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { decisionDate } from "../facts/asylum.js";
import { pactImplementation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { vw2000 } from "../sources/national.js";
import { source } from "../sources/source.js";
import { indefiniteRequestDate, permitStaySince } from "./facts.js";
import { indOnPermits } from "./sources.js";

const old = { from: "2015-07-20", knownFrom: "2015-07-20", coveredUntil: COVERED.oldProcedure } as const;
const readOnce = t(
  "Aanvragen kon vanaf vier weken voor de vijf jaar om waren. Gelezen in de tekst van 28 februari 2026; het begin is niet nagekeken.",
  "It could be requested from four weeks before the five years were over. Read in the text of 28 February 2026; its start was not checked.",
);
const fiveYears = addLength(permitStaySince, months(60));

/** The first day on which an asylum permit for an indefinite time can be had. */
export const indefiniteFrom = rule("permit.indefinite-from", {
  subject: "permit",
  title: t("eerste dag van een asielvergunning voor onbepaalde tijd", "first day of an indefinite asylum permit"),
  summary: t(
    "Na vijf jaar onafgebroken verblijf. Sinds 12 juni 2026 bestaat deze vergunning niet meer.",
    "After five years of uninterrupted stay. Since 12 June 2026 this permit no longer exists.",
  ),
  result: { kind: "date" },
  selectedBy: decisionDate,
  versions: [
    version("indefinite-after-five-years", {
      title: t("vijf jaar na het begin van het verblijf", "five years after the start of stay"),
      ...old,
      sources: [vw2000("34(1) (tot 12 juni 2026)")],
      note: readOnce,
      says: fiveYears,
    }),
    pactImplementation.ends("indefinite-after-five-years"),
    version("indefinite-never", {
      title: t("deze vergunning bestaat niet meer", "this permit no longer exists"),
      ...pactImplementation.begins,
      sources: [vw2000("33, 34, 35: vervallen (vanaf 12 juni 2026)")],
      says: noDay,
    }),
  ],
});

export const indefiniteGrounds = finding("indefiniteGrounds", {
  question: t(
    "Is er een grond om de vergunning voor onbepaalde tijd te weigeren?",
    "Is there a ground to refuse the permit for an indefinite time?",
  ),
  answers: [
    { id: "none", label: t("nee", "no") },
    {
      id: "withdrawal-ground",
      label: t("ja, een grond om de vergunning in te trekken", "yes, a ground for withdrawal of the permit"),
    },
    { id: "integration", label: t("ja, het inburgeringsvereiste is niet gehaald", "yes, integration not fulfilled") },
  ],
  decidedBy: ["IND"],
  points: [
    t(
      "Op het moment waarop de vergunning afloopt is er een grond van artikel 32.",
      "When the permit runs out there is a ground of article 32.",
    ),
    t(
      "Het inburgeringsvereiste is gehaald, of er is een vrijstelling of ontheffing.",
      "The integration requirement is fulfilled, or there is an exemption.",
    ),
  ],
  secondPerson: false,
  sources: [vw2000("34(1) (tot 12 juni 2026)")],
});

/** What becomes of a request for an indefinite asylum permit. */
export const indefinitePermit = rule("permit.indefinite", {
  subject: "permit",
  title: t("aanvraag voor een asielvergunning voor onbepaalde tijd", "request for an indefinite asylum permit"),
  summary: t(
    "Tot 12 juni 2026 na vijf jaar, tenzij er een grond is om te weigeren. Aanvragen die toen open waren, gelden als verlenging.",
    "Until 12 June 2026 after five years, unless there is a ground to refuse. Requests open on that day count as renewals.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "grant", label: t("verlenen", "grant") },
      { id: "refuse", label: t("weigeren", "refuse") },
      { id: "not-yet", label: t("de vijf jaar zijn nog niet voorbij", "the five years have not passed yet") },
      {
        id: "no-longer-exists",
        label: t("deze vergunning bestaat niet meer", "this permit no longer exists"),
      },
      {
        id: "treated-as-renewal",
        label: t("behandelen als verlenging van het document", "treat as a renewal of the document"),
      },
    ],
  },
  selectedBy: decisionDate,
  act: {
    kind: "indefinite-permit-refusal",
    favourable: false,
    authority: "IND",
    harmless: ["grant", "not-yet", "treated-as-renewal", "no-longer-exists"],
  },
  alongside: { possibleFrom: indefiniteFrom },
  versions: [
    version("indefinite-request", {
      title: t("verlenen, tenzij er een grond is om te weigeren", "grant, unless there is a ground to refuse"),
      ...old,
      sources: [vw2000("34(1) (tot 12 juni 2026)")],
      note: readOnce,
      says: choose(
        when(after(answerOf(indefiniteFrom), decisionDate), choice("not-yet")),
        when(is(findingOf(indefiniteGrounds), "none"), choice("grant")),
        otherwise(choice("refuse")),
      ),
    }),
    pactImplementation.ends("indefinite-request"),
    version("indefinite-request-as-renewal", {
      title: t(
        "aanvragen van vóór 12 juni 2026 gelden als verlenging; daarna kan het niet meer",
        "requests of before 12 June 2026 count as renewals; since then it is no longer possible",
      ),
      ...pactImplementation.begins,
      sources: [vw2000("33, 34: vervallen (vanaf 12 juni 2026)"), indOnPermits],
      note: t(
        "Dat open aanvragen als verlenging gelden, komt uit een weergave van wat de IND meldt; de overgangsregel zelf is niet gelezen. Eerder verleende vergunningen blijven.",
        "That open requests count as renewals comes from a report of what the IND says; the transitional rule itself was not read. Permits granted earlier stay.",
      ),
      says: choose(
        when(before(indefiniteRequestDate, "2026-06-12"), choice("treated-as-renewal")),
        otherwise(choice("no-longer-exists")),
      ),
    }),
  ],
});

const longTermDirective = source({
  id: "eu-2003-109",
  nl: "Richtlijn 2003/109/EG (langdurig ingezetenen), artikel 4",
  en: "Directive 2003/109/EC (long-term residents), article 4",
  kind: "eu",
  locator: "CELEX 32003L0109, art. 4",
  verification: "unverified",
});

/** From when the status of EU long-term resident can be asked. */
export const longTermResidentFrom = rule("permit.long-term-resident-from", {
  subject: "permit",
  title: t("eerste dag als EU-langdurig ingezetene", "first day as EU long-term resident"),
  summary: t(
    "Na vijf jaar onafgebroken rechtmatig verblijf kan iemand EU-langdurig ingezetene worden.",
    "After five years of uninterrupted lawful stay a person can become an EU long-term resident.",
  ),
  result: { kind: "date" },
  selectedBy: permitStaySince,
  versions: [
    version("long-term-after-five-years", {
      title: t("vijf jaar na het begin van het verblijf", "five years after the start of stay"),
      from: "2013-05-20",
      knownFrom: "2011-05-19",
      coveredUntil: COVERED.aliensAct,
      sources: [vw2000("45b(2)(a)", "secondary"), longTermDirective],
      note: t(
        "Er zijn meer voorwaarden, zoals inkomen. Tijd in de asielprocedure kan meetellen; dan ligt de dag eerder.",
        "There are more conditions, such as income. Time in the asylum procedure can count; then the day is earlier.",
      ),
      says: fiveYears,
    }),
  ],
});
