import { booleanFact, choiceFact, dateFact, numberFact } from "@keten/law-language";
import { t } from "@keten/text";
import { recorded, stated } from "../../facts/written.js";

export const placeKind = choiceFact(
  "placeKind",
  [
    { id: "regular", label: t("gewone opvang", "ordinary reception") },
    { id: "special", label: t("opvang van bijzondere aard", "reception of a special kind") },
    { id: "minors", label: t("opvang voor kinderen alleen", "reception for unaccompanied minors") },
    { id: "registration", label: t("aanmeldvoorziening", "registration facility") },
    { id: "temporary", label: t("noodopvang of crisisnoodopvang", "emergency or crisis emergency reception") },
    { id: "ukraine", label: t("opvang van mensen uit Oekraïne", "reception of people from Ukraine") },
    { id: "permit-holders", label: t("woonplek van vergunninghouders", "home for permit holders") },
  ],
  stated(
    t("de soort plekken", "the kind of places"),
    t("Wat voor plekken zijn het?", "What kind of places are they?"),
    t(
      "Bijzondere aard: extra begeleiding is nodig door wie de persoon is of door de fase van de procedure.",
      "Special kind: extra guidance is needed because of who the person is or the phase of the procedure.",
    ),
  ),
);

export const placesTogether = numberFact(
  "placesTogether",
  { unit: "count", min: 0, max: 1_000_000 },
  stated(
    t("het aantal plekken van deze soort in de gemeente samen", "the places of this kind in the municipality together"),
    t(
      "Hoeveel plekken van deze soort biedt de gemeente op deze voorwaarden samen?",
      "How many places of this kind does the municipality offer on these terms together?",
    ),
    t(
      "Plekken op meer locaties in dezelfde gemeente tellen bij elkaar op.",
      "Places at several locations in the same municipality add up.",
    ),
  ),
);

export const availableFrom = dateFact(
  "availableFrom",
  stated(
    t("de eerste dag waarop de plekken er zijn", "the first day the places are there"),
    t("Vanaf welke dag zijn de plekken beschikbaar?", "From which day are the places available?"),
    t("Voor plekken die er al zijn: de dag van opening.", "For places that are there already: the day of opening."),
  ),
);

export const availableUntil = dateFact("availableUntil", {
  ...stated(
    t("de eerste dag waarop de plekken er niet meer zijn", "the first day the places are no longer there"),
    t(
      "Vanaf welke dag zijn de plekken er niet meer? Of is er geen einde afgesproken?",
      "From which day are the places no longer there? Or was no end agreed?",
    ),
    t("De dag na de laatste dag van de afspraak.", "The day after the last day of the agreement."),
  ),
  notBefore: "availableFrom",
});

export const localDecisionFinished = booleanFact(
  "localDecisionFinished",
  recorded(
    t("de lokale besluitvorming is afgerond", "the local decision is finished"),
    t(
      "Heeft de gemeente de besluiten over deze plekken genomen?",
      "Has the municipality taken the decisions on these places?",
    ),
    t("De besluiten van college en raad over de locatie.", "The decisions of executive and council on the location."),
    t("Een besluit bestaat pas als het is genomen.", "A decision does not exist until it is taken."),
  ),
);
export const extensionInSight = booleanFact(
  "extensionInSight",
  recorded(
    t("er is aantoonbaar zicht op verlenging", "there is demonstrable view on extension"),
    t(
      "Is er aantoonbaar zicht op verlenging van deze bestaande locatie?",
      "Is there demonstrable view on extension of this existing location?",
    ),
    t("Een oordeel van de minister over een bestaande locatie.", "A finding of the minister on an existing location."),
    t("Zo'n oordeel telt pas als het is gegeven.", "Such a finding counts only once it is given."),
    "minister",
  ),
);
export const clearCommitment = booleanFact(
  "clearCommitment",
  recorded(
    t(
      "de gemeente zegt duidelijk toe binnen zes maanden te leveren",
      "the municipality clearly commits to deliver within six months",
    ),
    t(
      "Heeft de gemeente duidelijk toegezegd de plekken binnen zes maanden mogelijk te maken?",
      "Has the municipality clearly committed to making the places possible within six months?",
    ),
    t("Een oordeel van de minister over de toezegging.", "A finding of the minister on the commitment."),
    t("Een toezegging telt pas als zij is vastgelegd.", "A commitment counts only once it is recorded."),
    "minister",
  ),
);

export const placeFacts = [
  placeKind,
  placesTogether,
  availableFrom,
  availableUntil,
  localDecisionFinished,
  extensionInSight,
  clearCommitment,
];
