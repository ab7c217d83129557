import { type Day, dayOf, daysInMonth } from "@keten/calendar";
import type { Rounding } from "../model/expression.js";

/** Binary fractions of sums such as 350 / 0.7 differ from the whole number by less than this part of it. */
const NOISE = 1e-13;

/**
 * A whole number from another number. To the nearest, a half goes up (2.5 to 3, and -2.5 to -2); up and down
 * mean towards higher and lower numbers, also below zero. A value that differs from a whole or a half only in
 * the last binary digits of the computation is taken for that whole or half, so that 350 / 0.7, rounded
 * up, is 500 and not 501. Not a number stays not a number.
 */
export function rounded(value: number, to: Rounding): number {
  const half = Math.round(value * 2) / 2;
  const meant = Math.abs(value - half) <= Math.abs(value) * NOISE ? half : value;
  const whole = to === "nearest" ? Math.round(meant) : to === "up" ? Math.ceil(meant) : Math.floor(meant);
  return whole + 0; // never minus zero
}

/** A calendar day of a year; of a year's fraction the year itself, and 29 February is 28 where there is none. */
export function dayInYear(year: number, month: number, day: number): Day {
  const whole = Math.floor(year);
  return dayOf(whole, month, Math.min(day, daysInMonth(whole, month)));
}
