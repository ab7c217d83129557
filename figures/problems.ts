import { problemsOf, t } from "@keten/text";
import { readerMessages } from "./readers/messages.js";

/** What can be wrong with the figures, with a question about them, or on the way to newer ones. */
export const problem = problemsOf({
  ...readerMessages,
  "file-missing": t(
    "Het bestand {file} met cijfers ontbreekt of is niet te lezen.",
    "The figures file {file} is missing or cannot be read.",
  ),
  "file-empty": t("Het bestand {file} is leeg.", "The file {file} is empty."),
  "file-not-text": t(
    "Het bestand {file} is geen tekst in UTF-8; waarschijnlijk is het beschadigd.",
    "The file {file} is no text in UTF-8; it is probably damaged.",
  ),
  "folder-missing": t(
    "De map {folder} voor eigen cijfers bestaat niet.",
    "The folder {folder} for figures of your own does not exist.",
  ),
  "folder-shipped": t(
    "In de map {folder} staan de cijfers die bij Keten horen; daar wordt niets bijgeschreven. Kies een andere map.",
    "The folder {folder} holds the figures that come with Keten; nothing is added there. Choose another folder.",
  ),
  "folder-busy": t(
    "In de map {folder} worden al cijfers bewaard, of dat is een keer afgebroken. Loopt er niets meer? Verwijder dan {file} en probeer het opnieuw.",
    "Figures are being saved in the folder {folder}, or that was once broken off. If nothing runs any more, delete {file} and try again.",
  ),
  "folder-unwritable": t(
    "In de map {folder} kan niet worden geschreven: {reason}. Er is niets bewaard.",
    "The folder {folder} cannot be written to: {reason}. Nothing was saved.",
  ),
  "file-cut-off": t(
    "Het bestand {file} is afgekapt: het eindigt midden in regel {row}.",
    "The file {file} is cut off: it ends in the middle of row {row}.",
  ),
  "file-row-count": t(
    "Het bestand {file} heeft {found} rijen; het moeten er {expected} zijn.",
    "The file {file} has {found} rows; there must be {expected}.",
  ),
  "file-broken": t(
    "Het bestand {file} is geen geldig CSV-bestand in regel {row}: een aanhalingsteken staat verkeerd of mist.",
    "The file {file} is not valid CSV in row {row}: a quotation mark is misplaced or missing.",
  ),
  "column-missing": t("In {file} ontbreekt de kolom {column}.", "The column {column} is missing in {file}."),
  "column-unknown": t("{file} heeft een onbekende kolom {column}.", "{file} has an unknown column {column}."),
  "column-twice": t("In {file} staat de kolom {column} twee keer.", "The column {column} stands twice in {file}."),
  "row-length": t(
    "Regel {row} van {file} heeft {found} velden; het moeten er {expected} zijn.",
    "Row {row} of {file} has {found} fields; there must be {expected}.",
  ),
  "cell-invalid": t(
    "Regel {row} van {file}: {column} heeft de waarde '{value}', en die mag daar niet staan.",
    "Row {row} of {file}: {column} has the value '{value}', which is not allowed there.",
  ),
  "cell-twice": t(
    "Regel {row} van {file} herhaalt een cel van dezelfde bron met dezelfde dag van publicatie.",
    "Row {row} of {file} repeats a cell of the same source with the same day of publication.",
  ),
  "series-unknown": t("Er is geen reeks met de naam '{series}'.", "There is no series named '{series}'."),
  "source-unknown": t("Er is geen bron met de naam '{source}'.", "There is no source named '{source}'."),
  "source-not-in-series": t(
    "De reeks {series} heeft geen cijfers van de bron '{source}'.",
    "The series {series} has no figures of the source '{source}'.",
  ),
  "choice-missing": t(
    "Van de reeks {series} zijn er cijfers van meer bronnen: noem een bron, of een volgorde van bronnen.",
    "The series {series} has figures of several sources: name a source, or an order of sources.",
  ),
  "year-unknown": t(
    "Er is geen beeld van de keten voor het jaar {year}.",
    "There is no picture of the chain for the year {year}.",
  ),
});

/** Names listed in a sentence: what would have been right. */
export const oneOf = (names: Iterable<string>) => {
  const list = [...names].join(", ");
  return t(`een van: ${list}`, `one of: ${list}`);
};
