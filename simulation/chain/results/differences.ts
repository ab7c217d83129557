import { KetenError } from "@keten/text";
import { problem } from "../problems.js";
import type { RunRow, SimulationResult } from "../run/simulate.js";
import { type BandRow, statistics } from "./bands.js";
import { valuesIn } from "./counts.js";

export interface DifferenceRow extends BandRow {
  baseline: string;
}

/** What must be the same in two runs before their replications are pairs. */
const PAIRED = ["seed", "replications", "start", "years"] as const;

/** @throws KetenError `not-paired` where two runs differ in seed, replications, start or length */
export function checkPaired(baseline: RunRow, variant: RunRow): void {
  const faults = PAIRED.filter((field) => baseline[field] !== variant[field]).map((field) =>
    problem("not-paired", { field, value: variant[field], values: { field } }),
  );
  if (faults.length > 0) throw new KetenError(faults);
}

/**
 * What a variant changes, replication by replication: the same people and the same draws on both sides. For all
 * together and for every origin group that both scenarios have.
 * @param only the measure and group that are wanted; all where left out
 * @throws KetenError `not-paired` where the two were not run with the same seed, replications, start and length
 */
export function differences(
  baseline: SimulationResult,
  variant: SimulationResult,
  only: { measure?: string; group?: string } = {},
): DifferenceRow[] {
  checkPaired(baseline.run, variant.run);
  const before = new Map(baseline.counts.series.map((series) => [`${series.measure}|${series.group}`, series]));
  return variant.counts.series.flatMap((series) => {
    const { measure, group } = series;
    const base = before.get(`${measure}|${group}`);
    const wanted = (only.measure ?? measure) === measure && (only.group ?? group) === group;
    if (!base || !wanted) return [];
    return variant.counts.dates.map((date, month): DifferenceRow => {
      const old = valuesIn(baseline.counts, base, month);
      const changes = valuesIn(variant.counts, series, month).map((value, index) => value - old[index]!);
      return {
        scenario: variant.run.scenario,
        baseline: baseline.run.scenario,
        measure,
        group,
        date,
        ...statistics(changes),
      };
    });
  });
}
