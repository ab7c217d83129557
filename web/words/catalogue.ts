import type { Language, Text } from "@keten/text";
import i18next from "i18next";
import { initReactI18next, useTranslation } from "react-i18next";

/** The languages in which every text is written. */
export type PageLanguage = "nl" | "en";
/** The languages that pages speak: Arabic only where applicants read, with English where a text has no Arabic. */
export const LANGUAGES = ["nl", "en", "ar"] as const satisfies readonly Language[];
export type SpokenLanguage = (typeof LANGUAGES)[number];

i18next.use(initReactI18next).init({
  lng: "nl",
  fallbackLng: { ar: ["en", "nl"], default: ["nl"] },
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
    const bundle: Record<string, string> = {};
    for (const [key, text] of Object.entries<Text>(texts)) {
      const written = text[language];
      if (written === undefined) continue;
      bundle[key] = written;
      // Arabic has more forms than one and other; its texts are written so that one form fits every number.
      if (language === "ar" && key.endsWith("_other"))
        for (const form of ["zero", "two", "few", "many"]) bundle[key.replace(/other$/, form)] = written;
    }
    i18next.addResourceBundle(language, namespace, bundle, true, true);
  }
  return { namespace, texts };
}

export function useTexts<K extends string>(of: Catalogue<K>): Say<K> {
  const { t } = useTranslation(of.namespace);
  return (key, values) => t(key, { ns: of.namespace, ...values });
}

/** The language in which every text is written that the reader understands best. */
export function useLanguage(): PageLanguage {
  return writtenIn(useSpokenLanguage());
}

export function useSpokenLanguage(): SpokenLanguage {
  return useTranslation().i18n.language as SpokenLanguage;
}

export const writtenIn = (language: SpokenLanguage): PageLanguage => (language === "ar" ? "en" : language);

export function setLanguage(language: SpokenLanguage): void {
  void i18next.changeLanguage(language);
}

export function onLanguage(listener: (language: SpokenLanguage) => void): () => void {
  i18next.on("languageChanged", listener);
  return () => i18next.off("languageChanged", listener);
}
