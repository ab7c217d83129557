import { booleanFact } from "@keten/law-language";
import { t } from "@keten/text";
import { recorded } from "../facts/written.js";

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

export const noStayOnRepeat = booleanFact(
  "noStayOnRepeat",
  recorded(
    t(
      "bij een herhaalde aanvraag is vastgelegd dat wachten niet mag",
      "with a repeat application it was recorded that waiting is not allowed",
    ),
    t(
      "Heeft de IND bij een herhaalde aanvraag vastgelegd dat de uitspraak niet hier mag worden afgewacht?",
      "Has the IND recorded, with a repeat application, that the ruling may not be awaited here?",
    ),
    t(
      "Omdat het beroep alleen de uitzetting moet vertragen, of om artikel 56 van Verordening 2024/1348; nooit als terugkeer gevaar oplevert.",
      "Because the appeal only serves to delay removal, or under article 56 of Regulation 2024/1348; never where return brings danger.",
    ),
    t("Dit geldt pas als de IND het met redenen vastlegt.", "This counts only once the IND records it with reasons."),
    "IND",
  ),
);

export const appealFacts = [relocatedHere, noStayOnRepeat];
