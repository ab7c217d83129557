import { t } from "@keten/text";
import { catalogue } from "../words/catalogue.js";

export const shellTexts = catalogue("shell", {
  skip: t("Naar de inhoud", "Skip to the content"),
  home: t("Keten, naar De keten", "Keten, to The chain"),
  mainMenu: t("Hoofdmenu", "Main menu"),
  menu: t("Menu", "Menu"),
  chain: t("De keten", "The chain"),
  whatApplies: t("Wat geldt?", "What applies?"),
  rules: t("Regels", "Rules"),
  simulation: t("Simulatie", "Simulation"),
  about: t("Over Keten", "About Keten"),
  accessibility: t("Toegankelijkheid", "Accessibility"),
  language: t("Taal", "Language"),
  appearance: t("Weergave", "Appearance"),
  system: t("Zoals het systeem", "As the system"),
  light: t("Licht", "Light"),
  dark: t("Donker", "Dark"),
  legend: t("Hoe voller, hoe zekerder", "The fuller, the surer"),
  official: t("Officieel gelezen", "Read in the official text"),
  secondary: t("Uit tweede hand", "Second-hand"),
  unverified: t("Niet nagekeken", "Not checked"),
  forecast: t("Verwachting: donker is waarschijnlijker", "Forecast: darker is more likely"),
  open: t(
    "Keten is open software. Dit is geen website van de overheid.",
    "Keten is open software. This is not a government website.",
  ),
  loading: t("De pagina wordt geladen.", "The page is loading."),
  notFoundTitle: t("Deze pagina is er niet", "This page does not exist"),
  notFound: t(
    "Het adres klopt niet, of de pagina is verplaatst. Kies een pagina in het menu.",
    "The address is wrong, or the page has moved. Choose a page in the menu.",
  ),
  brokenTitle: t("Deze pagina werkt nu niet", "This page does not work now"),
  broken: t(
    "Er ging iets mis in deze pagina. Uw antwoorden zijn bewaard in deze browser. Laad de pagina opnieuw.",
    "Something went wrong on this page. Your answers are kept in this browser. Load the page again.",
  ),
  reload: t("Laad opnieuw", "Load again"),
});
