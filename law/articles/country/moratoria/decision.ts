import { annul, type Dated, end, row, table } from "@keten/law-language";
import { type Text, t } from "@keten/text";
import { COVERED } from "../../general/coverage.js";
import { councilOfState, ruling } from "../../sources/rulings.js";
import { indPages } from "../sources.js";
import { measures } from "./measures.js";

const QUARTER = { months: 3 };
const HALF_A_YEAR = { months: 6 };
const A_YEAR = { months: 12 };

const lapsedTerms = t(
  "Twee uitspraken (NL:RBDHA:2025:788 en 2025:4844) tellen de besluitstop voor Syrië ook mee als de termijn al voorbij was. Keten telt hem dan niet mee.",
  "Two rulings (NL:RBDHA:2025:788 and 2025:4844) count the moratorium for Syria even where the term had already ended. Keten does not count it then.",
);
const halfYearNote = t(
  "Voor andere landen noemen bronnen een verlenging met een jaar; voor deze maatregel is alleen de duur gevonden.",
  "For other countries sources speak of a year; for this measure only its duration was found.",
);
const ownDuration = t(
  "Hoe deze verlenging doorwerkt in een termijn die al was verlengd, is niet gevonden; hier telt haar eigen duur, met 21 maanden als uiterste.",
  "How this prolongation works on a term already lengthened was not found; its own duration counts here, with 21 months as the limit.",
);
const ukraineNote = t(
  "De IND telde eind 2022 in totaal een jaar en in 2023 in totaal 21 maanden; elke periode telt hier voor haar eigen duur.",
  "The IND counted a year in total at the end of 2022 and 21 months in total in 2023; each period counts here for its own duration.",
);

const measure = (
  id: string,
  title: Text,
  dated: Dated,
  keys: { nationality: string; group?: string },
  lengthening: { months: number },
) => row(id, { ...dated, title, keys, values: { lengthening, state: "stopped" } });

