import { end, row, table } from "@keten/law-language";
import { t } from "@keten/text";
import { COVERED } from "../general/coverage.js";
import { circular, indPages, letters, report } from "./sources.js";

export const ethiopia2025 = circular(
  "2025/18",
  "2025-32529",
  "asielbeleid ten aanzien van Ethiopië",
  "asylum policy for Ethiopia",
  "2025-10-02",
);
const syria2025 = report(
  "syrie-beleid-2025",
  "ANP: Syriërs moeten voortaan aantonen dat zij zelf gevaar lopen; Kamerbrief van juni 2025",
  "ANP: Syrians must now show that they themselves are at risk; letter to parliament of June 2025",
  "https://www.welingelichtekringen.nl/samenleving/kabinet-wil-asiel-voor-syriers-een-stuk-moeilijker-maken",
  undefined,
);
const reports = (nl: string, en: string) => ({ kind: "events", says: t(nl, en) }) as const;

/** What country policy holds on indiscriminate violence in armed conflict (article 15(c)), by country and area. */
export const countryViolence = table("country-violence", {
  title: t("willekeurig geweld volgens het landenbeleid", "indiscriminate violence in country policy"),
  keys: {
    nationality: { type: "country", title: t("land", "country") },
    area: { type: "choice", title: t("gebied", "area") },
  },
  values: { degree: { type: "choice", title: t("mate van geweld", "degree of violence") } },
  coveredUntil: COVERED.countryPolicy,
  rows: [
    row("violence-syria-2019", {
      title: t(
        "Syrië: wie terugkeert loopt in beginsel een reëel risico",
        "Syria: whoever returns runs a real risk in principle",
      ),
      from: "2019-10-03",
      knownFrom: "2019-10-03",
      coveredUntil: "2024-12-13",
      sources: [letters.syria2019],
      note: t(
        "Het uitgangspunt rustte op de repressie door de autoriteiten, niet op artikel 15, onder c. Actieve aanhangers van het regime waren uitgezonderd.",
        "The starting point rested on repression by the authorities, not on article 15(c). Active supporters of the regime were excepted.",
      ),
      keys: { nationality: "SYR" },
      values: { degree: "presumed-risk" },
    }),
    end("violence-syria-2019-ends", {
      entry: "violence-syria-2019",
      on: "2025-06-10",
      knownFrom: "2025-06-10",
      coveredUntil: "2025-09-29",
      because: t(
        "Het kabinet verliet het uitgangspunt dat wie naar Syrië terugkeert in beginsel gevaar loopt.",
        "The government gave up the starting point that whoever returns to Syria is in danger in principle.",
      ),
      sources: [syria2025],
    }),
    row("violence-syria-2025", {
      title: t("Syrië: laagste mate van willekeurig geweld", "Syria: lowest degree of indiscriminate violence"),
      from: "2025-06-10",
      knownFrom: "2025-06-10",
      coveredUntil: "2025-09-29",
      sources: [syria2025],
      cause: reports(
        "De val van het regime-Assad en het ambtsbericht van mei 2025.",
        "The fall of the Assad regime and the country report of May 2025.",
      ),
      note: t(
        "De Kamerbrief van 10 juni 2025 is alleen uit berichten bekend.",
        "The letter to parliament of 10 June 2025 is known from reports only.",
      ),
      keys: { nationality: "SYR" },
      values: { degree: "lower" },
    }),
    row("violence-afghanistan-2022", {
      title: t("Afghanistan: geen uitzonderlijke situatie", "Afghanistan: no exceptional situation"),
      from: "2022-06-29",
      knownFrom: "2022-06-29",
      coveredUntil: "2024-01-22",
      sources: [letters.afghanistan2022],
      keys: { nationality: "AFG" },
      values: { degree: "no-exceptional" },
    }),
    end("violence-afghanistan-2022-ends", {
      entry: "violence-afghanistan-2022",
      on: "2024-01-23",
      knownFrom: "2024-01-23",
      coveredUntil: "2024-04-10",
      because: t(
        "Nieuw beleid, ook naar de glijdende schaal van het Hof bekeken.",
        "New policy, also seen by the sliding scale of the Court.",
      ),
      sources: [letters.afghanistan2024],
    }),
    row("violence-afghanistan-2024", {
      title: t(
        "Afghanistan: nergens willekeurig geweld als gevolg van een gewapend conflict",
        "Afghanistan: nowhere indiscriminate violence from an armed conflict",
      ),
      from: "2024-01-23",
      knownFrom: "2024-01-23",
      coveredUntil: "2024-04-10",
      sources: [letters.afghanistan2024],
      cause: reports(
        "Het ambtsbericht van 30 juni 2023; het arrest van 9 november 2023 is meegewogen.",
        "The country report of 30 June 2023; the judgment of 9 November 2023 was weighed in.",
      ),
      keys: { nationality: "AFG" },
      values: { degree: "none" },
    }),
    row("violence-nigeria-2023", {
      title: t("Nigeria: geen uitzonderlijke situatie", "Nigeria: no exceptional situation"),
      from: "2023-05-09",
      knownFrom: "2023-05-09",
      coveredUntil: "2023-05-09",
      sources: [letters.nigeria2023],
      keys: { nationality: "NGA" },
      values: { degree: "no-exceptional" },
    }),
    row("violence-gaza-2024", {
      title: t("Gaza: de hoogste mate van willekeurig geweld", "Gaza: the highest degree of indiscriminate violence"),
      from: "2024-06-26",
      knownFrom: "2024-06-26",
      coveredUntil: "2024-07-03",
      sources: [indPages.palestine],
      cause: reports(
        "Onderzoek van de IND naar de veiligheid, na de vernietiging van de besluitstop.",
        "Research by the IND on security, after the decision moratorium was annulled.",
      ),
      keys: { nationality: "PSE", area: "gaza" },
      values: { degree: "extreme" },
    }),
    row("violence-west-bank-2024", {
      title: t(
        "Westelijke Jordaanoever: gewapend geweld, geen situatie als in artikel 15, onder c",
        "West Bank: armed violence, no situation as in article 15(c)",
      ),
      from: "2024-06-26",
      knownFrom: "2024-06-26",
      coveredUntil: "2024-07-03",
      sources: [indPages.palestine],
      keys: { nationality: "PSE", area: "west-bank" },
      values: { degree: "none" },
    }),
    row("violence-sudan-highest-2024", {
      title: t(
        "Soedan: de meest uitzonderlijke situatie in Khartoem, het grootste deel van Darfur, Kordofan en El Gezira",
        "Sudan: the most exceptional situation in Khartoum, most of Darfur, Kordofan and El Gezira",
      ),
      from: "2024-06-27",
      knownFrom: "2024-06-27",
      coveredUntil: "2024-07-08",
      sources: [letters.sudan2024, indPages.sudan],
      cause: reports("Het ambtsbericht van 31 mei 2024.", "The country report of 31 May 2024."),
      keys: { nationality: "SDN", area: ["khartoum", "darfur", "kordofan", "el-gezira"] },
      values: { degree: "extreme" },
    }),
    row("violence-west-darfur-2024", {
      title: t(
        "West-Darfur: een minder uitzonderlijke situatie; persoonlijke omstandigheden tellen mee",
        "West Darfur: a less exceptional situation; personal circumstances count",
      ),
      from: "2024-06-27",
      knownFrom: "2024-06-27",
      coveredUntil: "2024-07-08",
      sources: [letters.sudan2024, indPages.sudan],
      cause: reports("Het ambtsbericht van 31 mei 2024.", "The country report of 31 May 2024."),
      keys: { nationality: "SDN", area: "west-darfur" },
      values: { degree: "lower" },
    }),
    row("violence-sudan-elsewhere-2024", {
      title: t(
        "Soedan, overige gebieden: geen uitzonderlijke situatie",
        "Sudan, other areas: no exceptional situation",
      ),
      from: "2024-06-27",
      knownFrom: "2024-06-27",
      coveredUntil: "2024-07-08",
      sources: [indPages.sudan],
      keys: { nationality: "SDN", area: "elsewhere" },
      values: { degree: "none" },
    }),
    row("violence-ethiopia-2025", {
      title: t(
        "Amhara en Oromia: een relatief lager niveau van geweld",
        "Amhara and Oromia: a relatively lower level of violence",
      ),
      from: "2025-10-02",
      knownFrom: "2025-10-02",
      coveredUntil: COVERED.countryPolicy,
      sources: [ethiopia2025],
      note: t(
        "De dag van ondertekening; de ingangsdag is niet gelezen.",
        "The day it was signed; the day it took effect was not read.",
      ),
      keys: { nationality: "ETH", area: ["amhara", "oromia"] },
      values: { degree: "lower" },
    }),
  ],
});
