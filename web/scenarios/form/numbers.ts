import type { PageLanguage } from "../../words/catalogue.js";
import type { Format } from "../../words/format.js";

const exact = new Map<PageLanguage, Intl.NumberFormat>();

/** A number with as many decimals as it has, up to six that count. */
export function writeNumber(value: number, language: PageLanguage): string {
  let format = exact.get(language);
  if (!format) {
    format = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", { maximumSignificantDigits: 6 });
    exact.set(language, format);
  }
  return format.format(value).replace("-", "−");
}

/** A value of an assumption as it is read: a share in percent, an amount in euros. */
export function writeValue(value: number, unit: string, unitText: string, format: Format): string {
  if (unit === "share") return format.percent(value);
  if (unit === "EUR") return format.euro(Math.round(value * 100));
  return `${writeNumber(value, format.language)} ${unitText}`;
}

/** −5.000 or +1.200. */
export function signed(value: number, write: (value: number) => string): string {
  return value > 0 ? `+${write(value)}` : write(value);
}
