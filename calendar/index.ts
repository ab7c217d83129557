export { addMonths, type CalendarDate, type Day, dayOf, dayOfDate, daysInMonth, isLeapYear, weekday } from "./day.js";
export { easterSunday } from "./easter.js";
export { type DayFault, isoOf, type ParsedDay, parseDay } from "./iso.js";
export { containsDay, daysIn, intersect, mergePeriods, type Period } from "./period.js";
