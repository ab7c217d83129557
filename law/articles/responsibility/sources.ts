import { councilOfState, districtCourt, ruling } from "../sources/rulings.js";
import { source, type Verification } from "../sources/source.js";

/**
 * Regulation (EU) No 604/2013 (Dublin III). `official`: read in a copy of the Official Journal text, which lacks the
 * numbered paragraphs of many articles; those are `secondary` (a summary was read) or `unverified` (memory).
 */
export const dublin3 = (article: string, verification: Verification = "official") =>
  source({
    id: "eu-604-2013",
    nl: `Verordening (EU) nr. 604/2013 (Dublin III), artikel ${article}`,
    en: `Regulation (EU) No 604/2013 (Dublin III), article ${article}`,
    kind: "eu",
    locator: `CELEX 32013R0604, art. ${article}`,
    url: "https://eur-lex.europa.eu/eli/reg/2013/604/oj",
    published: "2013-06-29",
    verification,
  });

/** Regulation (EU) 2024/1351 on asylum and migration management; read in a copy of the Official Journal text. */
export const migrationManagement = (article: string, verification: Verification = "official") =>
  source({
    id: "eu-2024-1351",
    nl: `Verordening (EU) 2024/1351 (asiel- en migratiebeheer), artikel ${article}`,
    en: `Regulation (EU) 2024/1351 (asylum and migration management), article ${article}`,
    kind: "eu",
    locator: `CELEX 32024R1351, art. ${article}`,
    url: "https://eur-lex.europa.eu/eli/reg/2024/1351/oj",
    published: "2024-05-22",
    verification,
  });

/** Regulation (EU) 2024/1359 on crisis and force majeure; read in a copy of the Official Journal text. */
export const crisisRegulation = (article: string, verification: Verification = "official") =>
  source({
    id: "eu-2024-1359",
    nl: `Verordening (EU) 2024/1359 (crisis en overmacht), artikel ${article}`,
    en: `Regulation (EU) 2024/1359 (crisis and force majeure), article ${article}`,
    kind: "eu",
    locator: `CELEX 32024R1359, art. ${article}`,
    url: "https://eur-lex.europa.eu/eli/reg/2024/1359/oj",
    published: "2024-05-22",
    verification,
  });

/** What speaks for 12 June instead of 1 July 2026 as the first day of the new law on responsibility. */
export const startOnTwelfth = [
  source({
    id: "eu-2024-1351-bijgewerkt",
    nl: "Verordening (EU) 2024/1351 in een latere kopie van EUR-Lex: artikelen 83 en 85 noemen 12 juni 2026",
    en: "Regulation (EU) 2024/1351 in a later copy from EUR-Lex: articles 83 and 85 give 12 June 2026",
    kind: "eu",
    locator: "CELEX 32024R1351, art. 83 en 85, latere kopie",
    url: "https://eur-lex.europa.eu/eli/reg/2024/1351/oj",
    verification: "official",
  }),
  source({
    id: "eur-lex-604-2013",
    nl: "EUR-Lex: Dublin III geldt tot en met 11 juni 2026",
    en: "EUR-Lex: Dublin III holds up to and including 11 June 2026",
    kind: "eu",
    locator: "CELEX 32013R0604, einde geldigheid",
    url: "https://eur-lex.europa.eu/eli/reg/2013/604/oj",
    verification: "secondary",
  }),
  source({
    id: "raad-solidariteitspool-2026",
    nl: "Raad van de EU over de solidariteitspool: het Pact geldt vanaf 12 juni 2026",
    en: "Council of the EU on the solidarity pool: the Pact applies from 12 June 2026",
    kind: "press",
    locator: "persbericht van 8 december 2025",
    verification: "secondary",
  }),
];

export const takeChargeCeiling = source({
  id: "eu-c-2017-587",
  nl: "Hof van Justitie van de EU, C-670/16 (Mengesteab): een overnameverzoek kan niet later dan drie maanden na de indiening",
  en: "Court of Justice of the EU, C-670/16 (Mengesteab): no take-charge request later than three months after lodging",
  kind: "ruling",
  locator: "ECLI:EU:C:2017:587",
  published: "2017-07-26",
  verification: "unverified",
});

/** A late take-back request made the Netherlands responsible: counted by a court under article 23(2) and (3). */
export const lateTakeBack = ruling("NL:RBDHA:2023:18121", districtCourt, "2023-11-22", {
  nl: "terugnameverzoek van 2 maart 2023 te laat, de termijn liep tot 22 februari 2023; Nederland verantwoordelijk",
  en: "take-back request of 2 March 2023 too late, the term ended on 22 February 2023; the Netherlands responsible",
});

export const transfersToBelgium = {
  allowed: source({
    id: "rvs-202304212",
    nl: "Raad van State, 13 maart 2024, zaak 202304212/1/V3: Nederland mag overdragen aan België",
    en: "Council of State, 13 March 2024, case 202304212/1/V3: the Netherlands may transfer to Belgium",
    kind: "ruling",
    locator: "202304212/1/V3",
    published: "2024-03-13",
    verification: "secondary",
  }),
  notAllowed: ruling("NL:RVS:2025:3305", councilOfState, "2025-07-23", {
    nl: "in België zijn structurele tekorten in opvang en rechtsbescherming; overdracht onvoldoende gemotiveerd",
    en: "structural shortcomings in reception and legal protection in Belgium; transfer insufficiently reasoned",
  }),
};
