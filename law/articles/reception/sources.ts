import { councilOfState, courtOfJustice, ruling } from "../sources/rulings.js";
import { source, type Verification } from "../sources/source.js";

const wetten = "https://wetten.overheid.nl";

/** Regeling verstrekkingen asielzoekers 2005; read in the version of 1 February 2020, no later text was found. */
export const rva = (article: string, verification: Verification = "official") =>
  source({
    id: "rva-2005",
    nl: `Regeling verstrekkingen asielzoekers en andere categorieën vreemdelingen 2005, artikel ${article}`,
    en: `Regulation on provisions for asylum seekers and other categories of aliens 2005, article ${article}`,
    kind: "decree",
    locator: `Rva 2005, art. ${article}`,
    url: `${wetten}/BWBR0017959`,
    verification,
  });

/** Wet Centraal Orgaan opvang asielzoekers; read in the version of 4 June 2026. */
export const wetCoa = (article: string) =>
  source({
    id: "wet-coa",
    nl: `Wet Centraal Orgaan opvang asielzoekers, artikel ${article}`,
    en: `Act on the Central Agency for the Reception of Asylum Seekers, article ${article}`,
    kind: "act",
    locator: `Wet COA, art. ${article}`,
    url: `${wetten}/BWBR0006685`,
    verification: "official",
  });

export const haqbin = ruling("EU:C:2019:956", courtOfJustice, "2019-11-12", {
  nl: "wie geweld pleegt mag niet zonder onderdak, eten en kleding komen te staan (C-233/18, Haqbin)",
  en: "a person who uses violence may not be left without housing, food and clothing (C-233/18, Haqbin)",
});
export const familyShelter = source({
  id: "hof-den-haag-2011-01-11",
  nl: "Gerechtshof Den Haag 11 januari 2011 (Ferreira), zoals weergegeven door de DT&V: geen gezin met kinderen op straat",
  en: "Court of Appeal The Hague 11 January 2011 (Ferreira), as set out by DT&V: no family with children on the street",
  kind: "ruling",
  locator: "Ferreira, 11 januari 2011",
  url: "https://www.dienstterugkeerenvertrek.nl/over-dtv/leidraad-terugkeer-en-vertrek/opvanglocaties/gezinslocatie-gl",
  published: "2011-01-11",
  verification: "secondary",
});
export const workCapRuling = ruling("NL:RVS:2023:4418", councilOfState, "2023-11-29", {
  nl: "de grens van 24 weken werk in een jaar is in strijd met de Opvangrichtlijn",
  en: "the cap of 24 weeks of work in a year is contrary to the Reception Conditions Directive",
});
export const uwvAfterRuling = source({
  id: "nieuws-2023-11-29",
  nl: "Kabinet en UWV passen de grens van 24 weken niet meer toe (29 november 2023)",
  en: "Government and UWV no longer apply the cap of 24 weeks (29 November 2023)",
  kind: "press",
  locator: "29 november 2023",
  url: "https://nieuws.nl/algemeen/20231129/kabinet-past-regels-aan-asielzoeker-mag-direct-hele-jaar-werken/",
  published: "2023-11-29",
  verification: "secondary",
});

/** Besluit uitvoering Wet arbeid vreemdelingen 2022; read in the version of 1 August 2026. */
export const workDecree = (article: string) =>
  source({
    id: "buwav-2022",
    nl: `Besluit uitvoering Wet arbeid vreemdelingen 2022, artikel ${article}`,
    en: `Decree implementing the Aliens Employment Act 2022, article ${article}`,
    kind: "decree",
    locator: `BuWav 2022, art. ${article}`,
    verification: "official",
  });
/** Wet arbeid vreemdelingen; read in the version of 12 June 2026. */
export const workAct = (article: string) =>
  source({
    id: "wav",
    nl: `Wet arbeid vreemdelingen, artikel ${article}`,
    en: `Aliens Employment Act, article ${article}`,
    kind: "act",
    locator: `Wav, art. ${article}`,
    url: `${wetten}/BWBR0007149`,
    verification: "official",
  });

const page = (id: string, nl: string, en: string, locator: string, url: string, published?: string) =>
  source({
    id,
    nl,
    en,
    kind: "letter",
    locator,
    url,
    verification: "secondary",
    ...(published === undefined ? {} : { published }),
  });
