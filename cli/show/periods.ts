import { parseDay } from "@keten/calendar";
import type { Frequency } from "@keten/figures";

/** Where a period stands on a line on which the next one of its kind is one further; nothing for loose periods. */
export function placeOfPeriod(period: string, frequency: Frequency): number | undefined {
  const [year = Number.NaN, part = Number.NaN] = period.split(/-\D?/).map(Number);
  switch (frequency) {
    case "A":
      return year;
    case "S":
      return year * 2 + part;
    case "Q":
      return year * 4 + part;
    case "M":
      return year * 12 + part;
    case "D": {
      const parsed = parseDay(period);
      return "day" in parsed ? parsed.day : undefined;
    }
    case "W":
    case "P":
      return undefined;
  }
}
