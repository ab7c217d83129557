import { addMonths, type Day, dayOf, parseDay, weekday } from "@keten/calendar";
import type { Frequency } from "./model.js";

/** A period from its first day up to the day after its last. */
export interface Span {
  from: Day;
  until: Day;
}

const dayIn = (text: string): Day => {
  const read = parseDay(text);
  if ("fault" in read) throw new Error(`a period holds ${text}, which is no day`);
  return read.day;
};

/** The days of a period as the files write it; throws on one that does not fit its frequency. */
export function spanOf(period: string, freq: Frequency): Span {
  const year = Number(period.slice(0, 4));
  const part = Number(period.replace(/^.*[SQW-]/, ""));
  const months = (count: number): Span => {
    const from = addMonths(dayOf(year, 1, 1), (part - 1) * count);
    return { from, until: addMonths(from, count) };
  };
  switch (freq) {
    case "A":
      return { from: dayOf(year, 1, 1), until: dayOf(year + 1, 1, 1) };
    case "S":
      return months(6);
    case "Q":
      return months(3);
    case "M":
      return months(1);
    case "W": {
      const fourth = dayOf(year, 1, 4);
      const from = fourth - (weekday(fourth) - 1) + (part - 1) * 7;
      return { from, until: from + 7 };
    }
    case "D": {
      const from = dayIn(period);
      return { from, until: from + 1 };
    }
    case "P": {
      const [from = "", last = ""] = period.split("/");
      return { from: dayIn(from), until: dayIn(last) + 1 };
    }
  }
}
