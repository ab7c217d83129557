import { KetenError } from "@keten/text";
import { problem } from "../problems.js";
import type { SimulationResult } from "../run/simulate.js";
import { type BandRow, grouped, statistics } from "./tables.js";

export interface DifferenceRow extends BandRow {
  baseline: string;
}

/**
 * What a variant changes, replication by replication: the same people and the same draws on both sides.
 * Throws where the two were not run with the same seed, replications, start and length.
 */
export function differences(baseline: SimulationResult, variant: SimulationResult): DifferenceRow[] {
  for (const field of ["seed", "replications", "start", "years"] as const)
    if (baseline.run[field] !== variant.run[field])
      throw new KetenError([problem("not-paired", { field, value: variant.run[field], values: { field } })]);
  const before = grouped(baseline.replications);
  return [...grouped(variant.replications)].map(([key, rows]) => {
    const { scenario, measure, group, month } = rows[0]!;
    const base = new Map((before.get(key) ?? []).map((row) => [row.replication, row.value]));
    const changes = rows.map((row) => row.value - (base.get(row.replication) ?? Number.NaN));
    return { scenario, baseline: baseline.run.scenario, measure, group, date: month, ...statistics(changes) };
  });
}
