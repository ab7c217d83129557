import type { Context } from "../context.js";

const placeOf = ({ language }: Context) => (language === "nl" ? "nl-NL" : "en-GB");

/** Numbers as people of a language write them: 43.915 or 43,915. */
export function numbersIn(context: Context): (value: number) => string {
  const format = new Intl.NumberFormat(placeOf(context), { maximumFractionDigits: 3, signDisplay: "negative" });
  return (value) => withMinus(format.format(value));
}

/** Whole numbers with their sign: +1.200, −800, 0. */
export function signedIn(context: Context): (value: number) => string {
  const format = new Intl.NumberFormat(placeOf(context), { maximumFractionDigits: 0, signDisplay: "exceptZero" });
  return (value) => withMinus(format.format(value));
}

/** Shares in per cent; signed where it matters which way. */
export function percentIn(context: Context): (share: number, sign?: "signed") => string {
  const digits = { style: "percent", maximumFractionDigits: 1 } as const;
  const plain = new Intl.NumberFormat(placeOf(context), digits);
  const signed = new Intl.NumberFormat(placeOf(context), { ...digits, signDisplay: "exceptZero" });
  return (share, sign) => withMinus((sign ? signed : plain).format(share));
}

/** A minus as wide as a digit, which no line breaks off. */
const withMinus = (text: string) => text.replace("-", "−");
