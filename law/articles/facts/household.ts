import { numberFact } from "@keten/law-language";
import { t } from "@keten/text";
import { stated } from "./written.js";

/** Who live together as one household, for the amounts that depend on it. */

export const householdAdults = numberFact(
  "householdAdults",
  { unit: "persons", min: 0, max: 20 },
  stated(
    t("het aantal volwassenen in het gezin", "the number of adults in the family"),
    t(
      "Hoeveel volwassenen (18 jaar of ouder) telt het gezin in de opvang?",
      "How many adults (18 or older) does the family in reception have?",
    ),
    t(
      "Iedereen van 18 jaar of ouder die bij hetzelfde huishouden hoort.",
      "Everybody of 18 or older who belongs to the same household.",
    ),
  ),
);

export const householdChildren = numberFact(
  "householdChildren",
  { unit: "persons", min: 0, max: 20 },
  stated(
    t("het aantal kinderen in het gezin", "the number of children in the family"),
    t(
      "Hoeveel kinderen onder de 18 jaar telt het gezin in de opvang?",
      "How many children under 18 does the family in reception have?",
    ),
    t(
      "Iedereen onder de 18 jaar in hetzelfde huishouden. Een alleenstaand kind telt hier als één kind.",
      "Everybody under 18 in the same household. A child alone counts here as one child.",
    ),
  ),
);
