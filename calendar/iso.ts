import { type Day, dayOf, dayOfDate, daysInMonth } from "./day.js";

/** Why a text is no day: not the form YYYY-MM-DD, or a date that does not exist (30 February). */
export type DayFault = "not-iso" | "no-such-day";
export type ParsedDay = { day: Day } | { fault: DayFault };

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `YYYY-MM-DD`. */
export function parseDay(text: string): ParsedDay {
  const match = ISO.exec(text);
  if (!match) return { fault: "not-iso" };
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return { fault: "no-such-day" };
  return { day: dayOf(year, month, day) };
}

const TWO_DIGITS = Array.from({ length: 32 }, (_, n) => String(n).padStart(2, "0"));

/** The days of 1970 to 2099 as they were written: most are written again and again. */
const LAST_KEPT = dayOf(2100, 1, 1);
const WRITTEN = new Array<string | undefined>(LAST_KEPT);

/** Writes a day as `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  if (day < 0 || day >= LAST_KEPT) return write(day);
  return (WRITTEN[day] ??= write(day));
}

function write(day: Day): string {
  const { year, month, day: d } = dayOfDate(day);
  const years = year > 999 ? String(year) : String(year).padStart(4, "0");
  return `${years}-${TWO_DIGITS[month]}-${TWO_DIGITS[d]}`;
}
