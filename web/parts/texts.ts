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
  moreReasons: t("Toon onderliggende redenen", "Show underlying reasons"),
  fewerReasons: t("Verberg onderliggende redenen", "Hide underlying reasons"),
  numberShown: t("{count} redenen hieronder", "{count} reasons below"),
});
