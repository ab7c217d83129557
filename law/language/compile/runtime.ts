import { addMonths, type Day, dayOf } from "@keten/calendar";
import { dayInYear, rounded } from "../evaluate/numbers.js";
import { FLAG } from "../evaluate/term.js";
import type { Length, Rounding } from "../model/expression.js";
import type { WorkingCalendar } from "../working-days/working-calendar.js";
import { ABSENT_INTEGER as ABS } from "./binding.js";

const FIRST = dayOf(1990, 1, 1);
const LAST = dayOf(2101, 1, 1);

/** What generated code may call; no allocation per row. */
export interface Runtime {
  ABS: number;
  /** Lengths by number: months, days (weeks included), working days. */
  months: Int32Array;
  days: Int32Array;
  working: Int32Array;
  addLength(day: Day, length: number): Day;
  nextWorkingDay(day: Day): Day;
  addWorkingDays(day: Day, count: number): Day;
  monthsOf(day: Day): number;
  dayOfMonth(day: Day): number;
  fromMonths(months: number, dayOfMonth: number): Day;
  lt(a: number, b: number): boolean;
  le(a: number, b: number): boolean;
  eq(a: number, b: number): boolean;
  ne(a: number, b: number): boolean;
  neNumber(a: number, b: number): boolean;
  neChoice(a: number, b: number): boolean;
  between(from: number, to: number): number;
  laterOf(a: number, b: number): number;
  rounded(value: number, to: Rounding): number;
  dayInYear(year: number, month: number, day: number): Day;
  suspended(start: Day, unsuspended: Day, from: Int32Array, until: Int32Array, count: number): Day;
  FLAG: typeof FLAG;
}

const MONTH_LENGTH = Int32Array.from([31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 28]);

export function runtime(lengths: readonly Length[], calendar: WorkingCalendar): Runtime {
  const months = Int32Array.from(lengths, (one) => one.months ?? 0);
  const days = Int32Array.from(lengths, (one) => (one.weeks ?? 0) * 7 + (one.days ?? 0));
  const working = Int32Array.from(lengths, (one) => one.workingDays ?? 0);
  const next = Int32Array.from({ length: LAST - FIRST }, (_, index) => calendar.nextWorkingDay(FIRST + index));
  const nextWorkingDay = (day: Day) =>
    day >= FIRST && day < LAST ? (next[day - FIRST] as number) : calendar.nextWorkingDay(day);
  const addWorkingDays = (day: Day, count: number) => calendar.addWorkingDays(day, count);
  return {
    ABS,
    months,
    days,
    working,
    nextWorkingDay,
    addWorkingDays,
    addLength(day, length) {
      if (day === ABS || length < 0) return ABS;
      const m = months[length] as number;
      const reached = (m === 0 ? day : addMonths(day, m)) + (days[length] as number);
      const w = working[length] as number;
      return w === 0 ? reached : addWorkingDays(reached, w);
    },
    monthsOf(day) {
      const shifted = day + 719468;
      const era = Math.floor(shifted / 146097);
      const ofEra = shifted - era * 146097;
      const year = ((ofEra - ((ofEra / 1460) | 0) + ((ofEra / 36524) | 0) - ((ofEra / 146096) | 0)) / 365) | 0;
      const ofYear = ofEra - (365 * year + ((year / 4) | 0) - ((year / 100) | 0));
      return (year + era * 400) * 12 + (((5 * ofYear + 2) / 153) | 0);
    },
    dayOfMonth(day) {
      const shifted = day + 719468;
      const era = Math.floor(shifted / 146097);
      const ofEra = shifted - era * 146097;
      const year = ((ofEra - ((ofEra / 1460) | 0) + ((ofEra / 36524) | 0) - ((ofEra / 146096) | 0)) / 365) | 0;
      const ofYear = ofEra - (365 * year + ((year / 4) | 0) - ((year / 100) | 0));
      const month = ((5 * ofYear + 2) / 153) | 0;
      return ofYear - (((153 * month + 2) / 5) | 0) + 1;
    },
    fromMonths(total, dayOfMonth) {
      const year = Math.floor(total / 12);
      const month = total - year * 12;
      let last = MONTH_LENGTH[month] as number;
      // Counted from March, February is the last month and belongs to the next calendar year.
      if (month === 11 && (year + 1) % 4 === 0 && ((year + 1) % 100 !== 0 || (year + 1) % 400 === 0)) last = 29;
      const era = Math.floor(year / 400);
      const yearOfEra = year - era * 400;
      return (
        era * 146097 +
        yearOfEra * 365 +
        ((yearOfEra / 4) | 0) -
        ((yearOfEra / 100) | 0) +
        (((153 * month + 2) / 5) | 0) +
        (dayOfMonth < last ? dayOfMonth : last) -
        1 -
        719468
      );
    },
    lt: (a, b) => a !== ABS && b !== ABS && a < b,
    le: (a, b) => a !== ABS && b !== ABS && a <= b,
    eq: (a, b) => a !== ABS && a === b,
    ne: (a, b) => a !== ABS && b !== ABS && a !== b,
    // NaN, an absent number, differs from itself.
    neNumber: (a, b) => a < b || a > b,
    neChoice: (a, b) => a >= 0 && b >= 0 && a !== b,
    between: (from, to) => (from === ABS || to === ABS ? Number.NaN : to - from),
    laterOf: (a, b) => (a === ABS || b === ABS ? ABS : a > b ? a : b),
    rounded,
    dayInYear: (year, month, day) => (Number.isNaN(year) ? ABS : dayInYear(year, month, day)),
    suspended(start, unsuspended, from, until, count) {
      // The periods stand in order of their first day.
      let due = unsuspended;
      for (;;) {
        let total = 0;
        let reached = start + 1;
        for (let index = 0; index < count; index++) {
          const first = Math.max(from[index] as number, reached);
          const last = Math.min(until[index] as number, due + 1);
          if (last > first) {
            total += last - first;
            reached = last;
          }
        }
        if (unsuspended + total === due) return due;
        due = unsuspended + total;
      }
    },
    FLAG,
  };
}
