import { parliamentaryPaper, staatscourantMeasure } from "../sources/national.js";
import { source, type Verification } from "../sources/source.js";

/** Letters to parliament (Kamerstukken 19 637) on measures and policy by country; their opening pages were read. */
const letter = (number: number, nl: string, en: string, published: string) =>
  parliamentaryPaper(`19637-${number}`, `Kamerbrief ${nl}`, `Letter to parliament ${en}`, published, "secondary");

export const letters = {
  libya2019: letter(2565, "over het moratorium Libië", "on the Libya moratorium", "2019-12-18"),
  somalia2019: letter(2526, "landenbeleid Somalië", "on country policy for Somalia", "2019-09-04"),
  syria2019: letter(2532, "landenbeleid Syrië", "on country policy for Syria", "2019-10-03"),
  turkey2020: letter(2578, "landenbeleid Turkije", "on country policy for Turkey", "2020-02-04"),
  iran2020: letter(2602, "landenbeleid Iran", "on country policy for Iran", "2020-04-17"),
  somalia2022: letter(2827, "landenbeleid Somalië", "on country policy for Somalia", "2022-03-04"),
  russia2022: letter(
    3018,
    "over het moratorium voor Russische dienstplichtigen",
    "on the moratorium for Russian conscripts",
    "2022-12-13",
  ),
  afghanistan2022: letter(2912, "landenbeleid Afghanistan", "on country policy for Afghanistan", "2022-06-29"),
  sudan2023: letter(
    3074,
    "landenbeleid Soedan; het moratorium loopt tot 24 februari 2023",
    "on country policy for Sudan; the moratorium ends on 24 February 2023",
    "2023-02-22",
  ),
  nigeria2023: letter(3103, "landenbeleid Nigeria", "on country policy for Nigeria", "2023-05-09"),
  russia2023: letter(3118, "landenbeleid Rusland", "on country policy for Russia", "2023-06-08"),
  afghanistan2024: letter(3198, "landenbeleid Afghanistan", "on country policy for Afghanistan", "2024-01-23"),
  eritrea2024: letter(3235, "landenbeleid Eritrea", "on country policy for Eritrea", "2024-03-29"),
  ethiopia2024: letter(3253, "landenbeleid Ethiopië", "on country policy for Ethiopia", "2024-05-29"),
  sudan2024: letter(3268, "landenbeleid Soedan", "on country policy for Sudan", "2024-06-27"),
} as const;

/** A page of the IND that says what it does for people of a country. */
const indPage = (id: string, path: string, nl: string, en: string, published: string) =>
  source({
    id: `ind-${id}`,
    nl: `IND, ${nl}`,
    en: `IND, ${en}`,
    kind: "policy",
    locator: path,
    url: `https://ind.nl/${path}`,
    published,
    verification: "official",
  });

export const indPages = {
  tigray: indPage(
    "tigray",
    "en/news/temporary-stop-on-decisions-for-tigray-ethiopia",
    "tijdelijk geen beslissingen voor Tigray (Ethiopië)",
    "temporary stop on decisions for Tigray (Ethiopia)",
    "2021-07-12",
  ),
  afghanistanProlonged: indPage(
    "afghanistan-verlengd",
    "nl/nieuws/besluit-en-vertrekmoratorium-afghaanse-asielaanvragen-verlengd",
    "besluit- en vertrekmoratorium Afghaanse asielaanvragen verlengd",
    "decision and departure moratorium for Afghan applications prolonged",
    "2022-02-25",
  ),
  afghanistanResumed: indPage(
    "afghanistan-hervat",
    "nl/nieuws/ind-gaat-weer-beslissen-op-afghaanse-asielaanvragen",
    "IND gaat weer beslissen op Afghaanse asielaanvragen",
    "IND decides again on Afghan applications",
    "2022-06-30",
  ),
  ukraine: indPage(
    "oekraine-geen-beslissingen",
    "nl/oekraine/tijdelijk-geen-beslissingen-op-asielaanvragen-oekrainers",
    "tijdelijk geen beslissingen op asielaanvragen Oekraïners (stand 8 december 2022, 14 april 2023 en 11 januari 2024)",
    "temporarily no decisions on Ukrainian applications (as of 8 December 2022, 14 April 2023 and 11 January 2024)",
    "2024-01-11",
  ),
  russia: indPage(
    "russische-dienstplichtigen",
    "nl/nieuws/besluit-en-vertrekmoratorium-voor-russische-dienstplichtigen-verlengd",
    "besluit- en vertrekmoratorium voor Russische dienstplichtigen verlengd",
    "decision and departure moratorium for Russian conscripts prolonged",
    "2022-12-28",
  ),
  sudan: indPage(
    "soedan-hervat",
    "nl/nieuws/ind-beslist-weer-over-asielaanvragen-uit-sudan",
    "IND beslist weer over asielaanvragen uit Soedan",
    "IND decides again on applications from Sudan",
    "2024-06-27",
  ),
  palestine: indPage(
    "palestijnse-gebieden-hervat",
    "en/news/ind-deciding-again-on-asylum-applications-from-palestinian-territories",
    "IND beslist weer over asielaanvragen uit de Palestijnse gebieden",
    "IND deciding again on asylum applications from Palestinian Territories",
    "2024-06-26",
  ),
} as const;

