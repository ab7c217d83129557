import { day } from "@keten/law-language";
import { t } from "@keten/text";
import type { Programme } from "../programmes/programme.js";
import { emn2024 } from "../sources/national.js";
import { indPages, iranPause2026, letters, published, report } from "./sources.js";

/** What happened around country measures without being a line of them. */
export const countryProgrammes: Programme[] = [
  {
    id: "country-reports-no-longer-published",
    subject: "country",
    title: t(
      "Ambtsberichten voortaan geheim, en toch openbaar",
      "Country reports to stay secret, and public after all",
    ),
    says: t(
      "Sinds april 2025 maakte het kabinet ambtsberichten in beginsel niet meer openbaar. In juni 2025 oordeelde een rechter dat dat niet mocht; het ambtsbericht over Syrië werd daarna openbaar.",
      "From April 2025 the government no longer published country reports in principle. In June 2025 a court held that this was not allowed; the report on Syria was then published.",
    ),
    before: t("Algemene ambtsberichten waren openbaar.", "General country reports were public."),
    from: day("2025-04-01"),
    until: day("2025-06-30"),
    owner: "BZ, AenM",
    status: "ended",
    cause: {
      kind: "judgment",
      says: t("De rechter stond geheimhouding niet toe.", "The court did not allow secrecy."),
    },
    rules: ["country.newest-information"],
    sources: [
      report(
        "syrie-2025",
        "ANP: het ambtsbericht over Syrië is gepubliceerd na een beroep op de Wet open overheid",
        "ANP: the country report on Syria was published after a request under the Open Government Act",
        "https://www.welingelichtekringen.nl/samenleving/veiligheidssituatie-in-syrie-volatiel-staat-in-ambtsbericht",
        undefined,
      ),
    ],
    note: t("De dagen in april en juni 2025 zijn niet gevonden.", "The days in April and June 2025 were not found."),
  },
  {
    id: "palestine-policy-2024",
    subject: "country",
    title: t("IND beslist weer over Palestijnse aanvragen", "The IND decides again on Palestinian applications"),
    says: t(
      "Na onderzoek van de IND (TOELT) komt er landenbeleid: in heel Gaza is het geweld zo hevig dat wie er is gevaar loopt; op de Westelijke Jordaanoever telt de persoon. Het vertrekmoratorium vervalt op 3 juli 2024.",
      "After research by the IND (TOELT) there is country policy: in all of Gaza violence is so severe that whoever is there is in danger; on the West Bank the person counts. The departure moratorium lapses on 3 July 2024.",
    ),
    before: t(
      "De IND besliste niet, op grond van een besluitstop die later nietig bleek.",
      "The IND did not decide, under a moratorium later found void.",
    ),
    from: day("2024-06-26"),
    owner: "IND",
    status: "event",
    cause: {
      kind: "judgment",
      says: t("Raad van State 24 april 2024.", "Council of State 24 April 2024."),
    },
    rules: ["asylum.decision-moratorium", "asylum.departure-moratorium", "country.violence"],
    sources: [indPages.palestine, published.palestineEnd2024],
  },
  {
    id: "sudan-policy-2024",
    subject: "country",
    title: t(
      "Nieuw landenbeleid Soedan; het moratorium vervalt",
      "New country policy for Sudan; the moratorium lapses",
    ),
    says: t(
      "De Kamerbrief van 27 juni 2024 wijst per gebied de mate van geweld aan en noemt risicoprofielen. Het besluit- en vertrekmoratorium vervalt op 8 juli 2024 van rechtswege.",
      "The letter to parliament of 27 June 2024 sets the degree of violence area by area and names risk profiles. The decision and departure moratorium lapses by law on 8 July 2024.",
    ),
    before: t(
      "Sinds juli 2023 werd over Soedanese aanvragen niet beslist.",
      "Since July 2023 Sudanese applications were not decided.",
    ),
    from: day("2024-07-08"),
    owner: "IND",
    status: "event",
    cause: {
      kind: "events",
      says: t(
        "Het ambtsbericht van 31 mei 2024; de termijn van een jaar was om.",
        "The country report of 31 May 2024; the term of a year was over.",
      ),
    },
    rules: ["asylum.decision-moratorium", "asylum.departure-moratorium", "country.violence", "country.group"],
    sources: [letters.sudan2024, indPages.sudan, emn2024],
  },
  {
    id: "syria-moratorium-published-2024",
    subject: "country",
    title: t(
      "Besluit- en vertrekmoratorium Syrië volgens het jaaroverzicht",
      "Decision and departure moratorium Syria in the annual report",
    ),
    says: t(
      "Het besluit stond op 19 december 2024 in de Staatscourant; het EMN-jaaroverzicht laat het op 20 december ingaan, drie uitspraken op 14 december. Zes maanden geen beslissingen en geen gedwongen vertrek.",
      "The decision stood in the Staatscourant of 19 December 2024; the EMN annual report has it begin on 20 December, three rulings on 14 December. Six months without decisions and without forced departure.",
    ),
    before: t(
      "Syriërs kregen in beginsel bescherming; gedwongen terugkeer kon al niet, door het ontbreken van betrekkingen.",
      "Syrians were given protection in principle; forced return was not possible already, for lack of relations.",
    ),
    from: day("2024-12-20"),
    owner: "AenM",
    status: "event",
    cause: {
      kind: "events",
      says: t("De val van het regime-Assad op 8 december 2024.", "The fall of the Assad regime on 8 December 2024."),
    },
    rules: ["asylum.decision-moratorium", "asylum.departure-moratorium", "asylum.decision-term"],
    sources: [published.syria2024, emn2024],
  },
  {
    id: "iran-pause-2026",
    subject: "country",
    title: t("Pauze in beslissingen over Iran", "Pause in decisions on Iran"),
    says: t(
      "Op 2 maart 2026 werden beslissingen over Iraanse aanvragen stilgelegd, zonder formeel moratorium; dat kwam er op 19 maart.",
      "On 2 March 2026 decisions on Iranian applications were halted, without a formal moratorium; that came on 19 March.",
    ),
    before: t(
      "Een Kamerbrief van 20 januari 2026 hield het beleid gelijk.",
      "A letter to parliament of 20 January 2026 kept policy as it was.",
    ),
    from: day("2026-03-02"),
    until: day("2026-03-19"),
    owner: "AenM",
    status: "ended",
    cause: { kind: "events", says: t("De oorlog in Iran.", "The war in Iran.") },
    rules: ["asylum.decision-moratorium"],
    sources: [iranPause2026],
  },
];
