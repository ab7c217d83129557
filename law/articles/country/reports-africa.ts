import { t } from "@keten/text";
import { emn2024 } from "../sources/national.js";
import { general, ofMonth, remembered, reportsOf } from "./reports-of.js";
import { letters, report } from "./sources.js";

/** Country reports on African countries. */
export const africanReports = [
  ...reportsOf("ERI", "2024-03-29", [
    remembered("report-eritrea-2022", t("Eritrea", "Eritrea"), "2022-05-31", t("mei 2022", "May 2022")),
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
    remembered("report-ethiopia-2022", t("Ethiopië", "Ethiopia"), "2022-11-30", t("november 2022", "November 2022")),
    {
      id: "report-ethiopia-2024",
      title: general("Ethiopië", "Ethiopia", t("december 2022 tot en met 2023", "December 2022 to 2023")),
      on: "2024-01-31",
      sources: [letters.ethiopia2024],
    },
  ]),
  ...reportsOf("NGA", "2023-05-09", [
    ofMonth({
      id: "report-nigeria-2021",
      title: general("Nigeria", "Nigeria"),
      on: "2021-03-31",
      sources: [letters.nigeria2023],
    }),
    {
      id: "report-nigeria-2023",
      title: general("Nigeria", "Nigeria", t("april 2021 tot en met 2022", "April 2021 to 2022")),
      on: "2023-01-31",
      sources: [letters.nigeria2023],
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
  ...reportsOf("SOM", "2023-06-30", [
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
    remembered("report-somalia-2023", t("Somalië", "Somalia"), "2023-06-30", t("juni 2023", "June 2023")),
  ]),
];
