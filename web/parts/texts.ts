import { t } from "@keten/text";
import { catalogue } from "../words/catalogue.js";

export const partTexts = catalogue("parts", {
  clocks: t("Peildata", "Reference dates"),
  on: t("Geldt op", "Applies on"),
  knownOn: t("Zoals bekend op", "As known on"),
  apply: t("Pas toe", "Apply"),
  today: t("Vandaag", "Today"),
  close: t("Sluit", "Close"),
  changeClock: t("wijzig", "change"),
  yes: t("Ja", "Yes"),
  no: t("Nee", "No"),
  open: t("Open of betwist", "Open or disputed"),
  info: t("Gegeven", "Given"),
  markOfficial: t(
    "Alle {count} bronnen onder dit antwoord zijn gelezen in de officiële tekst.",
    "All {count} sources under this answer were read in the official text.",
  ),
  markWeak: t(
    "Dit is het zwakste teken van alle bronnen onder dit antwoord. Het wordt vol als iemand ook deze in de officiële tekst leest: {sources}.",
    "This is the weakest mark of all sources under this answer. It becomes full once somebody reads these in the official text too: {sources}.",
  ),
  moreReasons: t("Toon onderliggende redenen", "Show underlying reasons"),
  fewerReasons: t("Verberg onderliggende redenen", "Hide underlying reasons"),
});
