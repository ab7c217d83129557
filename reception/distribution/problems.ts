import { problemsOf, t } from "@keten/text";

/** Everything this room can say is wrong, by its stable code. */
export const problem = problemsOf({
  // The worksheet of a provincial table
  "worksheet-unreadable": t("Dit is geen werkblad van Keten: {reason}.", "This is no worksheet of Keten: {reason}."),
  "worksheet-field-missing": t("{field} ontbreekt.", "{field} is missing."),
  "worksheet-field-wrong": t("{field} kan niet “{value}” zijn.", "{field} cannot be “{value}”."),
  "worksheet-field-unknown": t("{field} bestaat niet in een werkblad.", "{field} does not exist in a worksheet."),
  "worksheet-line-twice": t(
    "{field}: de regel “{value}” staat er twee keer.",
    "{field}: the line “{value}” stands there twice.",
  ),
  "worksheet-province-unknown": t("Er is geen provincie “{value}”.", "There is no province “{value}”."),
  "worksheet-cycle-unknown": t("Er is geen ronde {value}.", "There is no cycle {value}."),
  "worksheet-municipality-unknown": t(
    "{field}: er is geen gemeente “{value}”.",
    "{field}: there is no municipality “{value}”.",
  ),
  "worksheet-municipality-ended": t(
    "{field}: de gemeente {name} ({value}) bestaat niet meer sinds {since}; zij ging op in {into}.",
    "{field}: the municipality {name} ({value}) no longer exists since {since}; it became part of {into}.",
  ),
  "worksheet-municipality-elsewhere": t(
    "{field}: {name} ligt niet in deze provincie maar in {province}.",
    "{field}: {name} does not lie in this province but in {province}.",
  ),
  "worksheet-municipality-missing": t(
    "{name} ontbreekt: elke gemeente van de provincie staat in de verdeling.",
    "{name} is missing: every municipality of the province stands in the distribution.",
  ),
  "worksheet-municipality-twice": t("{field}: {name} staat er twee keer.", "{field}: {name} stands there twice."),
  "worksheet-total-wrong": t(
    "De getallen van de gemeenten tellen op tot {sum}, maar de provincie heeft {value}.",
    "The numbers of the municipalities add up to {sum}, but the province has {value}.",
  ),
  "commitment-minors-too-many": t(
    "{field}: {value} plekken voor alleenstaande minderjarigen is meer dan de {places} plekken samen.",
    "{field}: {value} places for unaccompanied minors is more than the {places} places together.",
  ),
  "commitment-ends-before-start": t(
    "{field}: het einde {value} ligt niet na het begin {from}.",
    "{field}: the end {value} does not lie after the start {from}.",
  ),
  "commitment-before-cycle": t(
    "{field}: {value} ligt voor het begin van deze ronde, {start}.",
    "{field}: {value} lies before the start of this cycle, {start}.",
  ),
  "worksheet-name-other": t(
    "{field}: {code} is {known}, maar er staat “{value}”.",
    "{field}: {code} is {known}, but it says “{value}”.",
  ),
  "worksheet-not-published": t(
    "{field}: {value} heet gepubliceerd, maar het gepubliceerde getal van {name} is {published}.",
    "{field}: {value} is called published, but the published number of {name} is {published}.",
  ),
  "trade-with-itself": t("{field}: {name} kan niet met zichzelf ruilen.", "{field}: {name} cannot trade with itself."),
  "trade-too-large": t(
    "{field}: {name} geeft {value} weg, maar heeft er na de andere ruilen {task}.",
    "{field}: {name} gives {value} away, but has {task} after the other trades.",
  ),
  "exemption-twice": t("{field}: {name} is al vrijgesteld.", "{field}: {name} is exempt already."),
  "separate-task-twice": t(
    "{field}: deze taak van {name} staat er al.",
    "{field}: this task of {name} stands there already.",
  ),
  // A file of commitments
  "commitments-cell-wrong": t(
    "Rij {row}, kolom “{column}”: “{value}” kan niet.",
    "Row {row}, column “{column}”: “{value}” is not possible.",
  ),

  // A distribution, and the tables for it
  "places-wrong": t(
    "Het aantal plekken {value} kan niet: het moet een heel getal van 0 tot en met {most} zijn.",
    "The number of places {value} cannot be: it must be a whole number from 0 to {most}.",
  ),
  "minors-wrong": t(
    "Het aantal plekken voor minderjarigen {value} kan niet: het moet een heel getal van 0 tot en met {places} zijn.",
    "The number of places for minors {value} cannot be: it must be a whole number from 0 to {places}.",
  ),
  "cycle-unknown": t(
    "Er is geen ronde van {value} van de Spreidingswet.",
    "There is no round of {value} of the Spreidingswet.",
  ),
  "places-missing": t(
    "Van de ronde van {cycle} is geen raming bekend: noem een aantal plekken.",
    "No estimate of the round of {cycle} is known: name a number of places.",
  ),
  "table-not-csv": t(
    "Dit is geen CSV-bestand. Sla de tabel in het rekenblad op als “CSV UTF-8”.",
    "This is no CSV file. Save the table in the spreadsheet as “CSV UTF-8”.",
  ),
  "table-empty": t("Het bestand is leeg.", "The file is empty."),
  "table-unreadable": t(
    "Rij {row} is niet te lezen: een aanhalingsteken staat verkeerd of mist.",
    "Row {row} cannot be read: a quotation mark is misplaced or missing.",
  ),
  "table-too-large": t(
    "De tabel is veel groter dan zo’n tabel kan zijn.",
    "The table is far larger than such a table can be.",
  ),
  "table-column-missing": t(
    "In de kop (rij {row}) ontbreekt de kolom “{column}”.",
    "The head (row {row}) lacks the column “{column}”.",
  ),
  "table-column-unknown": t(
    "In de kop (rij {row}) staat een onbekende kolom “{column}”.",
    "The head (row {row}) has an unknown column “{column}”.",
  ),
  "table-column-twice": t("De kolom “{column}” staat er twee keer.", "The column “{column}” stands there twice."),
  "table-row-length": t(
    "Het aantal kolommen van rij {row} is {found}; dat van de kop is {expected}.",
    "The number of columns of row {row} is {found}; that of the head is {expected}.",
  ),
  "table-code-missing": t(
    "In rij {row} ontbreekt de code van de gemeente.",
    "Row {row} lacks the code of the municipality.",
  ),
  "table-code-unknown": t(
    "Rij {row}: er is geen gemeente met de code “{value}”.",
    "Row {row}: there is no municipality with the code “{value}”.",
  ),
  "table-code-ended": t(
    "Rij {row}: de gemeente {name} ({code}) bestaat niet meer sinds {day}. In het register staat nu {nextName} ({next}) in haar plaats.",
    "Row {row}: the municipality {name} ({code}) has not existed since {day}. The register now has {nextName} ({next}) in its place.",
  ),
  "table-code-is-name": t(
    "Rij {row}: “{value}” is een naam. In deze kolom hoort de code: {code}.",
    "Row {row}: “{value}” is a name. This column takes the code: {code}.",
  ),
  "table-code-form": t(
    "Rij {row}: schrijf “{value}” als {code} ({name}).",
    "Row {row}: write “{value}” as {code} ({name}).",
  ),
  "table-code-twice": t(
    "Rij {row}: {code} staat er twee keer, eerder in rij {first}.",
    "Row {row}: {code} stands there twice, before in row {first}.",
  ),
  "table-number-missing": t(
    "Rij {row}: in de kolom “{column}” ontbreekt het getal.",
    "Row {row}: the number in the column “{column}” is missing.",
  ),
  "table-number-wrong": t(
    "Rij {row}, kolom “{column}”: “{value}” is geen getal.",
    "Row {row}, column “{column}”: “{value}” is no number.",
  ),
  "table-number-negative": t(
    "Rij {row}, kolom “{column}”: {value} kan niet, want een aantal is nooit negatief.",
    "Row {row}, column “{column}”: {value} cannot be, for a number of people is never negative.",
  ),
  "table-number-none": t(
    "Rij {row}, kolom “{column}”: {value} kan niet, want een gemeente heeft ten minste één inwoner.",
    "Row {row}, column “{column}”: {value} cannot be, for a municipality has at least one inhabitant.",
  ),
  "table-number-large": t(
    "Rij {row}, kolom “{column}”: {value} is meer dan er mensen zijn.",
    "Row {row}, column “{column}”: {value} is more than there are people.",
  ),
  "table-total-twice": t(
    "Rij {row}: het totaal van Nederland staat er twee keer, eerder in rij {first}.",
    "Row {row}: the total of the Netherlands stands there twice, before in row {first}.",
  ),
  "table-number-fraction": t(
    "Rij {row}, kolom “{column}”: “{value}” is geen heel aantal, of het teken tussen de duizendtallen is niet dat van dit bestand.",
    "Row {row}, column “{column}”: “{value}” is no whole number, or the mark between its thousands is not that of this file.",
  ),
  "table-score-outside": t(
    "Rij {row}: de score {value} kan niet kloppen. Gepubliceerd zijn scores van ongeveer {lowest} tot {highest}.",
    "Row {row}: the score {value} cannot be right. Scores from about {lowest} to {highest} have been published.",
  ),
  "table-score-unusual": t(
    "Rij {row}: de score {value} valt buiten wat is gepubliceerd (ongeveer {lowest} tot {highest}). Klopt hij?",
    "Row {row}: the score {value} lies outside what has been published (about {lowest} to {highest}). Is it right?",
  ),
  "table-name-other": t(
    "Rij {row}: {code} is {known}, maar er staat “{name}”. De code telt.",
    "Row {row}: {code} is {known}, but it says “{name}”. The code counts.",
  ),
  "table-total-wrong": t(
    "Rij {row}: het totaal is {total}, maar de gemeenten zijn samen {sum}.",
    "Row {row}: the total is {total}, but the municipalities together are {sum}.",
  ),
  "table-total-far": t(
    "De gemeenten hebben samen {sum} inwoners; op {day} telde Nederland er {known}. Klopt de tabel toch? Voeg dan een rij NL met het totaal toe.",
    "The municipalities together have {sum} inhabitants; on {day} the Netherlands had {known}. Is the table right after all? Then add a row NL with the total.",
  ),
  "table-total-other": t(
    "De gemeenten hebben samen {sum} inwoners; op {day} telde Nederland er {known}. Dat kan kloppen als de tabel van een andere dag is.",
    "The municipalities together have {sum} inhabitants; on {day} the Netherlands had {known}. That may be right if the table is of another day.",
  ),
  "municipality-missing": t(
    "In de tabel met {table} ontbreekt {name} ({code}).",
    "The table of {table} lacks {name} ({code}).",
  ),

  // Housing of permit holders
  "half-year-wrong": t("“{value}” is geen half jaar.", "“{value}” is no half-year."),
  "housing-number-missing": t(
    "Van {halfYear} is geen landelijk aantal gevonden: noem een aantal vergunninghouders.",
    "No national number was found for {halfYear}: name a number of permit holders.",
  ),
  "housing-number-wrong": t(
    "Het aantal vergunninghouders {value} kan niet.",
    "The number of permit holders {value} cannot be.",
  ),
  "housing-inhabitants-other-year": t(
    "De wet telt de inwoners van {needed}; die zijn hier niet bekend. Gerekend is met die van {used}.",
    "The law counts the inhabitants of {needed}; they are not known here. Those of {used} were used.",
  ),
  "flow-number-wrong": t("{field} is {value}; dat kan niet.", "{field} is {value}, which cannot be."),
  "flow-month-wrong": t("“{value}” is geen maand.", "“{value}” is no month."),
  "flow-hotel-lapsed": t(
    "De hotel- en accommodatieregeling verviel op 1 januari 2025. Dit laat zien wat zij zou doen als zij er nog was; over de duur in het besluit van 2025 is niets gevonden.",
    "The hotel and accommodation scheme lapsed on 1 January 2025. This shows what it would do if it still existed; the duration in the decree of 2025 was not found.",
  ),
});
