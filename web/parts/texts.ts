import { t } from "@keten/text";
import { catalogue } from "../words/catalogue.js";

export const partTexts = catalogue("parts", {
  clocks: t("Peildata", "Reference dates", "التواريخ المعتمدة"),
  on: t("Geldt op", "Applies on", "يسري في"),
  knownOn: t("Zoals bekend op", "As known on", "حسب ما كان معروفاً في"),
  apply: t("Pas toe", "Apply", "طبّق"),
  today: t("Vandaag", "Today", "اليوم"),
  close: t("Sluit", "Close", "أغلق"),
  changeClock: t("wijzig", "change", "غيّر"),
  yes: t("Ja", "Yes", "نعم"),
  no: t("Nee", "No", "لا"),
  open: t("Open of betwist", "Open or disputed", "مفتوح أو متنازع عليه"),
  info: t("Gegeven", "Given", "معطى"),
  markOfficial: t(
    "Alle {count} bronnen onder dit antwoord zijn gelezen in de officiële tekst.",
    "All {count} sources under this answer were read in the official text.",
    "كل مصادر هذا الجواب ({count}) قُرئت في النص الرسمي.",
  ),
  markWeak: t(
    "Dit is het zwakste teken van alle bronnen onder dit antwoord. Het wordt vol als iemand ook deze in de officiële tekst leest: {sources}.",
    "This is the weakest mark of all sources under this answer. It becomes full once somebody reads these in the official text too: {sources}.",
    "هذه أضعف علامة بين مصادر هذا الجواب. تكتمل عندما يقرأ أحد هذه المصادر أيضاً في النص الرسمي: {sources}.",
  ),
  moreReasons: t("Toon onderliggende redenen", "Show underlying reasons", "أظهر الأسباب التفصيلية"),
  fewerReasons: t("Verberg onderliggende redenen", "Hide underlying reasons", "أخفِ الأسباب التفصيلية"),
});
