import { addMonths, type Day, dayOf, isoOf, parseDay, weekday } from "@keten/calendar";
import type { Frequency, SeriesDefinition } from "./model.js";

const day = (text: string): Day | undefined => {
  const parsed = parseDay(text);
  return "day" in parsed ? parsed.day : undefined;
};

/** The first day after a month written `YYYY-MM`. */
function afterMonth(text: string): Day | undefined {
  const first = /^\d{4}-\d{2}$/.test(text) ? day(`${text}-01`) : undefined;
  return first === undefined ? undefined : addMonths(first, 1);
}

/** The first day after an ISO week written `YYYY-Www`. */
function afterWeek(text: string): Day | undefined {
  const match = /^(\d{4})-W(\d{2})$/.exec(text);
  if (!match) return undefined;
  const fourth = dayOf(Number(match[1]), 1, 4);
  const monday = fourth - (weekday(fourth) - 1) + (Number(match[2]) - 1) * 7;
  // The Thursday of a week says which year the week belongs to.
  return isoOf(monday + 3).startsWith(match[1] as string) ? monday + 7 : undefined;
}

/** The last day of a period as the files write it, or nothing where the text does not fit the frequency. */
export function periodEnd(period: string, freq: Frequency): Day | undefined {
  const after = dayAfter(period, freq);
  return after === undefined ? undefined : after - 1;
}

function dayAfter(period: string, freq: Frequency): Day | undefined {
  switch (freq) {
    case "A":
      return /^\d{4}$/.test(period) ? dayOf(Number(period) + 1, 1, 1) : undefined;
    case "S": {
      const match = /^(\d{4})-S([12])$/.exec(period);
      return match ? addMonths(dayOf(Number(match[1]), 1, 1), Number(match[2]) * 6) : undefined;
    }
    case "Q": {
      const match = /^(\d{4})-Q([1-4])$/.exec(period);
      return match ? addMonths(dayOf(Number(match[1]), 1, 1), Number(match[2]) * 3) : undefined;
    }
    case "M":
      return afterMonth(period);
    case "W":
      return afterWeek(period);
    case "D": {
      const found = day(period);
      return found === undefined ? undefined : found + 1;
    }
    case "P": {
      const [from, until, more] = period.split("/");
      if (from === undefined || until === undefined || more !== undefined) return undefined;
      const start = day(from);
      const last = day(until);
      return start === undefined || last === undefined || last < start ? undefined : last + 1;
    }
  }
}

/** Days between the end of a period and the publication by a source, as the series declares it. */
export const lagOf = (definition: SeriesDefinition, source: string): number =>
  definition.sourceLags[source] ?? definition.lagDays;
