import {
  and,
  atLeast,
  choice,
  choose,
  findingOf,
  is,
  not,
  number,
  or,
  otherwise,
  position,
  rule,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { securityDanger } from "../facts/acts.js";
import { detentionDate } from "../facts/measures.js";
import { pactImplementation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { emn2024, vb2000, vw2000 } from "../sources/national.js";
import { RANK } from "../sources/rulings.js";
import { holdKind, informedInLanguage, searchConsent, searchDate, stayPending, willLeave } from "./facts.js";
import { interestsHarmed, restrictionNeeded } from "./findings.js";
import { abscondingGrounds } from "./grounds-facts.js";
import { informationRuling, phoneRuling, wbv202413 } from "./sources.js";

const informed = choose(
  when(informedInLanguage, choice("met")),
  when(is(findingOf(interestsHarmed), "yes"), choice("lift")),
  otherwise(choice("breach-outweighed")),
);

/** Whether the duty to inform a detained person was met, and what follows if not. */
export const information = rule("detention.information", {
  subject: "detention",
  title: t(
    "uitleg bij bewaring in een taal die iemand begrijpt",
    "information on detention in a language the person understands",
  ),
  summary: t(
    "Redenen, rechtsmiddelen en gratis rechtshulp, op papier en in een taal die de persoon begrijpt.",
    "Reasons, remedies and free legal aid, on paper and in a language the person understands.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "met", label: t("de uitleg is goed gegeven", "the information was given as it should be") },
      { id: "lift", label: t("niet gegeven: de bewaring wordt opgeheven", "not given: detention is lifted") },
      {
        id: "breach-outweighed",
        label: t(
          "niet gegeven, maar de rechter laat de bewaring in stand",
          "not given, but the court lets detention stand",
        ),
      },
    ],
  },
  selectedBy: detentionDate,
  actor: "AVIM",
  versions: [
    version("vb-5-3-information", {
      from: "2015-07-20",
      until: "2024-06-27",
      knownFrom: "2015-07-20",
      coveredUntil: "2024-06-26",
      title: t("informatieplicht", "duty to inform"),
      sources: [vb2000("5.3 (2024-06-12)"), informationRuling],
      note: t(
        "De plicht stond er al; op 15 november 2023 oordeelde de Raad van State dat de werkwijze er niet aan voldeed. Het begin van de tekst is niet nagekeken.",
        "The duty stood there already; on 15 November 2023 the Council of State held that practice did not meet it. The start of the text was not checked.",
      ),
      says: informed,
    }),
    version("wbv-2024-13-information", {
      from: "2024-06-27",
      knownFrom: "2024-06-27",
      coveredUntil: COVERED.oldProcedure,
      title: t("informatieplicht met folders in vele talen", "duty to inform with leaflets in many languages"),
      sources: [vb2000("5.3 (2024-06-12)"), wbv202413, emn2024],
      cause: {
        kind: "judgment",
        says: t(
          "De Raad van State op 15 november 2023: de uitleg was niet in een taal die de persoon verstond.",
          "The Council of State on 15 November 2023: the information was not in a language the person understood.",
        ),
      },
      note: t(
        "Het jaaroverzicht zegt juni 2024 en noemt WBV 2024/13, van 27 juni 2024; dat besluit zelf is niet gelezen.",
        "The annual report says June 2024 and cites WBV 2024/13, of 27 June 2024; that decision itself was not read.",
      ),
      says: informed,
    }),
    pactImplementation.ends("wbv-2024-13-information"),
    version("vb-5-10-information", {
      ...pactImplementation.begins,
      title: t("informatieplicht sinds het pact", "duty to inform since the Pact"),
      sources: [vb2000("5.10 (2026-06-12)"), informationRuling],
      says: informed,
    }),
  ],
});

/** Whether the phone of a detained person may be searched. */
export const phoneSearch = rule("detention.phone-search", {
  subject: "detention",
  title: t("doorzoeken van de telefoon in bewaring", "searching the phone in detention"),
  summary: t("Sinds 3 april 2024 alleen met toestemming.", "Since 3 April 2024 only with consent."),
  result: {
    kind: "choice",
    values: [
      { id: "allowed", label: t("toegestaan: met toestemming", "allowed: with consent") },
      {
        id: "not-allowed",
        label: t(
          "niet toegestaan: geen toestemming en geen wet die het regelt",
          "not allowed: no consent and no law that provides for it",
        ),
      },
      {
        id: "old-practice",
        label: t("gebeurde in de praktijk ook zonder toestemming", "was done in practice also without consent"),
      },
    ],
  },
  selectedBy: searchDate,
  actor: "AVIM",
  positions: [
    position("court-on-earlier-searches", {
      entry: "phone-search-earlier-without-basis",
      view: "court",
      verdict: "applies",
      rank: RANK.councilOfState,
      knownFrom: "2024-04-03",
      source: phoneRuling,
    }),
    position("authority-on-earlier-searches", {
      entry: "phone-search-earlier-without-basis",
      view: "policy",
      verdict: "disapplied",
      rank: 0,
      knownFrom: "2024-04-03",
      source: emn2024,
      note: t(
        "De overheid stopte vanaf 3 april 2024; over eerdere zoekingen nam zij geen ander standpunt in.",
        "The authorities stopped from 3 April 2024; on earlier searches they took no other position.",
      ),
    }),
  ],
  versions: [
    version("phone-search-practice", {
      from: "2012-01-01",
      until: "2024-04-03",
      knownFrom: "2012-01-01",
      coveredUntil: "2024-04-02",
      title: t(
        "telefoon doorzoeken: praktijk op grond van artikel 59",
        "searching the phone: practice under article 59",
      ),
      sources: [vw2000("59(8)"), emn2024],
      note: t(
        "Volgens berichtgeving is de bepaling uit 2012; de precieze dag is niet nagekeken.",
        "Reported to date from 2012; the exact day was not checked.",
      ),
      says: choose(when(searchConsent, choice("allowed")), otherwise(choice("old-practice"))),
      except: [
        {
          id: "phone-search-earlier-without-basis",
          label: "no-basis-earlier",
          title: t("de grondslag was ook eerder onvoldoende", "the basis was insufficient earlier as well"),
          from: "2012-01-01",
          knownFrom: "2024-04-03",
          coveredUntil: "2025-01-22",
          sources: [phoneRuling],
          when: not(searchConsent),
          says: choice("not-allowed"),
        },
      ],
    }),
    version("phone-search-consent", {
      from: "2024-04-03",
      knownFrom: "2024-04-03",
      coveredUntil: COVERED.aliensAct,
      title: t("telefoon doorzoeken alleen met toestemming", "searching the phone only with consent"),
      sources: [phoneRuling, emn2024],
      cause: {
        kind: "judgment",
        says: t(
          "De Raad van State: artikel 59 is te onbepaald voor zo'n inbreuk op het privéleven.",
          "The Council of State: article 59 is too imprecise for such an intrusion on private life.",
        ),
      },
      note: t(
        "Blijft zo tot er een duidelijke wet is. Op 22 januari 2025 (BRS.24.000162) was die er nog niet, en artikel 59, lid 8 luidt in de tekst van 12 juni 2026 nog zonder regel voor telefoons.",
        "Stays so until there is a clear law. On 22 January 2025 (BRS.24.000162) there was none, and article 59(8) still has no rule for phones in the text of 12 June 2026.",
      ),
      says: choose(when(searchConsent, choice("allowed")), otherwise(choice("not-allowed"))),
    }),
  ],
});

/** How many hours somebody may be held to establish identity. */
export const hold = rule("detention.hold-hours", {
  subject: "detention",
  title: t("ophouden: hoeveel uur", "holding: how many hours"),
  summary: t(
    "Zes uur, zonder de uren van 0 tot 9; daarna 48 uur; voor screening in het land 72 uur.",
    "Six hours, not counting the hours from 0 to 9; then 48 hours; for inland screening 72 hours.",
  ),
  result: { kind: "number", unit: "count" },
  selectedBy: detentionDate,
  actor: "politie",
  versions: [
    version("vw-50", {
      from: "2015-07-20",
      knownFrom: "2015-07-20",
      coveredUntil: COVERED.oldProcedure,
      title: t("zes en 48 uur", "six and 48 hours"),
      sources: [vw2000("50(2), 50(4)")],
      note: t("Het begin is niet nagekeken.", "Its start was not checked."),
      says: choose(
        when(is(holdKind, "first"), number(6, "count")),
        when(is(holdKind, "extended"), number(48, "count")),
        otherwise(number(0, "count")),
      ),
    }),
    pactImplementation.ends("vw-50"),
    version("vw-50-screening", {
      ...pactImplementation.begins,
      title: t("zes, 48 of 72 uur", "six, 48 or 72 hours"),
      sources: [vw2000("50(2), 50(3), 50(4) (vanaf 12 juni 2026)")],
      says: choose(
        when(is(holdKind, "first"), number(6, "count")),
        when(is(holdKind, "extended"), number(48, "count")),
        otherwise(number(72, "count")),
      ),
    }),
  ],
});

/** Whether movement may be restricted because of a risk of absconding. */
export const restriction = rule("detention.restriction", {
  subject: "detention",
  title: t("beperking van bewegingsvrijheid (artikel 56)", "restriction of movement (article 56)"),
  summary: t(
    "Lichter dan bewaring: ten minste één grond of (niet bij asielzoekers) gevaar, en een oordeel dat het nodig is.",
    "Lighter than detention: at least one ground or (not for applicants) danger, and a judgement that it is needed.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "possible", label: t("een aangewezen gebied of verbod kan", "a designated area or ban is possible") },
      {
        id: "ground-missing",
        label: t("niet: geen grond voor onderduikrisico", "not: no ground for a risk of absconding"),
      },
      {
        id: "leaves-alone",
        label: t("niet: de persoon wil zelf vertrekken en kan dat", "not: the person wants to leave and can"),
      },
      { id: "not-needed", label: t("niet: niet nodig of niet evenredig", "not: not needed or not proportionate") },
    ],
  },
  selectedBy: detentionDate,
  actor: "AVIM",
  act: {
    kind: "movement-restriction",
    favourable: false,
    authority: "AVIM",
    harmless: ["ground-missing", "leaves-alone", "not-needed"],
  },
  versions: [
    version("vb-5-2-restriction", {
      ...pactImplementation.begins,
      title: t("ten minste één grond", "at least one ground"),
      sources: [vw2000("56 (vanaf 12 juni 2026)"), vb2000("5.1(4), 5.2, 5.3 (2026-06-12)")],
      says: choose(
        when(willLeave, choice("leaves-alone")),
        // An applicant with lawful stay may be restricted for a risk of absconding only.
        when(not(or(atLeast(abscondingGrounds, 1), and(securityDanger, not(stayPending)))), choice("ground-missing")),
        when(is(findingOf(restrictionNeeded), "yes"), choice("possible")),
        otherwise(choice("not-needed")),
      ),
    }),
  ],
});
