import { t } from "@keten/text";

/** The words of a places plan. */
export const placesPlanWords = {
  madeUp: t("Dit plan is verzonnen, als voorbeeld.", "This plan was made up, as an example."),
  short: {
    futures: t(
      "In {count} van de {total} toekomsten zijn er in ten minste één maand te weinig vaste plekken.",
      "In {count} of the {total} futures there are too few stable places in at least one month.",
    ),
    band: t(
      "Op {share} van de hoogten van de band zijn er in ten minste één maand te weinig vaste plekken.",
      "At {share} of the heights of the band there are too few stable places in at least one month.",
    ),
  },
  above: {
    futures: t(
      "In {count} van de {total} toekomsten zijn er in ten minste één maand meer dan {level} noodplekken nodig.",
      "In {count} of the {total} futures more than {level} emergency places are needed in at least one month.",
    ),
    band: t(
      "Op {share} van de hoogten van de band zijn er in ten minste één maand meer dan {level} noodplekken nodig.",
      "At {share} of the heights of the band more than {level} emergency places are needed in at least one month.",
    ),
  },
  gapTitle: t(
    "Plekken nodig en plekken die er zijn; P80: in 80 van de 100 gevallen genoeg",
    "Places needed and places that are there; P80: enough in 80 of 100 cases",
  ),
  month: t("maand", "month"),
  need: t("nodig {height}", "needed {height}"),
  stable: t("vast", "stable"),
  contracted: t("nood, gehuurd", "emergency, hired"),
  emergency: t("noodplekken {height}", "emergency {height}"),
  everyThird: t(
    "Elke derde maand staat hier; met --csv of --out staan ze er allemaal.",
    "Every third month is shown; --csv or --out gives them all.",
  ),
  yearTitle: t("Kosten per jaar, in duizenden euro's", "Cost by year, in thousands of euros"),
  year: t("jaar", "year"),
  standing: t("plekken die er zijn", "places there"),
  once: t("openen en sluiten", "opening, closing"),
  toFind: t("noodplekken erbij", "more emergency"),
  band: t("samen, P5–P95", "in all, P5–P95"),
  tooFew: t("extra door te weinig", "extra for too few"),
  tooMany: t("extra door te veel", "extra for too many"),
  balance: t(
    "Eén plek te weinig kost {short} euro per jaar, één te veel {over}. Genoeg plekken in {share} van de gevallen is dan het voordeligst.",
    "One place too few costs {short} euros a year, one too many {over}. Enough places in {share} of the cases is then cheapest.",
  ),
  buffer: t(
    "Het voordeligst zijn {places} gewone plekken bovenop dit plan, de hele tijd; dan is er in {share} van de maanden een tekort, nu in {now}.",
    "Cheapest are {places} regular places on top of this plan, all the time; then {share} of the months have a shortage, now {now}.",
  ),
  noBuffer: t(
    "Meer gewone plekken de hele tijd maken dit plan niet goedkoper.",
    "More regular places all the time do not make this plan cheaper.",
  ),
  searching: t("Zoekt welke locaties wanneer open moeten …", "Looking for which locations to open when …"),
  openings: t("Deze locaties gaan open", "These locations open"),
  noOpenings: t("Het is het voordeligst om niets te openen.", "It is cheapest to open nothing."),
  location: t("locatie", "location"),
  places: t("plekken", "places"),
  closeEnough: t(
    "Verwachte kosten van wat open gaat en van noodplekken erbij: {cost} euro. De best mogelijke keuze scheelt ten hoogste {gap} (grens: {limit}).",
    "Expected cost of what opens and of more emergency places: {cost} euros. The best possible choice saves at most {gap} (limit: {limit}).",
  ),
  notCloseEnough: t(
    "Verwachte kosten van wat open gaat en van noodplekken erbij: {cost} euro. Het zoeken stopte bij het grootste aantal knopen; de best mogelijke keuze scheelt ten hoogste {gap} (doel: {limit}).",
    "Expected cost of what opens and of more emergency places: {cost} euros. The search stopped at the largest number of nodes; the best possible choice saves at most {gap} (aim: {limit}).",
  ),
  notCounted: t(
    "{solver}, {nodes} knopen. Wat na het plan komt, telt niet mee: wie laat opent, betaalt de opening geheel in dit plan.",
    "{solver}, {nodes} nodes. What comes after the plan does not count: who opens late pays all of the opening in this plan.",
  ),
  unreachable: t(
    "In {count} maanden, van {from} tot en met {to}, is het gekozen niveau niet te halen, ook niet als alles zo vroeg mogelijk open gaat. Een niveau van {level} noodplekken is wel in alle maanden te halen.",
    "In {count} months, from {from} up to and including {to}, the chosen level cannot be met, not even when everything opens as early as possible. A level of {level} emergency places can be met in all months.",
  ),
};
