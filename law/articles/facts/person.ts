import { dateFact } from "@keten/law-language";
import { t } from "@keten/text";

/** Who the person is, whatever the procedure. */

export const birthDate = dateFact("birthDate", {
  label: t("de geboortedag", "the day of birth"),
  question: t("Op welke dag is deze persoon geboren?", "On which day was this person born?"),
  meaning: t(
    "De geboortedag zoals de overheid die heeft vastgelegd; bij twijfel over de leeftijd de dag die voor het kind het gunstigst is.",
    "The day of birth as the authorities recorded it; where the age is in doubt the day that is best for the child.",
  ),
  unstated: "ask",
});
