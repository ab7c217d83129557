import type { Day } from "./day.js";

/** A half-open span of days: `from` is in it, `until` is not; without `until` it has no end. */
export interface Period {
  from: Day;
  until?: Day;
}

export function containsDay(period: Period, day: Day): boolean {
  return day >= period.from && (period.until === undefined || day < period.until);
}

/** The days two periods share, or nothing. */
export function intersect(a: Period, b: Period): Period | undefined {
  const from = Math.max(a.from, b.from);
  const until = Math.min(a.until ?? Number.POSITIVE_INFINITY, b.until ?? Number.POSITIVE_INFINITY);
  if (until <= from) return undefined;
  return until === Number.POSITIVE_INFINITY ? { from } : { from, until };
}

/** The number of days in a period; infinite without an end. */
export function daysIn(period: Period): number {
  return period.until === undefined ? Number.POSITIVE_INFINITY : Math.max(0, period.until - period.from);
}

/** The union of periods as separate periods in order; touching ones are joined. */
export function mergePeriods(periods: readonly Period[]): Period[] {
  const sorted = [...periods].sort((a, b) => a.from - b.from);
  const merged: Period[] = [];
  for (const period of sorted) {
    const last = merged[merged.length - 1];
    if (last && (last.until === undefined || period.from <= last.until)) {
      if (last.until !== undefined) {
        if (period.until === undefined) delete last.until;
        else last.until = Math.max(last.until, period.until);
      }
    } else merged.push({ ...period });
  }
  return merged;
}
