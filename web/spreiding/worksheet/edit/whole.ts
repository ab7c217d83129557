import type { PageLanguage } from "../../../words/catalogue.js";

/** Reads a whole number as people write it, with or without signs between thousands; null where it is none. */
export function readWhole(text: string, language: PageLanguage): number | null {
  const thousands = language === "nl" ? "." : ",";
  const plain = text.replaceAll(/[\s\u00a0]/g, "");
  const grouped = new RegExp(`^\\d{1,3}(\\${thousands}\\d{3})+$`).test(plain);
  const digits = grouped ? plain.replaceAll(thousands, "") : plain;
  return /^\d{1,7}$/.test(digits) ? Number(digits) : null;
}
