import { type Day, parseDay } from "@keten/calendar";

const inTheNetherlands = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Amsterdam",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day in the Netherlands at a moment. Swedish writes it as year-month-day. */
export function dutchDay(moment: Date): Day {
  const text = inTheNetherlands.format(moment);
  const parsed = parseDay(text);
  if ("fault" in parsed) throw new Error(`the clock gives no day: ${text}`);
  return parsed.day;
}
