import { booleanFact, dateFact } from "@keten/law-language";
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

export const arrivalDate = dateFact("arrivalDate", {
  label: t("de dag van aankomst in Nederland", "the day of arrival in the Netherlands"),
  question: t(
    "Op welke dag kwam deze persoon in Nederland aan?",
    "On which day did this person arrive in the Netherlands?",
  ),
  meaning: t(
    "De eerste dag in Nederland; wie hier geboren is: de geboortedag.",
    "The first day in the Netherlands; for a person born here: the day of birth.",
  ),
  unstated: "ask",
});

export const euCitizen = booleanFact("euCitizen", {
  label: t(
    "burger van de EU, de EER of Zwitserland, of familielid met dat recht",
    "citizen of the EU, the EEA or Switzerland, or a family member with that right",
  ),
  question: t(
    "Is deze persoon burger van de EU, Noorwegen, IJsland, Liechtenstein of Zwitserland?",
    "Is this person a citizen of the EU, Norway, Iceland, Liechtenstein or Switzerland?",
  ),
  meaning: t("Gemeenschapsonderdaan in de zin van de wet.", "A Union citizen within the meaning of the Act."),
  unstated: "ask",
});
