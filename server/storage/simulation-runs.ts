import { sql } from "kysely";
import type { Queries, RunState } from "./tables.js";

export interface SimulationRun {
  /** Hash of everything the result depends on. */
  key: string;
  /** The resolved scenario in canonical JSON. */
  scenario: string;
  state: RunState;
  replications: number;
  /** Replications done. */
  progress: number;
  result: string | null;
  problems: string | null;
  requestedAt: Date;
  finishedAt: Date | null;
}

/** Replications `[first, until)` of a run. */
export interface SimulationBatch {
  first: number;
  until: number;
  content: string;
}

/** A claim that was not renewed for so many seconds is free for another worker. */
export const CLAIM_SECONDS = 30;

const claimedUntil = (seconds: number) => sql<Date>`now() + make_interval(secs => ${sql.lit(seconds)})`;

/**
 * Simulation runs and who works on them. A result depends on its key alone, so a run that two workers
 * happen to do gives the same result twice and is stored once.
 */
export class SimulationRuns {
  constructor(private readonly queries: () => Queries) {}

  /** Asks for a run; one that was asked for before is left as it is, unless it failed or was cancelled. */
  async request(run: Pick<SimulationRun, "key" | "scenario" | "replications">): Promise<void> {
    await this.queries()
      .insertInto("simulation_runs")
      .values({ ...run, state: "queued", progress: 0, requested_at: new Date() })
      .onConflict((conflict) =>
        conflict
          .column("key")
          .doUpdateSet({ state: "queued", problems: null, finished_at: null, claimed_by: null })
          .where("simulation_runs.state", "in", ["failed", "cancelled"]),
      )
      .execute();
  }

  async find(key: string): Promise<SimulationRun | null> {
    const row = await this.queries()
      .selectFrom("simulation_runs")
      .selectAll()
      .where("key", "=", key)
      .executeTakeFirst();
    if (!row) return null;
    return {
      key: row.key,
      scenario: row.scenario,
      state: row.state,
      replications: row.replications,
      progress: row.progress,
      result: row.result,
      problems: row.problems,
      requestedAt: row.requested_at,
      finishedAt: row.finished_at,
    };
  }

  /** Takes the oldest run that waits, or whose worker is gone; null where there is none. */
  async claim(
    worker: string,
    seconds = CLAIM_SECONDS,
  ): Promise<Pick<SimulationRun, "key" | "scenario" | "replications"> | null> {
    const row = await this.queries()
      .updateTable("simulation_runs")
      .set({ state: "running", claimed_by: worker, claimed_until: claimedUntil(seconds) })
      .where("key", "=", (from) =>
        from
          .selectFrom("simulation_runs")
          .select("key")
          .where((is) =>
            is.or([
              is("state", "=", "queued"),
              is.and([is("state", "=", "running"), is("claimed_until", "<=", sql<Date>`now()`)]),
            ]),
          )
          .orderBy("requested_at")
          .limit(1)
          .forUpdate()
          .skipLocked(),
      )
      .returning(["key", "scenario", "replications"])
      .executeTakeFirst();
    return row ?? null;
  }

  /** Keeps the claim for longer; false where the run is no longer this worker's. */
  async renew(key: string, worker: string): Promise<boolean> {
    const { numUpdatedRows } = await this.queries()
      .updateTable("simulation_runs")
      .set({ claimed_until: claimedUntil(CLAIM_SECONDS) })
      .where("key", "=", key)
      .where("claimed_by", "=", worker)
      .where("state", "=", "running")
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  /** Stores replications of a run, once; whoever does the run next starts from them. Use in a transaction. */
  async keepBatch(key: string, batch: SimulationBatch): Promise<void> {
    const { numInsertedOrUpdatedRows } = await this.queries()
      .insertInto("simulation_batches")
      .values({ run: key, ...batch })
      .onConflict((conflict) => conflict.columns(["run", "first"]).doNothing())
      .executeTakeFirst();
    if (!numInsertedOrUpdatedRows) return;
    await this.queries()
      .updateTable("simulation_runs")
      .set({ progress: sql<number>`progress + ${batch.until - batch.first}` })
      .where("key", "=", key)
      .where("state", "in", ["queued", "running"])
      .execute();
  }

  /** The replications that are stored, in order. */
  async batches(key: string): Promise<SimulationBatch[]> {
    return await this.queries()
      .selectFrom("simulation_batches")
      .select(["first", "until", "content"])
      .where("run", "=", key)
      .orderBy("first")
      .execute();
  }

  /** Stores the result, once, in place of its replications. Use in a transaction. */
  async finish(key: string, result: string): Promise<void> {
    await this.end(key, { state: "done", result, problems: null, progress: sql<number>`replications` });
    await this.dropBatches(key);
  }

  /** Stores why there is no result. */
  async fail(key: string, problems: string): Promise<void> {
    await this.end(key, { state: "failed", problems });
  }

  /** Ends a run that nobody wants any more; who works on it finds its claim gone. Asking again resumes it. */
  async cancel(key: string): Promise<void> {
    await this.end(key, { state: "cancelled", problems: null });
  }

  /** Puts back what a worker had claimed, for when it stops. */
  async release(worker: string): Promise<void> {
    await this.putBack().where("claimed_by", "=", worker).execute();
  }

  /** Puts every run that was being worked on back in the queue; only where no other process can be at work. */
  async releaseAll(): Promise<void> {
    await this.putBack().execute();
  }

  private putBack() {
    return this.queries()
      .updateTable("simulation_runs")
      .set({ state: "queued", claimed_by: null, claimed_until: null })
      .where("state", "=", "running");
  }

  private async end(
    key: string,
    outcome: { state: RunState; result?: string; problems: string | null; progress?: ReturnType<typeof sql<number>> },
  ): Promise<void> {
    await this.queries()
      .updateTable("simulation_runs")
      .set({ ...outcome, finished_at: new Date(), claimed_by: null, claimed_until: null })
      .where("key", "=", key)
      .where("state", "in", ["queued", "running"])
      .execute();
  }

  private async dropBatches(key: string): Promise<void> {
    await this.queries().deleteFrom("simulation_batches").where("run", "=", key).execute();
  }
}
