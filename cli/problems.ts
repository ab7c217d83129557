import { problemsOf, t } from "@keten/text";

/** Everything the command line itself can say is wrong, by its stable code. */
export const problem = problemsOf({
  // How the command is written
  "command-missing": t("Er staat geen opdracht.", "There is no command."),
  "command-unknown": t("Er is geen opdracht “{value}”.", "There is no command “{value}”."),
  "option-unknown": t("Er is geen optie {value}.", "There is no option {value}."),
  "option-without-value": t("Achter {value} ontbreekt de waarde.", "The value after {value} is missing."),
  "argument-missing": t("{value} ontbreekt.", "{value} is missing."),
  "argument-too-many": t("“{value}” is te veel.", "“{value}” is too many."),
  "use-wrong": t("De opdracht is verkeerd geschreven: {reason}", "The command is written wrongly: {reason}"),
  "language-unknown": t("De taal “{value}” is er niet.", "There is no language “{value}”."),
  "rule-missing": t("Er staat geen regel bij.", "No rule is given."),
  "fact-form": t(
    "“{value}” is geen feit met een waarde. Schrijf naam=waarde.",
    "“{value}” is no fact with a value. Write name=value.",
  ),
  "fact-twice": t(
    "Het feit {field} staat er twee keer, met verschillende waarden: {first} en {second}.",
    "The fact {field} is given twice, with different values: {first} and {second}.",
  ),
  "number-wrong": t("{field} is geen heel getal: {value}.", "{field} is not a whole number: {value}."),
  "option-not-allowed": t("{field} kan niet {value} zijn.", "{field} cannot be {value}."),
  "places-twice": t(
    "Geef óf --places, óf --people met --occupancy; niet allebei.",
    "Give either --places, or --people with --occupancy; not both.",
  ),
  "estimate-incomplete": t(
    "{field} ontbreekt: --people en --occupancy horen bij elkaar.",
    "{field} is missing: --people and --occupancy belong together.",
  ),
  "day-missing": t("{field} ontbreekt.", "{field} is missing."),
  "day-wrong": t("{field}: “{value}” is geen bestaande dag.", "{field}: “{value}” is not an existing day."),
  "frequency-unknown": t("“{value}” is geen frequentie.", "“{value}” is no frequency."),
  "plan-file-missing": t("Er staat geen bestand met een plaatsenplan bij.", "No file with a places plan is given."),
  "scenario-missing": t("Er staat geen scenario bij.", "No scenario is given."),
  "variant-missing": t(
    "Er staat geen tweede scenario bij om mee te vergelijken.",
    "No second scenario is given to compare with.",
  ),
  "scenarios-not-paired": t(
    "Deze scenario's zijn niet te vergelijken: {field} is {baseline} in het eerste en {variant} in het tweede.",
    "These scenarios cannot be compared: {field} is {baseline} in the first and {variant} in the second.",
  ),
  "scenarios-the-same": t(
    "Beide scenario's zeggen precies hetzelfde: elk verschil is nul.",
    "Both scenarios say exactly the same: every difference is zero.",
  ),
  "replications-too-many": t(
    "{count} keer spelen vraagt ongeveer {needed} GB geheugen; er is {room} GB voor.",
    "Playing {count} times takes about {needed} GB of memory; there are {room} GB for it.",
  ),
  "place-twice": t(
    "Gegevens staan óf in een map (--data) óf op een databaseserver (--database-url), niet in allebei.",
    "Data stand either in a folder (--data) or on a database server (--database-url), not in both.",
  ),
  "measure-unknown": t("Er is geen maat “{value}”.", "There is no measure “{value}”."),
  "date-not-a-year-end": t(
    "{value} is geen laatste dag van een jaar van dit scenario.",
    "{value} is not the last day of a year of this scenario.",
  ),
  "term-unknown": t("Er is geen woord “{value}”.", "There is no word “{value}”."),
  "series-not-refreshable": t(
    "De reeks “{value}” kan niet worden bijgewerkt.",
    "The series “{value}” cannot be refreshed.",
  ),
  "figures-folder-missing": t(
    "Er is geen map voor eigen cijfers; die van Keten blijven zoals ze zijn.",
    "There is no folder for figures of your own; those of Keten stay as they are.",
  ),
  "figures-folder-no-folder": t("{folder} is een bestand en geen map.", "{folder} is a file and no folder."),
  "address-wrong": t("{field} is geen webadres: {value}.", "{field} is no web address: {value}."),
  "worker-needs-postgresql": t(
    "Een helper deelt de wachtrij van een PostgreSQL-server. De ingebouwde database in een map heeft plaats voor één proces.",
    "A worker shares the queue of a PostgreSQL server. The embedded database in a folder has room for one process.",
  ),
  "check-without-table": t("Er is geen tabel om na te kijken.", "There is no table to check."),
  "municipality-unknown": t("Er is geen gemeente “{value}”.", "There is no municipality “{value}”."),
  "period-backwards": t(
    "De periode eindigt ({to}) voordat zij begint ({from}).",
    "The period ends ({to}) before it begins ({from}).",
  ),

  // Files
  "file-unreadable": t("Het bestand {file} is niet te lezen: {reason}.", "The file {file} cannot be read: {reason}."),
  "json-broken": t(
    "{file} is geen geldige JSON: in regel {line}, teken {column} hoort {expected}.",
    "{file} is not valid JSON: at line {line}, character {column} there should be {expected}.",
  ),
  "json-key-twice": t(
    "In {file} staat de naam “{key}” twee keer in hetzelfde object, opnieuw in regel {line}.",
    "In {file} the name “{key}” stands twice in the same object, again at line {line}.",
  ),
  "csv-broken": t(
    "{file} is geen geldige CSV: regel {line} is niet te lezen ({reason}).",
    "{file} is not valid CSV: line {line} cannot be read ({reason}).",
  ),
  "count-columns": t(
    "{file} moet de kolommen {allowed} hebben; gevonden: {found}.",
    "{file} must have the columns {allowed}; found: {found}.",
  ),
  "count-cell": t(
    "{file}, regel {row}: {column} kan niet “{value}” zijn.",
    "{file}, row {row}: {column} cannot be “{value}”.",
  ),
  "places-command-missing": t(
    "Er staat niet bij wat er met plekken moet gebeuren.",
    "It is not said what to do with places.",
  ),
  "file-wrong-kind": t("{file} moet {expected} bevatten.", "{file} must hold {expected}."),
  "case-not-an-object": t("Geval {row} is geen object.", "Case {row} is not an object."),
  "case-field-missing": t("In geval {row} ontbreekt {column}.", "Case {row} lacks {column}."),
  "case-field-unknown": t("Geval {row} heeft een onbekend veld {column}.", "Case {row} has an unknown field {column}."),
  "case-field-kind": t(
    "Geval {row}: {column} is van de verkeerde soort.",
    "Case {row}: {column} is of the wrong kind.",
  ),
  "results-folder-in-use": t(
    "De map {folder} bestaat al en is niet leeg; er is niets overschreven.",
    "The folder {folder} exists already and is not empty; nothing was overwritten.",
  ),
  "results-not-written": t(
    "De uitkomsten kunnen niet naar {folder} worden geschreven: {reason}.",
    "The results cannot be written to {folder}: {reason}.",
  ),

  // Ourselves
  "simulation-cancelled": t("Gestopt op verzoek; er is niets bewaard.", "Stopped on request; nothing was kept."),
  "internal-fault": t(
    "Er ging iets mis in Keten zelf: {reason}. Dit is een fout van ons.",
    "Something went wrong in Keten itself: {reason}. The fault is ours.",
  ),
});
