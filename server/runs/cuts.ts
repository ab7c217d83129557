import { gunzipSync } from "node:zlib";
import {
  bandRows,
  checkPaired,
  costDifferences,
  differences,
  isTableName,
  type MonthlyCounts,
  type ReplicationCost,
  type RunRow,
  replicationRows,
  type SimulationResult,
  tableAs,
} from "@keten/chain";
import type { StoredCosts, StoredCounts, TableRequest } from "./messages.js";

/** A stored table, cut down to a measure or group, in the form that is asked for. */
export function cutTable(content: Uint8Array, { table, form, measure, group }: TableRequest): Uint8Array {
  if (!isTableName(table)) throw new RangeError(`there is no table ${table}`);
  const wanted = (row: { measure?: string; group?: string }): boolean =>
    (measure === undefined || row.measure === measure) && (group === undefined || row.group === group);
  const stored = read(content);
  const rows = Array.isArray(stored) ? stored.filter(wanted) : rowsOfCounts(table, stored as MonthlyCounts, wanted);
  if (form !== "json") return tableAs(form, table, rows);
  return new TextEncoder().encode(JSON.stringify({ table, rows }));
}

function rowsOfCounts(
  table: string,
  counts: MonthlyCounts,
  wanted: (row: { measure: string; group: string }) => boolean,
): object[] {
  const cut = { ...counts, series: counts.series.filter(wanted) };
  return table === "bands" ? bandRows(cut) : replicationRows(cut);
}

/**
 * What a variant changes in one measure and group, as JSON.
 * @throws KetenError `not-paired`
 */
export function differencesOf(
  baseline: StoredCounts,
  variant: StoredCounts,
  { measure, group }: { measure: string; group: string },
): Uint8Array {
  const rows = differences(partOfResult(baseline), partOfResult(variant), { measure, group });
  return new TextEncoder().encode(JSON.stringify({ measure, group, differences: rows }));
}

/**
 * What a variant changes in the cost of each year, as JSON.
 * @throws KetenError `not-paired`
 */
export function costDifferencesOf(baseline: StoredCosts, variant: StoredCosts): Uint8Array {
  const costsOf = (stored: StoredCosts) => {
    const [run] = read(stored.run) as [RunRow];
    return { run, scenario: run.scenario, costs: read(stored.costs) as ReplicationCost[] };
  };
  const [before, after] = [costsOf(baseline), costsOf(variant)];
  checkPaired(before.run, after.run);
  return new TextEncoder().encode(JSON.stringify({ costs: costDifferences(before, after) }));
}

/** As much of a result as differences are made of. */
function partOfResult({ run, counts }: StoredCounts): SimulationResult {
  const [row] = read(run) as [RunRow];
  const rest = { bands: [], waits: [], costs: [], flows: [], journeys: [], assumptions: [], warnings: [] };
  return { ...rest, run: row, counts: read(counts) as MonthlyCounts, uncertainty: "chance-only" };
}

const read = (content: Uint8Array): unknown => JSON.parse(gunzipSync(content).toString());
