import { useCallback } from "react";
import { useLoaded } from "../../parts/use-loaded.js";
import { type PublishedPoint, publishedPoints } from "../charts/published.js";
import { changeOfSeries, type Series, seriesOf } from "../charts/series.js";
import { bandsOf, differencesOf, type Measure, type Run } from "../runs/api.js";

/** One measure of a run beside its baseline. */
export interface Outcome {
  scenario: Series;
  /** Null where the run is itself the baseline. */
  baseline: Series | null;
  /** Null where the two do not belong together. */
  change: Series | null;
  published: readonly PublishedPoint[];
}

/** Years of measured points that are shown before a run. */
const YEARS_BEFORE = 8;

export function useOutcome(run: Run, baseline: Run | null, measure: Measure, group: string) {
  const [runId, baselineId] = [run.id, baseline?.id ?? null];
  return useLoaded(
    useCallback(
      (signal: AbortSignal) => loadOutcome(runId, baselineId, measure, group, signal),
      [runId, baselineId, measure, group],
    ),
  );
}

async function loadOutcome(
  run: string,
  baseline: string | null,
  measure: Measure,
  group: string,
  signal: AbortSignal,
): Promise<Outcome> {
  const { id, kind, figure } = measure;
  const [own, base, published] = await Promise.all([
    bandsOf(run, id, group, signal),
    baseline === null ? null : bandsOf(baseline, id, group, signal),
    // Measured points are for the whole country; a group has none of its own here.
    figure && group === "TOTAL" ? publishedPoints(figure, kind, signal) : [],
  ]);
  const scenario = seriesOf(own, kind);
  const below = base === null ? null : seriesOf(base, kind);
  const paired = below === null ? null : changeOfSeries(scenario, below);
  // By month the server's own table; over whole years it has none.
  const change =
    paired && kind === "level" && baseline !== null
      ? { ...paired, bands: await differencesOf(run, baseline, id, group, signal) }
      : paired;
  const first = own.dates[0] ?? "";
  const from = `${Number(first.slice(0, 4)) - YEARS_BEFORE}-01-01`;
  const last = own.dates.at(-1) ?? "";
  return {
    scenario,
    baseline: below,
    change,
    published: published.filter((point) => point.date >= from && point.date <= last),
  };
}
