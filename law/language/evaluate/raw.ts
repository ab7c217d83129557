import type { Length } from "../model/expression.js";
import type { FactValue } from "../model/fact.js";

/** Values inside the evaluator: known values stand for themselves. */
export const unknown: unique symbol = Symbol("unknown");
export const absent: unique symbol = Symbol("absent");
export type Raw = number | boolean | string | Length | typeof unknown | typeof absent;

export function rawOf(value: FactValue | undefined): Raw {
  if (value === undefined || value.state === "unknown") return unknown;
  return value.state === "absent" ? absent : value.value;
}

/** The value as it is shown and stored: null where it is absent or unknown. */
export function shown(raw: Raw): string | number | boolean | null {
  if (raw === unknown || raw === absent) return null;
  if (typeof raw === "object") return lengthText(raw);
  return raw as string | number | boolean;
}

/** A length as an ISO 8601 duration; working days as `5WD`. */
export function lengthText(length: Length): string {
  if (length.workingDays !== undefined) return `${length.workingDays}WD`;
  let text = "P";
  if (length.months) text += `${length.months}M`;
  if (length.weeks) text += `${length.weeks}W`;
  if (length.days) text += `${length.days}D`;
  return text === "P" ? "P0D" : text;
}

export function same(a: Raw, b: Raw): boolean {
  if (a === b) return true;
  return typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b);
}