/** News and reports by others on what was decided for a country. */
export const report = (id: string, nl: string, en: string, url: string, published: string | undefined) =>
  source({
    id: `bericht-${id}`,
    nl,
    en,
    kind: "press",
    locator: url.replace(/^https?:\/\/(www\.)?/, ""),
    url,
    verification: "secondary",
    ...(published === undefined ? {} : { published }),
  });

export const inliaAfghanistan2021 = report(
  "inlia-afghanistan-2021",
  "INLIA: het moratorium voor Afghanistan, aangekondigd op 11 augustus 2021, ging vijftien dagen later in",
  "INLIA: the moratorium for Afghanistan, announced on 11 August 2021, took effect fifteen days later",
  "https://www.inlia.nl/nl/nieuws/1210/afghanen-terug-in-azc-en-in-asielprocedure",
  "2021-09-17",
);
export const inliaAfghanistan2022 = report(
  "inlia-afghanistan-2022",
  "INLIA: het moratorium voor Afghanistan loopt op 25 augustus 2022 af",
  "INLIA: the moratorium for Afghanistan runs out on 25 August 2022",
  "https://www.inlia.nl/nl/nieuws/1277/afghanistan-nieuw-of-oud-beleid",
  "2022-07-04",
);
export const nosAfghanistan = report(
  "nos-afghanistan-2021",
  "NOS: Nederland zet voorlopig geen Afghanen uit; de beslistermijn wordt een jaar langer",
  "NOS: the Netherlands removes no Afghans for now; the term to decide becomes a year longer",
  "https://nos.nl/artikel/2393453-nederland-zet-voorlopig-geen-afghanen-uit",
  "2021-08-11",
);
export const iranMarch2026 = report(
  "iran-moratorium-2026",
  "Bericht van 19 maart 2026 over het besluit- en vertrekmoratorium voor Iran",
  "Report of 19 March 2026 on the decision and departure moratorium for Iran",
  "https://vluchtelingen.bytes.news/ba0c4fb-Iran-moratorium-asylum-decisions/",
  "2026-03-19",
);
export const iranPause2026 = report(
  "iran-pauze-2026",
  "ANP: beslissingen over Iraanse asielaanvragen gepauzeerd, nog geen formeel moratorium",
  "ANP: decisions on Iranian applications paused, no formal moratorium yet",
  "https://www.welingelichtekringen.nl/samenleving/ministerie-iraanse-vluchtelingen-nu-niet-teruggestuurd-naar-iran",
  "2026-03-02",
);

/** Changes to the Aliens Circular that set country policy; their text was read. */
export const circular = (number: string, stcrt: string, nl: string, en: string, published?: string) =>
  source({
    id: `wbv-${number.replace("/", "-")}`,
    nl: `WBV ${number}, Staatscourant ${stcrt.replace("-", ", ")}: ${nl}`,
    en: `WBV ${number}, Staatscourant ${stcrt.replace("-", ", ")}: ${en}`,
    kind: "policy",
    locator: `WBV ${number}`,
    url: `https://zoek.officielebekendmakingen.nl/stcrt-${stcrt}.html`,
    verification: "official",
    ...(published === undefined ? {} : { published }),
  });

const measure = (number: string, nl: string, en: string, verification: Verification, published?: string) =>
  staatscourantMeasure(number, nl, en, verification, published);

export const published = {
  sudan2023: measure(
    "2023, 18540",
    "Besluit- en vertrekmoratorium Soedan",
    "Decision and departure moratorium Sudan",
    "secondary",
    "2023-07-07",
  ),
  sudan2024: measure(
    "2024, 146",
    "Verlenging moratorium Soedan",
    "Prolonged moratorium Sudan",
    "secondary",
    "2024-01-09",
  ),
  palestine2024: measure(
    "2024, 149",
    "Besluit- en vertrekmoratorium Palestijnse gebieden",
    "Decision and departure moratorium Palestinian territories",
    "official",
    "2024-01-10",
  ),
  palestineEnd2024: measure(
    "2024, 20771",
    "Beëindiging vertrekmoratorium Palestijnse gebieden",
    "End of the departure moratorium Palestinian territories",
    "secondary",
    "2024-07-02",
  ),
  lebanon2024: measure(
    "2024, 38599",
    "Besluit- en vertrekmoratorium Libanon",
    "Decision and departure moratorium Lebanon",
    "secondary",
    "2024-11-28",
  ),
  syria2024: measure(
    "2024, 41702",
    "Besluit- en vertrekmoratorium Syrië",
    "Decision and departure moratorium Syria",
    "secondary",
    "2024-12-19",
  ),
} as const;
