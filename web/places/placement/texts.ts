import { t } from "@keten/text";
import { catalogue } from "../../words/catalogue.js";

export const placementTexts = catalogue("placement", {
  title: t("Welke plek?", "Which place?"),
  lede: t(
    "Welke soort opvang iemand krijgt, hangt af van fase, spoor, leeftijd en wat een medewerker heeft vastgesteld. Beantwoord de vragen voor een verzonnen of eigen geval; de antwoorden blijven op deze pagina.",
    "Which kind of reception somebody gets depends on stage, track, age and what an official established. Answer the questions for a made-up case or your own; the answers stay on this page.",
  ),
  answer: t("Deze persoon hoort op: {kind}.", "This person belongs in: {kind}."),
  minors: t("Deze persoon hoort in: {kind}.", "This person belongs in: {kind}."),
  notYet: t("Nog niet te zeggen.", "Cannot be said yet."),
  person: t("Dit beoordeelt een mens.", "A person judges this."),
  unknown: t(
    "Met “Weet ik niet” op deze vragen is er geen antwoord: {facts}.",
    "With “I do not know” to these questions there is no answer: {facts}.",
  ),
  given: t("Uw antwoorden", "Your answers"),
  change: t("Wijzig: {fact}", "Change: {fact}"),
  changeShort: t("Wijzig", "Change"),
  clear: t("Begin opnieuw", "Start again"),
  progress: t("Vraag {number}", "Question {number}"),
  why: t("Waarom deze soort", "Why this kind"),
  sources: t("Waar dit staat", "Where this is written"),
  together: t(
    "Een gezin blijft bij elkaar: daarvan gaat deze uitleg uit.",
    "A family stays together: this explanation takes that as given.",
  ),
  end: t(
    "Een plek eindigt nooit vanzelf. Alleen als het recht op opvang voorbij is en COA dat met redenen meedeelt, houdt de opvang op.",
    "A place never ends by itself. Only when the right to reception is over and COA says so with reasons does reception end.",
  ),
  endRule: t("De regel over het einde van de opvang", "The rule on the end of reception"),
  rule: t("De regel over de soort locatie", "The rule on the kind of location"),
});
