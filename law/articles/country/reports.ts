import { type Annulment, type Dated, day, end, row, type TableRow, table } from "@keten/law-language";
import { type Text, t } from "@keten/text";
import { COVERED } from "../general/coverage.js";
import { emn2024 } from "../sources/national.js";
import { indPages, letters, report } from "./sources.js";

interface CountryReport extends Pick<Dated, "sources" | "note" | "conflict" | "cause"> {
  id: string;
  title: Text;
  /** The day it came out. */
  on: string;
}

const general = (country: string, en: string, period?: Text): Text => ({
  nl: `algemeen ambtsbericht ${country}${period ? ` (${period.nl})` : ""}`,
  en: `general country report ${en}${period ? ` (${period.en})` : ""}`,
});

/**
 * The reports of one country, oldest first. Each is the newest until the next comes out; that it is overtaken becomes
 * known on the day of the next. `checked` is the last day on which a source still used the newest.
 */
function reportsOf(nationality: string, checked: string, reports: readonly CountryReport[]): (TableRow | Annulment)[] {
  return reports.flatMap((one, index): (TableRow | Annulment)[] => {
    const next = reports[index + 1];
    const { id, on, ...rest } = one;
    const made = row(id, {
      ...rest,
      from: on,
      knownFrom: on,
      coveredUntil: next?.on ?? checked,
      keys: { nationality },
      values: { published: day(on) },
    });
    if (!next) return [made];
    return [
      made,
      end(`${id}-overtaken`, {
        entry: id,
        on: next.on,
        knownFrom: next.on,
        coveredUntil: next.on,
        because: t(`Ingehaald door: ${next.title.nl}.`, `Overtaken by: ${next.title.en}.`),
        sources: next.sources,
      }),
    ];
  });
}

const monthOnly = t(
  "Alleen de maand is gevonden; hier telt de laatste dag ervan.",
  "Only the month was found; its last day counts here.",
);

