import { t } from "@keten/text";
import { catalogue } from "../words/catalogue.js";

export const formTexts = catalogue("forms", {
  day: t("dag", "day", "يوم"),
  month: t("maand", "month", "شهر"),
  year: t("jaar", "year", "سنة"),
  incomplete: t(
    "Vul dag, maand en jaar in, bijvoorbeeld 10 4 2024.",
    "Fill in day, month and year, for example 10 4 2024.",
    "اكتب اليوم والشهر والسنة، مثلاً 10 4 2024.",
  ),
  notANumber: t(
    "Gebruik alleen cijfers, bijvoorbeeld 10 4 2024.",
    "Use digits only, for example 10 4 2024.",
    "استعمل أرقاماً فقط، مثلاً 10 4 2024.",
  ),
  shortYear: t(
    "Schrijf het jaar met vier cijfers, bijvoorbeeld 2024.",
    "Write the year with four digits, for example 2024.",
    "اكتب السنة بأربعة أرقام، مثلاً 2024.",
  ),
  noSuchDay: t(
    "De dag {day}-{month}-{year} bestaat niet. Kijk de datum na.",
    "The day {day}-{month}-{year} does not exist. Check the date.",
    "اليوم {day}-{month}-{year} غير موجود. راجع التاريخ.",
  ),
  country: t("Zoek een land", "Search a country", "ابحث عن بلد"),
  countryHint: t(
    "Typ een paar letters en kies een land.",
    "Type a few letters and choose a country.",
    "اكتب بعض الحروف واختر بلداً.",
  ),
  countries_one: t("{count} land gevonden", "{count} country found", "وُجد بلد واحد ({count})"),
  countries_other: t("{count} landen gevonden", "{count} countries found", "عدد البلدان: {count}"),
  noCountry: t(
    "Geen land gevonden met “{text}”. Kijk de spelling na.",
    "No country found with “{text}”. Check the spelling.",
    "لم نجد بلداً باسم «{text}». راجع الكتابة.",
  ),
  number: t("Getal", "Number", "رقم"),
  numberRange: t(
    "Vul een getal in van {min} tot en met {max}.",
    "Fill in a number from {min} to {max}.",
    "اكتب رقماً من {min} إلى {max}.",
  ),
  notNumber: t(
    "“{text}” is geen getal. Schrijf bijvoorbeeld 20 of 20,5.",
    "“{text}” is not a number. Write for example 20 or 20.5.",
    "«{text}» ليس رقماً. اكتب مثلاً 20 أو 20.5.",
  ),
  yes: t("Ja", "Yes", "نعم"),
  no: t("Nee", "No", "لا"),
  didNotHappen: t("Nee, dat is niet gebeurd", "No, that did not happen", "لا، لم يحدث ذلك"),
  unknown: t("Weet ik niet", "I do not know", "لا أعرف"),
  next: t("Verder", "Continue", "التالي"),
  percent: t("procent", "percent", "بالمئة"),
  notStated: t("Niet ingevuld", "Not filled in", "غير مذكور"),
});