/** Decision moratoria by country: `lengthening` is what the measure adds to a running decision term. */
export const decisionMoratoria = table("decision-moratoria", {
  title: t("de besluitmoratoria per land", "the decision moratoria by country"),
  keys: {
    nationality: { type: "country", title: t("nationaliteit", "nationality") },
    group: { type: "choice", title: t("groep", "group") },
  },
  values: {
    lengthening: { type: "length", title: t("verlenging van de termijn", "lengthening of the term") },
    state: { type: "choice", title: t("stand", "state") },
  },
  coveredUntil: COVERED.moratoria,
  rows: [
    measure(
      "libya-2019",
      t("besluitmoratorium Libië 2019", "decision moratorium Libya 2019"),
      { ...measures.libya2019, note: halfYearNote },
      { nationality: "LBY" },
      HALF_A_YEAR,
    ),
    measure(
      "libya-2020",
      t("verlenging besluitmoratorium Libië", "prolonged decision moratorium Libya"),
      measures.libya2020,
      { nationality: "LBY" },
      HALF_A_YEAR,
    ),
    measure(
      "tigray-2021",
      t("besluitmoratorium Tigray (Ethiopië)", "decision moratorium Tigray (Ethiopia)"),
      measures.tigray2021,
      { nationality: "ETH", group: "tigrayan" },
      A_YEAR,
    ),
    measure(
      "afghanistan-2021",
      t("besluitmoratorium Afghanistan", "decision moratorium Afghanistan"),
      measures.afghanistan2021,
      { nationality: "AFG" },
      A_YEAR,
    ),
    measure(
      "afghanistan-2022",
      t("verlenging besluitmoratorium Afghanistan", "prolonged decision moratorium Afghanistan"),
      { ...measures.afghanistan2022, note: ownDuration },
      { nationality: "AFG" },
      HALF_A_YEAR,
    ),
    end("afghanistan-2022-ends", {
      entry: "afghanistan-2022",
      on: "2022-06-30",
      knownFrom: "2022-06-30",
      coveredUntil: "2022-08-26",
      because: t(
        "De staatssecretaris trok de besluitstop in na het ambtsbericht van 28 maart 2022: de IND beslist weer.",
        "The minister withdrew the moratorium after the country report of 28 March 2022: the IND decides again.",
      ),
      note: t(
        "De dag waarop de intrekking in de Staatscourant stond, is niet gevonden.",
        "The day on which the withdrawal stood in the Staatscourant was not found.",
      ),
      sources: [indPages.afghanistanResumed],
    }),
    measure(
      "sudan-activists-2022",
      t("besluitmoratorium Soedan 2022, politieke activisten", "decision moratorium Sudan 2022, political activists"),
      { ...measures.sudanActivists2022, note: halfYearNote },
      { nationality: "SDN", group: "political-activist" },
      HALF_A_YEAR,
    ),
    measure(
      "sudan-activists-2022-prolonged",
      t(
        "verlenging besluitmoratorium Soedan 2022, politieke activisten",
        "prolonged decision moratorium Sudan 2022, political activists",
      ),
      measures.sudanActivistsProlonged,
      { nationality: "SDN", group: "political-activist" },
      HALF_A_YEAR,
    ),
    measure(
      "ukraine-2022",
      t("besluitmoratorium Oekraïne", "decision moratorium Ukraine"),
      { ...measures.ukraine2022, note: ukraineNote },
      { nationality: "UKR" },
      HALF_A_YEAR,
    ),
    measure(
      "ukraine-2022-august",
      t("verlenging besluitmoratorium Oekraïne, augustus 2022", "decision moratorium Ukraine prolonged, August 2022"),
      measures.ukraineSummer2022,
      { nationality: "UKR" },
      HALF_A_YEAR,
    ),
    measure(
      "ukraine-2023-february",
      t("verlenging besluitmoratorium Oekraïne, februari 2023", "decision moratorium Ukraine prolonged, February 2023"),
      {
        ...measures.ukraineSummer2022,
        from: "2023-02-28",
        until: "2023-08-28",
        knownFrom: "2023-03-16",
        note: t(
          "De dag van publicatie is niet gevonden; bekend vanaf: de dag van de Kamerbrief die de IND noemt.",
          "The day of publication was not found; known from: the day of the letter to parliament that the IND cites.",
        ),
      },
      { nationality: "UKR" },
      HALF_A_YEAR,
    ),
    measure(
      "ukraine-2023-august",
      t("laatste verlenging besluitmoratorium Oekraïne", "last prolongation of the decision moratorium Ukraine"),
      { ...measures.ukraineSummer2022, from: "2023-08-28", until: "2023-11-28", knownFrom: "2023-08-28" },
      { nationality: "UKR" },
      QUARTER,
    ),
    measure(
      "russian-conscripts-2022",
      t("besluitmoratorium Russische dienstplichtigen", "decision moratorium Russian conscripts"),
      { ...measures.russia2022, note: halfYearNote },
      { nationality: "RUS", group: "russian-conscript" },
      HALF_A_YEAR,
    ),
    measure(
      "russian-conscripts-2023",
      t("verlenging besluitmoratorium Russische dienstplichtigen", "prolonged decision moratorium Russian conscripts"),
      measures.russia2023,
      { nationality: "RUS", group: "russian-conscript" },
      HALF_A_YEAR,
    ),
    measure(
      "sudan-2023",
      t("besluitmoratorium Soedan 2023", "decision moratorium Sudan 2023"),
      { ...measures.sudan2023, note: halfYearNote },
      { nationality: "SDN" },
      HALF_A_YEAR,
    ),
    measure(
      "sudan-2024",
      t("verlenging besluitmoratorium Soedan", "prolonged decision moratorium Sudan"),
      measures.sudan2024,
      { nationality: "SDN" },
      HALF_A_YEAR,
    ),
    measure(
      "palestinian-territories-2023",
      t("besluitmoratorium Palestijnse gebieden", "decision moratorium Palestinian territories"),
      { ...measures.palestine2023, note: halfYearNote },
      { nationality: "PSE" },
      HALF_A_YEAR,
    ),
    annul("palestinian-territories-annulled", {
      entry: "palestinian-territories-2023",
      knownFrom: "2024-04-24",
      coveredUntil: COVERED.countryMeasures,
      because: t(
        "De Raad van State vernietigde de besluitstop: hij rustte niet op actuele informatie. Daarmee heeft hij nooit gegolden.",
        "The Council of State annulled the moratorium: it did not rest on current information. So it never held.",
      ),
      cause: {
        kind: "judgment",
        says: t(
          "Raad van State 24 april 2024: een besluitstop moet op precieze en actuele informatie rusten.",
          "Council of State 24 April 2024: a moratorium must rest on precise and current information.",
        ),
      },
      sources: [
        ruling(
          "NL:RVS:2024:1664",
          councilOfState,
          "2024-04-24",
          {
            nl: "besluitstop Palestijnse gebieden vernietigd",
            en: "decision moratorium for the Palestinian territories annulled",
          },
          "official",
        ),
      ],
    }),
    measure(
      "lebanon-2024",
      t("besluitmoratorium Libanon", "decision moratorium Lebanon"),
      { ...measures.lebanon2024, note: lapsedTerms },
      { nationality: "LBN" },
      A_YEAR,
    ),
    measure(
      "syria-2024",
      t("besluitmoratorium Syrië", "decision moratorium Syria"),
      { ...measures.syria2024, note: lapsedTerms },
      { nationality: "SYR" },
      A_YEAR,
    ),
    measure(
      "iran-2026",
      t("besluitmoratorium Iran", "decision moratorium Iran"),
      measures.iran2026,
      { nationality: "IRN" },
      HALF_A_YEAR,
    ),
  ],
});
