import type { Queries } from "./tables.js";

export interface StoredReceipt {
  id: string;
  /** Hash of the rule set it was made with. */
  ruleSet: string;
  /** The receipt in canonical JSON, byte for byte as it was made. */
  content: string;
  decidedBy: string;
  recordedAt: Date;
}

/** Receipts are written once and never changed. */
export class Receipts {
  constructor(private readonly queries: () => Queries) {}

  async add(receipt: StoredReceipt): Promise<void> {
    await this.queries()
      .insertInto("receipts")
      .values({
        id: receipt.id,
        rule_set: receipt.ruleSet,
        content: receipt.content,
        decided_by: receipt.decidedBy,
        recorded_at: receipt.recordedAt,
      })
      .execute();
  }

  async find(id: string): Promise<StoredReceipt | null> {
    const row = await this.queries().selectFrom("receipts").selectAll().where("id", "=", id).executeTakeFirst();
    if (!row) return null;
    return {
      id: row.id,
      ruleSet: row.rule_set,
      content: row.content,
      decidedBy: row.decided_by,
      recordedAt: row.recorded_at,
    };
  }
}
