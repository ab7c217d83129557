/**
 * The decisions of the code generator that are easiest to get wrong, each on its own, so that a test can
 * plant a fault in one and see that the comparison with `evaluate` finds it.
 */
export interface Emitters {
  /** A step that comes after the last day so far. */
  tooLate(day: string, due: string): string;
  /** A version that holds on the case date. */
  inForce(day: string, from: number, until: number | undefined): string;
  /** The first day of a step: never before the start of the term. */
  stepDay(day: string, start: string): string;
  /** The months of a step that still fit under the maximum of its ground. */
  fit(wanted: string, max: string, used: string): string;
  /** The last day of a term with its months added to the start. */
  reach(startMonths: string, dayOfMonth: string, months: string): string;
  /** Beyond the last day somebody checked. */
  beyond(matched: string, on: string, coveredUntil: number, open: boolean): string;
}

export const EMITTERS: Emitters = {
  tooLate: (day, due) => `${day}>${due}`,
  inForce: (day, from, until) => (until === undefined ? `${day}>=${from}` : `(${day}>=${from}&&${day}<${until})`),
  stepDay: (day, start) => `(${day}>${start}?${day}:${start})`,
  fit: (wanted, max, used) => `Math.max(0,Math.min(${wanted},${max}-${used}))`,
  reach: (startMonths, dayOfMonth, months) => `rt.fromMonths(${startMonths}+${months},${dayOfMonth})`,
  beyond: (matched, on, coveredUntil, open) =>
    open ? `(${matched}>${coveredUntil}||${on}>${coveredUntil})` : `${matched}>${coveredUntil}`,
};
