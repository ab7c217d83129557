import { numberFact } from "@keten/law-language";
import { t } from "@keten/text";
import { stated } from "../../facts/written.js";

const counted = (
  id: string,
  label: [string, string],
  question: [string, string],
  meaning: [string, string],
  unit: "persons" | "days",
) => numberFact(id, { unit, min: 0, max: 100_000 }, stated(t(...label), t(...question), t(...meaning)));

export const sleepingInTerApel = counted(
  "sleepingInTerApel",
  ["het aantal slapers in Ter Apel", "the number who sleep in Ter Apel"],
  ["Hoeveel mensen slapen die nacht in Ter Apel?", "How many people sleep in Ter Apel that night?"],
  ["Wie de nacht in het aanmeldcentrum doorbrengt.", "Who spends the night in the registration centre."],
  "persons",
);
export const dayVisitorsInTerApel = counted(
  "dayVisitorsInTerApel",
  ["het aantal dat alleen overdag in Ter Apel is", "the number in Ter Apel by day only"],
  [
    "Hoeveel mensen zijn overdag in Ter Apel maar slapen elders?",
    "How many people are in Ter Apel by day but sleep elsewhere?",
  ],
  ["Wie overdag terugkomt van een nachtopvang.", "Who comes back by day from a night shelter."],
  "persons",
);
export const terApelBreachDays = counted(
  "terApelBreachDays",
  ["het aantal dagen met te veel mensen", "the number of days with too many people"],
  [
    "Op hoeveel dagen waren er onder deze uitspraak te veel mensen?",
    "On how many days were there too many people under this order?",
  ],
  [
    "Dagen sinds de uitspraak ging werken waarop het maximum is overschreden.",
    "Days since the order took effect on which the maximum was exceeded.",
  ],
  "days",
);
