import { t } from "@keten/text";

/** The parts of the chain under which the series are listed, in the order in which people pass. */
export const SUBJECTS = [
  { id: "arrival", title: t("Aankomst", "Arrival") },
  { id: "waiting", title: t("Wacht op besluit", "Waiting for a decision") },
  { id: "decision", title: t("Besluit", "Decision") },
  { id: "reception", title: t("Opvang en huisvesting", "Reception and housing") },
  { id: "municipalities", title: t("Gemeenten", "Municipalities") },
  { id: "departure", title: t("Vertrek", "Departure") },
  { id: "ukraine", title: t("Ontheemden uit Oekraïne", "Displaced people from Ukraine") },
  { id: "other", title: t("Overig", "Other") },
] as const;

export type SubjectId = (typeof SUBJECTS)[number]["id"];

const SERIES: Readonly<Record<string, SubjectId>> = {
  "first-applications": "arrival",
  "repeat-applications": "arrival",
  "family-arrivals": "arrival",
  "family-arrivals-per-100-grants": "arrival",
  "resettlement-arrivals": "arrival",
  "asylum-influx": "arrival",
  "asylum-applicants": "arrival",
  "unaccompanied-minors": "arrival",
  "pending-applications": "waiting",
  "pending-persons": "waiting",
  "pending-by-age": "waiting",
  "pending-family-applications": "waiting",
  "decision-time": "waiting",
  "decided-within-15-months": "waiting",
  "first-instance-decisions": "decision",
  "repeat-decisions": "decision",
  "first-decisions-monthly": "decision",
  "grant-rate": "decision",
  "dublin-track-share": "decision",
  "ind-staff": "decision",
  "ind-capacity": "decision",
  "penalty-payments": "decision",
};

/** Later series find their place by what their name begins with. */
const BEGINNINGS: readonly (readonly [string, SubjectId])[] = [
  ["ukraine-", "ukraine"],
  ["temporary-protection-", "ukraine"],
  ["reception-", "reception"],
  ["permit-holders-", "reception"],
  ["housing-", "reception"],
  ["left-reception", "reception"],
  ["departures", "departure"],
  ["return-", "departure"],
  ["dublin-", "departure"],
  ["forecast-asylum-", "arrival"],
  ["municipalities-asked-more", "reception"],
  ["inhabitants", "municipalities"],
  ["ses-woa-", "municipalities"],
];

export const subjectOf = (series: string): SubjectId =>
  SERIES[series] ?? BEGINNINGS.find(([beginning]) => series.startsWith(beginning))?.[1] ?? "other";
