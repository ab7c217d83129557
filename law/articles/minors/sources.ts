import { ruling } from "../sources/rulings.js";
import { source, type Verification } from "../sources/source.js";

/** Directive (EU) 2024/1346; read in a copy of the Official Journal text of 22 May 2024. */
export const receptionDirective = (article: string, verification: Verification = "official") =>
  source({
    id: "eu-2024-1346",
    nl: `Richtlijn (EU) 2024/1346 (opvang), artikel ${article}`,
    en: `Directive (EU) 2024/1346 (reception conditions), article ${article}`,
    kind: "eu",
    locator: `CELEX 32024L1346, art. ${article}`,
    url: "https://eur-lex.europa.eu/eli/dir/2024/1346/oj",
    published: "2024-05-22",
    verification,
  });

/** Directive 2013/33/EU, in force until 11 June 2026. */
export const receptionDirective2013 = (article: string) =>
  source({
    id: "eu-2013-33",
    nl: `Richtlijn 2013/33/EU (Opvangrichtlijn), artikel ${article}`,
    en: `Directive 2013/33/EU (Reception Conditions Directive), article ${article}`,
    kind: "eu",
    locator: `CELEX 32013L0033, art. ${article}`,
    url: "https://eur-lex.europa.eu/eli/dir/2013/33/oj",
    verification: "secondary",
  });

/** Directive 2008/115/EC. */
export const returnDirective = (article: string) =>
  source({
    id: "eu-2008-115",
    nl: `Richtlijn 2008/115/EG (Terugkeerrichtlijn), artikel ${article}`,
    en: `Directive 2008/115/EC (Return Directive), article ${article}`,
    kind: "eu",
    locator: `CELEX 32008L0115, art. ${article}`,
    url: "https://eur-lex.europa.eu/eli/dir/2008/115/oj",
    verification: "secondary",
  });

/** The Staatsblad that put the guarantees of unaccompanied minors in detention into the Aliens Decree. */
export const stb202483 = source({
  id: "stb-2024-83",
  nl: "Staatsblad 2024, 83",
  en: "Staatsblad 2024, 83",
  kind: "decree",
  locator: "Stb. 2024, 83",
  url: "https://zoek.officielebekendmakingen.nl/stb-2024-83.html",
  verification: "secondary",
});

export const charter = (article: string) =>
  source({
    id: "eu-charter",
    nl: `Handvest van de grondrechten van de EU, artikel ${article}`,
    en: `Charter of Fundamental Rights of the EU, article ${article}`,
    kind: "eu",
    locator: `Handvest, art. ${article}`,
    url: "https://eur-lex.europa.eu/eli/treaty/char_2012/oj",
    verification: "secondary",
  });

/** TQ: no return decision on an unaccompanied minor before adequate reception there was looked into. */
export const tqRuling = ruling(
  "EU:C:2021:9",
  { nl: "Hof van Justitie van de EU, TQ (C-441/19)", en: "Court of Justice of the EU, TQ (C-441/19)" },
  "2021-01-14",
  {
    nl: "geen terugkeerbesluit tegen een alleenstaande minderjarige zonder onderzoek naar opvang in het land van terugkeer",
    en: "no return decision on an unaccompanied minor without an inquiry into reception in the country of return",
  },
);

export const receptionForMinors = source({
  id: "coa-nidos-amv",
  nl: "Opvang van alleenstaande minderjarige vreemdelingen, openbare beschrijving door COA en Nidos",
  en: "Reception of unaccompanied minors, public description by COA and Nidos",
  kind: "policy",
  locator: "opvangvormen amv",
  url: "https://www.coa.nl/nl/amv-opvang",
  verification: "secondary",
});

export const rva2005 = (article: string) =>
  source({
    id: "rva-2005-minors",
    nl: `Regeling verstrekkingen asielzoekers en andere categorieën vreemdelingen 2005, artikel ${article}, gelezen in de tekst van 1 februari 2020`,
    en: `Regulation on benefits for asylum seekers and other aliens 2005, article ${article}, read in the text of 1 February 2020`,
    kind: "policy",
    locator: `Rva 2005, art. ${article} (2020)`,
    url: "https://wetten.overheid.nl/BWBR0017959",
    verification: "official",
  });
