import { type Term, terms } from "@keten/glossary";
import type { PageLanguage } from "../words/catalogue.js";

/** Without accents and capitals, so that what a reader types is found however it is written. */
export const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

/** The letter under which a term stands in a language. */
export const letterOf = (term: Term, language: PageLanguage): string =>
  plain(term.name[language]).charAt(0).toUpperCase();

/** Terms with the text in their name or other words first, then those with it in their meaning; in either language. */
export function findTerms(text: string): Term[] {
  const words = plain(text).split(/\s+/);
  const has = (texts: readonly string[]) => {
    const whole = plain(texts.join(" "));
    return words.every((word) => whole.includes(word));
  };
  const named = (term: Term) =>
    has([term.id, term.name.nl, term.name.en, term.plural?.nl ?? "", term.plural?.en ?? "", ...(term.also ?? [])]);
  const told = (term: Term) => has([term.definition.nl, term.definition.en]);
  const all = terms();
  return [...all.filter(named), ...all.filter((term) => !named(term) && told(term))];
}
