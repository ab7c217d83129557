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

/** A claim that was not renewed for this long is free for another worker. */
export const CLAIM_SECONDS = 30;

const claimedUntil = sql<Date>`now() + make_interval(secs => ${sql.lit(CLAIM_SECONDS)})`;

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
          .doUpdateSet({ state: "queued", problems: null, progress: 0, finished_at: null, claimed_by: null })
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
  async claim(worker: string): Promise<Pick<SimulationRun, "key" | "scenario" | "replications"> | null> {
    const row = await this.queries()
      .updateTable("simulation_runs")
      .set({ state: "running", progress: 0, claimed_by: worker, claimed_until: claimedUntil })
      .where("key", "=", (from) =>
        from
          .selectFrom("simulation_runs")
          .select("key")
          .where((is) =>
            is.or([
              is("state", "=", "queued"),
              is.and([is("state", "=", "running"), is("claimed_until", "<", sql<Date>`now()`)]),
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

  /** Tells how far a run is and keeps the claim; false where the run is no longer this worker's. */
  async report(key: string, worker: string, progress: number): Promise<boolean> {
    const { numUpdatedRows } = await this.queries()
      .updateTable("simulation_runs")
      .set({ progress, claimed_until: claimedUntil })
      .where("key", "=", key)
      .where("claimed_by", "=", worker)
      .where("state", "=", "running")
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  /** Stores the result, once. */
  async finish(key: string, result: string): Promise<void> {
    await this.end(key, { state: "done", result, problems: null, progress: sql<number>`replications` });
  }

  /** Stores why there is no result. */
  async fail(key: string, problems: string): Promise<void> {
    await this.end(key, { state: "failed", problems });
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
      .set({ state: "queued", progress: 0, claimed_by: null, claimed_until: null })
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
}
