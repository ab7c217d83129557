import { type Day, dayOfDate, weekday } from "@keten/calendar";
import type { EquatedDay } from "../model/rule.js";
import { publicHolidays } from "./holidays.js";

const SATURDAY = 6;

/** Which days are working days: no Saturday, Sunday, public holiday or day equated with one by decree. */
export class WorkingCalendar {
  readonly #equated: ReadonlyMap<Day, EquatedDay>;
  readonly #years = new Map<number, ReadonlySet<Day>>();

  constructor(equated: readonly EquatedDay[]) {
    this.#equated = new Map(equated.map((one) => [one.day, one]));
  }

  isWorkingDay(day: Day): boolean {
    return weekday(day) < SATURDAY && !this.#equated.has(day) && !this.#holidays(day).has(day);
  }

  /** The day itself if it is a working day, otherwise the next one. */
  nextWorkingDay(day: Day): Day {
    let next = day;
    while (!this.isWorkingDay(next)) next++;
    return next;
  }

  /** The `count`th working day after a day; the day itself does not count. */
  addWorkingDays(day: Day, count: number): Day {
    let result = day;
    for (let left = count; left > 0; ) if (this.isWorkingDay(++result)) left--;
    return result;
  }

  /** The decree days that lie in `[from, until]`: they rest on a list and not on the text of the act. */
  equatedWithin(from: Day, until: Day): EquatedDay[] {
    return [...this.#equated.values()].filter(({ day }) => day >= from && day <= until);
  }

  #holidays(day: Day): ReadonlySet<Day> {
    const { year } = dayOfDate(day);
    let holidays = this.#years.get(year);
    if (!holidays) this.#years.set(year, (holidays = new Set(publicHolidays(year))));
    return holidays;
  }
}
