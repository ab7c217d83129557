import { t } from "@keten/text";

/** The words around the glossary. */
export const glossaryWords = {
  name: t("woord", "word"),
  id: t("naam", "name"),
  more: t("De betekenis van één woord: keten glossary WOORD", "The meaning of one word: keten glossary WORD"),
  plural: t("meervoud", "plural"),
  otherLanguage: t("in het Engels", "in Dutch"),
  also: t("ook", "also"),
  source: t("Bron", "Source"),
  see: t("Zie ook", "See also"),
  rules: t("Regels", "Rules"),
};
