import { useMemo } from "react";
import { PlotBox } from "./plot-box.js";
import type { Series } from "./series.js";

const HEIGHT = 250;
const RIGHT = 8;

/** What a scenario changes against the baseline, over time, with its zero line. */
export function DifferenceChart({
  series,
  label,
  axis,
  stale,
}: {
  series: Series;
  label: string;
  axis: string;
  stale: boolean;
}) {
  const layers = useMemo(() => [{ name: "scenario" as const, bands: series.bands }], [series]);
  return (
    <PlotBox
      layers={layers}
      others={NO_POINTS}
      values={ZERO}
      height={HEIGHT}
      right={() => RIGHT}
      label={label}
      axis={axis}
      stale={stale}
      yearly={series.kind === "flow"}
      over={({ width, left, y }) => <line className="plot-zero" x1={left} x2={width} y1={y(0)} y2={y(0)} />}
    />
  );
}

const NO_POINTS: readonly { date: string; value: number }[] = [];
const ZERO: readonly number[] = [0];
