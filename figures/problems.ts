import { problemsOf, t } from "@keten/text";

/** What can be wrong with the figures or with a question about them. */
export const problem = problemsOf({
  "file-missing": t(
    "Het bestand {file} met cijfers ontbreekt of is niet te lezen.",
    "The figures file {file} is missing or cannot be read.",
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
