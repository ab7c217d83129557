import { t } from "@keten/text";

/** What can be wrong with a places plan, and what it warns of. */
export const planMessages = {
  "plan-value-and-periods": t(
    "{field} moet óf één waarde hebben óf waarden per periode, en niet allebei of geen van beide.",
    "{field} must have either one value or values by period, not both and not neither.",
  ),
  "plan-need-forms": t(
    "Geef de behoefte op precies één manier: een map van een run (run), banden (bands) of toekomsten (futures).",
    "Give the need in exactly one way: the folder of a run (run), bands or futures.",
  ),
  "plan-periods-order": t(
    "De perioden van {field} staan niet op volgorde bij {from}.",
    "The periods of {field} are not in order at {from}.",
  ),
  "plan-periods-late": t(
    "De eerste periode van {field} begint op {from}, na het begin van het plan.",
    "The first period of {field} begins on {from}, after the start of the plan.",
  ),
  "plan-id-twice": t("Het kenmerk '{value}' wordt twee keer gebruikt.", "The id '{value}' is used twice."),
  "plan-source-unknown": t(
    "{field} noemt een bron die niet in de cijfers staat: '{value}'.",
    "{field} names a source that is not in the figures: '{value}'.",
  ),
  "plan-closes-first": t(
    "{field}: sluit op {closes}, niet na de opening op {opens}.",
    "{field}: closes on {closes}, not after it opens on {opens}.",
  ),
  "plan-opens-too-early": t("'{name}' kan op {opens} nog niet open zijn.", "'{name}' cannot be open yet on {opens}."),
  "plan-too-many-maxima": t(
    "{count} locaties hebben een afgesproken maximum. Dat is te veel om te volgen.",
    "{count} locations have an agreed maximum. That is too many to follow.",
  ),
  "plan-municipality-unknown": t(
    "Er is geen gemeente met de code {value}.",
    "There is no municipality with the code {value}.",
  ),
  "plan-municipality-ended": t(
    "De gemeente {name} ({value}) bestaat sinds {until} niet meer.",
    "The municipality {name} ({value}) no longer exists since {until}.",
  ),
  "plan-cost-missing": t(
    "Er staat geen prijs bij voor een plek van de soort {type}.",
    "No price is given for a place of the type {type}.",
  ),
  "plan-emergency-cheap": t(
    "Een noodplek ({emergency} euro per jaar) kost in dit plan niet meer dan een lege vaste plek bespaart ({saves} euro per jaar). Daarmee is niet te rekenen.",
    "An emergency place ({emergency} euros a year) costs no more in this plan than an empty stable place saves ({saves} euros a year). That cannot be computed with.",
  ),
  "plan-need-short": t(
    "De behoefte is niet bekend voor {count} maanden van het plan: {from} tot en met {to}.",
    "The need is not known for {count} months of the plan: {from} up to and including {to}.",
  ),
  "plan-height-unknown": t(
    "De P95 van de behoefte is niet bekend; uit minder dan 20 toekomsten is die niet te halen.",
    "The P95 of the need is not known; fewer than 20 futures do not give it.",
  ),
  "plan-month-twice": t("De maand {month} staat er twee keer.", "The month {month} is there twice."),
  "plan-band-order": t(
    "De band van {month} loopt niet op: {low} is hoger dan {high}.",
    "The band of {month} does not rise: {low} is higher than {high}.",
  ),
  "plan-futures-uneven": t(
    "Toekomst {number} heeft {count} maanden en de eerste {first}.",
    "Future {number} has {count} months and the first {first}.",
  ),
  "plan-run-unreadable": t(
    "De map van de run {folder} is niet te lezen: {reason}.",
    "The folder of the run {folder} cannot be read: {reason}.",
  ),
  "plan-run-without-need": t(
    "In {file} staan geen bewoners van de opvang (reception_residents, groep TOTAL).",
    "{file} holds no residents of reception (reception_residents, group TOTAL).",
  ),
  "plan-run-column": t("In {file} ontbreekt de kolom {column}.", "{file} lacks the column {column}."),
  "plan-run-number": t("{file}: '{value}' is geen getal.", "{file}: '{value}' is no number."),
  "plan-run-outside": t(
    "Een run als bron (run) kan alleen in een bestand op deze computer staan.",
    "A run as the source (run) can only stand in a file on this computer.",
  ),
  "plan-level-passed": t(
    "Vanaf {month} zijn meer noodplekken nodig dan het gekozen niveau van {level} ({at}). In {worst} zijn het er {most}.",
    "From {month} more emergency places are needed than the chosen level of {level} ({at}). In {worst} there are {most}.",
  ),
  "plan-find-places": t(
    "In {month} zijn {count} noodplekken nodig die er nog niet zijn ({at}). Begin uiterlijk in {by} met zoeken.",
    "In {month} {count} emergency places are needed that are not there yet ({at}). Start looking in {by} at the latest.",
  ),
  "plan-too-late": t(
    "In {month} zijn {count} plekken te weinig ({at}) en nieuwe noodplekken kunnen er op zijn vroegst in {earliest} zijn.",
    "In {month} there are {count} places too few ({at}) and new emergency places can be there in {earliest} at the earliest.",
  ),
  "plan-too-few-to-find": t(
    "In {month} zijn {count} noodplekken meer nodig dan er te vinden zijn ({at}).",
    "In {month} {count} more emergency places are needed than can be found ({at}).",
  ),
  "plan-maximum": t("Afgesproken maximum: {says}", "Agreed maximum: {says}"),
} as const;
