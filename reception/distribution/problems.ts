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
  "commitments-empty": t("Het bestand is leeg.", "The file is empty."),
  "commitments-column-missing": t("De kolom “{value}” ontbreekt.", "The column “{value}” is missing."),
  "commitments-column-unknown": t("De kolom “{value}” is onbekend.", "The column “{value}” is not known."),
  "commitments-column-twice": t("De kolom “{value}” staat er twee keer.", "The column “{value}” stands there twice."),
  "commitments-row-length": t(
    "Rij {row} heeft {value} kolommen; de kop heeft er {columns}.",
    "Row {row} has {value} columns; the head has {columns}.",
  ),
  "commitments-cell-wrong": t(
    "Rij {row}, kolom “{column}”: “{value}” kan niet.",
    "Row {row}, column “{column}”: “{value}” is not possible.",
  ),
  "commitments-unreadable": t(
    "Het bestand is geen tabel die Keten kan lezen, bij rij {row}: {reason}.",
    "The file is no table that Keten can read, at row {row}: {reason}.",
  ),

  // A distribution, and the tables for it
  "places-wrong": t(
    "Het aantal plekken {value} kan niet: het moet een heel getal van 0 of meer zijn.",
    "The number of places {value} cannot be: it must be a whole number of 0 or more.",
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
  "municipality-missing": t(
    "In de tabel met {table} ontbreekt {name} ({code}).",
    "The table of {table} lacks {name} ({code}).",
  ),
});
