import { addMonths, type Day, dayOf, dayOfDate, isoOf, parseDay } from "@keten/calendar";
import { useSearchParams } from "wouter";
import { today } from "../words/format.js";

export interface Period {
  from: Day;
  until: Day;
}

/** The year up to and including a day. */
export const yearUpTo = (day: Day): Period => ({ from: addMonths(day, -12) + 1, until: day });

/** A calendar year, and for the current one its days so far. */
export const calendarYear = (year: number, now: Day): Period => ({
  from: dayOf(year, 1, 1),
  until: dayOfDate(now).year === year ? now : dayOf(year, 12, 31),
});

/** The period of the page, kept in its address so that a link shows the same. */
export function usePeriodChoice(): [Period, (period: Period) => void] {
  const [search, setSearch] = useSearchParams();
  const standard = yearUpTo(today());
  const read = (name: string, otherwise: Day): Day => {
    const parsed = parseDay(search.get(name) ?? "");
    return "day" in parsed ? parsed.day : otherwise;
  };
  const period = { from: read("van", standard.from), until: read("tot", standard.until) };
  const set = ({ from, until }: Period) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.set("van", isoOf(from));
        after.set("tot", isoOf(until));
        return after;
      },
      { replace: true },
    );
  return [period, set];
}
