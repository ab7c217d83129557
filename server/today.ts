import { type Day, dayOf } from "@keten/calendar";

const inTheNetherlands = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Amsterdam",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});

/** The day in the Netherlands at a moment. */
export function dutchDay(moment: Date): Day {
  const parts = Object.fromEntries(
    inTheNetherlands.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  );
  return dayOf(parts["year"] ?? 0, parts["month"] ?? 0, parts["day"] ?? 0);
}
