import { dateFact, numberFact } from "@keten/law-language";
import { t } from "@keten/text";
import { recorded, stated } from "../../facts/written.js";

export const cycleYear = numberFact(
  "cycleYear",
  { unit: "count", min: 2024, max: 2100 },
  stated(
    t("het jaar van de ronde", "the year of the cycle"),
    t("Om welke ronde gaat het: 2024, 2026, 2028 …?", "Which cycle is it about: 2024, 2026, 2028 …?"),
    t(
      "Het kalenderjaar waarin de raming en het verdeelbesluit komen. Er is eens in de twee jaren een ronde; de eerste was in 2024.",
      "The calendar year of the estimate and the distribution decision. There is a cycle once in two years; the first was in 2024.",
    ),
  ),
);

export const estimatePublished = dateFact(
  "estimatePublished",
  recorded(
    t(
      "de dag waarop de raming en de verdeling zijn gepubliceerd",
      "the day the estimate and the distribution were published",
    ),
    t(
      "Op welke dag stonden de capaciteitsraming en de indicatieve verdeling in de Staatscourant?",
      "On which day did the capacity estimate and the indicative distribution stand in the Staatscourant?",
    ),
    t(
      "De dag van de Staatscourant, niet die van een brief aan de Kamer.",
      "The day of the Staatscourant, not that of a letter to parliament.",
    ),
    t("Een raming bestaat pas als zij is gepubliceerd.", "An estimate does not exist until it is published."),
  ),
);

export const provincialReportSent = dateFact("provincialReportSent", {
  ...recorded(
    t("de dag waarop de provincie haar verslag inleverde", "the day the province sent its report"),
    t(
      "Op welke dag stuurde de commissaris van de Koning het verslag aan de minister?",
      "On which day did the King's Commissioner send the report to the minister?",
    ),
    t(
      "Het verslag van het overleg aan de provinciale regietafel.",
      "The report of the consultation at the provincial table.",
    ),
    t("Een verslag bestaat pas als het is verstuurd.", "A report does not exist until it is sent."),
  ),
  notBefore: "estimatePublished",
});

export const distributionDecisionPublished = dateFact("distributionDecisionPublished", {
  ...recorded(
    t("de dag waarop het verdeelbesluit is bekendgemaakt", "the day the distribution decision was published"),
    t(
      "Op welke dag is het verdeelbesluit voor deze provincie bekendgemaakt?",
      "On which day was the distribution decision for this province published?",
    ),
    t(
      "Het besluit van de minister waarin staat welke gemeente hoeveel plekken mogelijk maakt.",
      "The minister's decision that says which municipality makes how many places possible.",
    ),
    t("Een besluit bestaat pas als het is bekendgemaakt.", "A decision does not exist until it is published."),
  ),
  notBefore: "estimatePublished",
});

export const setRealisationDate = dateFact("setRealisationDate", {
  ...recorded(
    t("de laatste dag van de langere termijn in het verdeelbesluit", "the last day of the longer term in the decision"),
    t(
      "Noemt het verdeelbesluit een langere termijn dan zes maanden? Wat is de laatste dag?",
      "Does the decision set a longer term than six months? What is its last day?",
    ),
    t(
      "De laatste dag waarop de gemeente de locatie aan COA ter beschikking moet stellen.",
      "The last day on which the municipality must put the location at the disposal of COA.",
    ),
    t(
      "Een langere termijn geldt pas als zij in het besluit staat.",
      "A longer term holds only if it stands in the decision.",
    ),
  ),
  notBefore: "distributionDecisionPublished",
});

export const cycleFacts = [
  cycleYear,
  estimatePublished,
  provincialReportSent,
  distributionDecisionPublished,
  setRealisationDate,
];
