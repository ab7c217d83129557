import { row, table } from "@keten/law-language";
import { t } from "@keten/text";
import { COVERED } from "../general/coverage.js";
import { emn2024, parliamentaryPaper, staatscourantMeasure, vw2000 } from "../sources/national.js";
import { lebanonConflict } from "./country-conflicts.js";

/** Departure moratoria by country: removal is barred while one holds. */
export const departureMoratoria = table("departure-moratoria", {
  title: t("de vertrekmoratoria per land", "the departure moratoria by country"),
  keys: {
    nationality: { type: "country", title: t("nationaliteit", "nationality") },
    group: { type: "choice", title: t("groep", "group") },
  },
  values: { state: { type: "choice", title: t("stand", "state") } },
  coveredUntil: COVERED.countryMeasures,
  rows: [
    row("departure-libya-2019", {
      title: t("vertrekmoratorium Libië", "departure moratorium Libya"),
      from: "2019-07-01",
      until: "2020-07-01",
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
      keys: { nationality: "LBY" },
      values: { state: "barred" },
    }),
    row("departure-sudan-activists-2022", {
      title: t(
        "vertrekmoratorium Soedan 2022, politieke activisten",
        "departure moratorium Sudan 2022, political activists",
      ),
      from: "2022-02-24",
      until: "2023-02-24",
      knownFrom: "2022-03-23",
      coveredUntil: "2023-02-24",
      sources: [
        parliamentaryPaper(
          "19637-3074",
          "Kamerbrief: het moratorium loopt tot 24 februari 2023",
          "Letter to parliament: the moratorium ends on 24 February 2023",
          "2023-02-22",
        ),
      ],
      keys: { nationality: "SDN", group: "political-activist" },
      values: { state: "barred" },
    }),
    row("departure-sudan-2023", {
      title: t("vertrekmoratorium Soedan 2023", "departure moratorium Sudan 2023"),
      from: "2023-07-08",
      until: "2024-07-08",
      knownFrom: "2023-06-26",
      coveredUntil: "2024-07-08",
      sources: [
        staatscourantMeasure(
          "2023, 18540",
          "Besluit- en vertrekmoratorium Soedan",
          "Decision and departure moratorium Sudan",
          "secondary",
        ),
        emn2024,
      ],
      keys: { nationality: "SDN" },
      values: { state: "barred" },
    }),
    row("departure-palestinian-territories-2023", {
      title: t("vertrekmoratorium Palestijnse gebieden", "departure moratorium Palestinian territories"),
      from: "2023-12-19",
      until: "2024-07-03",
      knownFrom: "2024-01-10",
      coveredUntil: "2024-07-03",
      sources: [
        staatscourantMeasure(
          "2024, 149",
          "Besluit- en vertrekmoratorium Palestijnse gebieden",
          "Decision and departure moratorium Palestinian territories",
          "official",
          "2024-01-10",
        ),
        staatscourantMeasure(
          "2024, 20771",
          "Beëindiging vertrekmoratorium Palestijnse gebieden",
          "End of the departure moratorium Palestinian territories",
          "secondary",
        ),
      ],
      keys: { nationality: "PSE" },
      values: { state: "barred" },
    }),
    row("departure-lebanon-2024", {
      title: t("vertrekmoratorium Libanon", "departure moratorium Lebanon"),
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
      note: t(
        "De dag van publicatie is niet gevonden; bekend vanaf: uiterlijk de ingangsdag.",
        "The day of publication was not found; known from: the first day at the latest.",
      ),
      conflict: lebanonConflict,
      keys: { nationality: "LBN" },
      values: { state: "barred" },
    }),
    row("departure-syria-2024", {
      title: t("vertrekmoratorium Syrië", "departure moratorium Syria"),
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
        vw2000("45(4)"),
      ],
      keys: { nationality: "SYR" },
      values: { state: "barred" },
    }),
  ],
});
