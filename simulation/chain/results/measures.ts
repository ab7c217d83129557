import type { CounterKind } from "@keten/engine";
import { type Text, t } from "@keten/text";

export interface Measure {
  id: string;
  kind: CounterKind;
  title: Text;
  unit: string;
  definition: Text;
  /** The published series the measure is compared with. */
  figure?: { series: string; category?: string };
}

/** What is counted each day, in the order of the columns of the daily counters. */
export const measures: readonly Measure[] = [
  {
    id: "applications",
    kind: "flow",
    title: t("Aanvragen", "Applications"),
    unit: "persons",
    definition: t(
      "Eerste en herhaalde asielaanvragen die zijn ingediend.",
      "First and repeat asylum applications lodged.",
    ),
    figure: { series: "first-applications" },
  },
  {
    id: "decisions",
    kind: "flow",
    title: t("Besluiten", "Decisions"),
    unit: "persons",
    definition: t(
      "Aanvragen die zijn afgerond: ingewilligd, afgewezen of anders afgesloten.",
      "Applications completed: granted, refused or closed otherwise.",
    ),
    figure: { series: "first-instance-decisions", category: "total" },
  },
  {
    id: "grants",
    kind: "flow",
    title: t("Inwilligingen", "Grants"),
    unit: "persons",
    definition: t("Aanvragen die zijn ingewilligd.", "Applications granted."),
    figure: { series: "first-instance-decisions", category: "granted" },
  },
  {
    id: "refusals",
    kind: "flow",
    title: t("Afwijzingen", "Refusals"),
    unit: "persons",
    definition: t("Aanvragen die zijn afgewezen.", "Applications refused."),
    figure: { series: "first-instance-decisions", category: "refused" },
  },
  {
    id: "closed_otherwise",
    kind: "flow",
    title: t("Anders afgesloten", "Closed otherwise"),
    unit: "persons",
    definition: t(
      "Aanvragen die zonder inwilliging of afwijzing eindigden, onder meer Dublin en ingetrokken.",
      "Applications that ended without grant or refusal, among others Dublin and withdrawn.",
    ),
    figure: { series: "first-instance-decisions", category: "closed" },
  },
  {
    id: "in_registration",
    kind: "level",
    title: t("In registratie", "In registration"),
    unit: "persons",
    definition: t(
      "Mensen die zijn aangekomen en hun aanvraag nog niet hebben ingediend.",
      "People who have arrived and not yet lodged their application.",
    ),
  },
  {
    id: "pending_first_instance",
    kind: "level",
    title: t("Wacht op een besluit", "Awaiting a decision"),
    unit: "persons",
    definition: t(
      "Mensen met een aanvraag waarop nog niet is beslist, aan het einde van de dag.",
      "People with an application not yet decided, at the end of the day.",
    ),
    figure: { series: "pending-persons" },
  },
  {
    id: "beyond_legal_term",
    kind: "level",
    title: t("Wacht langer dan de wettelijke termijn", "Waiting beyond the legal term"),
    unit: "persons",
    definition: t(
      "Mensen op wier aanvraag nog niet is beslist terwijl de wettelijke beslistermijn voorbij is.",
      "People whose application is not yet decided although the legal term for the decision has passed.",
    ),
  },
];

export type MeasureId = (typeof COLUMN_NAMES)[number];
const COLUMN_NAMES = [
  "applications",
  "decisions",
  "grants",
  "refusals",
  "closed_otherwise",
  "in_registration",
  "pending_first_instance",
  "beyond_legal_term",
] as const;

/** The column of a measure in the daily counters. */
export const COLUMN = Object.fromEntries(COLUMN_NAMES.map((id, index) => [id, index])) as Record<MeasureId, number>;
