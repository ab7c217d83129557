import { type Selectable, sql } from "kysely";
import type { Queries, Tables } from "./tables.js";

/** What is saved at once. */
export interface WorksheetContent {
  title: string;
  province: string;
  cycle: number;
  /** The document as JSON. */
  content: string;
  savedBy: string;
  /** What the one who saved says of it; may be empty. */
  note: string;
}

/** A version without its document, as in a list. */
export interface WorksheetVersion extends Omit<WorksheetContent, "content"> {
  worksheet: string;
  version: number;
  savedAt: Date;
}

export interface StoredWorksheet extends WorksheetVersion {
  content: string;
  /** The version of another worksheet that this one was made of, where it was. */
  madeOf: { worksheet: string; version: number } | null;
}

const SHOWN = ["worksheet", "version", "title", "province", "cycle", "saved_by", "note", "saved_at"] as const;

/** Worksheets of provincial tables. What was saved stays: saving adds a version and changes none. */
export class Worksheets {
  constructor(private readonly queries: () => Queries) {}

  /** Stores the first version of a new worksheet. Use in a transaction. */
  async create(id: string, content: WorksheetContent, madeOf: StoredWorksheet["madeOf"] = null): Promise<void> {
    await this.queries()
      .insertInto("worksheets")
      .values({ id, made_of: madeOf?.worksheet ?? null, made_of_version: madeOf?.version ?? null })
      .execute();
    await this.insert(id, 1, content);
  }

  /**
   * Stores the version after the one that somebody began with; false where another version took that place in the
   * meantime, which is then left as it is. The version that it is based on must exist. Use in a transaction.
   */
  async append(id: string, basedOn: number, content: WorksheetContent): Promise<boolean> {
    return await this.insert(id, basedOn + 1, content);
  }

  /** A version, or the newest; null where there is none. */
  async find(id: string, version?: number): Promise<StoredWorksheet | null> {
    const rows = this.queries()
      .selectFrom("worksheet_versions")
      .innerJoin("worksheets", "worksheets.id", "worksheet_versions.worksheet")
      .select([...SHOWN, "content", "made_of", "made_of_version"])
      .where("worksheet", "=", id);
    const row = await (version === undefined ? rows : rows.where("version", "=", version))
      .orderBy("version", "desc")
      .limit(1)
      .executeTakeFirst();
    if (!row) return null;
    const { content, made_of: worksheet, made_of_version: from, ...rest } = row;
    const madeOf = worksheet === null || from === null ? null : { worksheet, version: from };
    return { ...versionOf(rest), content, madeOf };
  }

  /** All versions of a worksheet, newest first. */
  async versions(id: string): Promise<WorksheetVersion[]> {
    const rows = await this.queries()
      .selectFrom("worksheet_versions")
      .select(SHOWN)
      .where("worksheet", "=", id)
      .orderBy("version", "desc")
      .execute();
    return rows.map(versionOf);
  }

  /** The newest version of each worksheet, newest first. */
  async list(limit: number, only: { province?: string; cycle?: number } = {}): Promise<WorksheetVersion[]> {
    let rows = this.queries()
      .selectFrom("worksheet_versions as newest")
      .select(SHOWN)
      .where("version", "=", (from) =>
        from
          .selectFrom("worksheet_versions as each")
          .select(({ fn }) => fn.max("each.version").as("last"))
          .whereRef("each.worksheet", "=", "newest.worksheet"),
      );
    if (only.province !== undefined) rows = rows.where("province", "=", only.province);
    if (only.cycle !== undefined) rows = rows.where("cycle", "=", only.cycle);
    const found = await rows.orderBy("saved_at", "desc").orderBy("worksheet").limit(limit).execute();
    return found.map(versionOf);
  }

  private async insert(id: string, version: number, content: WorksheetContent): Promise<boolean> {
    const { savedBy, ...rest } = content;
    const { numInsertedOrUpdatedRows } = await this.queries()
      .insertInto("worksheet_versions")
      .values({ worksheet: id, version, saved_by: savedBy, ...rest, saved_at: sql<Date>`clock_timestamp()` })
      .onConflict((conflict) => conflict.columns(["worksheet", "version"]).doNothing())
      .executeTakeFirst();
    return (numInsertedOrUpdatedRows ?? 0n) > 0n;
  }
}

function versionOf(row: Omit<Selectable<Tables["worksheet_versions"]>, "content">): WorksheetVersion {
  const { saved_by: savedBy, saved_at: savedAt, ...rest } = row;
  return { ...rest, savedBy, savedAt };
}
