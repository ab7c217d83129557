import { gzipSync } from "node:zlib";
import {
  history,
  type ReplicationCost,
  rowsOf,
  type SensitivityOutcome,
  type SensitivityRow,
  type SimulationResult,
  seriesOf,
} from "@keten/chain";
import { sha256Of } from "@keten/law-language";
import type { SimulationPart } from "../storage/simulation-parts.js";
import type { RunResult } from "./messages.js";

/** The names under which the pieces of a result are stored. */
export const PART = {
  counts: "counts",
  history: "history",
  costs: "costs",
  bands: (measure: string, group: string) => `bands/${measure}/${group}`,
  table: (table: string) => `table/${table}`,
  sensitivity: (measure: string, date: string) => `sensitivity/${measure}/${date}`,
};

/** Tables that are made again from the counts, of which they are many times the size. */
const FROM_COUNTS: readonly string[] = ["bands", "replications"];
export const partOfTable = (table: string): string => (FROM_COUNTS.includes(table) ? PART.counts : PART.table(table));

/**
 * A result in the pieces in which it is read.
 * @param costs of each replication, so that those of two runs can be paired
 */
export function resultOf(result: SimulationResult, costs: readonly ReplicationCost[]): RunResult {
  const { checksum } = result.run;
  const whole = Object.entries(rowsOf(result)).filter(([table]) => !FROM_COUNTS.includes(table));
  return {
    checksum,
    uncertainty: result.uncertainty,
    parts: [
      part(PART.counts, result.counts),
      part(PART.history, history(result)),
      part(PART.costs, costs),
      ...whole.map(([table, rows]) => part(PART.table(table), rows)),
      ...bandParts(result),
    ],
  };
}

function bandParts({ bands, counts }: SimulationResult): SimulationPart[] {
  return counts.series.map(({ measure, group }) =>
    part(PART.bands(measure, group), {
      measure,
      group,
      bands: bands.filter((row) => row.measure === measure && row.group === group),
      ...seriesOf(counts, measure, group),
    }),
  );
}

/** What every assumption does to each measure at the end of each year. */
export function sensitivityResult(
  rows: readonly SensitivityRow[],
  outcomes: readonly (readonly SensitivityOutcome[])[],
): RunResult {
  const pieces = new Map<string, SensitivityRow[]>();
  for (const row of rows) {
    const name = PART.sensitivity(row.measure, row.date);
    pieces.set(name, [...(pieces.get(name) ?? []), row]);
  }
  return {
    checksum: sha256Of(JSON.stringify(outcomes)),
    uncertainty: null,
    parts: [...pieces].map(([name, some]) => part(name, { rows: some })),
  };
}

const part = (name: string, value: unknown): SimulationPart => ({ name, content: gzipSync(JSON.stringify(value)) });
