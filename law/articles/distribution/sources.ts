import { councilOfState, ruling } from "../sources/rulings.js";
import { source, type Verification } from "../sources/source.js";

const wetten = "https://wetten.overheid.nl";

/** Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen; read in its only version, of 31 January 2024. */
export const distributionAct = (article: string) =>
  source({
    id: "spreidingswet",
    nl: `Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen (Spreidingswet), artikel ${article}`,
    en: `Act on the municipal task of making reception facilities possible (Spreidingswet), article ${article}`,
    kind: "act",
    locator: `Spreidingswet, art. ${article}`,
    url: `${wetten}/BWBR0049307`,
    published: "2024-01-30",
    verification: "official",
  });
/** Its decree; read in the version of 30 March 2024. */
export const distributionDecree = (article: string) =>
  source({
    id: "spreidingsbesluit",
    nl: `Besluit gemeentelijke taak mogelijk maken asielopvangvoorzieningen, artikel ${article}`,
    en: `Decree on the municipal task of making reception facilities possible, article ${article}`,
    kind: "decree",
    locator: `Besluit bij de Spreidingswet, art. ${article}`,
    url: `${wetten}/BWBR0049310`,
    published: "2024-01-30",
    verification: "official",
  });
/** Its regulation; only its opening was read, in a public report. */
export const distributionRegulation = (article: string) =>
  source({
    id: "stcrt-2024-3349",
    nl: `Regeling bij de Spreidingswet, Staatscourant 2024, 3349, artikel ${article}`,
    en: `Regulation under the Spreidingswet, Staatscourant 2024, 3349, article ${article}`,
    kind: "decree",
    locator: `Stcrt. 2024, 3349, art. ${article}`,
    url: "https://zoek.officielebekendmakingen.nl/stcrt-2024-3349.html",
    published: "2024-01-31",
    verification: "secondary",
  });

const letter = (
  id: string,
  nl: string,
  en: string,
  locator: string,
  published: string,
  verification: Verification = "secondary",
) => source({ id, nl, en, kind: "letter", locator, published, verification });
const press = (id: string, nl: string, en: string, on: { day: string } | { about: string }, url?: string) =>
  source({
    id,
    nl,
    en,
    kind: "press",
    verification: "secondary",
    ...("day" in on ? { locator: on.day, published: on.day } : { locator: on.about }),
    ...(url === undefined ? {} : { url }),
  });

export const decisionLetter2024 = letter(
  "kst-19637-3307",
  "Kamerbrief over verdeelbesluiten (23 december 2024, Kamerstukken 19 637, nr. 3307)",
  "Letter to parliament on distribution decisions (23 December 2024, parliamentary papers 19 637, no. 3307)",
  "Kamerstukken 19 637, nr. 3307",
  "2024-12-23",
);
export const estimateLetter2026 = letter(
  "kst-19637-3516",
  "Kamerbrief over de capaciteitsraming van 2026 (5 februari 2026, Kamerstukken 19 637, nr. 3516)",
  "Letter to parliament on the capacity estimate of 2026 (5 February 2026, parliamentary papers 19 637, no. 3516)",
  "Kamerstukken 19 637, nr. 3516",
  "2026-02-05",
);
export const promisingAnswer = letter(
  "ah-2024-2025-1992",
  "Antwoord op vragen van het lid Podt (18 april 2025, Aanhangsel 1992)",
  "Answer to questions by member Podt (18 April 2025, appendix 1992)",
  "Aanhangsel 1992",
  "2025-04-18",
);
export const hagueRuling = ruling(
  "NL:RBDHA:2025:13423",
  { nl: "Rechtbank Den Haag", en: "District Court The Hague" },
  "2025-06-30",
  {
    nl: "het verdeelbesluit voor Den Haag is geschorst: de berekening moet te volgen zijn",
    en: "the distribution decision for The Hague is suspended: its calculation must be traceable",
  },
);

