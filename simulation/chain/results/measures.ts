import type { CounterKind } from "@keten/engine";
import { type Text, t } from "@keten/text";

export interface Measure {
  id: string;
  kind: CounterKind;
  title: Text;
  unit: string;
  definition: Text;
  /** Whether the tables hold it by origin group too. */
  byGroup: boolean;
  /** The published series the measure is compared with; parts are added up. */
  figure?: MeasureFigure;
}

export interface MeasureFigure {
  parts: readonly { series: string; category?: string }[];
  /** One source, or the order of preference that the series declares. */
  source: string;
  /** Whether a history run takes these figures in, so that agreement proves nothing. */
  input?: boolean;
  /** Whether the source counts something else too, so that the two stand side by side without a verdict. */
  otherDefinition?: boolean;
}

const flow = (id: string, title: Text, definition: Text, byGroup: boolean, figure?: MeasureFigure): Measure => ({
  id,
  kind: "flow",
  title,
  unit: "persons",
  definition,
  byGroup,
  ...(figure ? { figure } : {}),
});
const level = (...of: Parameters<typeof flow>): Measure => ({ ...flow(...of), kind: "level" });

/** What is counted each day for each group, in the order of the columns of the daily counters. */
export const measures: readonly Measure[] = [
  flow(
    "applications",
    t("Aanvragen", "Applications"),
    t("Eerste en herhaalde asielaanvragen die zijn ingediend.", "First and repeat asylum applications lodged."),
    true,
    { parts: [{ series: "first-applications" }, { series: "repeat-applications" }], source: "UNHCR-2026", input: true },
  ),
  flow(
    "decisions",
    t("Besluiten", "Decisions"),
    t("Inwilligingen en afwijzingen in eerste aanleg.", "Grants and refusals in first instance."),
    true,
    {
      parts: [
        { series: "first-instance-decisions", category: "granted" },
        { series: "first-instance-decisions", category: "refused" },
        { series: "repeat-decisions", category: "granted" },
        { series: "repeat-decisions", category: "refused" },
      ],
      source: "UNHCR-2026",
      input: true,
    },
  ),
  flow(
    "grants",
    t("Inwilligingen", "Grants"),
    t("Aanvragen die in eerste aanleg zijn ingewilligd.", "Applications granted in first instance."),
    true,
    {
      parts: [
        { series: "first-instance-decisions", category: "granted" },
        { series: "repeat-decisions", category: "granted" },
      ],
      source: "UNHCR-2026",
    },
  ),
  flow(
    "refusals",
    t("Afwijzingen", "Refusals"),
    t("Aanvragen die in eerste aanleg zijn afgewezen.", "Applications refused in first instance."),
    true,
    {
      parts: [
        { series: "first-instance-decisions", category: "refused" },
        { series: "repeat-decisions", category: "refused" },
      ],
      source: "UNHCR-2026",
    },
  ),
  flow(
    "closed_for_other_state",
    t("Gesloten: ander EU-land verantwoordelijk", "Closed: other State responsible"),
    t(
      "Aanvragen die niet in behandeling zijn genomen omdat een ander EU-land verantwoordelijk is (Dublin).",
      "Applications not considered because another State is responsible (Dublin).",
    ),
    true,
  ),
  flow(
    "withdrawn",
    t("Ingetrokken", "Withdrawn"),
    t(
      "Mensen die hun aanvraag intrekken voor er een besluit is.",
      "People who withdraw their application before a decision.",
    ),
    true,
  ),
  flow(
    "left_unseen",
    t("Uit beeld vertrokken", "Left unseen"),
    t(
      "Mensen die zonder iets te zeggen vertrekken voor er een besluit is.",
      "People who leave without a word before a decision.",
    ),
    true,
  ),
  flow(
    "decided_late",
    t("Besluiten na de termijn", "Decisions beyond the term"),
    t("Besluiten die na de wettelijke beslistermijn zijn genomen.", "Decisions taken after the legal term."),
    false,
  ),
  flow(
    "terms_moved",
    t("Verschoven termijnen", "Terms moved"),
    t(
      "Open aanvragen waarvan de beslistermijn verschoof op een dag waarop nieuw recht bekend werd.",
      "Open applications whose term moved on a day on which new law became known.",
    ),
    false,
  ),
  flow(
    "family_arrivals",
    t("Nareizende gezinsleden", "Family members following"),
    t("Gezinsleden van vergunninghouders die aankomen.", "Family members of permit holders who arrive."),
    true,
    { parts: [{ series: "family-arrivals" }], source: "declared" },
  ),
  flow(
    "appeals",
    t("Beroepen", "Appeals"),
    t("Beroepen tegen een afwijzing die zijn ingediend.", "Appeals lodged against a refusal."),
    true,
  ),
  flow(
    "housed_from_reception",
    t("Gehuisvest vanuit de opvang", "Housed from reception"),
    t(
      "Vergunninghouders die uit de opvang naar een woning in een gemeente gaan.",
      "Permit holders who leave reception for a home in a municipality.",
    ),
    true,
    { parts: [{ series: "left-reception", category: "permit-holders" }], source: "TK-2025D08674" },
  ),
  flow(
    "departed_independently",
    t("Zelfstandig vertrokken", "Departed independently"),
    t(
      "Mensen die na een afwijzing aantoonbaar zelf vertrekken.",
      "People who after a refusal depart by themselves, demonstrably.",
    ),
    false,
  ),
  flow(
    "departed_forced",
    t("Gedwongen vertrokken", "Departed by force"),
    t(
      "Mensen die na een afwijzing gedwongen vertrekken of worden overgedragen.",
      "People who after a refusal are removed or transferred.",
    ),
    false,
  ),
  flow(
    "departed_unseen",
    t("Zonder toezicht vertrokken", "Departed unsupervised"),
    t(
      "Mensen die na een afwijzing met onbekende bestemming vertrekken.",
      "People who after a refusal depart to an unknown destination.",
    ),
    false,
  ),
  level(
    "in_registration",
    t("In registratie", "In registration"),
    t(
      "Mensen die zijn aangekomen en hun aanvraag nog niet hebben ingediend.",
      "People who have arrived and not yet lodged their application.",
    ),
    false,
  ),
  level(
    "pending_first_instance",
    t("Wacht op een besluit", "Awaiting a decision"),
    t(
      "Mensen met een aanvraag waarop nog niet is beslist, aan het einde van de dag.",
      "People with an application not yet decided, at the end of the day.",
    ),
    true,
    { parts: [{ series: "pending-persons" }], source: "UNHCR-2026" },
  ),
  level(
    "held_by_moratorium",
    t("Wacht door een besluitmoratorium", "Held by a moratorium"),
    t(
      "Mensen op wier aanvraag wel beslist zou kunnen worden, maar voor wier land een besluitstop geldt.",
      "People whose case could be taken up, but for whose country a decision moratorium holds.",
    ),
    true,
  ),
  level(
    "beyond_legal_term",
    t("Wacht langer dan de wettelijke termijn", "Waiting beyond the legal term"),
    t(
      "Mensen op wier aanvraag nog niet is beslist terwijl de beslistermijn voorbij is, zoals de IND het recht op die dag toepast.",
      "People whose application is not yet decided although the legal term has passed, as the IND applies the law on that day.",
    ),
    true,
  ),
  level(
    "beyond_legal_term_court",
    t("Wacht langer dan de termijn volgens de rechter", "Waiting beyond the term according to the courts"),
    t(
      "Hetzelfde, naar het recht zoals de rechter het achteraf heeft uitgelegd.",
      "The same, by the law as the courts have read it since.",
    ),
    false,
  ),
  level(
    "in_appeal",
    t("In beroep", "In appeal"),
    t("Mensen die wachten op de uitspraak van de rechtbank.", "People who await the judgment of the court."),
    false,
  ),
  level(
    "awaiting_new_decision",
    t("Wacht op een nieuw besluit", "Awaiting a new decision"),
    t(
      "Mensen van wie de rechter de afwijzing heeft vernietigd en die een nieuw besluit krijgen.",
      "People whose refusal the court annulled and who will get a new decision.",
    ),
    false,
  ),
  level(
    "in_return",
    t("Moet vertrekken", "Has to leave"),
    t("Mensen in de opvang of in procedure die moeten vertrekken.", "People who have to leave."),
    false,
  ),
  level(
    "permit_holders_in_reception",
    t("Vergunninghouders in de opvang", "Permit holders in reception"),
    t(
      "Mensen met een vergunning die in de opvang op een woning wachten.",
      "People with a permit who wait in reception for a home.",
    ),
    true,
    { parts: [{ series: "permit-holders-in-reception" }], source: "declared" },
  ),
  level(
    "reception_residents",
    t("Mensen in de opvang", "People in reception"),
    t(
      "Mensen met recht op opvang van het COA die er wonen.",
      "People entitled to reception by the COA who live there.",
    ),
    true,
    { parts: [{ series: "reception-occupancy" }], source: "declared" },
  ),
  level(
    "reception_emergency",
    t("Mensen in de noodopvang", "People in emergency reception"),
    t(
      "Mensen in de opvang voor wie geen gewone plek vrij is.",
      "People in reception for whom no regular place is free.",
    ),
    false,
    { parts: [{ series: "reception-occupancy", category: "emergency" }], source: "declared" },
  ),
];

const IDS = [
  "applications",
  "decisions",
  "grants",
  "refusals",
  "closed_for_other_state",
  "withdrawn",
  "left_unseen",
  "decided_late",
  "terms_moved",
  "family_arrivals",
  "appeals",
  "housed_from_reception",
  "departed_independently",
  "departed_forced",
  "departed_unseen",
  "in_registration",
  "pending_first_instance",
  "held_by_moratorium",
  "beyond_legal_term",
  "beyond_legal_term_court",
  "in_appeal",
  "awaiting_new_decision",
  "in_return",
  "permit_holders_in_reception",
  "reception_residents",
  "reception_emergency",
] as const;
export type MeasureId = (typeof IDS)[number];

/** The place of a measure in the daily counters. */
export const COLUMN = Object.fromEntries(IDS.map((id, index) => [id, index])) as Record<MeasureId, number>;