const guide = "https://www.dienstterugkeerenvertrek.nl/over-dtv/leidraad-terugkeer-en-vertrek/opvanglocaties";
export const htlGuide = page(
  "dtv-htl",
  "DT&V: handhaving- en toezichtlocatie",
  "DT&V: enforcement and supervision location",
  "leidraad: htl",
  `${guide}/handhaving--en-toezichtlocatie-htl`,
);
export const familyLocationGuide = page(
  "dtv-gezinslocatie",
  "DT&V: gezinslocatie",
  "DT&V: family location",
  "leidraad: gezinslocatie",
  `${guide}/gezinslocatie-gl`,
);
export const coaReturnLocations = page(
  "coa-opvang-terugkeer",
  "COA: opvanglocaties voor terugkeer (vbl en gezinslocatie)",
  "COA: reception locations for return (vbl and family location)",
  "opvanglocaties voor terugkeer",
  "https://www.coa.nl/nl/opvanglocaties-voor-terugkeer",
);
export const coaMeasures = source({
  id: "maatregelenbeleid-coa",
  nl: "Maatregelenbeleid COA, geldend vanaf 5 november 2024",
  en: "COA policy on measures, in force from 5 November 2024",
  kind: "policy",
  locator: "Maatregelenbeleid COA",
  url: `${wetten}/BWBR0050374`,
  verification: "secondary",
});
export const hotelDecree = source({
  id: "besluit-tijdelijk-onderdak-2023",
  nl: "Besluit tijdelijk onderdak in hotels en andere accommodaties 2023 (BWBR0048287)",
  en: "Decree on temporary accommodation in hotels and other places 2023 (BWBR0048287)",
  kind: "decree",
  locator: "BWBR0048287",
  url: `${wetten}/BWBR0048287`,
  verification: "secondary",
});
export const hotelExtension = source({
  id: "stcrt-2024-22291",
  nl: "Wijziging van de hotel- en accommodatieregeling, Staatscourant 2024, 22291",
  en: "Amendment of the hotel and accommodation scheme, Staatscourant 2024, 22291",
  kind: "decree",
  locator: "Stcrt. 2024, 22291",
  url: "https://zoek.officielebekendmakingen.nl/stcrt-2024-22291.html",
  verification: "secondary",
});
export const hotelDecree2025 = source({
  id: "stcrt-2025-28170",
  nl: "Besluit van 2025 over tijdelijk onderdak van vergunninghouders, Staatscourant 2025, 28170",
  en: "Decree of 2025 on temporary accommodation of permit holders, Staatscourant 2025, 28170",
  kind: "decree",
  locator: "Stcrt. 2025, 28170",
  url: "https://zoek.officielebekendmakingen.nl/stcrt-2025-28170.html",
  verification: "secondary",
});
const northNetherlands = { nl: "Rechtbank Noord-Nederland", en: "District Court North Netherlands" };
export const terApel1 = ruling("NL:RBNNE:2024:129", northNetherlands, "2024-01-23", {
  nl: "ten hoogste 2.000 mensen in Ter Apel; € 15.000 per dag, ten hoogste € 1,5 miljoen",
  en: "at most 2,000 people in Ter Apel; €15,000 a day, at most €1.5 million",
});
export const terApel2 = ruling("NL:RBNNE:2024:4250", northNetherlands, "2024-10-30", {
  nl: "wie overdag in Ter Apel is telt mee; € 50.000 per dag, ten hoogste € 5 miljoen",
  en: "who is in Ter Apel by day counts too; €50,000 a day, at most €5 million",
});
export const terApelTermReport = page(
  "nieuws-2024-02-19",
  "nieuws.nl: COA rekent vanaf 20 februari 2024, de gemeente vanaf 21 februari",
  "nieuws.nl: COA counts from 20 February 2024, the municipality from 21 February",
  "19 februari 2024",
  "https://nieuws.nl/algemeen/20240219/onduidelijk-wanneer-coa-moet-voldoen-aan-uitspraak-over-ter-apel/",
  "2024-02-19",
);
export const terApelSettled = page(
  "nieuws-2024-05-09",
  "nieuws.nl: voor 2 tot en met 8 maart 2024 betaalt COA de helft van de dagen",
  "nieuws.nl: for 2 to 8 March 2024 COA pays half of the days",
  "9 mei 2024",
  "https://nieuws.nl/algemeen/20240509/meer-dan-2400-asielzoekers-in-ter-apel-boetebedrag-ruim-miljoen/",
  "2024-05-09",
);
export const terApelMaximum = page(
  "anp-2026-03-13",
  "ANP: het maximum van € 5 miljoen is mogelijk op 13 maart 2026 bereikt",
  "ANP: the maximum of €5 million is possibly reached on 13 March 2026",
  "13 maart 2026",
  "https://www.welingelichtekringen.nl/samenleving/maximale-dwangsom-voor-coa-om-ter-apel-mogelijk-vandaag-bereikt",
  "2026-03-13",
);
export const lvvEnd = source({
  id: "stcrt-2024-40224",
  nl: "Einde van de rijksbijdrage voor de Landelijke Vreemdelingenvoorziening, Staatscourant 2024, 40224",
  en: "End of State funding for the national facility for aliens (LVV), Staatscourant 2024, 40224",
  kind: "decree",
  locator: "Stcrt. 2024, 40224",
  url: "https://zoek.officielebekendmakingen.nl/stcrt-2024-40224.html",
  published: "2024-12-04",
  verification: "secondary",
});
