import type { Problem, Text } from "@keten/text";
import { get, post } from "../../api/client.js";
import type { ScenarioFile } from "../draft/scenario-file.js";

/** How a run stands, as the server tells it; its tables are asked for apart. */
export interface Run {
  id: string;
  kind: "simulation" | "sensitivity";
  state: "queued" | "running" | "done" | "failed" | "cancelled";
  name: Text;
  engineVersion: string;
  lawHash: string;
  figuresHash: string;
  scenarioHash: string;
  seed: number;
  replications: number;
  /** How many of `total` replications are stored. */
  progress: number;
  total?: number;
  /** The place in the queue, from 1; null when it does not wait. */
  position: number | null;
  checksum: string | null;
  uncertainty: "assumptions-and-chance" | "chance-only" | null;
  warnings: readonly Problem[];
  problems: readonly Problem[];
  given: ScenarioFile;
}

export const isBusy = (run: Run): boolean => run.state === "queued" || run.state === "running";
export const totalOf = (run: Run): number => run.total ?? run.replications;

export interface ScenarioSummary {
  id: string;
  name: Text;
  description: Text;
  extends: string | null;
  start: string;
  years: number;
  replications: number;
  purpose: "forecast" | "history";
}

export type Basis = "source" | "fitted" | "estimate" | "guess";
export interface Spread {
  kind: "uniform" | "triangular";
  low: number;
  high: number;
}
export interface PeriodValue {
  from: string;
  value: number;
}

/** A number that a scenario assumes: what it is, what it rests on and how far it may be off. */
export interface Assumption {
  path: string;
  title: Text;
  subject: Text;
  unit: string;
  unitText: Text;
  basis: Basis;
  source?: string;
  note: string;
  spread?: Spread;
  value?: number;
  byPeriod?: readonly PeriodValue[];
  min?: number;
  max?: number;
}

export interface Reform {
  id: string;
  title: Text;
  on: boolean;
  available: boolean;
}

export interface ScenarioDetail {
  id: string;
  name: Text;
  description: Text;
  start: string;
  years: number;
  replications: number;
  seed: number;
  reforms: readonly Reform[];
  groups: readonly { id: string; name: Text }[];
  assumptions: readonly Assumption[];
  /** The whole of it, with the figures filled in. */
  scenario: Record<string, unknown>;
  warnings: readonly Problem[];
  engineVersion?: string;
  lawHash?: string;
  figuresHash?: string;
}

export interface MeasureFigure {
  parts: readonly { series: string; category?: string }[];
  source: string;
  input?: boolean;
  otherDefinition?: boolean;
}
export interface Measure {
  id: string;
  kind: "level" | "flow";
  title: Text;
  unit: string;
  definition: Text;
  byGroup: boolean;
  figure?: MeasureFigure;
}

export interface BandRow {
  date: string;
  p5: number | null;
  p10: number;
  p25: number;
  p75: number;
  p90: number;
  p95: number | null;
  n: number;
}
export interface BandsAnswer {
  measure: string;
  group: string;
  bands: readonly BandRow[];
  replications: readonly { replication: number; values: readonly number[] }[];
  dates: readonly string[];
}

export interface CostRow {
  year: number;
  kind: "regular-reception" | "emergency-reception" | "penalties";
  /** Euros. */
  p10: number;
  p90: number;
}

/** What the scenario changes in a cost, on top of the baseline's. */
export interface CostChange extends Omit<CostRow, "kind"> {
  kind: CostRow["kind"] | "total";
}

export interface SensitivityRow {
  path: string;
  title: Text;
  /** The values of the assumption at its low and its high end. */
  low: number;
  high: number;
  unit: string;
  measure: string;
  date: string;
  centre: number;
  at_low: number;
  at_high: number;
}

const at = (run: string) => `/v1/simulation-runs/${encodeURIComponent(run)}`;
const query = (values: Record<string, string>) => new URLSearchParams(values).toString();

export const listScenarios = async (signal?: AbortSignal) =>
  (await get<{ scenarios: ScenarioSummary[] }>("/v1/scenarios", signal)).scenarios;
export const scenarioDetail = (id: string, signal?: AbortSignal) =>
  get<ScenarioDetail>(`/v1/scenarios/${encodeURIComponent(id)}`, signal);
export const listMeasures = async (signal?: AbortSignal) =>
  (await get<{ measures: Measure[] }>("/v1/measures", signal)).measures;

/** Asks for a run; the same scenario under the same law and figures is the same run, and is not done twice. */
export const requestRun = (scenario: ScenarioFile) => post<Run>("/v1/simulation-runs", scenario);
export const requestSensitivity = (scenario: ScenarioFile) => post<Run>("/v1/simulation-sensitivities", scenario);
export const findRun = (id: string, signal?: AbortSignal) => get<Run>(at(id), signal);
export const cancelRun = (id: string) => post<Run>(`${at(id)}/cancellations`, {});

export const bandsOf = (run: string, measure: string, group: string, signal?: AbortSignal) =>
  get<BandsAnswer>(`${at(run)}/bands?${query({ measure, group })}`, signal);
export const differencesOf = async (
  run: string,
  baseline: string,
  measure: string,
  group: string,
  signal?: AbortSignal,
) =>
  (await get<{ differences: BandRow[] }>(`${at(run)}/differences?${query({ baseline, measure, group })}`, signal))
    .differences;
export const sensitivityOf = async (run: string, measure: string, date: string, signal?: AbortSignal) =>
  (await get<{ rows: SensitivityRow[] }>(`${at(run)}/sensitivity?${query({ measure, date })}`, signal)).rows;
export const costsOf = async (run: string, signal?: AbortSignal) =>
  (await get<{ rows: CostRow[] }>(`${at(run)}/tables/costs`, signal)).rows;
/** What a scenario changes in the costs of a year, future by future, in euros. */
export const costChangesOf = async (run: string, baseline: string, signal?: AbortSignal) =>
  (await get<{ costs: CostChange[] }>(`${at(run)}/cost-differences?${query({ baseline })}`, signal)).costs;
/** The address of a table of a run as a file. */
export const tableAddress = (run: string, table: string, format: "csv" | "parquet") =>
  `${at(run)}/tables/${table}?${query({ format })}`;
