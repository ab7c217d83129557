import type { Queries } from "./tables.js";

/** Rule sets as they were when something was decided with them, by their hash. */
export class RuleSets {
  constructor(private readonly queries: () => Queries) {}

  /** Keeps a rule set; one that is there already stays as it is, since its hash says what it holds. */
  async keep(hash: string, json: string): Promise<void> {
    await this.queries()
      .insertInto("rule_sets")
      .values({ hash, json, stored_at: new Date() })
      .onConflict((conflict) => conflict.column("hash").doNothing())
      .execute();
  }

  async find(hash: string): Promise<string | null> {
    const row = await this.queries().selectFrom("rule_sets").select("json").where("hash", "=", hash).executeTakeFirst();
    return row?.json ?? null;
  }
}