export const reports2026 = press(
  "omroep-brabant-2026-02-28",
  "Omroep Brabant: provincies hebben tot begin december 2026 voor hun verslag (28 februari 2026)",
  "Omroep Brabant: provinces have until early December 2026 for their report (28 February 2026)",
  { day: "2026-02-28" },
);
export const publication2026 = press(
  "anp-2026-02-27",
  "ANP: de verdeling van 2026 is gepubliceerd (27 februari 2026)",
  "ANP: the distribution of 2026 is published (27 February 2026)",
  { day: "2026-02-27" },
);
export const ends2024 = press(
  "nos-2024-11-01",
  "NOS: provincies halen niet de opgave in de Spreidingswet (1 november 2024)",
  "NOS: provinces do not meet their task under the Spreidingswet (1 November 2024)",
  { day: "2024-11-01" },
  "https://nos.nl/artikel/2542815-provincies-halen-niet-de-opgave-in-de-spreidingswet",
);
export const coaNeed2023 = press(
  "coa-2023-11",
  "COA: 96.000 plekken nodig op 1 januari 2025, bij een bezetting van 91 procent (november 2023)",
  "COA: 96,000 places needed on 1 January 2025, at an occupancy of 91 percent (November 2023)",
  { about: "november 2023" },
);
export const shares2024 = press(
  "gemeente-nu-2024-01-31",
  "gemeente.nu: de verdeling van 96.000 plekken over gemeenten (31 januari 2024)",
  "gemeente.nu: the distribution of 96,000 places over municipalities (31 January 2024)",
  { day: "2024-01-31" },
);

export const stibbe2024 = press(
  "stibbe-2024-12",
  "Stibbe: de restopgave is naar rato van de indicatieve verdeling verdeeld (december 2024)",
  "Stibbe: the remaining task was divided in proportion to the indicative distribution (December 2024)",
  { about: "december 2024" },
);
export const decisions2024 = press(
  "omroep-brabant-2024-12-23",
  "Omroep Brabant: 1.003 plekken over zeventien gemeenten; wie zijn aantal haalde of al lang opvangt krijgt niets extra (23 december 2024)",
  "Omroep Brabant: 1,003 places over seventeen municipalities; who met its number or has long received people gets nothing extra (23 December 2024)",
  { day: "2024-12-23" },
);
export const rtvNoord2024 = press(
  "rtv-noord-2024-01-31",
  "RTV Noord: € 2.000 voor elke duurzame plek boven het aantal, bijna € 4 miljoen voor Westerwolde (31 januari 2024)",
  "RTV Noord: EUR 2,000 for each durable place above the number, almost EUR 4 million for Westerwolde (31 January 2024)",
  { day: "2024-01-31" },
);

/** Gemeentewet; articles 124 to 124h were read in the version of 4 June 2026, of 31 January 2024 only 124(4) to 124h, the annex in neither. */
export const municipalitiesAct = (article: string) =>
  source({
    id: "gemeentewet",
    nl: `Gemeentewet, artikel ${article}`,
    en: `Municipalities Act, article ${article}`,
    kind: "act",
    locator: `Gemeentewet, art. ${article}`,
    url: `${wetten}/BWBR0005416`,
    verification: "official",
  });
export const substitutionPolicy = source({
  id: "beleidskader-indeplaatsstelling",
  nl: "Algemeen beleidskader indeplaatsstelling bij taakverwaarlozing, uit het geheugen",
  en: "General policy framework on substitution for neglect of duty, from memory",
  kind: "policy",
  locator: "beleidskader indeplaatsstelling",
  verification: "unverified",
});
/** Huisvestingswet 2014; articles 1 and 28 to 30 read in the versions of 1 July 2015 and 1 July 2026. */
export const housingAct = (article: string) =>
  source({
    id: "huisvestingswet-2014",
    nl: `Huisvestingswet 2014, artikel ${article}`,
    en: `Housing Act 2014, article ${article}`,
    kind: "act",
    locator: `Huisvestingswet, art. ${article}`,
    url: `${wetten}/BWBR0035303`,
    verification: "official",
  });
export const housingTaskReports = press(
  "gemeente-nu-2025-04",
  "gemeente.nu: taakstelling 2025 en een achterstand van ongeveer 12.000 eind 2024 (april 2025)",
  "gemeente.nu: housing task 2025 and a backlog of about 12,000 at the end of 2024 (April 2025)",
  { about: "april 2025" },
);
/** Only an automatic summary was read, which breaks off where it speaks of the term the municipality did not get. */
export const delfzijlRuling = ruling("NL:RVS:2018:2647", councilOfState, "2018-08-08", {
  nl: "de rekenwijze van de achterstand in de huisvesting in Delfzijl blijft in stand (samenvatting gelezen; hoe het met de termijn afliep is niet gevonden)",
  en: "the way the housing backlog of Delfzijl was reckoned stands (a summary was read; what came of the term was not found)",
});
export const lastWarning2025 = press(
  "rd-2025-01",
  "Reformatorisch Dagblad: acht gemeenten in Zuid-Holland krijgen een laatste waarschuwing (januari 2025)",
  "Reformatorisch Dagblad: eight municipalities in Zuid-Holland get a last warning (January 2025)",
  { about: "januari 2025" },
);

