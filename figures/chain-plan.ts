import { type Text, t } from "@keten/text";
import type { ChainPartId, ChainStage } from "./chain-part.js";

/** Where a part's number is looked for: a series, a category, and which cell of the year. */
export interface ChainPick {
  series: string;
  category?: string;
  /** `year`: the year's own figure; `stock`: the last count in the year; `any`: the year's, else the latest month's. */
  take: "year" | "stock" | "any";
  note?: Text;
}

export interface PartPlan {
  id: ChainPartId;
  title: Text;
  stage: ChainStage;
  /** Tried in order; the first that has a figure counts. */
  picks: readonly [ChainPick, ...ChainPick[]];
}

const persons = t(
  "Personen volgens UNHCR, geteld per herkomst; cellen onder vijf zijn afgeschermd.",
  "Persons according to UNHCR, summed over origins; cells below five are masked.",
);

export const chainParts: readonly PartPlan[] = [
  {
    id: "resettlement-arrivals",
    title: t("Hervestiging", "Resettlement"),
    stage: "arrival",
    picks: [{ series: "resettlement-arrivals", take: "year" }],
  },
  {
    id: "family-arrivals",
    title: t("Nareis", "Family members following"),
    stage: "arrival",
    picks: [{ series: "family-arrivals", take: "year" }],
  },
  {
    id: "family-arrivals-per-100-grants",
    title: t("Nareizende gezinsleden per 100 inwilligingen", "Family members following per 100 grants"),
    stage: "arrival",
    picks: [{ series: "family-arrivals-per-100-grants", take: "year" }],
  },
  {
    id: "first-applications",
    title: t("Eerste aanvragen", "First applications"),
    stage: "arrival",
    picks: [{ series: "first-applications", take: "year" }],
  },
  {
    id: "repeat-applications",
    title: t("Herhaalde aanvragen", "Repeat applications"),
    stage: "arrival",
    picks: [{ series: "repeat-applications", take: "year" }],
  },
  {
    id: "pending-applications",
    title: t("Aanvragen bij de IND", "Applications at the IND"),
    stage: "decision-queue",
    picks: [
      { series: "pending-applications", take: "stock" },
      {
        series: "pending-applications",
        category: "general-extended",
        take: "stock",
        note: t(
          "Alleen de algemene en de verlengde asielprocedure; niet te vergelijken met jaren waarin alle sporen zijn geteld.",
          "General and extended procedure only; not comparable with years that count all tracks.",
        ),
      },
    ],
  },
  {
    id: "pending-persons",
    title: t("Mensen in afwachting van een besluit", "People awaiting a decision"),
    stage: "decision-queue",
    picks: [{ series: "pending-persons", take: "stock", note: persons }],
  },
  {
    id: "decision-time",
    title: t("Gemiddelde beslistijd", "Average time to a decision"),
    stage: "decision-queue",
    picks: [{ series: "decision-time", take: "any" }],
  },
  {
    id: "grants",
    title: t("Ingewilligd", "Granted"),
    stage: "decision",
    picks: [{ series: "first-instance-decisions", category: "granted", take: "year", note: persons }],
  },
  {
    id: "refusals",
    title: t("Afgewezen", "Refused"),
    stage: "decision",
    picks: [{ series: "first-instance-decisions", category: "refused", take: "year", note: persons }],
  },
  {
    id: "closed-otherwise",
    title: t("Anders afgesloten", "Closed otherwise"),
    stage: "decision",
    picks: [
      {
        series: "first-instance-decisions",
        category: "closed",
        take: "year",
        note: t(
          "Onder meer Dublin en ingetrokken aanvragen; wat eronder valt is in de loop van de jaren veranderd.",
          "Among others Dublin and withdrawn applications; what is counted here changed over the years.",
        ),
      },
    ],
  },
  {
    id: "permit-holders-in-reception",
    title: t("Statushouders in de opvang", "Permit holders in reception"),
    stage: "follow-up-queue",
    picks: [{ series: "permit-holders-in-reception", take: "stock" }],
  },
  {
    id: "left-reception-with-permit",
    title: t("Verlieten de opvang met een vergunning", "Left reception with a permit"),
    stage: "outcome",
    picks: [
      { series: "left-reception", category: "permit-holders", take: "year" },
      {
        series: "permit-holders-allocated-housing",
        take: "year",
        note: t("Aan een woning gekoppeld of gehuisvest door gemeenten.", "Allocated to or housed by municipalities."),
      },
    ],
  },
  {
    id: "return-cases-closed",
    title: t("Afgesloten vertrekdossiers", "Return cases closed"),
    stage: "follow-up-queue",
    picks: [{ series: "return-cases-closed", take: "year" }],
  },
  {
    id: "return-demonstrable",
    title: t("Aantoonbaar vertrokken", "Demonstrably departed"),
    stage: "outcome",
    picks: [{ series: "departures", category: "demonstrable", take: "year" }],
  },
  {
    id: "return-unknown-destination",
    title: t("Bestemming onbekend", "Destination unknown"),
    stage: "outcome",
    picks: [{ series: "departures", category: "unsupervised", take: "year" }],
  },
  {
    id: "return-other",
    title: t("Anders afgesloten, onder andere met een vergunning", "Closed otherwise, among others with a permit"),
    stage: "outcome",
    picks: [{ series: "return-cases-closed", category: "other", take: "year" }],
  },
  {
    id: "reception-occupancy",
    title: t("In de opvang", "In reception"),
    stage: "reception",
    picks: [
      { series: "reception-occupancy", take: "stock" },
      {
        series: "reception-occupancy-average",
        take: "year",
        note: t(
          "Gemiddelde over het jaar, geen stand aan het einde.",
          "Average over the year, not a count at its end.",
        ),
      },
      {
        series: "reception-occupancy-derived",
        take: "stock",
        note: t(
          "Niet geteld: afgeleid uit de laatste telling ervoor en het gemiddelde van het jaar erna.",
          "Not counted: derived from the last count before it and the average of the year after it.",
        ),
      },
    ],
  },
  {
    id: "reception-places-needed",
    title: t("Plekken nodig aan het einde van het jaar", "Places needed at the end of the year"),
    stage: "reception",
    picks: [
      {
        series: "reception-places-needed",
        take: "stock",
        note: t("Raming vooraf, geen telling.", "Forecast made beforehand, not a count."),
      },
    ],
  },
  {
    id: "ukraine-registered",
    title: t("Ontheemden uit Oekraïne", "Displaced persons from Ukraine"),
    stage: "temporary-protection",
    picks: [
      { series: "ukraine-registered", take: "stock" },
      {
        series: "temporary-protection-beneficiaries",
        take: "stock",
        note: t(
          "Telling van Eurostat; in december 2023 stonden vertrokken mensen er nog in.",
          "Count by Eurostat; in December 2023 it still held people who had left.",
        ),
      },
    ],
  },
  {
    id: "ukraine-in-municipal-reception",
    title: t("Van hen in gemeentelijke opvang", "Of whom in municipal reception"),
    stage: "temporary-protection",
    picks: [{ series: "ukraine-in-municipal-reception", take: "stock" }],
  },
];
