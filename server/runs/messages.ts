import type { Problem } from "@keten/text";
import type { SimulationPart } from "../storage/simulation-parts.js";
import type { RunKind } from "../storage/tables.js";

/** A run as the simulating thread is given it. */
export interface RunTask {
  kind: RunKind;
  /** The scenario as it was sent, as JSON. */
  given: string;
  /** The name that its tables carry. */
  scenario: string;
  /** Of each case. */
  replications: number;
  /** What the result depends on; a program that would give something else refuses. */
  identity: RunIdentity;
}

/** Everything that a result depends on, beside the replications. */
export interface RunIdentity {
  scenarioHash: string;
  lawHash: string;
  figuresHash: string;
  engineVersion: string;
}

/** What a table is cut down to, and the form in which it is wanted. */
export interface TableRequest {
  table: string;
  form: "json" | "csv" | "parquet";
  measure?: string;
  group?: string;
}

/** What two runs are compared by: the row of the table `run` and the counts, as they are stored. */
export interface StoredCounts {
  run: Uint8Array;
  counts: Uint8Array;
}

/** What the costs of two runs are compared by. */
export interface StoredCosts {
  run: Uint8Array;
  costs: Uint8Array;
}

/** One piece of work for a simulating thread. */
export type SimulationTask =
  | { do: "simulate"; run: RunTask; first: number; until: number }
  /** Takes what was simulated, range by range, before `tables`. */
  | { do: "hold"; content: Uint8Array }
  | { do: "tables"; run: RunTask }
  /** Cuts a stored table down and writes it in a form. */
  | { do: "table"; content: Uint8Array; request: TableRequest }
  | { do: "differences"; baseline: StoredCounts; variant: StoredCounts; measure: string; group: string }
  | { do: "cost-differences"; baseline: StoredCosts; variant: StoredCosts };

/** The result of a whole run, in the pieces in which it is read. */
export interface RunResult {
  checksum: string;
  /** Null where it is no question. */
  uncertainty: "assumptions-and-chance" | "chance-only" | null;
  parts: SimulationPart[];
}

/** What came of a piece of work. */
export type SimulationAnswer =
  | { gave: "replications"; content: Uint8Array }
  | { gave: "nothing" }
  | ({ gave: "result" } & RunResult)
  | { gave: "bytes"; bytes: Uint8Array }
  | { gave: "problems"; problems: readonly Problem[] };
