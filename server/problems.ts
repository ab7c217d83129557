import { problemsOf, t } from "@keten/text";

/** Everything the server can tell a person that is wrong, by its stable code. */
export const problem = problemsOf({
  // Starting and storing
  "data-folder-in-use": t(
    "De gegevensmap {folder} is in gebruik door proces {pid}, gestart op {startedAt}.",
    "The data folder {folder} is in use by process {pid}, started at {startedAt}.",
  ),
  "data-folder-in-use-elsewhere": t(
    "De gegevensmap {folder} is in gebruik op een andere computer: {machine}, proces {pid}, gestart op {startedAt}.",
    "The data folder {folder} is in use on another computer: {machine}, process {pid}, started at {startedAt}.",
  ),
  "data-folder-unusable": t(
    "De gegevensmap {folder} kan niet worden gebruikt: {reason}.",
    "The data folder {folder} cannot be used: {reason}.",
  ),
  "database-unreachable": t(
    "De databaseserver is niet bereikbaar: {reason}.",
    "The database server cannot be reached: {reason}.",
  ),
  "database-newer": t(
    "De database is gemaakt door een nieuwere versie van Keten: de stap {migration} is hier onbekend.",
    "The database was made by a newer version of Keten: the step {migration} is not known here.",
  ),
  "port-unusable": t(
    "De server kan niet luisteren op {host}, poort {port}: {reason}.",
    "The server cannot listen on {host}, port {port}: {reason}.",
  ),
  "setting-invalid": t("De instelling {field} is onbruikbaar.", "The setting {field} cannot be used."),

  // Requests that do not fit the interface
  "path-unknown": t("Dit adres bestaat niet.", "There is nothing at this address."),
  "method-not-allowed": t(
    "Dit adres kent de methode {method} niet.",
    "This address does not know the method {method}.",
  ),
  "not-acceptable": t(
    "Dit adres kan geen antwoord geven in de gevraagde vorm.",
    "This address cannot answer in the form that was asked for.",
  ),
  "content-type-unsupported": t(
    "De inhoud van het verzoek heeft een vorm die dit adres niet leest.",
    "The content of the request has a form that this address does not read.",
  ),
  "content-too-large": t("De inhoud van het verzoek is te groot.", "The content of the request is too large."),
  "content-missing": t("Het verzoek heeft geen inhoud.", "The request has no content."),
  "json-invalid": t("De inhoud van het verzoek is geen geldige JSON.", "The content of the request is not valid JSON."),
  "json-too-deep": t(
    "De inhoud van het verzoek is te diep genest.",
    "The content of the request is nested too deeply.",
  ),
  "json-forbidden-key": t(
    "De inhoud van het verzoek bevat een sleutel die niet mag.",
    "The content of the request holds a key that is not allowed.",
  ),
  "request-malformed": t("Het verzoek is geen geldig HTTP-verzoek.", "The request is not a valid HTTP request."),
  "address-malformed": t("Het adres is verkeerd geschreven.", "The address is written wrongly."),
  "host-unexpected": t(
    "Deze server antwoordt alleen op zijn eigen adres.",
    "This server answers at its own address only.",
  ),
  "headers-too-large": t("De kopregels van het verzoek zijn te groot.", "The headers of the request are too large."),
  "request-timeout": t("Het verzoek kwam niet op tijd binnen.", "The request did not arrive in time."),
  "request-broken-off": t("Het verzoek brak af.", "The request broke off."),
  "expectation-failed": t(
    "De server kan niet doen wat het verzoek verwacht.",
    "The server cannot do what the request expects.",
  ),
  "request-refused": t("Het verzoek kan niet worden uitgevoerd.", "The request cannot be carried out."),
  stopping: t("De server wordt gestopt.", "The server is being stopped."),
  "server-fault": t(
    "Er ging iets mis in de server. Het is vastgelegd onder nummer {number}.",
    "Something went wrong in the server. It is recorded under number {number}.",
  ),

  // Input with a wrong value
  "value-missing": t("{field} ontbreekt.", "{field} is missing."),
  "value-kind": t("{field} is van een verkeerde soort.", "{field} is of the wrong kind."),
  "value-not-a-date": t("{field} is geen bestaande datum.", "{field} is not an existing date."),
  "value-not-listed": t("{field} is geen van de mogelijke waarden.", "{field} is none of the possible values."),
  "value-form": t("{field} is verkeerd geschreven.", "{field} is written wrongly."),
  "value-too-small": t("{field} is te klein of te kort.", "{field} is too small or too short."),
  "value-too-large": t("{field} is te groot of te lang.", "{field} is too large or too long."),
  "field-unknown": t("{field} bestaat hier niet.", "{field} does not exist here."),

  // Things that are not there
  "rule-unknown": t("Er is geen regel {value}.", "There is no rule {value}."),
  "figure-unknown": t("Er is geen cijferreeks {value}.", "There is no series {value}."),
  "year-unknown": t(
    "Over het jaar {value} zijn geen cijfers van de keten.",
    "There are no figures of the chain for {value}.",
  ),
  "receipt-unknown": t("Er is geen bewijsstuk {value}.", "There is no receipt {value}."),
  "receipt-of-older-format": t(
    "Bewijsstuk {value} kan niet worden nagerekend: de regels van toen zijn niet bewaard.",
    "Receipt {value} cannot be replayed: the rules of that time are not stored.",
  ),
  "scenario-unknown": t("Er is geen scenario {value}.", "There is no scenario {value}."),
  "scenario-base-unknown": t(
    "Er is geen scenario {value} om op voort te bouwen.",
    "There is no scenario {value} to build on.",
  ),
  "simulation-run-unknown": t("Er is geen simulatie {value}.", "There is no simulation run {value}."),
  "measure-unknown": t("De simulatie telt geen {value}.", "The run does not count {value}."),
  "group-unknown": t(
    "De simulatie telt {measure} niet voor de groep {value}.",
    "The run does not count {measure} for the group {value}.",
  ),
  "date-unknown": t("Geen jaar van de simulatie eindigt op {value}.", "No year of the run ends on {value}."),
  "table-unknown": t("Er is geen tabel {value}.", "There is no table {value}."),
  "cycle-unknown": t(
    "Er is geen ronde {value} van de Spreidingswet.",
    "There is no cycle {value} of the Spreidingswet.",
  ),
  "worksheet-unknown": t("Er is geen werkblad {value}.", "There is no worksheet {value}."),
  "worksheet-version-unknown": t(
    "Van dit werkblad is er geen versie {value}.",
    "There is no version {value} of this worksheet.",
  ),

  // Worksheets
  "worksheet-saved-meanwhile": t(
    "U begon met versie {basedOn}, maar {savedBy} bewaarde intussen versie {newest} ({savedAt}). Er is niets overschreven.",
    "You began with version {basedOn}, but {savedBy} saved version {newest} in the meantime ({savedAt}). Nothing was overwritten.",
  ),

  // Runs
  "run-not-done": t(
    "De simulatie heeft nog geen uitkomst: zij is {state}.",
    "The run has no result yet: it is {state}.",
  ),
  "run-of-other-kind": t(
    "Dit is een simulatie van een andere soort: {kind}.",
    "This is a run of another kind: {kind}.",
  ),
  "run-too-large": t("De simulatie is te groot voor deze server.", "The run is too large for this server."),
  "run-of-other-version": t(
    "De simulatie is gevraagd bij een andere versie van Keten; {field} was {before} en is nu {now}. Vraag haar opnieuw.",
    "The run was asked of another version of Keten; {field} was {before} and is now {now}. Ask for it again.",
  ),
  "scenario-no-longer-loads": t(
    "Het scenario van deze simulatie past niet meer bij deze versie van Keten.",
    "The scenario of this run no longer fits this version of Keten.",
  ),
  "queue-full": t(
    "Er wachten te veel simulaties. Probeer het later nog eens.",
    "Too many runs are waiting. Try again later.",
  ),
  "too-busy": t(
    "De server heeft het te druk met tabellen. Probeer het zo nog eens.",
    "The server is too busy making tables. Try again shortly.",
  ),
  "database-away": t(
    "De database is even niet bereikbaar. Er is niets bewaard; probeer het zo nog eens.",
    "The database cannot be reached for the moment. Nothing was stored; try again shortly.",
  ),
  "storage-full": t(
    "De schijf van de database is vol; er is niets bewaard.",
    "The disk of the database is full; nothing was stored.",
  ),
});
