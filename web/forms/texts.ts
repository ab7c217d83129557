import { t } from "@keten/text";
import { catalogue } from "../words/catalogue.js";

export const formTexts = catalogue("forms", {
  day: t("dag", "day"),
  month: t("maand", "month"),
  year: t("jaar", "year"),
  incomplete: t(
    "Vul dag, maand en jaar in, bijvoorbeeld 10 4 2024.",
    "Fill in day, month and year, for example 10 4 2024.",
  ),
  notANumber: t("Gebruik alleen cijfers, bijvoorbeeld 10 4 2024.", "Use digits only, for example 10 4 2024."),
  shortYear: t(
    "Schrijf het jaar met vier cijfers, bijvoorbeeld 2024.",
    "Write the year with four digits, for example 2024.",
  ),
  noSuchDay: t(
    "De dag {day}-{month}-{year} bestaat niet. Kijk de datum na.",
    "The day {day}-{month}-{year} does not exist. Check the date.",
  ),
  country: t("Zoek een land", "Search a country"),
  countryHint: t("Typ een paar letters en kies een land.", "Type a few letters and choose a country."),
  countries_one: t("{count} land gevonden", "{count} country found"),
  countries_other: t("{count} landen gevonden", "{count} countries found"),
  noCountry: t(
    "Geen land gevonden met “{text}”. Kijk de spelling na.",
    "No country found with “{text}”. Check the spelling.",
  ),
  number: t("Getal", "Number"),
  numberRange: t("Vul een getal in van {min} tot en met {max}.", "Fill in a number from {min} to {max}."),
  notNumber: t(
    "“{text}” is geen getal. Schrijf bijvoorbeeld 20 of 20,5.",
    "“{text}” is not a number. Write for example 20 or 20.5.",
  ),
  yes: t("Ja", "Yes"),
  no: t("Nee", "No"),
  didNotHappen: t("Nee, dat is niet gebeurd", "No, that did not happen"),
  unknown: t("Weet ik niet", "I do not know"),
  next: t("Verder", "Continue"),
  percent: t("procent", "percent"),
  notStated: t("Niet ingevuld", "Not filled in"),
});
