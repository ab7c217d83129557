import { sql } from "kysely";
import type { Queries } from "./tables.js";

/** Replications `[first, until)` of a run to do; where both are the same, the tables are to be made of all. */
export interface SimulationJob {
  run: string;
  first: number;
  until: number;
}

/** A claim that was not renewed for so many seconds is free for another worker. */
export const CLAIM_SECONDS = 8;

const claimedUntil = (seconds: number) => sql<Date>`clock_timestamp() + make_interval(secs => ${sql.lit(seconds)})`;

/**
 * What is left to do of the runs, and what was done. Several processes may take jobs of one run. A job that two
 * of them happen to do gives the same twice and is stored once.
 */
export class SimulationJobs {
  constructor(private readonly queries: () => Queries) {}

  /**
   * Takes the first job of the run that waits longest, or one whose worker is gone. A worker has one job at a
   * time, so what it still holds when it asks is free too. Use in a transaction.
   */
  async claim(worker: string, seconds = CLAIM_SECONDS): Promise<SimulationJob | null> {
    const { rows } = await sql<SimulationJob>`
      update simulation_jobs
      set claimed_by = ${worker}, claimed_until = ${claimedUntil(seconds)}
      where (run, first) = (
        select job.run, job.first
        from simulation_jobs job join simulation_runs on simulation_runs.key = job.run
        where simulation_runs.state in ('queued', 'running')
          and (job.claimed_by is null or job.claimed_by = ${worker} or job.claimed_until <= clock_timestamp())
          and (job.first < job.until or simulation_runs.progress = simulation_runs.total)
        order by simulation_runs.requested_at, simulation_runs.key, job.first
        limit 1
        for update of job skip locked
      )
      returning run, first, until`.execute(this.queries());
    const [job] = rows;
    if (job === undefined) return null;
    await this.queries()
      .updateTable("simulation_runs")
      .set({ state: "running" })
      .where("key", "=", job.run)
      .where("state", "=", "queued")
      .execute();
    return job;
  }

  /** Keeps the claims of workers for longer; gives those that still hold, of runs that are still wanted. */
  async renew(workers: readonly string[]): Promise<Pick<SimulationJob, "run" | "first">[]> {
    return await this.queries()
      .updateTable("simulation_jobs")
      .set({ claimed_until: claimedUntil(CLAIM_SECONDS) })
      .where("claimed_by", "in", workers)
      .where("run", "in", (from) =>
        from.selectFrom("simulation_runs").select("key").where("state", "in", ["queued", "running"]),
      )
      .returning(["run", "first"])
      .execute();
  }

  /** Stores what a job gave, once. Use in a transaction. */
  async keep({ run, first, until }: SimulationJob, content: Uint8Array): Promise<void> {
    const { numInsertedOrUpdatedRows } = await this.queries()
      .insertInto("simulation_batches")
      .values({ run, first, until, content })
      .onConflict((conflict) => conflict.columns(["run", "first"]).doNothing())
      .executeTakeFirst();
    await this.drop({ run, first });
    if (!numInsertedOrUpdatedRows) return;
    await this.queries()
      .updateTable("simulation_runs")
      .set({ progress: sql<number>`progress + ${sql.lit(until - first)}` })
      .where("key", "=", run)
      .execute();
  }

  /** The starts of the ranges that are stored, in order. */
  async stored(run: string): Promise<number[]> {
    const rows = await this.queries()
      .selectFrom("simulation_batches")
      .select("first")
      .where("run", "=", run)
      .orderBy("first")
      .execute();
    return rows.map(({ first }) => first);
  }

  /** What the job that starts here gave. */
  async batch(run: string, first: number): Promise<Uint8Array> {
    const { content } = await this.queries()
      .selectFrom("simulation_batches")
      .select("content")
      .where("run", "=", run)
      .where("first", "=", first)
      .executeTakeFirstOrThrow();
    return content;
  }

  /** Takes away what the tables were made of. Use in the transaction that stores them. */
  async dropAll(run: string): Promise<void> {
    await this.queries().deleteFrom("simulation_jobs").where("run", "=", run).execute();
    await this.queries().deleteFrom("simulation_batches").where("run", "=", run).execute();
  }

  /** Gives back what workers had claimed, for when they stop. Use in a transaction. */
  async release(workers: readonly string[]): Promise<void> {
    await this.queries()
      .updateTable("simulation_jobs")
      .set({ claimed_by: null, claimed_until: null })
      .where("claimed_by", "in", workers)
      .execute();
    await this.queue();
  }

  /** Gives back every job; only where no other process can be at work. Use in a transaction. */
  async releaseAll(): Promise<void> {
    await this.queries().updateTable("simulation_jobs").set({ claimed_by: null, claimed_until: null }).execute();
    await this.queue();
  }

  /** A run that nobody works on waits. */
  private async queue(): Promise<void> {
    await this.queries()
      .updateTable("simulation_runs")
      .set({ state: "queued" })
      .where("state", "=", "running")
      .where("key", "not in", (from) =>
        from.selectFrom("simulation_jobs").select("run").where("claimed_by", "is not", null),
      )
      .execute();
  }

  private async drop({ run, first }: Pick<SimulationJob, "run" | "first">): Promise<void> {
    await this.queries().deleteFrom("simulation_jobs").where("run", "=", run).where("first", "=", first).execute();
  }
}
