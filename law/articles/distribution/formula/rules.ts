import {
  answerOf,
  dividedBy,
  type NumberExpr,
  number,
  plus,
  rounded,
  roundedUp,
  rule,
  theDay,
  times,
  version,
} from "@keten/law-language";
import { t } from "@keten/text";
import { needDate } from "../cycle/deadlines.js";
import { decreeBegins } from "../dates.js";
import { coaNeed2023, distributionAct, distributionDecree, estimateLetter2026 } from "../sources.js";
import {
  expectedOccupancy,
  minorsPlacesNeeded,
  municipalityInhabitants,
  nationalInhabitants,
  placesNeeded,
  sesWoaScore,
  sumOfIndicative,
  targetOccupancy,
  totalWeight,
} from "./facts.js";

const COUNT = { kind: "number", unit: "count" } as const;

/** The weight of a municipality: Wf in the formula of the decree. */
export const weight = rule("distribution.weight", {
  subject: "distribution",
  title: t("de wegingsfactor van een gemeente", "the weight of a municipality"),
  summary: t(
    "De SES-WOA-score plus 1, maal het deel van de inwoners van Nederland dat er woont.",
    "The SES-WOA score plus 1, times the share of the inhabitants of the Netherlands who live there.",
  ),
  result: COUNT,
  selectedBy: theDay,
  versions: [
    version("distribution-weight", {
      ...decreeBegins,
      title: t("score plus 1, maal inwoners", "score plus 1, times inhabitants"),
      sources: [distributionDecree("2.1(3)"), distributionAct("3(1)")],
      note: t(
        "Het besluit vraagt om de nieuwste cijfers van het CBS. Welk jaar de minister in 2024 nam, staat in geen gelezen tekst; 1 januari 2023 past bij de gepubliceerde aantallen.",
        "The decree asks for the newest figures of Statistics Netherlands. Which year the minister took in 2024 stands in no text that was read; 1 January 2023 fits the published numbers.",
      ),
      says: dividedBy(
        times(plus(sesWoaScore, number(1, "count"), "count"), municipalityInhabitants, "persons"),
        nationalInhabitants,
        "count",
      ),
    }),
  ],
});

const shareOf = (need: NumberExpr) => rounded(dividedBy(times(need, answerOf(weight), "count"), totalWeight, "count"));

/** The indicative number of places of a municipality: Iv in the formula of the decree. */
export const indicativePlaces = rule("distribution.indicative-places", {
  subject: "distribution",
  title: t("het indicatieve aantal plekken van een gemeente", "the indicative number of places of a municipality"),
  summary: t(
    "De behoefte maal de wegingsfactor, gedeeld door alle wegingsfactoren samen, afgerond op een heel getal.",
    "The need times the weight, divided by all weights together, rounded to a whole number.",
  ),
  result: COUNT,
  selectedBy: theDay,
  alongside: { weight },
  versions: [
    version("indicative-places", {
      ...decreeBegins,
      title: t("naar rato van de wegingsfactor", "in proportion to the weight"),
      sources: [distributionDecree("2.1(3)")],
      note: t(
        "Elke gemeente wordt apart afgerond; daardoor kan de som een paar plekken van de behoefte verschillen (96.002 tegen 96.000 in 2024). Er is geen correctie.",
        "Each municipality is rounded by itself; so the sum can differ a few places from the need (96,002 against 96,000 in 2024). There is no correction.",
      ),
      says: shareOf(placesNeeded),
    }),
  ],
});

/** How many of those places must fit unaccompanied minors. */
export const minorsPlaces = rule("distribution.minors-places", {
  subject: "distribution",
  title: t("plekken voor kinderen alleen in een gemeente", "places for unaccompanied minors in a municipality"),
  summary: t(
    "Dezelfde formule, met de landelijke behoefte voor kinderen alleen.",
    "The same formula, with the national need for unaccompanied minors.",
  ),
  result: COUNT,
  selectedBy: theDay,
  alongside: { weight },
  versions: [
    version("minors-places", {
      ...decreeBegins,
      title: t("naar rato van de wegingsfactor", "in proportion to the weight"),
      sources: [distributionDecree("2.2(1)")],
      note: t(
        "Deze plekken horen bij het indicatieve aantal en komen er niet bovenop.",
        "These places belong to the indicative number and do not come on top of it.",
      ),
      says: shareOf(minorsPlacesNeeded),
    }),
  ],
});

/** The task of a province. */
export const provinceTask = rule("distribution.province-task", {
  subject: "distribution",
  title: t("de opvangopgave van een provincie", "the reception task of a province"),
  summary: t(
    "De optelsom van de indicatieve aantallen van haar gemeenten.",
    "The sum of the indicative numbers of its municipalities.",
  ),
  result: COUNT,
  selectedBy: theDay,
  versions: [
    version("province-task", {
      ...decreeBegins,
      title: t("optelsom van gemeenten", "sum of municipalities"),
      sources: [distributionDecree("2.1(2) en 2.2(1)")],
      note: t(
        "De provincie krijgt dus geen eigen aantal dat daarna wordt verdeeld. Hoe gemeenten onderling ruilen staat niet in wet en besluit; de opgave van de provincie blijft gelijk. Die voor kinderen alleen wordt net zo opgeteld.",
        "So the province does not get a number of its own that is then divided. Act and decree do not say how municipalities trade among themselves; the task of the province stays the same. That of places for unaccompanied minors is added up in the same way.",
      ),
      says: sumOfIndicative,
    }),
  ],
});

/** How many places are needed for the people expected. */
export const capacityEstimate = rule("distribution.capacity-estimate", {
  subject: "distribution",
  title: t("de capaciteitsraming uit een verwachte bezetting", "the capacity estimate from an expected occupancy"),
  summary: t(
    "Het verwachte aantal mensen gedeeld door de bezetting waarmee COA rekent, naar boven afgerond.",
    "The expected number of people divided by the occupancy COA reckons with, rounded up.",
  ),
  result: COUNT,
  selectedBy: theDay,
  alongside: { needDate },
  versions: [
    version("capacity-estimate", {
      ...decreeBegins,
      title: t("mensen gedeeld door bezetting", "people divided by occupancy"),
      sources: [distributionDecree("2.1(1)"), coaNeed2023, estimateLetter2026],
      note: t(
        "Wet en besluit zeggen alleen waarop de raming steunt: de Meerjaren Productie Prognose en het capaciteitsbesluit van COA. Delen door de bezetting is de werkwijze van COA; naar boven afronden is onze keuze.",
        "Act and decree say only what the estimate rests on: the multi-year production forecast and the capacity decision of COA. Dividing by the occupancy is the practice of COA; rounding up is our choice.",
      ),
      says: roundedUp(dividedBy(expectedOccupancy, targetOccupancy, "count")),
    }),
  ],
});

export const formulaRules = [weight, indicativePlaces, minorsPlaces, provinceTask, capacityEstimate];
