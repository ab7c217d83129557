import { t } from "@keten/text";
import { catalogue } from "../words/catalogue.js";

export const glossaryTexts = catalogue("glossary", {
  title: t("Begrippen", "Glossary"),
  lede: t(
    "Woorden in gewone taal, en wie wat doet. Elk woord in Keten met een stippellijn leidt hierheen.",
    "Words in plain language, and who does what. Every word in Keten with a dotted line leads here.",
  ),
  words: t("Woorden", "Words"),
  search: t("Zoek een woord", "Search a word"),
  searchHint: t("besluit, nareis, opvang …", "decision, family, reception …"),
  letters: t("Kies een beginletter", "Choose a first letter"),
  found_one: t("{count} woord gevonden", "{count} word found"),
  found_other: t("{count} woorden gevonden", "{count} words found"),
  nothing: t(
    "Geen woord gevonden met “{text}”. Kijk de spelling na, of kies een letter.",
    "No word found with “{text}”. Check the spelling, or choose a letter.",
  ),
  unknown: t(
    "Keten kent geen begrip met de naam “{id}”. Zoek een woord of kies een letter.",
    "Keten knows no term called “{id}”. Search a word or choose a letter.",
  ),
  see: t("Zie ook:", "See also:"),
  rules: t("Regel:", "Rule:"),
  source: t("Bron:", "Source:"),
  whoDoesWhat: t("Wie doet wat", "Who does what"),
  asMap: t("Kaart", "Map"),
  asList: t("Lijst", "List"),
  shownAs: t("Toon als", "Show as"),
  chooseOrganisation: t("Kies een organisatie om te zien wat zij doet.", "Choose an organisation to see what it does."),
  organisation: t("Organisatie", "Organisation"),
  task: t("Taak", "Task"),
  stage: t("Stap in de keten", "Stage of the chain"),
  fromTo: t("{from} tot en met {to}", "{from} to {to}"),
  does: t("Doet", "Does"),
  receives: t("Krijgt van", "Receives from"),
  gives: t("Geeft aan", "Gives to"),
  fullTitle: t("{name}: {full}", "{name}: {full}"),
});
