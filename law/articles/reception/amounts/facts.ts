import { choiceFact, numberFact } from "@keten/law-language";
import { t } from "@keten/text";
import { stated } from "../../facts/written.js";

export const meals = choiceFact(
  "meals",
  [
    { id: "self", label: t("geen: iedereen kookt zelf", "none: everybody cooks") },
    { id: "main", label: t("alleen de hoofdmaaltijd", "the main meal only") },
    { id: "all", label: t("alle maaltijden", "all meals") },
  ],
  stated(
    t("de maaltijden van de opvang", "the meals of the reception centre"),
    t(
      "Welke maaltijden krijgt deze persoon van de opvang?",
      "Which meals does this person get from the reception centre?",
    ),
    t("Wat de opvang kookt, hoeft niet van het eetgeld.", "What the centre cooks need not come from the food money."),
  ),
);

export const provisionsValue = numberFact(
  "provisionsValue",
  { unit: "EUR-cent", min: 0 },
  stated(
    t("de waarde van wat de opvang die maand gaf", "the value of what reception gave that month"),
    t(
      "Wat is de economische waarde van de opvang voor deze persoon en zijn gezin in die maand (in eurocenten)?",
      "What is the economic value of reception for this person and their family in that month (in euro cents)?",
    ),
    t(
      "Wat COA feitelijk gaf: plek, geld en andere verstrekkingen.",
      "What COA in fact gave: a place, money and other provisions.",
    ),
  ),
);

export const incomeInReception = numberFact(
  "incomeInReception",
  { unit: "EUR-cent", min: 0 },
  stated(
    t("inkomen en vermogen boven de grens, in die maand", "income and assets above the limit, in that month"),
    t(
      "Hoeveel inkomen, en vermogen boven de grens van de Participatiewet, had deze persoon die maand (in eurocenten)?",
      "How much income, and assets above the limit of the Participation Act, did this person have that month (in euro cents)?",
    ),
    t(
      "Kinderbijslag en het geld van de opvang zelf tellen niet mee.",
      "Child benefit and the money of reception itself do not count.",
    ),
  ),
);
