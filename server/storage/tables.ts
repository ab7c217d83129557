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

export type RunKind = "simulation" | "sensitivity";
export type RunState = "queued" | "running" | "done" | "failed" | "cancelled";

/** What a reader sees of a run. What never changes after it was asked for stands in `about`, as JSON. */
interface SimulationRunTable {
  key: string;
  kind: RunKind;
  about: string;
  given: string;
  total: number;
  state: RunState;
  /** Replications stored. */
  progress: number;
  checksum: string | null;
  uncertainty: string | null;
  problems: string | null;
  requested_at: Moment;
  finished_at: Moment | null;
}

/** Work that is left: replications `[first, until)` of a run. The empty range at the end makes the tables. */
interface SimulationJobTable {
  run: string;
  first: number;
  until: number;
  /** Who does it and until when that holds; a worker that is gone lets its claim run out. */
  claimed_by: string | null;
  claimed_until: Moment | null;
}

/** Work that is done, until the tables are made of it. */
interface SimulationBatchTable {
  run: string;
  first: number;
  until: number;
  content: Uint8Array;
}

/** A piece of a result as a reader asks for it: compressed JSON. */
interface SimulationPartTable {
  run: string;
  name: string;
  content: Uint8Array;
}

/** A worksheet of a provincial table; one that was made of a version of another says of which. */
interface WorksheetTable {
  id: string;
  made_of: string | null;
  made_of_version: number | null;
}

/** What was saved of a worksheet, one row each time; a row is never changed. `content` is the document as JSON. */
interface WorksheetVersionTable {
  worksheet: string;
  version: number;
  title: string;
  province: string;
  cycle: number;
  content: string;
  saved_by: string;
  note: string;
  saved_at: Moment;
}

export interface Tables {
  rule_sets: RuleSetTable;
  receipts: ReceiptTable;
  simulation_runs: SimulationRunTable;
  simulation_jobs: SimulationJobTable;
  simulation_batches: SimulationBatchTable;
  simulation_parts: SimulationPartTable;
  worksheets: WorksheetTable;
  worksheet_versions: WorksheetVersionTable;
}

/** Where a query runs: the database, or the one transaction that is open. */
export type Queries = Kysely<Tables> | Transaction<Tables>;
