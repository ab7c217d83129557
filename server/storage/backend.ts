import type { Kysely } from "kysely";
import type { Tables } from "./tables.js";

export type StorageKind = "embedded" | "postgresql";

/** A database that is open; both kinds speak the same SQL. */
export interface Backend {
  readonly kind: StorageKind;
  readonly db: Kysely<Tables>;
  /** No other process can be at work in this database. */
  readonly soleOwner: boolean;
  close(): Promise<void>;
}
