import { problemsOf, t } from "@keten/text";

/** Everything the rule language can say is wrong, by its stable code. */
export const problem = problemsOf({
  "unknown-rule": t("Er is geen regel met de naam “{value}”.", "There is no rule called “{value}”."),
  "unknown-fact": t("Er is geen feit met de naam “{value}”.", "There is no fact called “{value}”."),
  "unknown-finding": t("Er is geen oordeel met de naam “{value}”.", "There is no finding called “{value}”."),
  "unknown-reform": t("Er is geen hervorming met de naam “{value}”.", "There is no reform called “{value}”."),
  "unknown-view": t("“{value}” is geen zienswijze.", "“{value}” is no view."),
  "not-a-day": t(
    "“{value}” is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2024-04-10.",
    "“{value}” is not a date. Write year-month-day, for example 2024-04-10.",
  ),
  "no-such-day": t("De dag {value} bestaat niet.", "The day {value} does not exist."),
  "not-a-boolean": t(
    "“{value}” is geen ja of nee. Schrijf true of false.",
    "“{value}” is not yes or no. Write true or false.",
  ),
  "not-a-country": t(
    "“{value}” is geen landcode. Gebruik drie letters (ISO 3166-1 alpha-3), XXA voor staatloos of UNK voor onbekend.",
    "“{value}” is no country code. Use three letters (ISO 3166-1 alpha-3), XXA for stateless or UNK for unknown.",
  ),
  "not-a-choice": t("“{value}” kan niet bij {field}.", "“{value}” is not possible for {field}."),
  "not-a-number": t("“{value}” is geen getal.", "“{value}” is not a number."),
  "number-out-of-range": t(
    "{value} valt buiten wat kan bij {field}.",
    "{value} is outside what is possible for {field}.",
  ),
  "not-an-object": t("{field} moet een object zijn.", "{field} must be an object."),
  "not-a-list": t("{field} moet een lijst zijn.", "{field} must be a list."),
  "missing-field": t("{field} ontbreekt.", "{field} is missing."),
  "contradictory-dates": t(
    "{later} ({laterDay}) ligt vóór {earlier} ({earlierDay}). Dat kan niet allebei waar zijn.",
    "{later} ({laterDay}) lies before {earlier} ({earlierDay}). Both cannot be true.",
  ),
  "contradictory-facts": t("{facts} kunnen niet samen waar zijn: {says}", "{facts} cannot all be true: {says}"),
  "finding-answer": t("“{value}” is geen antwoord op dit oordeel.", "“{value}” is no answer to this finding."),
  "finding-role": t("Een {value} mag dit oordeel niet geven.", "A {value} may not make this finding."),
  "finding-motivation": t("Dit oordeel heeft geen motivering.", "This finding has no reasons."),
  "finding-second-person": t("Dit oordeel vraagt een tweede persoon.", "This finding needs a second person."),
  "no-law-that-day": t(
    "Keten kent voor {day} geen versie van “{rule}”. De eerste versie geldt vanaf {first}.",
    "Keten knows no version of “{rule}” for {day}. The first version holds from {first}.",
  ),
  "no-law-known": t(
    "Op {day} was nog geen versie van “{rule}” bekend.",
    "On {day} no version of “{rule}” was known yet.",
  ),
  "versions-overlap": t(
    "Twee versies van “{rule}” gelden tegelijk: {first} en {second}.",
    "Two versions of “{rule}” hold at once: {first} and {second}.",
  ),
  "exceptions-conflict": t(
    "Twee uitzonderingen gelden tegelijk zonder volgorde: “{first}” ({firstSource}) en “{second}” ({secondSource}).",
    "Two exceptions apply at once without an order: “{first}” ({firstSource}) and “{second}” ({secondSource}).",
  ),
  "rows-overlap": t(
    "Twee regels van de tabel “{table}” gelden tegelijk: {first} en {second}.",
    "Two rows of the table “{table}” hold at once: {first} and {second}.",
  ),
  "beyond-covered": t(
    "“{entry}” is nagekeken tot en met {day}. Of het daarna nog zo is, weet Keten niet.",
    "“{entry}” was checked up to and including {day}. Keten does not know whether it still holds after that.",
  ),
  "end-unverified": t(
    "Van “{entry}” is het einde ({day}) berekend en niet in een besluit gevonden. Of het is verlengd, is niet gevonden.",
    "The end of “{entry}” ({day}) was computed and not found in a decision. Whether it was prolonged was not found.",
  ),
  "no-ruling-known": t(
    "Er is op deze dag geen uitspraak bekend; dit is het antwoord van de overheid zelf.",
    "No ruling is known on this day; this is the authority's own answer.",
  ),
  "courts-differ": t(
    "Gelijke rechters oordelen verschillend over “{entry}”: {first} tegenover {second}. De laatste telt hier.",
    "Equal courts differ on “{entry}”: {first} against {second}. The latest counts here.",
  ),
  "sources-conflict": t(
    "Over “{entry}” zeggen bronnen verschillende dingen: {says}",
    "Sources differ on “{entry}”: {says}",
  ),
  "equated-day": t(
    "De laatste dag schoof over {day}, die bij besluit met een feestdag is gelijkgesteld. Dat staat op een lijst, niet in de wet.",
    "The last day moved past {day}, which a decree equates with a holiday. That rests on a list, not on the act.",
  ),
  "rule-cycle": t(
    "De regels verwijzen in een kring naar elkaar: {value}.",
    "The rules refer to each other in a circle: {value}.",
  ),
});
