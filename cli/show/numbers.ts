import type { Context } from "../context.js";

/** Numbers as people of a language write them: 43.915 or 43,915. */
export function numbersIn({ language }: Context): (value: number) => string {
  const format = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", { maximumFractionDigits: 3 });
  return (value) => format.format(value);
}
