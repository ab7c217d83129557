import type { Problem } from "@keten/text";
import { periodText, written } from "../explanation/numbers.js";
import type { DistributionInputs } from "../inputs.js";
import { problem } from "../problems.js";

/**
 * How far a sum may be from the published number without a total of its own: the country grew by less in ten years.
 * Our own measure, of no law.
 */
const FAR = 0.1;

/**
 * A total in the table must be the sum of its rows. Without one, the sum is held against the published number of
 * inhabitants: another year gives another sum, which is worth a look; a sum that is far off is a mistake.
 */
export function totalFaults(
  values: Readonly<Record<string, number>>,
  total: { row: number; value: number } | undefined,
  { nationalInhabitants }: DistributionInputs,
  place: (row: number) => NonNullable<Problem["at"]>,
  headerRow: number,
): Problem[] {
  const sum = Object.values(values).reduce((a, b) => a + b, 0);
  if (total)
    return total.value === sum
      ? []
      : [
          problem("table-total-wrong", {
            value: total.value,
            values: { row: total.row, total: written(total.value), sum: written(sum) },
            at: place(total.row),
          }),
        ];
  const known = nationalInhabitants.value;
  if (sum === known) return [];
  const far = Math.abs(sum - known) > FAR * known;
  return [
    problem(far ? "table-total-far" : "table-total-other", {
      severity: far ? "error" : "warning",
      value: sum,
      values: { sum: written(sum), known: written(known), day: periodText(nationalInhabitants.period) },
      at: place(headerRow),
    }),
  ];
}
