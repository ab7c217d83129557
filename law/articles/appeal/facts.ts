import { booleanFact } from "@keten/law-language";
import { t } from "@keten/text";

export const relocatedHere = booleanFact("relocatedHere", {
  label: t("de aanvrager is vanuit een ander EU-land hierheen verplaatst", "the applicant was relocated here"),
  question: t(
    "Is de aanvrager vanuit een ander EU-land naar Nederland verplaatst (solidariteit)?",
    "Was the applicant relocated to the Netherlands from another EU State (solidarity)?",
  ),
  meaning: t(
    "Herplaatsing volgens artikel 67 van Verordening 2024/1351.",
    "Relocation under article 67 of Regulation 2024/1351.",
  ),
  unstated: "absent",
  unstatedBecause: t(
    "Een herplaatsing bestaat pas als zij is vastgelegd.",
    "A relocation does not exist until it is recorded.",
  ),
});
