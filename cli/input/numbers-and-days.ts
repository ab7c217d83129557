import { type Day, parseDay } from "@keten/calendar";
import { type Problem, t } from "@keten/text";
import { problem } from "../problems.js";

/** Reads a whole number of an option; tells a problem and gives nothing where it is none or outside its limits. */
export function readNumber(
  field: string,
  value: string | undefined,
  problems: Problem[],
  [least, most]: readonly [number, number] = [0, Number.MAX_SAFE_INTEGER],
): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  const isWhole = /^\d+$/.test(value);
  if (isWhole && number >= least && number <= most) return number;
  problems.push(
    problem(isWhole ? "option-not-allowed" : "number-wrong", {
      field,
      value,
      values: { field, value },
      allowed: t(
        `een heel getal van ${least} tot en met ${most}, in cijfers`,
        `a whole number from ${least} up to and including ${most}, in digits`,
      ),
    }),
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
