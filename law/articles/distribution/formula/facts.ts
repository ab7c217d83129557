import { numberFact } from "@keten/law-language";
import { t } from "@keten/text";
import { stated } from "../../facts/written.js";

export const sesWoaScore = numberFact(
  "sesWoaScore",
  { unit: "count", min: -0.999, max: 2 },
  stated(
    t("de SES-WOA-score van de gemeente", "the SES-WOA score of the municipality"),
    t("Wat is de nieuwste SES-WOA-score van de gemeente?", "What is the newest SES-WOA score of the municipality?"),
    t(
      "De score van het CBS voor welvaart, opleiding en arbeid; 0 is ongeveer het gemiddelde van Nederland.",
      "The score of Statistics Netherlands for wealth, education and work; 0 is about the average of the Netherlands.",
    ),
  ),
);

export const municipalityInhabitants = numberFact(
  "municipalityInhabitants",
  { unit: "persons", min: 0, max: 5_000_000 },
  stated(
    t("het aantal inwoners van de gemeente", "the inhabitants of the municipality"),
    t("Hoeveel inwoners heeft de gemeente?", "How many inhabitants has the municipality?"),
    t(
      "Volgens het CBS, op de dag die de regeling noemt.",
      "According to Statistics Netherlands, on the day that the provision names.",
    ),
  ),
);

export const nationalInhabitants = numberFact(
  "nationalInhabitants",
  { unit: "persons", min: 1, max: 100_000_000 },
  stated(
    t("het aantal inwoners van Nederland", "the inhabitants of the Netherlands"),
    t("Hoeveel inwoners heeft Nederland?", "How many inhabitants has the Netherlands?"),
    t("Volgens het CBS, op dezelfde dag.", "According to Statistics Netherlands, on the same day."),
  ),
);

export const totalWeight = numberFact(
  "totalWeight",
  { unit: "count", min: 0.001, max: 3 },
  stated(
    t("de wegingsfactoren van alle gemeenten samen", "the weights of all municipalities together"),
    t(
      "Wat is de som van de wegingsfactoren van alle gemeenten?",
      "What is the sum of the weights of all municipalities?",
    ),
    t(
      "De noemer van de formule: zonder deze deling zou het totaal niet uitkomen op de behoefte.",
      "The denominator of the formula: without it the total would not come to the need.",
    ),
  ),
);

const places = (
  id: string,
  label: Parameters<typeof stated>[0],
  question: Parameters<typeof stated>[1],
  meaning: Parameters<typeof stated>[2],
) => numberFact(id, { unit: "count", min: 0, max: 1_000_000 }, stated(label, question, meaning));

export const placesNeeded = places(
  "placesNeeded",
  t("het aantal plekken dat in het hele land nodig is", "the places needed in the whole country"),
  t("Hoeveel plekken zijn er volgens de raming nodig?", "How many places are needed according to the estimate?"),
  t(
    "De capaciteitsraming van de minister: 96.000 in 2024, 88.000 in 2026.",
    "The minister's capacity estimate: 96,000 in 2024, 88,000 in 2026.",
  ),
);
export const minorsPlacesNeeded = places(
  "minorsPlacesNeeded",
  t(
    "het aantal plekken voor kinderen alleen dat in het hele land nodig is",
    "the places for unaccompanied minors needed in the whole country",
  ),
  t("Hoeveel plekken voor kinderen alleen zijn er nodig?", "How many places for unaccompanied minors are needed?"),
  t("Een deel van de capaciteitsraming.", "A part of the capacity estimate."),
);
export const sumOfIndicative = places(
  "sumOfIndicative",
  t("de aantallen van de gemeenten van de provincie samen", "the numbers of the province's municipalities together"),
  t(
    "Hoeveel plekken krijgen de gemeenten van de provincie samen in de indicatieve verdeling?",
    "How many places do the province's municipalities get together in the indicative distribution?",
  ),
  t("De optelsom van de afgeronde aantallen.", "The sum of the rounded numbers."),
);
export const expectedOccupancy = places(
  "expectedOccupancy",
  t("het aantal mensen dat in de opvang wordt verwacht", "the people expected in reception"),
  t(
    "Hoeveel mensen zijn er op die dag naar verwachting in de opvang?",
    "How many people are expected in reception on that day?",
  ),
  t("De verwachting uit de Meerjaren Productie Prognose.", "The expectation of the multi-year production forecast."),
);
export const targetOccupancy = numberFact(
  "targetOccupancy",
  { unit: "share", min: 0.01, max: 1 },
  stated(
    t("het deel van de plekken dat bezet mag zijn", "the share of places that may be occupied"),
    t("Welk deel van de plekken mag bezet zijn (0 tot 1)?", "Which share of the places may be occupied (0 to 1)?"),
    t(
      "De bezetting waarmee COA rekent: 91 procent in 2023, 96 procent in 2022.",
      "The occupancy COA reckons with: 91 percent in 2023, 96 percent in 2022.",
    ),
  ),
);

export const formulaFacts = [
  sesWoaScore,
  municipalityInhabitants,
  nationalInhabitants,
  totalWeight,
  placesNeeded,
  minorsPlacesNeeded,
  sumOfIndicative,
  expectedOccupancy,
  targetOccupancy,
];
