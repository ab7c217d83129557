import { type Text, t } from "@keten/text";
import { type MeasureFigure, type MeasureId, measures } from "./measures.js";

/** What of a run stands beside which published figures. */
export interface Comparison extends MeasureFigure {
  id: string;
  title: Text;
  definition: Text;
  kind: "level" | "flow";
  /** Measures of the run that are added up. */
  of: readonly MeasureId[];
}

/** What the run's refusals and people leaving without a decision stand against. */
export const RETURN_CASES: readonly MeasureId[] = ["refusals", "closed_for_other_state", "withdrawn", "left_unseen"];

/**
 * DT&V counts departures of its whole caseload: also of people who never awaited their decision, and of people the
 * police and the border guard found, who are not in the model. So the two stand side by side, not judged.
 */
const departures = (
  id: string,
  title: Text,
  definition: Text,
  of: readonly MeasureId[],
  categories: readonly string[],
): Comparison => ({
  id,
  title,
  definition,
  kind: "flow",
  of,
  parts: categories.map((category) => ({ series: "departures", category })),
  source: "declared",
  otherDefinition: true,
});

export const comparisons: readonly Comparison[] = [
  ...measures.flatMap(({ id, title, definition, kind, figure }) =>
    figure ? [{ id, title, definition, kind, of: [id as MeasureId], ...figure }] : [],
  ),
  {
    id: "return_cases",
    title: t("Afwijzingen en vertrek zonder besluit", "Refusals and leaving without a decision"),
    definition: t(
      "Afwijzingen en mensen die zonder besluit vertrekken, naast de dossiers die de DT&V van de IND krijgt.",
      "Refusals and people who leave without a decision, beside the cases that DT&V receives from the IND.",
    ),
    kind: "flow",
    of: RETURN_CASES,
    parts: [{ series: "return-case-inflow", category: "ind" }],
    source: "declared",
  },
  departures(
    "departures",
    t("Vertrek zonder vergunning", "Departures without a permit"),
    t(
      "Iedereen die na een afwijzing vertrekt of een besluit niet afwacht, naast alle vertrek uit de caseload van de DT&V. Die telt ook mensen die de politie en de grenswacht aantroffen.",
      "Everybody who departs after a refusal or does not await a decision, beside all departures from the caseload of DT&V. That also counts people whom the police and the border guard found.",
    ),
    ["departed_independently", "departed_forced", "departed_unseen", "withdrawn", "left_unseen"],
    ["independent", "forced", "unsupervised"],
  ),
  departures(
    "departures_demonstrable",
    t("Aantoonbaar vertrek", "Demonstrable departures"),
    t(
      "Zelfstandig en gedwongen vertrek na een afwijzing, en ingetrokken aanvragen, naast het aantoonbare vertrek volgens de DT&V.",
      "Independent and forced departures after a refusal, and withdrawn applications, beside the demonstrable departures of DT&V.",
    ),
    ["departed_independently", "departed_forced", "withdrawn"],
    ["independent", "forced"],
  ),
  departures(
    "departures_unsupervised",
    t("Vertrek zonder toezicht", "Unsupervised departures"),
    t(
      "Mensen die met onbekende bestemming vertrekken, na een afwijzing of zonder een besluit af te wachten, naast het vertrek zonder toezicht volgens de DT&V.",
      "People who depart to an unknown destination, after a refusal or without awaiting a decision, beside the unsupervised departures of DT&V.",
    ),
    ["departed_unseen", "left_unseen"],
    ["unsupervised"],
  ),
  {
    id: "pending_applications_ind",
    title: t("Openstaande aanvragen volgens de IND", "Pending applications according to the IND"),
    definition: t(
      "De IND telt aanvragen en niet mensen, en niet altijd alle sporen; dit getal ligt hoger dan dat van UNHCR.",
      "The IND counts applications, not persons, and not always all tracks; this number lies above that of UNHCR.",
    ),
    kind: "level",
    of: ["pending_first_instance"],
    parts: [{ series: "pending-applications" }],
    source: "declared",
    otherDefinition: true,
  },
];
