import { problemsOf, type Text, t } from "@keten/text";

/** What can be wrong with a scenario or with a run of it. */
export const problem = problemsOf({
  "scenario-not-found": t("Het scenario '{name}' bestaat niet.", "The scenario '{name}' does not exist."),
  "scenario-not-json": t(
    "{file} is geen geldig JSON-bestand: er staat een fout in regel {line}.",
    "{file} is not valid JSON: there is a mistake in line {line}.",
  ),
  "scenario-not-yaml": t(
    "{file} is geen geldig YAML-bestand: er staat een fout in regel {line}.",
    "{file} is not valid YAML: there is a mistake in line {line}.",
  ),
  "yaml-tag": t(
    "Regel {line} van {file} heeft een teken van YAML (een uitroepteken met een naam) dat Keten niet kent.",
    "Line {line} of {file} has a tag of YAML (an exclamation mark with a name) that Keten does not know.",
  ),
  "yaml-alias": t(
    "*{name} verwijst naar iets dat er niet staat, pas later komt of zichzelf bevat.",
    "*{name} refers to something that is not there, comes only later or contains itself.",
  ),
  "scenario-too-large": t(
    "{file} heeft met alles waarnaar het verwijst meer dan {most} onderdelen. Dat is geen scenario.",
    "{file} has more than {most} parts with all that it refers to. That is no scenario.",
  ),
  "scenario-unreadable": t("{file} is niet te lezen: {reason}.", "{file} cannot be read: {reason}."),
  "scenario-empty": t("Het scenario is leeg.", "The scenario is empty."),
  "key-twice": t("{name} staat er twee keer.", "{name} is there twice."),
  "reform-unknown": t(
    "De hervorming '{reform}' bestaat niet in het recht van Keten.",
    "The reform '{reform}' is not in the law of Keten.",
  ),
  "reform-twice": t("De hervorming '{reform}' staat er twee keer.", "The reform '{reform}' is there twice."),
  "reform-on-and-off": t(
    "De hervorming '{reform}' staat zowel aan als uit.",
    "The reform '{reform}' is switched both on and off.",
  ),
  "scenario-circular": t(
    "Het scenario '{name}' bouwt via zijn basis op zichzelf voort.",
    "The scenario '{name}' extends itself by way of its base.",
  ),
  "value-missing": t("In het scenario ontbreekt {field}.", "The scenario lacks {field}."),
  "key-unknown": t("Het scenario heeft een onbekend onderdeel {field}.", "The scenario has an unknown part {field}."),
  "value-wrong-kind": t(
    "{field} in het scenario is van de verkeerde soort.",
    "{field} in the scenario is of the wrong kind.",
  ),
  "value-too-small": t(
    "{field} in het scenario is te klein: {value}.",
    "{field} in the scenario is too small: {value}.",
  ),
  "value-too-large": t(
    "{field} in het scenario is te groot: {value}.",
    "{field} in the scenario is too large: {value}.",
  ),
  "value-not-allowed": t(
    "{field} in het scenario heeft een waarde die niet mag: {value}.",
    "{field} in the scenario has a value that is not allowed: {value}.",
  ),
  "value-and-periods": t(
    "{field} moet óf één waarde hebben óf waarden per periode, en niet allebei of geen van beide.",
    "{field} must have either one value or values by period, not both and not neither.",
  ),
  "periods-start-late": t(
    "De eerste periode van {field} begint op {from}, na het begin van het scenario.",
    "The first period of {field} begins on {from}, after the start of the scenario.",
  ),
  "periods-not-in-order": t(
    "De perioden van {field} staan niet op volgorde bij {from}.",
    "The periods of {field} are not in order at {from}.",
  ),
  "shares-not-one": t("De aandelen van {field} tellen op tot {value}.", "The shares of {field} add up to {value}."),
  "shares-over-one": t(
    "De aandelen bij {field} kunnen met hun spreiding samen boven de 1 uitkomen: {value}.",
    "The shares at {field} can with their spread together exceed 1: {value}.",
  ),
  "source-unknown": t(
    "{field} noemt een bron die niet in de cijfers staat: '{value}'.",
    "{field} names a source that is not in the figures: '{value}'.",
  ),
  "figures-missing": t(
    "Voor {field} zijn er in de cijfers geen waarden van {source} over {period} die op {knownOn} bekend waren.",
    "For {field} the figures hold no values of {source} for {period} that were known on {knownOn}.",
  ),
  "decisions-and-staff": t(
    "Geef óf het aantal besluiten óf het personeel dat ze neemt, niet allebei.",
    "Give either the number of decisions or the staff that takes them, not both.",
  ),
  "group-unknown": t(
    "De groep '{group}' bestaat niet in dit scenario.",
    "The group '{group}' is not in this scenario.",
  ),
  "group-twice": t("De groep '{group}' staat er twee keer.", "The group '{group}' is there twice."),
  "nationality-twice": t(
    "De nationaliteit {nationality} staat in twee groepen: {first} en {second}.",
    "The nationality {nationality} is in two groups: {first} and {second}.",
  ),
  "law-no-answer": t(
    "De regel {rule} geeft op {day} geen antwoord voor een gesimuleerde zaak ({facts}).",
    "The rule {rule} gives no answer on {day} for a simulated case ({facts}).",
  ),
  "write-failed": t(
    "{file} kon niet worden geschreven: {reason}. Er is niets half geschreven achtergelaten.",
    "{file} could not be written: {reason}. Nothing half-written was left behind.",
  ),
  "write-failed-rest": t(
    "{file} kon niet worden geschreven: {reason}. Wat er al was, staat nog in {rest} en is niet af: verwijder het.",
    "{file} could not be written: {reason}. What was there already still stands in {rest} and is not whole: delete it.",
  ),
  "folder-in-use": t("De map {file} bestaat al en is niet leeg.", "The folder {file} exists already and is not empty."),
  "last-period-carried-on": t(
    "{field} is bekend tot {until}; daarna rekent het scenario door met de laatste waarde.",
    "{field} is known until {until}; after that the scenario goes on with the last value.",
  ),
  "option-not-allowed": t(
    "{field} heeft een waarde die niet mag: {value}.",
    "{field} has a value that is not allowed: {value}.",
  ),
  "law-missing": t("De module {module} geeft geen recht.", "The module {module} gives no law."),
  "not-paired": t(
    "Deze twee uitkomsten zijn niet te vergelijken: {field} verschilt.",
    "These two results cannot be compared: {field} differs.",
  ),
});

export const wholeNumber = (low: number, high: number): Text =>
  t(`een geheel getal van ${low} tot en met ${high}`, `a whole number from ${low} to ${high}`);
