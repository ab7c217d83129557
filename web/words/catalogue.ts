import type { Language, Text } from "@keten/text";
import i18next from "i18next";
import { initReactI18next, useTranslation } from "react-i18next";

/** The languages the pages speak now; a third is added here and in the catalogues. */
export const LANGUAGES = ["nl", "en"] as const satisfies readonly Language[];
export type PageLanguage = (typeof LANGUAGES)[number];

i18next.use(initReactI18next).init({
  lng: "nl",
  fallbackLng: "nl",
  resources: {},
  // Marks look like those of `fill` in @keten/text, so that one form is used in the whole project.
  interpolation: { prefix: "{", suffix: "}", escapeValue: false },
  keySeparator: false,
  nsSeparator: false,
  returnNull: false,
  react: { useSuspense: false },
  initAsync: false,
});

type Base<K extends string> = K extends `${infer Stem}_${"one" | "other"}` ? Stem : K;
export type Values = Record<string, string | number>;
/** Gives a text of the catalogue in the page's language; `count` picks `_one` or `_other`. */
export type Say<K extends string> = (key: Base<K>, values?: Values) => string;

export interface Catalogue<K extends string> {
  namespace: string;
  texts: Record<K, Text>;
}

/** Registers all texts of one page, Dutch and English beside each other. */
export function catalogue<K extends string>(namespace: string, texts: Record<K, Text>): Catalogue<K> {
  for (const language of LANGUAGES) {
    const bundle = Object.fromEntries(Object.entries<Text>(texts).map(([key, text]) => [key, text[language]]));
    i18next.addResourceBundle(language, namespace, bundle, true, true);
  }
  return { namespace, texts };
}

export function useTexts<K extends string>(of: Catalogue<K>): Say<K> {
  const { t } = useTranslation(of.namespace);
  return (key, values) => t(key, { ns: of.namespace, ...values });
}

export function useLanguage(): PageLanguage {
  return useTranslation().i18n.language as PageLanguage;
}

export function setLanguage(language: PageLanguage): void {
  void i18next.changeLanguage(language);
}

export function onLanguage(listener: (language: PageLanguage) => void): () => void {
  i18next.on("languageChanged", listener);
  return () => i18next.off("languageChanged", listener);
}
