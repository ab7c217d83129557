import type { Text } from "@keten/text";
import type { ReactNode } from "react";
import { sentence } from "../forms/fact-value.js";
import { useSpokenLanguage } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";

/** A text in the language of the page; where it has none there, in English and marked as English. */
export function Said({ text, capital = false }: { text: Text; capital?: boolean }) {
  const spoken = useSpokenLanguage();
  const format = useFormat();
  const as = (words: string) => (capital ? sentence(words) : words);
  if (spoken === "ar" && text.ar === undefined) return <bdi lang="en">{as(text.en)}</bdi>;
  return <>{as(format.text(text))}</>;
}

/** A part of which nothing was translated into Arabic: it stands in English, from left to right. */
export function Untranslated({ children }: { children: ReactNode }) {
  if (useSpokenLanguage() !== "ar") return <>{children}</>;
  return (
    <div lang="en" dir="ltr">
      {children}
    </div>
  );
}
