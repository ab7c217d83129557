import { booleanFact, dateFact, numberFact } from "@keten/law-language";
import { t } from "@keten/text";
import { recorded, stated } from "../../facts/written.js";

const convicted = t(
  "Een veroordeling telt pas als zij onherroepelijk is.",
  "A conviction counts only once it is irrevocable.",
);

export const permitDecisionDate = dateFact(
  "permitDecisionDate",
  stated(
    t("de dag van het besluit over de vergunning", "the day of the decision on the permit"),
    t("Op welke dag beslist de IND over de vergunning?", "On which day does the IND decide on the permit?"),
    t("Weigering, niet verlengen of intrekking.", "Refusal, non-renewal or withdrawal."),
  ),
);

export const stayMonths = numberFact(
  "stayMonths",
  { unit: "months", min: 0, max: 1200 },
  stated(
    t("de duur van het rechtmatig verblijf tot het misdrijf", "the length of lawful stay up to the offence"),
    t(
      "Hoeveel maanden was deze persoon hier met een vergunning toen het misdrijf gebeurde?",
      "How many months had this person been here with a permit when the offence happened?",
    ),
    t(
      "Rechtmatig verblijf onmiddellijk voor het misdrijf, in hele maanden.",
      "Lawful stay immediately before the offence, in whole months.",
    ),
  ),
);

export const sentenceMonths = numberFact(
  "sentenceMonths",
  { unit: "months", min: 0, max: 1200 },
  recorded(
    t("de totale onvoorwaardelijke straf", "the total unconditional sentence"),
    t(
      "Hoeveel maanden onvoorwaardelijke straf kreeg deze persoon in totaal?",
      "How many months of unconditional sentence did this person get in all?",
    ),
    t(
      "Alle onvoorwaardelijke straffen en maatregelen samen; twee weken is een halve maand.",
      "All unconditional sentences and measures together; two weeks is half a month.",
    ),
    convicted,
  ),
);

export const threatOverSix = booleanFact(
  "threatOverSix",
  recorded(
    t("op het misdrijf staat meer dan zes jaar", "the offence carries more than six years"),
    t("Staat op het misdrijf meer dan zes jaar gevangenis?", "Does the offence carry more than six years in prison?"),
    t(
      "De straf waarmee de wet dreigt, niet de straf die is opgelegd.",
      "The penalty the law threatens, not the one imposed.",
    ),
    convicted,
  ),
);

export const convictions = numberFact(
  "convictions",
  { unit: "count", min: 0, max: 100 },
  recorded(
    t("het aantal veroordelingen voor misdrijven", "the number of convictions for crimes"),
    t(
      "Hoe vaak is deze persoon voor een misdrijf veroordeeld?",
      "How many times was this person convicted of a crime?",
    ),
    t("Misdrijven met de strafdreiging die de wet eist.", "Crimes with the threatened penalty that the law requires."),
    convicted,
  ),
);

export const graveOffence = booleanFact(
  "graveOffence",
  recorded(
    t(
      "een ernstig gewelds- of zedenmisdrijf, of een drugsmisdrijf waarop zes jaar of meer staat",
      "a serious violent or sexual crime, or a drug crime that carries six years or more",
    ),
    t(
      "Gaat het om een ernstig gewelds- of zedenmisdrijf, of om drugshandel waarop zes jaar of meer staat?",
      "Is it a serious violent or sexual crime, or drug trafficking that carries six years or more?",
    ),
    t(
      "Wetboek van Strafrecht 22b, lid 1, of een misdrijf uit de Opiumwet met een dreiging van ten minste zes jaar.",
      "Criminal Code 22b(1), or an Opium Act crime with a threat of at least six years.",
    ),
    convicted,
  ),
);

export const graveDrugSentence = booleanFact(
  "graveDrugSentence",
  recorded(
    t("meer dan zestig maanden straf voor handel in drugs", "more than sixty months for dealing in drugs"),
    t(
      "Kreeg deze persoon meer dan zestig maanden straf voor handel in drugs?",
      "Was this person given more than sixty months for dealing in drugs?",
    ),
    t("De uitzondering die tot 25 juli 2024 gold.", "The exception that held until 25 July 2024."),
    convicted,
  ),
);

export const stayedSince = booleanFact(
  "stayedHereSince",
  stated(
    t(
      "het hoofdverblijf is sindsdien steeds in Nederland geweest",
      "the main residence has been in the Netherlands ever since",
    ),
    t(
      "Heeft deze persoon sindsdien steeds in Nederland gewoond?",
      "Has this person lived in the Netherlands ever since?",
    ),
    t("Vanaf de geboorte of de komst als klein kind.", "Since birth or arrival as a small child."),
  ),
);

export const publicOrderFacts = [
  permitDecisionDate,
  stayMonths,
  sentenceMonths,
  threatOverSix,
  convictions,
  graveOffence,
  graveDrugSentence,
  stayedSince,
];
