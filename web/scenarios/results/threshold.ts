import { quantile, type Series, valuesIn } from "../charts/series.js";

/** The line against which futures are counted. */
export type ThresholdChoice = { kind: "seldom" } | { kind: "start" } | { kind: "own"; value: number };

/** Two digits that count: nobody can say a forecast's line more exactly. */
function plain(value: number): number {
  if (value <= 0) return 0;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.round(value / unit) * unit;
}

/**
 * The value of a line. `seldom` lies where a quarter of the baseline's futures ends above it, so that a
 * scenario can be seen to do better or worse; `start` is where the baseline begins.
 */
export function thresholdValue(choice: ThresholdChoice, baseline: Series, year: number): number | null {
  if (choice.kind === "own") return choice.value;
  if (choice.kind === "start") {
    const first = baseline.futures.map((values) => values[0]).filter((value) => value !== undefined);
    return first.length === 0
      ? null
      : plain(
          quantile(
            [...first].sort((a, b) => a - b),
            0.5,
          ),
        );
  }
  const values = valuesIn(baseline, year).sort((a, b) => a - b);
  return values.length === 0 ? null : plain(quantile(values, 0.75));
}

export const countAbove = (values: readonly number[], line: number): number =>
  values.filter((value) => value > line).length;
