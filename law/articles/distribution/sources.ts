import { ruling } from "../sources/rulings.js";
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
const press = (id: string, nl: string, en: string, published: string, url?: string) =>
  source({
    id,
    nl,
    en,
    kind: "press",
    locator: published,
    published,
    verification: "secondary",
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
  "2026-02-28",
);
export const publication2026 = press(
  "anp-2026-02-27",
  "ANP: de verdeling van 2026 is gepubliceerd (27 februari 2026)",
  "ANP: the distribution of 2026 is published (27 February 2026)",
  "2026-02-27",
);
export const ends2024 = press(
  "nos-2024-11-01",
  "NOS: provincies halen niet de opgave in de Spreidingswet (1 november 2024)",
  "NOS: provinces do not meet their task under the Spreidingswet (1 November 2024)",
  "2024-11-01",
  "https://nos.nl/artikel/2542815-provincies-halen-niet-de-opgave-in-de-spreidingswet",
);
export const coaNeed2023 = press(
  "coa-2023-11",
  "COA: 96.000 plekken nodig op 1 januari 2025, bij een bezetting van 91 procent (november 2023)",
  "COA: 96,000 places needed on 1 January 2025, at an occupancy of 91 percent (November 2023)",
  "2023-11-01",
);
export const shares2024 = press(
  "gemeente-nu-2024-01-31",
  "gemeente.nu: de verdeling van 96.000 plekken over gemeenten (31 januari 2024)",
  "gemeente.nu: the distribution of 96,000 places over municipalities (31 January 2024)",
  "2024-01-31",
);
