import { councilOfState, courtOfJustice, ruling } from "../sources/rulings.js";
import { source, type Verification } from "../sources/source.js";

/** Regulation (EU) 2024/1349; read in a copy of the Official Journal text of 22 May 2024. */
export const returnBorderRegulation = (article: string) =>
  source({
    id: "eu-2024-1349",
    nl: `Verordening (EU) 2024/1349 (terugkeergrensprocedure), artikel ${article}`,
    en: `Regulation (EU) 2024/1349 (return border procedure), article ${article}`,
    kind: "eu",
    locator: `CELEX 32024R1349, art. ${article}`,
    url: "https://eur-lex.europa.eu/eli/reg/2024/1349/oj",
    published: "2024-05-22",
    verification: "official",
  });

/** A ruling of the Council of State known by its case number, of which its publication page was read. */
export const councilOfStateCase = (
  number: string,
  published: string,
  url: string,
  nl: string,
  en: string,
  verification: Verification = "secondary",
) =>
  source({
    id: `rvs-${number.replaceAll("/", "-").toLowerCase()}`,
    nl: `${councilOfState.nl}: ${nl}`,
    en: `${councilOfState.en}: ${en}`,
    kind: "ruling",
    locator: `RvS ${published}, zaak ${number}`,
    url,
    published,
    verification,
  });

export const countryOfReturnRuling = councilOfStateCase(
  "202201422/1/V2",
  "2024-05-08",
  "https://www.raadvanstate.nl/uitspraken/@143486/202201422-1-v2/",
  "een terugkeerbesluit noemt altijd een land van terugkeer",
  "a return decision always names a country of return",
);

export const returnCountry2021 = ruling("NL:RVS:2021:1155", councilOfState, "2021-06-02", {
  nl: "een terugkeerbesluit noemt het land van terugkeer",
  en: "a return decision names the country of return",
});

export const algeria2021 = councilOfStateCase(
  "zicht op uitzetting Algerije 2021",
  "2021-09-17",
  "https://www.raadvanstate.nl/actueel/nieuws/mei/zicht-op-uitzetting-naar-algerije/@126895/nu-geen-zicht-op-uitzetting-algerije/",
  "geen zicht op uitzetting naar Algerije",
  "no prospect of removal to Algeria",
);
export const algeria2022 = councilOfStateCase(
  "zicht op uitzetting Algerije 2022",
  "2022-05-04",
  "https://www.raadvanstate.nl/actueel/nieuws/mei/zicht-op-uitzetting-naar-algerije/@131066/nog-geen-zicht-uitzetting-naar-algerije/",
  "nog steeds geen zicht op uitzetting naar Algerije",
  "still no prospect of removal to Algeria",
);
export const algeria2024 = councilOfStateCase(
  "202306388/1/V3 en 202307965/1/V3",
  "2024-05-06",
  "https://www.raadvanstate.nl/uitspraken/@143492/202306388-1-v3-en-202307965-1-v3/",
  "weer zicht op uitzetting naar Algerije",
  "a prospect of removal to Algeria again",
);

export const refoulementRuling = ruling("EU:C:2023:540", courtOfJustice, "2023-07-06", {
  nl: "geen terugkeerbesluit als vaststaat dat uitzetting in strijd is met het beginsel van non-refoulement",
  en: "no return decision where removal is established to be contrary to non-refoulement",
});

export const refoulementConvention = source({
  id: "evrm",
  nl: "Europees Verdrag voor de Rechten van de Mens, artikel 3",
  en: "European Convention on Human Rights, article 3",
  kind: "eu",
  locator: "EVRM, art. 3",
  verification: "secondary",
});

export const reintegrationInformation = source({
  id: "dtv-herintegratie-2024",
  nl: "Bedragen voor herintegratiesteun, informatie van de Dienst Terugkeer en Vertrek van 3 februari 2025 in het EMN-jaaroverzicht 2024",
  en: "Amounts of reintegration support, information of the Repatriation and Departure Service of 3 February 2025 in the EMN annual report 2024",
  kind: "policy",
  locator: "herintegratiesteun vanaf september 2024",
  verification: "secondary",
});

export const stb2024222 = source({
  id: "stb-2024-222",
  nl: "Staatsblad 2024, 222 (Kamerstukken 36 196)",
  en: "Staatsblad 2024, 222 (parliamentary papers 36 196)",
  kind: "act",
  locator: "Stb. 2024, 222",
  url: "https://zoek.officielebekendmakingen.nl/stb-2024-222.html",
  verification: "secondary",
});

export const stb2012158 = source({
  id: "stb-2012-158",
  nl: "Staatsblad 2012, 158",
  en: "Staatsblad 2012, 158",
  kind: "decree",
  locator: "Stb. 2012, 158",
  url: "https://zoek.officielebekendmakingen.nl/stb-2012-158.html",
  verification: "secondary",
});

export const returnProcess = source({
  id: "dtv-terugkeerproces",
  nl: "Het terugkeerproces, openbare beschrijving door de Dienst Terugkeer en Vertrek",
  en: "The return process, public description by the Repatriation and Departure Service",
  kind: "policy",
  locator: "vormen van vertrek",
  verification: "secondary",
});
