import { type Selectable, type SqlBool, sql } from "kysely";
import type { Queries, RunKind, RunState, Tables } from "./tables.js";

/** What a run is asked for with: all of it is known before anything runs. */
export interface RunRequest {
  /** Hash of everything that the result depends on. */
  key: string;
  kind: RunKind;
  /** What a reader is told of the run whatever its state, as JSON. */
  about: string;
  /** The scenario as it was sent, as JSON. */
  given: string;
  /** Replications to store, those of all cases together. */
  total: number;
}

export interface SimulationRun extends RunRequest {
  state: RunState;
  /** Replications stored. */
  progress: number;
  /** Place in the queue, 1 being next; null where the run does not wait. */
  position: number | null;
  checksum: string | null;
  uncertainty: string | null;
  problems: string | null;
  requestedAt: Date;
  finishedAt: Date | null;
}

/** What a run ends with, beside its parts. */
export interface RunOutcome {
  checksum: string;
  uncertainty: string | null;
}

/** Runs that ended are kept up to this number, the newest; an older one is made anew when it is asked for. */
export const KEPT_RUNS = 200;
/** More cannot wait. */
export const LONGEST_QUEUE = 1_000;
/** A run is cut into at most so many jobs. */
const MOST_JOBS = 200;

/**
 * Simulation runs, as their readers see them. A result depends on its key alone: a run that is asked for twice
 * is one run.
 */
export class SimulationRuns {
  constructor(private readonly queries: () => Queries) {}

  /**
   * Asks for a run. One that was asked for before is left as it is, unless it failed or was cancelled: then it
   * goes on where it was. Gives false where too many wait already. Use in a transaction.
   */
  async request(run: RunRequest): Promise<boolean> {
    const waiting = await this.queries()
      .selectFrom("simulation_runs")
      .select((select) => select.fn.countAll<number>().as("count"))
      .where("state", "=", "queued")
      .executeTakeFirstOrThrow();
    const known = await this.find(run.key);
    if (known && known.state !== "failed" && known.state !== "cancelled") return true;
    if (Number(waiting.count) >= LONGEST_QUEUE) return false;
    const { numInsertedOrUpdatedRows } = await this.queries()
      .insertInto("simulation_runs")
      .values({ ...run, state: "queued", progress: 0, requested_at: sql<Date>`clock_timestamp()` })
      .onConflict((conflict) => conflict.column("key").doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows) {
      await this.queries().insertInto("simulation_jobs").values(jobsOf(run)).execute();
      return true;
    }
    await this.queries()
      .updateTable("simulation_runs")
      .set({ state: "queued", problems: null, finished_at: null, requested_at: sql<Date>`clock_timestamp()` })
      .where("key", "=", run.key)
      .where("state", "in", ["failed", "cancelled"])
      .execute();
    return true;
  }

  async find(key: string): Promise<SimulationRun | null> {
    const row = await this.rows().where("simulation_runs.key", "=", key).executeTakeFirst();
    return row ? runOf(row) : null;
  }

  /** The newest runs first. */
  async list(limit: number): Promise<SimulationRun[]> {
    const rows = await this.rows().orderBy("requested_at", "desc").orderBy("key", "desc").limit(limit).execute();
    return rows.map(runOf);
  }

  /** Stores the result, once; false where the run is no longer wanted. Use in a transaction. */
  async finish(key: string, { checksum, uncertainty }: RunOutcome): Promise<boolean> {
    return await this.end(key, { state: "done", checksum, uncertainty, problems: null });
  }

  /** Stores why there is no result. */
  async fail(key: string, problems: string): Promise<void> {
    await this.end(key, { state: "failed", problems });
  }

  /** Ends a run that nobody wants any more; who works on it finds that out. Asking again resumes it. */
  async cancel(key: string): Promise<void> {
    await this.end(key, { state: "cancelled", problems: null });
  }

  /** Takes away the runs that ended longest ago, with their results. */
  async prune(keep = KEPT_RUNS): Promise<void> {
    await this.queries()
      .deleteFrom("simulation_runs")
      .where("key", "in", (from) =>
        from
          .selectFrom("simulation_runs")
          .select("key")
          .where("state", "in", ["done", "failed", "cancelled"])
          .orderBy("finished_at", "desc")
          .orderBy("key")
          .offset(keep),
      )
      .execute();
  }

  private rows() {
    return this.queries()
      .selectFrom("simulation_runs")
      .selectAll()
      .select((select) =>
        select
          .selectFrom("simulation_runs as earlier")
          .select((count) => count.fn.countAll<number>().as("count"))
          .where("earlier.state", "=", "queued")
          .where(
            sql<SqlBool>`(earlier.requested_at, earlier.key) <= (simulation_runs.requested_at, simulation_runs.key)`,
          )
          .where("simulation_runs.state", "=", "queued")
          .as("position"),
      );
  }

  private async end(
    key: string,
    outcome: { state: RunState; problems: string | null; checksum?: string; uncertainty?: string | null },
  ): Promise<boolean> {
    const { numUpdatedRows } = await this.queries()
      .updateTable("simulation_runs")
      .set({ ...outcome, finished_at: sql<Date>`clock_timestamp()` })
      .where("key", "=", key)
      .where("state", "in", ["queued", "running"])
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }
}

/** The replications of a run in ranges, and at the end the empty range that stands for its tables. */
function jobsOf({ key, total }: RunRequest): { run: string; first: number; until: number }[] {
  const size = Math.ceil(total / MOST_JOBS);
  const jobs = [];
  for (let first = 0; first < total; first += size) {
    jobs.push({ run: key, first, until: Math.min(first + size, total) });
  }
  return [...jobs, { run: key, first: total, until: total }];
}

function runOf(row: Selectable<Tables["simulation_runs"]> & { position: number | null }): SimulationRun {
  const { requested_at: requestedAt, finished_at: finishedAt, position, ...rest } = row;
  return { ...rest, requestedAt, finishedAt, position: row.state === "queued" ? Number(position) : null };
}
