import { councilOfState, courtOfJustice, ruling } from "../sources/rulings.js";
import { source, type Verification } from "../sources/source.js";

const eurLex = "https://eur-lex.europa.eu/eli";

/** Directive 2001/55/EC on temporary protection. */
export const protectionDirective = (article: string, verification: Verification = "secondary") =>
  source({
    id: "eu-2001-55",
    nl: `Richtlijn 2001/55/EG (tijdelijke bescherming), artikel ${article}`,
    en: `Directive 2001/55/EC (temporary protection), article ${article}`,
    kind: "eu",
    locator: `CELEX 32001L0055, art. ${article}`,
    url: `${eurLex}/dir/2001/55/oj`,
    verification,
  });

const councilDecision = (number: string, celex: string, nl: string, en: string, verification: Verification) =>
  source({
    id: `eu-${number.replace("/", "-")}`,
    nl: `Uitvoeringsbesluit (EU) ${number} van de Raad: ${nl}`,
    en: `Council Implementing Decision (EU) ${number}: ${en}`,
    kind: "eu",
    locator: `CELEX ${celex}`,
    url: `${eurLex}/dec_impl/${number}/oj`,
    verification,
  });

export const activation = councilDecision(
  "2022/382",
  "32022D0382",
  "tijdelijke bescherming voor ontheemden uit Oekraïne",
  "temporary protection for displaced people from Ukraine",
  "secondary",
);
export const extension2025 = councilDecision(
  "2023/2409",
  "32023D2409",
  "tot 4 maart 2025",
  "to 4 March 2025",
  "secondary",
);
export const extension2026 = councilDecision(
  "2024/1836",
  "32024D1836",
  "tot 4 maart 2026",
  "to 4 March 2026",
  "secondary",
);
export const extension2027 = councilDecision(
  "2025/1460",
  "32025D1460",
  "tot 4 maart 2027 (nummer uit het geheugen; voorstel COM(2025) 650 van 4 juni 2025 gezien)",
  "to 4 March 2027 (number from memory; proposal COM(2025) 650 of 4 June 2025 seen)",
  "unverified",
);

/** A page of a ministry or the IND that was read in a stored copy. */
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