export const announcement2024 = source({
  id: "stcrt-2024-3320",
  nl: "Capaciteitsraming en verdeling 2024, Staatscourant 2024, 3320",
  en: "Capacity estimate and distribution 2024, Staatscourant 2024, 3320",
  kind: "decree",
  locator: "Stcrt. 2024, 3320",
  url: "https://zoek.officielebekendmakingen.nl/stcrt-2024-3320.html",
  verification: "secondary",
});
export const coaLate2025 = press(
  "coa-2025-02-24",
  "COA over de Spreidingswet (24 februari 2025), genoemd in het EMN-jaaroverzicht; EenVandaag (maart 2025)",
  "COA on the Spreidingswet (24 February 2025), cited in the EMN annual report; EenVandaag (March 2025)",
  { day: "2025-02-24" },
);
export const realisation2025 = press(
  "anp-2025-07-coa",
  "ANP: 74.500 van de 101.500 gevraagde plekken gevonden, zegt COA (juli 2025)",
  "ANP: 74,500 of the 101,500 places asked are found, says COA (July 2025)",
  { about: "juli 2025" },
  "https://www.welingelichtekringen.nl/samenleving/coa-niet-genoeg-opvangplekken-gevonden-voor-spreidingswet",
);
export const emergencyRequest2025 = press(
  "anp-2025-07-noodopvang",
  "ANP: COA vraagt acht provincies om noodopvang voor 2.600 mensen (juli 2025)",
  "ANP: COA asks eight provinces for emergency reception for 2,600 people (July 2025)",
  { about: "juli 2025, noodopvang" },
  "https://www.welingelichtekringen.nl/samenleving/coa-vraagt-acht-provincies-om-noodopvang-voor-2600-asielzoekers",
);
export const minors2024 = press(
  "nh-nieuws-2024-02",
  "NH Nieuws: ongeveer 8,5 procent van de plekken is voor kinderen alleen (februari 2024)",
  "NH Nieuws: about 8.5 percent of the places is for unaccompanied minors (February 2024)",
  { about: "februari 2024" },
  "https://www.nhnieuws.nl/nieuws/n139683/spreidingswet-gaat-in-provincies-moeten-1-november-plan-inleveren",
);
export const fryslan2024 = press(
  "waldnet-2024-11-01",
  "WâldNet: Fryslân telt noodopvang mee die verlengd wordt (1 november 2024)",
  "WâldNet: Fryslân counts emergency reception that is extended (1 November 2024)",
  { day: "2024-11-01" },
);

const council = (id: string, nl: string, en: string, locator: string) =>
  source({
    id,
    nl: `Adviesraad Migratie, ${nl}`,
    en: `Advisory Council on Migration, ${en}`,
    kind: "seed",
    locator,
    verification: "secondary",
  });
export const councilFuture = council(
  "adviesraad-toekomstgericht-2025",
  "Van crisisaanpak naar toekomstgericht migratiebeleid (september 2025)",
  "From crisis to a migration policy for the future (September 2025)",
  "september 2025",
);
export const councilLetter = council(
  "adviesraad-brief-minister",
  "brief aan de minister van Migratie en Samenleven (zonder datum)",
  "letter to the minister of Migration and Living Together (undated)",
  "brief zonder datum",
);
export const councilReport = (nl: string, en: string) =>
  council("adviesraad-jaarverslag-2025", `jaarverslag 2025: ${nl}`, `annual report 2025: ${en}`, nl);
export const catchlegal2024 = press(
  "catchlegal-2024-01",
  "Catch Legal: de Spreidingswet, een bestuursrechtelijk tintje (januari 2024)",
  "Catch Legal: the Spreidingswet from administrative law (January 2024)",
  { about: "januari 2024" },
  "https://www.catchlegal.nl/de-spreidingswet-een-bestuursrechtelijk-tintje/",
);
/** Which medium wrote it is known; the day within February 2026 is not. */
export const penalties2026 = press(
  "omroep-brabant-nos-2026-02",
  "Omroep Brabant en NOS: de minister zegt dwangsommen te kunnen opleggen, maar noemt dat geen begin van een gesprek (februari 2026)",
  "Omroep Brabant and NOS: the minister says he can impose penalty payments, but calls that no start of a conversation (February 2026)",
  { about: "februari 2026" },
);
export const noForce2024 = press(
  "rd-2024-12",
  "Reformatorisch Dagblad: de minister geeft provincies nog een half jaar en wil gemeenten niet dwingen (december 2024)",
  "Reformatorisch Dagblad: the minister gives provinces another half-year and does not want to force municipalities (December 2024)",
  { about: "december 2024" },
  "https://www.rd.nl/artikel/1089463-verzuimende-gemeenten-hoeven-doel-asielopvang-niet-te-halen",
);
