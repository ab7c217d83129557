import { t } from "@keten/text";
import { emn2024 } from "../sources/national.js";
import { general, ofMonth, remembered, reportsOf } from "./reports-of.js";
import { indPages, letters, report } from "./sources.js";

/** Country reports on countries in Asia and Europe. */
export const otherReports = [
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
    ofMonth({
      id: "report-afghanistan-2020",
      title: general("Afghanistan", "Afghanistan"),
      on: "2020-11-30",
      sources: [
        report(
          "afghanistan-2020",
          "Algemeen ambtsbericht Afghanistan, november 2020",
          "General country report Afghanistan, November 2020",
          "https://docslib.org/doc/6996924/algemeen-ambtsbericht-afghanistan",
          undefined,
        ),
      ],
    }),
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
  ...reportsOf("IRN", "2023-09-30", [
    {
      id: "report-iran-2019",
      title: general("Iran", "Iran"),
      on: "2019-03-21",
      sources: [letters.iran2020],
    },
    ofMonth({
      id: "report-iran-2021",
      title: general("Iran", "Iran"),
      on: "2021-02-28",
      sources: [
        report(
          "iran-2021",
          "Algemeen ambtsbericht Iran, februari 2021",
          "General country report Iran, February 2021",
          "https://docslib.org/doc/7759712/algemeen-ambtsbericht-iran-februari-2021",
          undefined,
        ),
      ],
    }),
    remembered("report-iran-2022", t("Iran", "Iran"), "2022-05-31", t("mei 2022", "May 2022")),
    remembered("report-iran-2023", t("Iran", "Iran"), "2023-09-30", t("september 2023", "September 2023")),
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
  ...reportsOf("SYR", "2026-01-01", [
    {
      id: "report-syria-2019",
      title: t("thematisch ambtsbericht veiligheid Syrië", "thematic country report on security in Syria"),
      on: "2019-07-04",
      sources: [letters.syria2019],
    },
    ofMonth({
      id: "report-syria-2020",
      title: general("Syrië", "Syria"),
      on: "2020-05-31",
      sources: [
        report(
          "syrie-2021",
          "RD: nu geldt het landenbericht van mei 2020, voor de zomer komt een nieuw",
          "RD: the country report of May 2020 counts now, a new one comes before summer",
          "https://www.rd.nl/a/927858-nu-geen-terugkeer-syriers-voor-zomer-nieuw-rapport-over-situatie",
          undefined,
        ),
      ],
    }),
    remembered("report-syria-2021", t("Syrië", "Syria"), "2021-06-30", t("juni 2021", "June 2021")),
    remembered("report-syria-2022", t("Syrië", "Syria"), "2022-05-31", t("mei 2022", "May 2022")),
    ofMonth({
      id: "report-syria-2023",
      title: general("Syrië", "Syria"),
      on: "2023-08-31",
      sources: [
        report(
          "syrie-2024",
          "ANP: het vorige ambtsbericht over Syrië is van augustus 2023",
          "ANP: the last country report on Syria dates from August 2023",
          "https://www.upday.com/nl/coalitiepartijen-overwegen-syrie-veilig-te-verklaren",
          undefined,
        ),
      ],
    }),
    ofMonth({
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
        says: t("De val van het regime-Assad op 8 december 2024.", "The fall of the Assad regime on 8 December 2024."),
      },
    }),
  ]),
  ...reportsOf("TUR", "2025-02-28", [
    {
      id: "report-turkey-2019",
      title: general("Turkije", "Turkey", t("juli 2016 tot en met september 2019", "July 2016 to September 2019")),
      on: "2019-10-31",
      sources: [letters.turkey2020],
    },
    remembered("report-turkey-2021", t("Turkije", "Turkey"), "2021-03-31", t("maart 2021", "March 2021")),
    remembered("report-turkey-2022", t("Turkije", "Turkey"), "2022-03-31", t("maart 2022", "March 2022")),
    remembered("report-turkey-2023", t("Turkije", "Turkey"), "2023-08-31", t("augustus 2023", "August 2023")),
    remembered("report-turkey-2025", t("Turkije", "Turkey"), "2025-02-28", t("februari 2025", "February 2025")),
  ]),
  ...reportsOf("IRQ", "2023-11-30", [
    remembered("report-iraq-2021", t("Irak", "Iraq"), "2021-10-31", t("oktober 2021", "October 2021")),
    remembered("report-iraq-2023", t("Irak", "Iraq"), "2023-11-30", t("november 2023", "November 2023")),
  ]),
  ...reportsOf("YEM", "2023-09-30", [
    remembered("report-yemen-2023", t("Jemen", "Yemen"), "2023-09-30", t("september 2023", "September 2023")),
  ]),
];
