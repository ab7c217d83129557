/** A calendar day as the number of days since 1970-01-01, proleptic Gregorian. */
export type Day = number;

export interface CalendarDate {
  year: number;
  /** 1 to 12 */
  month: number;
  /** 1 to 31 */
  day: number;
}

const MONTH_LENGTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days in a month; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTH[month - 1] ?? 0);
}

/** The day number of a calendar date that exists; see `parseDay` for text that may not. */
export function dayOf(year: number, month: number, day: number): Day {
  // Years are counted from March so that the leap day falls at the end.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = (((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0) + day - 1;
  const dayOfEra = yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The calendar date of a day number. */
export function dayOfDate(day: Day): CalendarDate {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36524) | 0) - ((dayOfEra / 146096) | 0)) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0));
  const shiftedMonth = ((5 * dayOfYear + 2) / 153) | 0;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - (((153 * shiftedMonth + 2) / 5) | 0) + 1,
  };
}

/**
 * The same day number `months` later or earlier; where that month has no such day, its last day
 * (31 August plus six months is 28 or 29 February).
 */
export function addMonths(day: Day, months: number): Day {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36524) | 0) - ((dayOfEra / 146096) | 0)) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0));
  const shiftedMonth = ((5 * dayOfYear + 2) / 153) | 0;
  const dayOfMonth = dayOfYear - (((153 * shiftedMonth + 2) / 5) | 0) + 1;
  // Counted in months from March of year 0, so that the same split serves the way back.
  const total = (yearOfEra + era * 400) * 12 + shiftedMonth + months;
  const targetYear = Math.floor(total / 12);
  const targetMonth = total - targetYear * 12;
  const month = targetMonth < 10 ? targetMonth + 3 : targetMonth - 9;
  const last = daysInMonth(targetYear + (month <= 2 ? 1 : 0), month);
  const targetEra = Math.floor(targetYear / 400);
  const targetYearOfEra = targetYear - targetEra * 400;
  const targetDayOfYear = (((153 * targetMonth + 2) / 5) | 0) + (dayOfMonth < last ? dayOfMonth : last) - 1;
  return (
    targetEra * 146097 +
    targetYearOfEra * 365 +
    ((targetYearOfEra / 4) | 0) -
    ((targetYearOfEra / 100) | 0) +
    targetDayOfYear -
    719468
  );
}

/** The day of the week: 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  const w = (day + 3) % 7;
  return (w < 0 ? w + 7 : w) + 1;
}