export const secondYear = page(
  "rijk-2022-10-14",
  "Rijksoverheid: de richtlijn loopt een jaar langer door",
  "Government: the directive continues for a year",
  "14 oktober 2022",
  "https://www.government.nl/latest/news/2022/10/14/european-commission-extends-temporary-protection-directive",
  "2022-10-14",
);
export const thirdYear = page(
  "rijk-2023-09-28",
  "Rijksoverheid: de richtlijn geldt tot en met 4 maart 2025; wie vertrok na 26 november 2021 valt eronder",
  "Government: the directive holds until 4 March 2025; who left after 26 November 2021 is covered",
  "28 september 2023",
  "https://www.government.nl/ministries/ministry-of-justice-and-security/news/2023/09/28/temporary-protection-directive-for-refugees-from-ukraine-extended-until-4-march-2025",
  "2023-09-28",
);
export const longTermPolicy = page(
  "rijk-langetermijnbeleid-oekraine",
  "Rijksoverheid: langetermijnbeleid Oekraïne, richtlijn tot en met 4 maart 2027 en daarna een transitiedocument",
  "Government: long-term policy on Ukraine, directive until 4 March 2027 and then a transition document",
  "langetermijnbeleid terugkeer en verblijf",
  "https://www.government.nl/topics/reception-of-refugees-from-ukraine/long-term-policy-return-and-stay",
);
export const indSixMonthsMore = page(
  "ind-2023-02-10",
  "IND: bescherming van derdelanders loopt door tot 4 september 2023",
  "IND: protection of third-country nationals continues until 4 September 2023",
  "10 februari 2023",
  "https://ind.nl/en/news/temporary-protection-for-third-country-nationals-from-ukraine-will-continue-until-4-september-2023",
  "2023-02-10",
);
export const stopsSeptember = page(
  "rijk-2023-08-29",
  "Rijksoverheid: bescherming stopt per 4 september 2023; op 2 september 2023 bevroren",
  "Government: protection stops on 4 September 2023; frozen on 2 September 2023",
  "29 augustus en 2 september 2023",
  "https://www.government.nl/ministries/ministry-of-justice-and-security/news/2023/08/29/temporary-protection-for-third-country-nationals-from-ukraine-ends-on-4-september-2023",
  "2023-08-29",
);
export const indEndMarch = page(
  "ind-2024-01-29",
  "IND: wat er na 4 maart 2024 verandert; opvang tot en met 1 april 2024",
  "IND: what changes after 4 March 2024; reception up to and including 1 April 2024",
  "29 januari 2024",
  "https://ind.nl/en/news/ind-informs-third-country-nationals-from-ukraine-about-termination-of-temporary-protection",
  "2024-01-29",
);
export const indFreezeEnded = page(
  "ind-2025-09-17",
  "IND: de bevriezing is op 4 september 2025 geëindigd; daarna vier weken opvang, geen werk",
  "IND: the freeze ended on 4 September 2025; then four weeks of reception, no work",
  "pagina van 17 september 2025",
  "https://ind.nl/en/ukraine/asylum-procedure-non-ukrainians-with-protection-until-4-september-2023",
  "2025-09-17",
);
export const freezeEndAnnounced = page(
  "refugeehelp-2025-07-18",
  "RefugeeHelp: op 3 juni 2025 besloot de minister dat de bevriezing op 4 september 2025 eindigt",
  "RefugeeHelp: on 3 June 2025 the minister decided that the freeze ends on 4 September 2025",
  "18 juli 2025",
  "https://www.refugeehelp.nl/en/ukrainian-refugee/article/100404-what-you-need-to-know-if-you-are-staying-in-the-netherlands-without-ukrainian-citizenship-with-a-temporary-ukrainian-residence-permit",
  "2025-07-18",
);

export const rvs32 = ruling("NL:RVS:2024:32", councilOfState, "2024-01-17", {
  nl: "de bescherming van derdelanders met een tijdelijke Oekraïense vergunning eindigt op 4 maart 2024",
  en: "protection of third-country nationals with a temporary Ukrainian permit ends on 4 March 2024",
});
export const rvs1742 = ruling("NL:RVS:2024:1742", councilOfState, "2024-04-25", {
  nl: "vragen aan het Hof over het einde van hun bescherming",
  en: "questions to the Court of Justice on the end of their protection",
});
export const cjeu1038 = ruling("EU:C:2024:1038", courtOfJustice, "2024-12-19", {
  nl: "een lidstaat mag de bescherming van een groep die hij zelf toevoegde eerder beëindigen",
  en: "a Member State may end earlier the protection of a group that it added itself",
});
export const rvs1836 = ruling("NL:RVS:2025:1836", councilOfState, "2025-04-23", {
  nl: "de bescherming eindigde op 4 maart 2024; geen terugkeerbesluit zolang zij nog liep",
  en: "the protection ended on 4 March 2024; no return decision while it still ran",
});

/** Tijdelijke wet opvang ontheemden Oekraïne; read in the version of 2025-07-01. */
export const twoo = (article: string) =>
  source({
    id: "twoo",
    nl: `Tijdelijke wet opvang ontheemden Oekraïne, artikel ${article}`,
    en: `Temporary act on reception of displaced people from Ukraine, article ${article}`,
    kind: "act",
    locator: `TWOO, art. ${article}`,
    url: "https://wetten.overheid.nl/BWBR0049876",
    verification: "official",
  });

/** Regeling opvang ontheemden Oekraïne; read in the versions of 1 and 22 February 2023, later texts were not found. */
export const rooo = (article: string, verification: Verification = "secondary") =>
  source({
    id: "rooo",
    nl: `Regeling opvang ontheemden Oekraïne, ${article}`,
    en: `Regulation on reception of displaced people from Ukraine, ${article}`,
    kind: "decree",
    locator: `RooO, ${article}`,
    url: "https://wetten.overheid.nl/BWBR0046503",
    verification,
  });
