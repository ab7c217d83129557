import type { Text } from "@keten/text";

/** Where a term is defined or used with this meaning; the definition here is written in Keten's own plain words. */
export interface TermSource {
  title: Text;
  url?: string;
}

/** A term of the field, with its meaning in plain words. */
export interface Term {
  /** Stays the same when a name changes; it stands in addresses. */
  id: string;
  /** As written inside a sentence, so without a capital unless it is a name. */
  name: Text;
  plural?: Text;
  /** Other words for the same thing, in either language, by which a reader may look for it. */
  also?: readonly string[];
  definition: Text;
  source?: TermSource;
  /** Ids of terms that help to understand this one. */
  see: readonly string[];
  /** Ids of the rules of law in which it is decided. */
  rules?: readonly string[];
  /** Id of one of `termSubjects()`. */
  subject: string;
}

/** What a term says besides its name and its meaning. */
type More = Omit<Partial<Term>, "id" | "name" | "definition" | "subject">;

/** Makes the terms of one subject; names and definitions are pairs of Dutch and English. */
export function termsOf(subject: string) {
  return (id: string, [nl, en]: Pair, [meaning, meaningEn]: Pair, more: More = {}): Term => ({
    id,
    name: { nl, en },
    definition: { nl: meaning, en: meaningEn },
    see: [],
    ...more,
    subject,
  });
}

type Pair = readonly [nl: string, en: string];
