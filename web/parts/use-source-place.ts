import type { SourceLine } from "@keten/distribution";
import { useFigureWords } from "../figures/words/use-figure-words.js";

/** The place of a source in the reader's language: who wrote it, and where in it. */
export function useSourcePlace(): (source: SourceLine) => string {
  const { own } = useFigureWords();
  return ({ locator }) => {
    const [publisher = "", ...place] = locator.split(": ");
    return place.length === 0 ? own(locator) : `${own(publisher)}: ${own(place.join(": "))}`;
  };
}
