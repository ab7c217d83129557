import { dateFact } from "@keten/law-language";
import { t } from "@keten/text";
import { stated } from "../../facts/written.js";

export const familyTermEnd = dateFact(
  "familyTermEnd",
  stated(
    t("de laatste dag om op de nareis te beslissen", "the last day to decide on the family reunification"),
    t(
      "Wat was de laatste dag waarop de IND op de nareisaanvraag moest beslissen?",
      "What was the last day on which the IND had to decide on the family reunification?",
    ),
    t(
      "De laatste dag van de beslistermijn voor nareis, met verlenging.",
      "The last day of the term to decide on family reunification, extension included.",
    ),
  ),
);
