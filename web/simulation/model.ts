import type { Problem, Text } from "@keten/text";

/** What `GET /v1/simulation-runs/{id}` sends, as far as the page uses it. */
export interface Run {
  id: string;
  state: "queued" | "running" | "done" | "failed" | "cancelled";
  replications: number;
  progress: number;
  requestedAt: string;
  finishedAt: string | null;
  result: RunResult | null;
  problems: readonly Problem[];
}

export interface RunResult {
  run: {
    scenario_hash: string;
    law_hash: string;
    figures_hash: string;
    engine_version: string;
    seed: number;
    replications: number;
    start: string;
    years: number;
    checksum: string;
  };
  bands: readonly BandRow[];
  replications: readonly ReplicationRow[];
  assumptions: readonly AssumptionRow[];
  uncertainty: "assumptions-and-chance" | "chance-only";
  warnings: readonly Problem[];
}

export interface BandRow {
  measure: string;
  group: string;
  date: string;
  p5: number | null;
  p10: number;
  p25: number;
  p75: number;
  p90: number;
  p95: number | null;
  n: number;
}

export interface ReplicationRow {
  measure: string;
  group: string;
  replication: number;
  month: string;
  value: number;
}

export interface AssumptionRow {
  path: string;
  unit: string;
  basis: "source" | "fitted" | "estimate" | "guess";
  source?: string;
  spread: boolean;
}

/** The measures the page shows where a run holds them, with the published series each is held against. */
export const MEASURES = [
  { id: "pending_first_instance", series: "pending-persons" },
  { id: "beyond_legal_term", series: null },
  { id: "reception_residents", series: "reception-occupancy" },
  { id: "permit_holders_in_reception", series: "permit-holders-in-reception" },
] as const;
export type MeasureId = (typeof MEASURES)[number]["id"];

/** A published number on a day, as `GET /v1/figures/{series}` sends it. */
export interface PublishedPoint {
  date: string;
  value: number;
  bound?: "lower" | "upper" | "approx";
  source: Text;
  verification: "official" | "secondary" | "unverified";
}

const TOTAL = "TOTAL";

export const bandsOf = (result: RunResult, measure: MeasureId): BandRow[] =>
  result.bands
    .filter((row) => row.measure === measure && row.group === TOTAL)
    .sort((a, b) => a.date.localeCompare(b.date));

/** The value of each replication on the last day of the run. */
export function lastValues(result: RunResult, measure: MeasureId): { date: string; values: number[] } {
  const rows = result.replications.filter((row) => row.measure === measure && row.group === TOTAL);
  const date = rows.reduce((latest, row) => (row.month > latest ? row.month : latest), "");
  return { date, values: rows.filter((row) => row.month === date).map((row) => row.value) };
}
