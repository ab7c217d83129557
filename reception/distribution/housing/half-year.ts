import { type Day, dayOf } from "@keten/calendar";
import { KetenError, t } from "@keten/text";
import { problem } from "../problems.js";
import type { HalfYear } from "./model.js";

/** The years that the law's rule on the task takes. */
const FIRST_YEAR = 2015;
const LAST_YEAR = 2100;

/**
 * The half-year that a text names: `2025H1`, `2025-H1` or `2025-S1`.
 * @throws KetenError where it names none
 */
export function readHalfYear(text: string): HalfYear {
  const match = /^(\d{4})-?[HS]([12])$/i.exec(text.trim());
  const year = Number(match?.[1]);
  if (match && year >= FIRST_YEAR && year <= LAST_YEAR) return `${match[1]}-S${match[2]}`;
  throw new KetenError([
    problem("half-year-wrong", {
      field: "halfYear",
      value: text,
      values: { value: text },
      allowed: t(
        `een jaar van ${FIRST_YEAR} tot en met ${LAST_YEAR} met H1 of H2, zoals 2025H1`,
        `a year from ${FIRST_YEAR} to ${LAST_YEAR} with H1 or H2, as in 2025H1`,
      ),
    }),
  ]);
}

/** Its first day. */
export const firstDayOf = (halfYear: HalfYear): Day =>
  dayOf(Number(halfYear.slice(0, 4)), halfYear.endsWith("1") ? 1 : 7, 1);

/** The half-year after it. */
export const nextHalfYear = (halfYear: HalfYear): HalfYear => {
  const year = Number(halfYear.slice(0, 4));
  return halfYear.endsWith("1") ? `${year}-S2` : `${year + 1}-S1`;
};