/** Country reports on which asylum decisions rest: by country, the newest on a day. */
export const countryReports = table("country-reports", {
  title: t("de landenrapporten", "the country reports"),
  keys: { nationality: { type: "country", title: t("land", "country") } },
  values: { published: { type: "date", title: t("verschenen op", "came out on") } },
  coveredUntil: COVERED.countryPolicy,
  rows: [
    ...reportsOf("AFG", "2024-04-10", [
      {
        id: "report-afghanistan-2019",
        title: general("Afghanistan", "Afghanistan"),
        on: "2019-03-06",
        sources: [
          report(
            "afghanistan-2019",
            "Kamerbrief landenbeleid Afghanistan van 1 juli 2019 (kst-19637-2507)",
            "Letter to parliament on country policy for Afghanistan of 1 July 2019 (kst-19637-2507)",
            "https://berthub.eu/tkconv/get/2019D28500",
            "2019-07-01",
          ),
        ],
      },
      {
        id: "report-afghanistan-2020",
        title: general("Afghanistan", "Afghanistan"),
        on: "2020-11-30",
        note: monthOnly,
        sources: [
          report(
            "afghanistan-2020",
            "Algemeen ambtsbericht Afghanistan, november 2020",
            "General country report Afghanistan, November 2020",
            "https://docslib.org/doc/6996924/algemeen-ambtsbericht-afghanistan",
            undefined,
          ),
        ],
      },
      {
        id: "report-afghanistan-2022",
        title: general("Afghanistan", "Afghanistan"),
        on: "2022-03-28",
        sources: [letters.afghanistan2022],
        cause: { kind: "events", says: t("De machtsovername door de Taliban.", "The takeover by the Taliban.") },
      },
      {
        id: "report-afghanistan-2023",
        title: general("Afghanistan", "Afghanistan"),
        on: "2023-06-30",
        sources: [letters.afghanistan2024],
      },
    ]),
    ...reportsOf("ERI", "2024-03-29", [
      {
        id: "report-eritrea-2023",
        title: general("Eritrea", "Eritrea"),
        on: "2023-12-19",
        sources: [letters.eritrea2024],
      },
    ]),
    ...reportsOf("ETH", "2024-05-29", [
      {
        id: "report-tigray-2021",
        title: t("thematisch ambtsbericht Tigray", "thematic country report Tigray"),
        on: "2021-08-31",
        sources: [
          report(
            "tigray-2021",
            "Rijksoverheid: thematisch ambtsbericht Tigray",
            "Government of the Netherlands: thematic country report Tigray",
            "https://www.rijksoverheid.nl/documenten/ambtsberichten/2021/08/31/thematisch-ambtsbericht-tigray-augustus-2021",
            "2021-08-31",
          ),
        ],
      },
      {
        id: "report-ethiopia-2024",
        title: general("Ethiopië", "Ethiopia", t("december 2022 tot en met 2023", "December 2022 to 2023")),
        on: "2024-01-31",
        sources: [letters.ethiopia2024],
        note: t(
          "Het vorige ambtsbericht, over de tijd tot december 2022, is niet gevonden.",
          "The report before it, on the time until December 2022, was not found.",
        ),
      },
    ]),
    ...reportsOf("IRN", "2021-02-28", [
      {
        id: "report-iran-2019",
        title: general("Iran", "Iran"),
        on: "2019-03-21",
        sources: [letters.iran2020],
      },
      {
        id: "report-iran-2021",
        title: general("Iran", "Iran"),
        on: "2021-02-28",
        note: monthOnly,
        sources: [
          report(
            "iran-2021",
            "Algemeen ambtsbericht Iran, februari 2021",
            "General country report Iran, February 2021",
            "https://docslib.org/doc/7759712/algemeen-ambtsbericht-iran-februari-2021",
            undefined,
          ),
        ],
      },
    ]),
    ...reportsOf("NGA", "2023-05-09", [
      {
        id: "report-nigeria-2021",
        title: general("Nigeria", "Nigeria"),
        on: "2021-03-31",
        note: monthOnly,
        sources: [letters.nigeria2023],
      },
      {
        id: "report-nigeria-2023",
        title: general("Nigeria", "Nigeria", t("april 2021 tot en met 2022", "April 2021 to 2022")),
        on: "2023-01-31",
        sources: [letters.nigeria2023],
      },
    ]),
    ...reportsOf("PSE", "2024-07-03", [
      {
        id: "report-palestine-2022",
        title: general("Palestijnse gebieden", "Palestinian territories"),
        on: "2022-05-12",
        note: t(
          "Het eerste over deze gebieden. De dag is die van het bericht erover.",
          "The first one on these territories. The day is that of the news about it.",
        ),
        sources: [
          report(
            "palestijnse-gebieden-2022",
            "INLIA: eerste ambtsbericht over de Palestijnse gebieden verschenen",
            "INLIA: first country report on the Palestinian territories published",
            "https://www.inlia.nl/nl/nieuws/1266/eerste-ambtsbericht-over-de-palestijnse-gebieden-verschenen",
            "2022-05-12",
          ),
        ],
      },
      {
        id: "report-palestine-2024",
        title: t(
          "rapport van de IND (TOELT) over de veiligheid in de Palestijnse gebieden",
          "report of the IND (TOELT) on security in the Palestinian territories",
        ),
        on: "2024-06-26",
        sources: [indPages.palestine, emn2024],
        note: t(
          "De dag is die waarop de IND het rapport bekendmaakte bij het hervatten van de beslissingen.",
          "The day is that on which the IND told of the report when it took up deciding again.",
        ),
        conflict: {
          says: t(
            "het EMN-jaaroverzicht zegt in de tekst mei 2024 en in de voetnoot juni 2024.",
            "the EMN annual report says May 2024 in its text and June 2024 in a footnote.",
          ),
          sources: [emn2024],
        },
        cause: {
          kind: "judgment",
          says: t(
            "De Raad van State eiste op 24 april 2024 actuele informatie.",
            "The Council of State demanded current information on 24 April 2024.",
          ),
        },
      },
    ]),
    ...reportsOf("RUS", "2023-06-08", [
      {
        id: "report-russia-2021",
        title: general("Russische Federatie", "Russian Federation"),
        on: "2021-04-07",
        sources: [indPages.russia],
      },
      {
        id: "report-russia-2023",
        title: general(
          "Russische Federatie",
          "Russian Federation",
          t("april 2021 tot en met maart 2023", "April 2021 to March 2023"),
        ),
        on: "2023-03-31",
        sources: [letters.russia2023],
      },
    ]),
    ...reportsOf("SDN", "2024-07-08", [
      {
        id: "report-sudan-2021",
        title: general("Soedan", "Sudan"),
        on: "2021-03-04",
        sources: [letters.sudan2023],
      },
      {
        id: "report-sudan-2022",
        title: general("Soedan", "Sudan", t("februari 2021 tot en met juli 2022", "February 2021 to July 2022")),
        on: "2022-08-31",
        sources: [letters.sudan2023],
      },
      {
        id: "report-sudan-2024",
        title: general("Soedan", "Sudan", t("augustus 2022 tot en met 26 mei 2024", "August 2022 to 26 May 2024")),
        on: "2024-05-31",
        sources: [letters.sudan2024, emn2024],
        cause: {
          kind: "events",
          says: t("De gevechten sinds april 2023.", "The fighting since April 2023."),
        },
      },
    ]),
    ...reportsOf("SOM", "2022-03-04", [
      {
        id: "report-somalia-2019",
        title: general("Zuid- en Centraal-Somalië", "South and Central Somalia"),
        on: "2019-03-19",
        sources: [letters.somalia2019],
        note: t(
          "Daarna verscheen een ambtsbericht over de tijd tot en met maart 2020; de dag daarvan is niet gevonden.",
          "A report on the time until March 2020 followed; its day was not found.",
        ),
      },
      {
        id: "report-somalia-2021",
        title: general("Somalië", "Somalia", t("april 2020 tot en met november 2021", "April 2020 to November 2021")),
        on: "2021-12-21",
        sources: [letters.somalia2022],
      },
    ]),
    ...reportsOf("SYR", "2026-01-01", [
      {
        id: "report-syria-2019",
        title: t("thematisch ambtsbericht veiligheid Syrië", "thematic country report on security in Syria"),
        on: "2019-07-04",
        sources: [letters.syria2019],
      },
      {
        id: "report-syria-2020",
        title: general("Syrië", "Syria"),
        on: "2020-05-31",
        note: monthOnly,
        sources: [
          report(
            "syrie-2021",
            "RD: nu geldt het landenbericht van mei 2020, voor de zomer komt een nieuw",
            "RD: the country report of May 2020 counts now, a new one comes before summer",
            "https://www.rd.nl/a/927858-nu-geen-terugkeer-syriers-voor-zomer-nieuw-rapport-over-situatie",
            undefined,
          ),
        ],
      },
      {
        id: "report-syria-2023",
        title: general("Syrië", "Syria"),
        on: "2023-08-31",
        note: t(
          "Alleen de maand is gevonden; hier telt de laatste dag ervan. Rapporten van 2021 en 2022 zijn niet gevonden.",
          "Only the month was found; its last day counts here. Reports of 2021 and 2022 were not found.",
        ),
        sources: [
          report(
            "syrie-2024",
            "ANP: het vorige ambtsbericht over Syrië is van augustus 2023",
            "ANP: the last country report on Syria dates from August 2023",
            "https://www.upday.com/nl/coalitiepartijen-overwegen-syrie-veilig-te-verklaren",
            undefined,
          ),
        ],
      },
      {
        id: "report-syria-2025",
        title: general(
          "Syrië",
          "Syria",
          t("eind november 2024 tot en met april 2025", "end of November 2024 to April 2025"),
        ),
        on: "2025-05-31",
        note: t(
          "Van eind mei 2025; pas in juni openbaar, nadat de rechter geheimhouding had verboden. De juiste dag is niet gevonden. In 2026 verscheen een tweede, waarvan de dag niet is gevonden.",
          "Of the end of May 2025; public only in June, after a court forbade secrecy. The exact day was not found. A second one came out in 2026, its day was not found.",
        ),
        sources: [
          report(
            "syrie-2025",
            "ANP: het ambtsbericht over Syrië is gepubliceerd na een beroep op de Wet open overheid",
            "ANP: the country report on Syria was published after a request under the Open Government Act",
            "https://www.welingelichtekringen.nl/samenleving/veiligheidssituatie-in-syrie-volatiel-staat-in-ambtsbericht",
            undefined,
          ),
        ],
        cause: {
          kind: "events",
          says: t(
            "De val van het regime-Assad op 8 december 2024.",
            "The fall of the Assad regime on 8 December 2024.",
          ),
        },
      },
    ]),
    ...reportsOf("TUR", "2020-02-04", [
      {
        id: "report-turkey-2019",
        title: general("Turkije", "Turkey", t("juli 2016 tot en met september 2019", "July 2016 to September 2019")),
        on: "2019-10-31",
        sources: [letters.turkey2020],
      },
    ]),
  ],
});
