import { recall, remember } from "../parts/storage.js";
import { LANGUAGES, onLanguage, type SpokenLanguage, setLanguage } from "../words/catalogue.js";
import { languagesOf } from "./languages.js";

export type Appearance = "system" | "light" | "dark";
const LANGUAGE_KEY = "keten.language";
const APPEARANCE_KEY = "keten.appearance";

/** Takes the language chosen before, and keeps the document in step with it. */
export function startLanguage(): void {
  const show = (language: SpokenLanguage) => {
    document.documentElement.lang = language;
    document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
  };
  onLanguage(show);
  show("nl");
  speakAt(location.pathname);
}

let chosen: SpokenLanguage | null = null;
const chosenLanguage = (): SpokenLanguage =>
  chosen ?? LANGUAGES.find((language) => language === recall(LANGUAGE_KEY)) ?? "nl";

/** The reader's own choice; it counts on every page that speaks the language. */
export function chooseLanguage(language: SpokenLanguage): void {
  chosen = language;
  remember(LANGUAGE_KEY, language);
  setLanguage(language);
}

/** Speaks the language that was chosen, or English on a page that does not speak it. */
export function speakAt(path: string): void {
  const wanted = chosenLanguage();
  setLanguage(languagesOf(path).includes(wanted) ? wanted : "en");
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
