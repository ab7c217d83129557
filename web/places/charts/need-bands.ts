import type { MonthRow } from "../data/api.js";

type Band = readonly (readonly [low: number, high: number])[];

export interface NeedBands {
  /** From P5 to P95; empty where these are not known. */
  outer: Band;
  inner: Band;
  /** What the inner band runs between: P25 to P75, or P50 to P80 where the lower half is not known. */
  innerOf: "middle" | "upper";
}

/** What of the need can be drawn: never more than is known of every month. */
export function needBands(months: readonly MonthRow[]): NeedBands {
  const outer = months.flatMap(({ need: { p5, p95 } }) => (p5 === null || p95 === null ? [] : [[p5, p95] as const]));
  const middle = months.flatMap(({ need: { p25, p75 } }) =>
    p25 === null || p75 === null ? [] : [[p25, p75] as const],
  );
  const whole = (band: Band): boolean => band.length === months.length;
  const upper = months.map(({ need: { p50, p80 } }) => [p50, p80] as const);
  return {
    outer: whole(outer) ? outer : [],
    inner: whole(middle) ? middle : upper,
    innerOf: whole(middle) ? "middle" : "upper",
  };
}
