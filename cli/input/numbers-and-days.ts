import { type Day, parseDay } from "@keten/calendar";
import { type Problem, t } from "@keten/text";
import { problem } from "../problems.js";

/** Reads a whole number of an option; tells a problem and gives nothing where it is none. */
export function readNumber(field: string, value: string | undefined, problems: Problem[]): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(number)) return number;
  problems.push(
    problem("number-wrong", { field, value, values: { field, value }, allowed: t("alleen cijfers", "digits only") }),
  );
  return undefined;
}

/** Reads the day of an option; tells a problem and gives nothing where it is none. */
export function readDay(field: string, value: string | undefined, problems: Problem[]): Day | undefined {
  if (value === undefined) return undefined;
  const parsed = parseDay(value);
  if ("day" in parsed) return parsed.day;
  problems.push(
    problem("day-wrong", {
      field,
      value,
      values: { field, value },
      allowed: t("een bestaande dag als jaar-maand-dag", "an existing day as year-month-day"),
    }),
  );
  return undefined;
}
