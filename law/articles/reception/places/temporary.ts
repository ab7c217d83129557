import {
  anyDay,
  choice,
  commencement,
  exists,
  extend,
  months,
  rule,
  term,
  theDay,
  version,
  weeks,
} from "@keten/law-language";
import { t } from "@keten/text";
import { COVERED } from "../../general/coverage.js";
import { emn2024 } from "../../sources/national.js";
import { coaReturnLocations, hotelDecree, hotelDecree2025, hotelExtension, lvvEnd } from "../sources.js";
import { hotelExtensionDate, hotelStayStart, restrictedStayStart } from "./facts.js";

/** How long a permit holder may stay in a hotel or other temporary place of a municipality. */
export const hotelStay = rule("reception.hotel-stay", {
  subject: "reception",
  title: t("hotel- en accommodatieregeling (HAR)", "hotel and accommodation scheme (HAR)"),
  summary: t(
    "Ten hoogste zes maanden; sinds 5 juli 2024 in uitzonderlijke gevallen zes maanden langer.",
    "At most six months; since 5 July 2024 six months longer in exceptional cases.",
  ),
  result: { kind: "term" },
  selectedBy: hotelStayStart,
  actor: "COA",
  versions: [
    version("hotel-scheme", {
      title: t("zes maanden in tijdelijk onderdak", "six months in a temporary place"),
      from: "2023-06-20",
      until: "2025-01-01",
      knownFrom: "2023-06-20",
      coveredUntil: "2025-08-01",
      sources: [hotelDecree, emn2024],
      note: t(
        "Voor wie uiterlijk 31 december 2024 in het onderdak trok; de regeling verviel op 1 januari 2025. Een later besluit (Stcrt. 2025, 28170) kent een eigen regeling; de duur daarvan is niet gevonden. Kwetsbare mensen en wie ernstig overlast geeft doen niet mee.",
        "For who moved in by 31 December 2024; the scheme lapsed on 1 January 2025. A later decree (Stcrt. 2025, 28170) has its own scheme; its duration was not found. Vulnerable people and who causes serious nuisance take no part.",
      ),
      conflict: {
        says: t(
          "de regeling bestaat al sinds november 2021 en is telkens verlengd; hier is alleen de versie van 2023 uitgewerkt.",
          "the scheme has existed since November 2021 and was prolonged each time; only the version of 2023 is worked out here.",
        ),
        sources: [hotelDecree2025],
      },
      says: term({
        from: hotelStayStart,
        length: months(6),
        steps: [
          extend("hotel-six-months-more", months(6), {
            title: t("uitzonderlijk: zes maanden langer", "exceptional: six months longer"),
            from: "2024-07-05",
            knownFrom: "2024-07-05",
            coveredUntil: "2025-08-01",
            cause: {
              kind: "government",
              says: t("Woningen waren aantoonbaar niet op tijd klaar.", "Homes were demonstrably not ready in time."),
            },
            sources: [hotelExtension, emn2024],
            when: exists(hotelExtensionDate),
            effective: hotelExtensionDate,
          }),
        ],
        endsOn: anyDay(hotelDecree),
      }),
    }),
  ],
});

const fundingEnds = commencement({
  on: "2025-01-01",
  knownFrom: "2024-09-05",
  coveredUntil: "2025-07-01",
  because: t("De rijksbijdrage eindigt na 31 december 2024.", "State funding ends after 31 December 2024."),
  cause: {
    kind: "government",
    says: t(
      "De regering wil mensen zonder verblijfsrecht aansporen te vertrekken.",
      "The government wants to prompt people without a right of residence to leave.",
    ),
  },
  sources: [lvvEnd, emn2024],
});

/** Who pays for shelter of people without a right to reception. */
export const nationalFacility = rule("reception.lvv", {
  subject: "reception",
  title: t("onderdak zonder recht op opvang (LVV)", "shelter without a right to reception (LVV)"),
  summary: t(
    "Tot en met 2024 betaalde het Rijk in vijf gemeenten mee; sindsdien beslissen gemeenten zelf.",
    "Until the end of 2024 the State paid in five municipalities; since then municipalities decide themselves.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "state-funded",
        label: t(
          "met rijksbijdrage, in Amsterdam, Eindhoven, Groningen, Rotterdam en Utrecht",
          "with State funding, in Amsterdam, Eindhoven, Groningen, Rotterdam and Utrecht",
        ),
      },
      {
        id: "municipal",
        label: t(
          "alleen als een gemeente het zelf regelt en betaalt",
          "only if a municipality arranges and pays it itself",
        ),
      },
    ],
  },
  selectedBy: theDay,
  versions: [
    version("lvv-state-funded", {
      title: t("pilot met rijksbijdrage", "pilot with State funding"),
      from: "2019-04-01",
      knownFrom: "2019-04-01",
      coveredUntil: "2025-07-01",
      sources: [emn2024],
      note: t(
        "De bron noemt het jaar 2019; de dag is niet nagekeken.",
        "The source gives the year 2019; the day was not checked.",
      ),
      says: choice("state-funded"),
    }),
    fundingEnds.ends("lvv-state-funded"),
    version("lvv-municipal", {
      title: t("zonder rijksbijdrage", "without State funding"),
      ...fundingEnds.begins,
      sources: [lvvEnd, emn2024],
      says: choice("municipal"),
    }),
  ],
});

/** How long the freedom-restricting location lasts. */
export const restrictedStay = rule("reception.restricted-stay", {
  subject: "reception",
  title: t("verblijf in de vbl", "stay in the vbl"),
  summary: t("Ten hoogste twaalf weken, om het vertrek te regelen.", "At most twelve weeks, to arrange departure."),
  result: { kind: "term" },
  selectedBy: restrictedStayStart,
  actor: "DT&V",
  versions: [
    version("vbl-twelve-weeks", {
      title: t("twaalf weken", "twelve weeks"),
      from: "2020-02-01",
      knownFrom: "2020-02-01",
      coveredUntil: COVERED.receptionPractice,
      sources: [coaReturnLocations],
      note: t(
        "Uit een openbare beschrijving; gezinnen met kinderen gaan daarna naar een gezinslocatie.",
        "From a public description; families with children then go to a family location.",
      ),
      says: term({ from: restrictedStayStart, length: weeks(12), endsOn: anyDay(coaReturnLocations) }),
    }),
  ],
});

export const temporaryRules = [hotelStay, nationalFacility, restrictedStay];