export const rooo2024 = source({
  id: "stcrt-2024-20260",
  nl: "Wijziging van de Regeling opvang ontheemden Oekraïne, Staatscourant 2024, 20260",
  en: "Amendment of the regulation on reception of displaced people from Ukraine, Staatscourant 2024, 20260",
  kind: "decree",
  locator: "Stcrt. 2024, 20260",
  url: "https://zoek.officielebekendmakingen.nl/stcrt-2024-20260.html",
  verification: "secondary",
});

export const allowance2022 = page(
  "ed-2022-04",
  "Eindhovens Dagblad: leefgeld voor vluchtelingen uit Oekraïne, 260 tot 475 euro per maand",
  "Eindhovens Dagblad: living allowance for refugees from Ukraine, 260 to 475 euros a month",
  "april 2022",
  "https://www.ed.nl/de-peel/uitbetalen-leefgeld-aan-oekraiense-vluchtelingen-in-peel-van-start-van-260-tot-475-euro-per-maand~a20abfe9/",
);
export const allowance2023 = page(
  "waalre-leefgeld-2023",
  "Gemeente Waalre: leefgeld vluchtelingen Oekraïne per 1 februari 2023",
  "Municipality of Waalre: living allowance for refugees from Ukraine from 1 February 2023",
  "leefgeld per 1 februari 2023",
  "https://www.waalre.nl/inwoners-en-ondernemers/leefgeld-vluchtelingen-oekraine",
);
export const allowanceLater2023 = page(
  "avres-leefgeld-2023",
  "Avres: gemeenten voeren de nieuwe bedragen per 1 april 2023 in",
  "Avres: municipalities apply the new amounts from 1 April 2023",
  "leefgeld per 1 april 2023",
  "https://avres.nl/leefgeld-oekraiense-vluchtelingen-verandert-vanaf-1-april",
);
export const allowanceOctober2023 = page(
  "rijk-2023-08-31",
  "Rijksoverheid: bedragen voor vluchtelingen uit Oekraïne per 1 oktober 2023",
  "Government: amounts for refugees from Ukraine from 1 October 2023",
  "31 augustus 2023",
  "https://www.rijksoverheid.nl/actueel/nieuws/2023/08/31/indexering-financiele-toelages-vluchtelingen-uit-oekraine-per-1-oktober",
  "2023-08-31",
);
export const allowance2025 = page(
  "putten-leefgeld-2025",
  "Gemeente Putten, naar de factsheet van de Rijksoverheid: leefgeld per 1 januari 2025",
  "Municipality of Putten, after the government's fact sheet: living allowance from 1 January 2025",
  "leefgeld per 1 januari 2025",
  "https://www.putten.nl/Inwoners/Actueel/Hulp_aan_Oekraine/Hulp_aan_Oekraine_ukr/Leefgeld",
);
export const contribution2024 = page(
  "rijk-2024-06-26",
  "Rijksoverheid: vluchtelingen uit Oekraïne met een inkomen gaan een eigen bijdrage betalen",
  "Government: refugees from Ukraine with an income will pay a contribution",
  "26 juni 2024",
  "https://www.rijksoverheid.nl/actueel/nieuws/2024/06/26/vluchtelingen-uit-oekraine-met-een-inkomen-gaan-eigen-bijdrage-betalen",
  "2024-06-26",
);
export const contribution2025 = page(
  "rijk-2025-07-04",
  "Rijksoverheid: verhoging van de eigen bijdrage per 1 oktober 2025",
  "Government: higher contribution from 1 October 2025",
  "4 juli 2025",
  "https://www.rijksoverheid.nl/actueel/nieuws/2025/07/04/verhoging-eigen-bijdrage-per-1-oktober-2025",
  "2025-07-04",
);
