import {
  choose,
  otherwise,
  parameter,
  parameterOf,
  parameterValue,
  plus,
  rule,
  times,
  version,
  when,
} from "@keten/law-language";
import { type Text, t } from "@keten/text";
import { unaccompanied } from "../facts/asylum.js";
import { emn2024 } from "../sources/national.js";
import { departureDate, returningAdults, returningMinors } from "./leaving-facts.js";
import { reintegrationInformation } from "./sources.js";

const dated = {
  from: "2024-09-02",
  knownFrom: "2024-09-02",
  coveredUntil: "2025-02-03",
  sources: [reintegrationInformation],
  cause: {
    kind: "european-act",
    says: t(
      "De bedragen sluiten aan bij het Europese herintegratieprogramma (EURP).",
      "The amounts follow the European reintegration programme (EURP).",
    ),
  },
  conflict: {
    says: t(
      "het jaaroverzicht zegt alleen “vanaf september 2024”, een andere beschrijving noemt 2 september.",
      "the annual report only says “from September 2024”, another description names 2 September.",
    ),
    sources: [emn2024],
  },
} as const;

const amount = (id: string, title: Text, cents: number) =>
  parameter(`return.${id}`, {
    title,
    type: "number",
    unit: "EUR-cent",
    values: [parameterValue(`${id}-2024`, { ...dated, value: cents })],
  });

const departureAdult = amount("departure-adult", t("bij vertrek, volwassene", "on departure, adult"), 20_000);
const departureMinor = amount("departure-minor", t("bij vertrek, kind", "on departure, child"), 4_000);
const arrivalEach = amount("arrival-each", t("bij aankomst, per persoon", "on arrival, each"), 61_500);
const inKindAdult = amount("in-kind-adult", t("in natura, volwassene", "in kind, adult"), 200_000);
const inKindMinor = amount("in-kind-minor", t("in natura, kind", "in kind, child"), 100_000);

const both = (adult: typeof departureAdult, minor: typeof departureAdult) =>
  plus(
    times(returningAdults, parameterOf(adult), "EUR-cent"),
    times(returningMinors, parameterOf(minor), "EUR-cent"),
    "EUR-cent",
  );

const support = (id: string, title: Text, summary: Text, says: Parameters<typeof version>[1]["says"], others = {}) =>
  rule(`return.${id}`, {
    subject: "return",
    title,
    summary,
    result: { kind: "number", unit: "EUR-cent" },
    selectedBy: departureDate,
    actor: "DT&V",
    alongside: others,
    versions: [
      version(`${id}-2024-09`, {
        ...dated,
        title: t(
          "herintegratiesteun: bedragen vanaf september 2024",
          "reintegration support: amounts from September 2024",
        ),
        says,
      }),
    ],
  });

export const reintegrationArrival = support(
  "reintegration-arrival",
  t("herintegratiesteun bij aankomst", "reintegration support on arrival"),
  t("€ 615 per persoon.", "€615 each."),
  times(plus(returningAdults, returningMinors, "persons"), parameterOf(arrivalEach), "EUR-cent"),
);

export const reintegrationInKind = support(
  "reintegration-in-kind",
  t("herintegratiesteun in natura, tot twaalf maanden", "reintegration support in kind, up to twelve months"),
  t(
    "€ 2.000 per volwassene, € 1.000 per kind; een kind alleen € 2.000.",
    "€2,000 per adult, €1,000 per child; a child alone €2,000.",
  ),
  choose(when(unaccompanied, both(inKindAdult, inKindAdult)), otherwise(both(inKindAdult, inKindMinor))),
);

/** What people who return voluntarily get. */
export const reintegrationDeparture = support(
  "reintegration",
  t("herintegratiesteun bij vertrek", "reintegration support on departure"),
  t("€ 200 per volwassene en € 40 per kind bij vertrek.", "€200 per adult and €40 per child on departure."),
  both(departureAdult, departureMinor),
  { arrival: reintegrationArrival, inKind: reintegrationInKind },
);

export const reintegrationParameters = [departureAdult, departureMinor, arrivalEach, inKindAdult, inKindMinor];
