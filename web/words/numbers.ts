import type { PageLanguage } from "./catalogue.js";

/** Reads a number as people write it in a language, with or without signs between thousands; null where it is none. */
export function readNumber(text: string, language: PageLanguage): number | null {
  const [thousands, decimal] = language === "nl" ? [".", ","] : [",", "."];
  const plain = text
    .trim()
    .replaceAll(/[\s\u00a0]/g, "")
    .replace(/^−/, "-");
  if (plain === "") return null;
  const grouped = new RegExp(`^-?\\d{1,3}(\\${thousands}\\d{3})+(\\${decimal}\\d+)?$`);
  const digits = grouped.test(plain) ? plain.replaceAll(thousands, "") : plain;
  const value = Number(digits.replace(decimal, "."));
  return Number.isFinite(value) ? value : null;
}

const small = new Map<PageLanguage, Intl.NumberFormat>();
const large = new Map<PageLanguage, Intl.NumberFormat>();

/** A number as it is, whole numbers in full: −0,073, 0,047784 and 17.811.291. */
export function exactNumber(value: number, language: PageLanguage): string {
  const formats = Math.abs(value) < 1 ? small : large;
  let format = formats.get(language);
  if (!format) {
    const digits = formats === small ? { maximumSignificantDigits: 6 } : { maximumFractionDigits: 6 };
    // A year has four figures and no sign between them.
    format = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", { ...digits, useGrouping: "min2" });
    formats.set(language, format);
  }
  return format.format(value).replace("-", "−");
}
