import { recall, remember } from "../parts/storage.js";
import { LANGUAGES, onLanguage, type PageLanguage, setLanguage } from "../words/catalogue.js";

export type Appearance = "system" | "light" | "dark";
const LANGUAGE_KEY = "keten.language";
const APPEARANCE_KEY = "keten.appearance";

/** Takes the language chosen before, and keeps the document and the browser's memory in step with it. */
export function startLanguage(): void {
  const stored = recall(LANGUAGE_KEY);
  const known = LANGUAGES.find((language) => language === stored);
  const show = (language: PageLanguage) => {
    document.documentElement.lang = language;
    document.documentElement.dir = "ltr";
  };
  onLanguage((language) => {
    show(language);
    remember(LANGUAGE_KEY, language);
  });
  if (known && known !== "nl") setLanguage(known);
  else show("nl");
}

export function appearance(): Appearance {
  const stored = recall(APPEARANCE_KEY);
  return stored === "light" || stored === "dark" ? stored : "system";
}

/** Keeps the choice; `public/appearance.js` puts it on the page. */
export function setAppearance(choice: Appearance): void {
  remember(APPEARANCE_KEY, choice === "system" ? null : choice);
  dispatchEvent(new Event("keten:appearance"));
}
