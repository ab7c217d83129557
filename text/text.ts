/** A text a person reads; Dutch and English always, Arabic where a page for applicants has it. */
export interface Text {
  nl: string;
  en: string;
  ar?: string;
}

export type Language = "nl" | "en" | "ar";

/** Makes a text of its Dutch and English form, and its Arabic one where there is one. */
export function t(nl: string, en: string, ar?: string): Text {
  return ar === undefined ? { nl, en } : { nl, en, ar };
}

/** The text in a language; Dutch where that language is missing. */
export function inLanguage(text: Text, language: Language): string {
  return text[language] ?? text.nl;
}

/** Fills `{name}` marks in both languages; a value may itself be a text. */
export function fill(text: Text, values: Record<string, string | number | Text>): Text {
  const one = (language: Language): string =>
    inLanguage(text, language).replace(/\{(\w+)\}/g, (mark, name: string) => {
      const value = values[name];
      if (value === undefined) return mark;
      return typeof value === "object" ? inLanguage(value, language) : String(value);
    });
  const filled: Text = { nl: one("nl"), en: one("en") };
  if (text.ar !== undefined) filled.ar = one("ar");
  return filled;
}
