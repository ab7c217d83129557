import { AsyncLocalStorage } from "node:async_hooks";
import { sql } from "kysely";
import type { Backend, StorageKind } from "./backend.js";
import { openEmbedded } from "./embedded.js";
import { migrate } from "./migrations.js";
import { openPostgresql } from "./postgresql.js";
import { Receipts } from "./receipts.js";
import { RuleSets } from "./rule-sets.js";
import { SimulationJobs } from "./simulation-jobs.js";
import { SimulationParts } from "./simulation-parts.js";
import { SimulationRuns } from "./simulation-runs.js";
import type { Queries } from "./tables.js";
import { Worksheets } from "./worksheets.js";

/** Where to keep things: a folder of this computer, or a PostgreSQL server. */
export type StoragePlace = { dataFolder: string } | { databaseUrl: string };

/** What is kept, by kind; inside a transaction, the same things of that transaction. */
export interface Stores {
  readonly ruleSets: RuleSets;
  readonly receipts: Receipts;
  readonly simulationRuns: SimulationRuns;
  readonly simulationJobs: SimulationJobs;
  readonly simulationParts: SimulationParts;
  readonly worksheets: Worksheets;
}

export interface Storage extends Stores {
  readonly kind: StorageKind;
  /** Fails where the database no longer answers. */
  ping(): Promise<void>;
  /** All of it or nothing. Inside, use only the stores that are handed in. */
  transaction<Result>(work: (stores: Stores) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Opens a database and brings its tables up to date. */
export async function openStorage(place: StoragePlace): Promise<Storage> {
  const backend =
    "databaseUrl" in place ? await openPostgresql(place.databaseUrl) : await openEmbedded(place.dataFolder);
  try {
    await migrate(backend.db);
    const storage = storageOn(backend);
    if (backend.soleOwner) await storage.transaction(({ simulationJobs }) => simulationJobs.releaseAll());
    return storage;
  } catch (error) {
    await backend.close();
    throw error;
  }
}

/**
 * The embedded database has one connection: a query outside an open transaction, made by the work inside
 * it, would wait for ever. It is refused at once instead, on both kinds.
 */
function storageOn(backend: Backend): Storage {
  const inTransaction = new AsyncLocalStorage<true>();
  const outside = (): Queries => {
    if (inTransaction.getStore()) throw new Error("Inside a transaction only the transaction may be used.");
    return backend.db;
  };
  return {
    kind: backend.kind,
    ...storesOn(outside),
    async ping() {
      await sql`select 1`.execute(outside());
    },
    async transaction(work) {
      outside();
      return await backend.db
        .transaction()
        .execute((transaction) => inTransaction.run(true, () => work(storesOn(() => transaction))));
    },
    close: () => backend.close(),
  };
}

function storesOn(queries: () => Queries): Stores {
  return {
    ruleSets: new RuleSets(queries),
    receipts: new Receipts(queries),
    simulationRuns: new SimulationRuns(queries),
    simulationJobs: new SimulationJobs(queries),
    simulationParts: new SimulationParts(queries),
    worksheets: new Worksheets(queries),
  };
}
