import { addMonths, type Day, dayOfDate, isoOf, parseDay } from "@keten/calendar";
import type { Assumption } from "./form.js";
import type { Option, PlacesPlan } from "./schema.js";

/** The day of a date that the form of the plan has let through. */
export function dayOfText(text: string): Day {
  const parsed = parseDay(text);
  if ("fault" in parsed) throw new RangeError(`not a day: ${text}`);
  return parsed.day;
}

/** Whole months from one first of a month to another; negative where it lies before. */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [dayOfDate(dayOfText(from)), dayOfDate(dayOfText(to))];
  return (b.year - a.year) * 12 + b.month - a.month;
}

/** The months of a plan, each by its first day. */
export function monthsOf({ start, months }: Pick<PlacesPlan, "start" | "months">): string[] {
  const first = dayOfText(start);
  return Array.from({ length: months }, (_, index) => isoOf(addMonths(first, index)));
}

/** The first month, counted from the start of the plan, in which a location could be open when decided on at once. */
export function firstMonthOf(plan: Pick<PlacesPlan, "start">, { monthsToOpen, earliest }: Option): number {
  const allowed = earliest === undefined ? 0 : monthsBetween(plan.start, earliest);
  return Math.max(Math.ceil(monthsToOpen.value), allowed, 0);
}

/** The value of an assumption in a month. */
export function valueIn({ value, byPeriod = [] }: Assumption, month: string): number {
  return value ?? byPeriod.findLast(({ from }) => from <= month)?.value ?? 0;
}

/** Whether something is open in a month. */
export const isOpenIn = (
  { opens, closes }: { opens?: string | undefined; closes?: string | undefined },
  month: string,
): boolean => (opens === undefined || opens <= month) && (closes === undefined || month < closes);
