import type { ColumnType, Kysely, Transaction } from "kysely";

type Moment = ColumnType<Date, Date | string, Date | string>;

interface RuleSetTable {
  hash: string;
  json: string;
  stored_at: Moment;
}

/** A receipt as it was written: `content` is kept as text, because a replay must give the same bytes. */
interface ReceiptTable {
  id: string;
  rule_set: string;
  content: string;
  decided_by: string;
  recorded_at: Moment;
}

export type RunState = "queued" | "running" | "done" | "failed" | "cancelled";

interface SimulationRunTable {
  key: string;
  scenario: string;
  state: RunState;
  replications: number;
  progress: number;
  result: string | null;
  problems: string | null;
  requested_at: Moment;
  finished_at: Moment | null;
  /** Who works on it and until when that holds; a worker that stopped lets its claim run out. */
  claimed_by: string | null;
  claimed_until: Moment | null;
}

/** Replications of a run that is not done yet, `[first, until)`, as the simulating program wrote them. */
interface SimulationBatchTable {
  run: string;
  first: number;
  until: number;
  content: string;
}

export interface Tables {
  rule_sets: RuleSetTable;
  receipts: ReceiptTable;
  simulation_runs: SimulationRunTable;
  simulation_batches: SimulationBatchTable;
}

/** Where a query runs: the database, or the one transaction that is open. */
export type Queries = Kysely<Tables> | Transaction<Tables>;
