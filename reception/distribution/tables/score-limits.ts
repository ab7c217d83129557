import { fill, type Problem, t } from "@keten/text";
import { written } from "../explanation/numbers.js";
import type { DistributionInputs } from "../inputs.js";
import { problem } from "../problems.js";

/** The lowest and highest score that was published for a municipality, rounded. */
export interface ScoreLimits {
  lowest: number;
  highest: number;
}

/**
 * Scores are published to about these limits, and change a little every year: a score a little outside them is worth
 * a look, one far outside them is a mistake, such as a mark in the wrong place. Our own measure, of no law.
 */
const MARGIN = 0.15;

export const scoreLimits = ({ scoreRange }: DistributionInputs): ScoreLimits => ({
  lowest: scoreRange.lowest.value,
  highest: scoreRange.highest.value,
});

/** An error far outside the published range, a warning a little outside it. */
export function scoreFault(
  score: number,
  { lowest, highest }: ScoreLimits,
  {
    row,
    value,
    at,
  }: { row?: number; value: string; values: Record<string, string | number>; at: NonNullable<Problem["at"]> },
): Problem[] {
  if (score >= lowest && score <= highest) return [];
  const far = score < lowest - MARGIN || score > highest + MARGIN;
  const values = {
    row: at.row ?? row ?? 0,
    value,
    lowest: written(lowest, 2),
    highest: written(highest, 2),
  };
  return [
    far
      ? problem("table-score-outside", {
          value,
          values,
          allowed: fill(t("een score van {from} tot en met {to}", "a score from {from} to {to}"), {
            from: written(lowest - MARGIN, 2),
            to: written(highest + MARGIN, 2),
          }),
          at,
        })
      : problem("table-score-unusual", { severity: "warning", value, values, at }),
  ];
}
