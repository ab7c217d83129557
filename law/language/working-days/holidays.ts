import { type Day, dayOf, easterSunday, weekday } from "@keten/calendar";

const SUNDAY = 7;

/**
 * The public holidays of a year by article 3 of the Algemene termijnenwet: New Year, Good Friday (equated
 * by the act itself), Easter Monday, King's Day, 5 May, Ascension, Whit Monday and both days of Christmas.
 * Until 2013 the monarch's day was 30 April (the 29th where that is a Sunday).
 */
export function publicHolidays(year: number): Day[] {
  const easter = easterSunday(year);
  const monarch = year >= 2014 ? dayOf(year, 4, 27) : dayOf(year, 4, 30);
  return [
    dayOf(year, 1, 1),
    easter - 2,
    easter + 1,
    weekday(monarch) === SUNDAY ? monarch - 1 : monarch,
    dayOf(year, 5, 5),
    easter + 39,
    easter + 50,
    dayOf(year, 12, 25),
    dayOf(year, 12, 26),
  ];
}
