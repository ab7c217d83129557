import { annul, row, table } from "@keten/law-language";
import { t } from "@keten/text";
import { COVERED } from "../general/coverage.js";
import { emn2024, parliamentaryPaper, staatscourantMeasure } from "../sources/national.js";
import { councilOfState, districtCourt, ruling } from "../sources/rulings.js";
import { lebanonConflict } from "./country-conflicts.js";

const HALF_A_YEAR = { months: 6 };
const A_YEAR = { months: 12 };

const lapsedTermsLebanon = t(
  "De dag van publicatie is niet gevonden; bekend vanaf: uiterlijk de ingangsdag. Twee uitspraken over Syrië tellen een besluitstop ook mee als de termijn al voorbij was; Keten niet.",
  "The day of publication was not found; known from: the first day at the latest. Two rulings on Syria count a moratorium even where the term had already ended; Keten does not.",
);
const lapsedTerms = t(
  "Twee uitspraken (NL:RBDHA:2025:788 en 2025:4844) tellen de besluitstop ook mee als de termijn al voorbij was. Keten telt hem dan niet mee.",
  "Two rulings (NL:RBDHA:2025:788 and 2025:4844) count the moratorium even where the term had already ended. Keten does not count it then.",
);
const halfYearNote = t(
  "De uitspraken over Syrië en Libanon noemen een verlenging met een jaar; voor deze maatregel is alleen de duur gevonden.",
  "The rulings on Syria and Lebanon speak of a year; for this measure only its duration was found.",
);
const palestinianAnnulled = ruling(
  "NL:RVS:2024:1664",
  councilOfState,
  "2024-04-24",
  {
    nl: "besluitstop Palestijnse gebieden vernietigd",
    en: "decision moratorium for the Palestinian territories annulled",
  },
  "official",
);

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
  coveredUntil: COVERED.countryMeasures,
  rows: [
    row("libya-2019", {
      title: t("besluitmoratorium Libië 2019", "decision moratorium Libya 2019"),
      from: "2019-07-01",
      until: "2020-01-01",
      knownFrom: "2019-06-03",
      coveredUntil: "2020-07-01",
      sources: [
        parliamentaryPaper(
          "19637-2565",
          "Kamerbrief over het moratorium Libië",
          "Letter to parliament on the Libya moratorium",
          "2019-12-18",
        ),
      ],
      note: halfYearNote,
      keys: { nationality: "LBY" },
      values: { lengthening: HALF_A_YEAR, state: "stopped" },
    }),
    row("libya-2020", {
      title: t("verlenging besluitmoratorium Libië", "prolonged decision moratorium Libya"),
      from: "2020-01-01",
      until: "2020-07-01",
      knownFrom: "2019-12-18",
      coveredUntil: "2020-07-01",
      sources: [
        parliamentaryPaper(
          "19637-2565",
          "Kamerbrief over het moratorium Libië",
          "Letter to parliament on the Libya moratorium",
          "2019-12-18",
        ),
      ],
      keys: { nationality: "LBY" },
      values: { lengthening: HALF_A_YEAR, state: "stopped" },
    }),
    row("sudan-activists-2022", {
      title: t(
        "besluitmoratorium Soedan 2022, politieke activisten",
        "decision moratorium Sudan 2022, political activists",
      ),
      from: "2022-02-24",
      until: "2022-08-24",
      knownFrom: "2022-03-23",
      coveredUntil: "2023-02-24",
      sources: [
        parliamentaryPaper(
          "19637-2821",
          "Kamerbrief over het moratorium Soedan",
          "Letter to parliament on the Sudan moratorium",
        ),
      ],
      note: halfYearNote,
      keys: { nationality: "SDN", group: "political-activist" },
      values: { lengthening: HALF_A_YEAR, state: "stopped" },
    }),
    row("sudan-activists-2022-prolonged", {
      title: t(
        "verlenging besluitmoratorium Soedan 2022, politieke activisten",
        "prolonged decision moratorium Sudan 2022, political activists",
      ),
      from: "2022-08-24",
      until: "2023-02-24",
      knownFrom: "2022-08-24",
      coveredUntil: "2023-02-24",
      sources: [
        parliamentaryPaper(
          "19637-3074",
          "Kamerbrief: het moratorium loopt tot 24 februari 2023",
          "Letter to parliament: the moratorium ends on 24 February 2023",
          "2023-02-22",
        ),
      ],
      note: t(
        "Het verlengingsbesluit zelf is niet gevonden; een brief van 22 februari 2023 noemt het einde. Bekend vanaf: uiterlijk de ingangsdag.",
        "The decision that prolonged it was not found; a letter of 22 February 2023 gives its end. Known from: the first day at the latest.",
      ),
      keys: { nationality: "SDN", group: "political-activist" },
      values: { lengthening: HALF_A_YEAR, state: "stopped" },
    }),
    row("sudan-2023", {
      title: t("besluitmoratorium Soedan 2023", "decision moratorium Sudan 2023"),
      from: "2023-07-08",
      until: "2024-01-08",
      knownFrom: "2023-06-26",
      coveredUntil: "2024-07-08",
      sources: [
        staatscourantMeasure(
          "2023, 18540",
          "Besluit- en vertrekmoratorium Soedan",
          "Decision and departure moratorium Sudan",
          "secondary",
        ),
        parliamentaryPaper(
          "19637-3182",
          "Kamerbrief over het moratorium Soedan",
          "Letter to parliament on the Sudan moratorium",
        ),
      ],
      note: halfYearNote,
      keys: { nationality: "SDN" },
      values: { lengthening: HALF_A_YEAR, state: "stopped" },
    }),
    row("sudan-2024", {
      title: t("verlenging besluitmoratorium Soedan", "prolonged decision moratorium Sudan"),
      from: "2024-01-08",
      until: "2024-07-08",
      knownFrom: "2023-12-20",
      coveredUntil: "2024-07-08",
      sources: [
        staatscourantMeasure("2024, 146", "Verlenging moratorium Soedan", "Prolonged moratorium Sudan", "secondary"),
        emn2024,
      ],
      keys: { nationality: "SDN" },
      values: { lengthening: HALF_A_YEAR, state: "stopped" },
    }),
    row("palestinian-territories-2023", {
      title: t("besluitmoratorium Palestijnse gebieden", "decision moratorium Palestinian territories"),
      from: "2023-12-19",
      until: "2024-06-19",
      knownFrom: "2024-01-10",
      coveredUntil: "2024-06-19",
      sources: [
        staatscourantMeasure(
          "2024, 149",
          "Besluit- en vertrekmoratorium Palestijnse gebieden",
          "Decision and departure moratorium Palestinian territories",
          "official",
          "2024-01-10",
        ),
      ],
      note: halfYearNote,
      keys: { nationality: "PSE" },
      values: { lengthening: HALF_A_YEAR, state: "stopped" },
    }),
    annul("palestinian-territories-annulled", {
      entry: "palestinian-territories-2023",
      knownFrom: "2024-04-24",
      coveredUntil: COVERED.countryMeasures,
      because: t(
        "De Raad van State vernietigde de besluitstop: hij rustte niet op actuele informatie. Daarmee heeft hij nooit gegolden.",
        "The Council of State annulled the moratorium: it did not rest on current information. So it never held.",
      ),
      sources: [palestinianAnnulled],
    }),
    row("lebanon-2024", {
      title: t("besluitmoratorium Libanon", "decision moratorium Lebanon"),
      from: "2024-11-29",
      until: "2025-05-29",
      endUnverified: true,
      knownFrom: "2024-11-29",
      coveredUntil: "2025-05-28",
      sources: [
        staatscourantMeasure(
          "2024, 38599",
          "Besluit- en vertrekmoratorium Libanon",
          "Decision and departure moratorium Lebanon",
          "secondary",
        ),
        emn2024,
      ],
      note: lapsedTermsLebanon,
      conflict: lebanonConflict,
      keys: { nationality: "LBN" },
      values: { lengthening: A_YEAR, state: "stopped" },
    }),
    row("syria-2024", {
      title: t("besluitmoratorium Syrië", "decision moratorium Syria"),
      from: "2024-12-14",
      until: "2025-06-14",
      knownFrom: "2024-12-11",
      coveredUntil: "2025-06-30",
      sources: [
        staatscourantMeasure(
          "2024, 41702",
          "Besluit- en vertrekmoratorium Syrië",
          "Decision and departure moratorium Syria",
          "secondary",
        ),
        ruling(
          "NL:RBDHA:2025:14982",
          districtCourt,
          undefined,
          {
            nl: "moratorium Syrië van 14 december 2024 tot en met 13 juni 2025",
            en: "Syria moratorium from 14 December 2024 to 13 June 2025",
          },
          "official",
        ),
      ],
      note: lapsedTerms,
      conflict: {
        says: t(
          "het EMN-jaaroverzicht noemt 20 december 2024 als begin; drie uitspraken noemen 14 december 2024.",
          "the EMN annual report gives 20 December 2024 as its start; three rulings give 14 December 2024.",
        ),
        sources: [emn2024],
      },
      keys: { nationality: "SYR" },
      values: { lengthening: A_YEAR, state: "stopped" },
    }),
  ],
});
