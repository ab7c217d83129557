import type { Queries } from "./tables.js";

/** A piece of a result, such as the bands of one measure, small enough to be asked for on its own. */
export interface SimulationPart {
  name: string;
  /** JSON, compressed by gzip. */
  content: Uint8Array;
}

const AT_ONCE = 20;

/** The results of runs, in the pieces in which they are read. */
export class SimulationParts {
  constructor(private readonly queries: () => Queries) {}

  /** Stores the pieces of a result. Use in the transaction that ends the run. */
  async keep(run: string, parts: readonly SimulationPart[]): Promise<void> {
    for (let first = 0; first < parts.length; first += AT_ONCE) {
      await this.queries()
        .insertInto("simulation_parts")
        .values(parts.slice(first, first + AT_ONCE).map((part) => ({ run, ...part })))
        .onConflict((conflict) => conflict.columns(["run", "name"]).doNothing())
        .execute();
    }
  }

  async find(run: string, name: string): Promise<Uint8Array | null> {
    const row = await this.queries()
      .selectFrom("simulation_parts")
      .select("content")
      .where("run", "=", run)
      .where("name", "=", name)
      .executeTakeFirst();
    return row?.content ?? null;
  }

  /** The names of a run's pieces that begin like this, in order. */
  async names(run: string, prefix: string): Promise<string[]> {
    const rows = await this.queries()
      .selectFrom("simulation_parts")
      .select("name")
      .where("run", "=", run)
      .where("name", "like", `${prefix}%`)
      .orderBy("name")
      .execute();
    return rows.map(({ name }) => name);
  }
}
