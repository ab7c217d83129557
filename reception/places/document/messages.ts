import { t } from "@keten/text";

/** What can be wrong with the form of a document, whatever it is about. */
export const documentMessages = {
  "document-unreadable": t(
    "Het document is geen geldige YAML of JSON: {reason}.",
    "The document is not valid YAML or JSON: {reason}.",
  ),
  "file-unreadable": t("{file} is niet te lezen: {reason}.", "{file} cannot be read: {reason}."),
  "document-too-large": t("Het document heeft meer dan {most} onderdelen.", "The document has more than {most} parts."),
  "document-too-deep": t(
    "In het document staan meer dan {most} onderdelen in elkaar.",
    "The document has more than {most} parts inside each other.",
  ),
  "document-alias": t(
    "*{name} verwijst naar iets dat er niet staat of zichzelf bevat.",
    "*{name} refers to something that is not there or contains itself.",
  ),
  "key-twice": t("{field} staat er twee keer.", "{field} is there twice."),
  "document-other": t(
    "Dit is geen document van Keten: het heeft geen velden met een naam.",
    "This is no document of Keten: it has no fields with a name.",
  ),
  "document-empty": t("Het document is leeg.", "The document is empty."),
  "field-unknown": t("Het veld {field} bestaat hier niet.", "The field {field} does not exist here."),
  "value-missing": t("{field} ontbreekt.", "{field} is missing."),
  "value-kind": t("{field} is van een verkeerde soort.", "{field} is of the wrong kind."),
  "value-not-listed": t(
    "{field} is '{value}'; dat is geen van de mogelijke waarden.",
    "{field} is '{value}', which is none of the possible values.",
  ),
  "value-too-small": t("{field} is {value}; dat is te klein.", "{field} is {value}, which is too small."),
  "value-too-large": t("{field} is {value}; dat is te groot.", "{field} is {value}, which is too large."),
  "value-not-a-day": t("{field} is geen bestaande dag.", "{field} is not an existing day."),
  "value-form": t("{field} is verkeerd geschreven.", "{field} is written wrongly."),
};
