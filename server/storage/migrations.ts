import { KetenError } from "@keten/text";
import { type Kysely, sql } from "kysely";
import { type Migration, type MigrationProvider, Migrator } from "kysely/migration";
import { problem } from "../problems.js";
import type { Tables } from "./tables.js";

/** Steps in the order of their names; a step that has been released is never edited. */
const steps: Record<string, Migration> = {
  "0001-rule-sets-and-receipts": {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable("rule_sets")
        .addColumn("hash", "text", (column) => column.primaryKey())
        .addColumn("json", "text", (column) => column.notNull())
        .addColumn("stored_at", "timestamptz", (column) => column.notNull().defaultTo(sql`now()`))
        .execute();
      await db.schema
        .createTable("receipts")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("rule_set", "text", (column) => column.notNull().references("rule_sets.hash"))
        .addColumn("content", "text", (column) => column.notNull())
        .addColumn("decided_by", "text", (column) => column.notNull())
        .addColumn("recorded_at", "timestamptz", (column) => column.notNull().defaultTo(sql`now()`))
        .execute();
    },
  },
  "0002-simulation-runs": {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable("simulation_runs")
        .addColumn("key", "text", (column) => column.primaryKey())
        .addColumn("scenario", "text", (column) => column.notNull())
        .addColumn("state", "text", (column) =>
          column.notNull().check(sql`state in ('queued', 'running', 'done', 'failed', 'cancelled')`),
        )
        .addColumn("replications", "integer", (column) => column.notNull())
        .addColumn("progress", "integer", (column) => column.notNull().defaultTo(0))
        .addColumn("result", "text")
        .addColumn("problems", "text")
        .addColumn("requested_at", "timestamptz", (column) => column.notNull().defaultTo(sql`now()`))
        .addColumn("finished_at", "timestamptz")
        .addColumn("claimed_by", "text")
        .addColumn("claimed_until", "timestamptz")
        .execute();
      await db.schema
        .createTable("simulation_batches")
        .addColumn("run", "text", (column) => column.notNull().references("simulation_runs.key").onDelete("cascade"))
        .addColumn("first", "integer", (column) => column.notNull())
        .addColumn("until", "integer", (column) => column.notNull())
        .addColumn("content", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("simulation_batches_key", ["run", "first"])
        .execute();
      await db.schema
        .createIndex("simulation_runs_waiting")
        .on("simulation_runs")
        .columns(["requested_at"])
        .where(sql.ref("state"), "in", [sql.lit("queued"), sql.lit("running")])
        .execute();
    },
  },
  // Results of before this step were one text of many megabytes; a run is made anew when it is asked for.
  "0003-simulation-jobs": {
    async up(db: Kysely<unknown>) {
      await db.schema.dropTable("simulation_batches").execute();
      await db.schema.dropTable("simulation_runs").execute();
      await db.schema
        .createTable("simulation_runs")
        .addColumn("key", "text", (column) => column.primaryKey())
        .addColumn("kind", "text", (column) => column.notNull().check(sql`kind in ('simulation', 'sensitivity')`))
        .addColumn("about", "text", (column) => column.notNull())
        .addColumn("given", "text", (column) => column.notNull())
        .addColumn("total", "integer", (column) => column.notNull())
        .addColumn("state", "text", (column) =>
          column.notNull().check(sql`state in ('queued', 'running', 'done', 'failed', 'cancelled')`),
        )
        .addColumn("progress", "integer", (column) => column.notNull().defaultTo(0))
        .addColumn("checksum", "text")
        .addColumn("uncertainty", "text")
        .addColumn("problems", "text")
        .addColumn("requested_at", "timestamptz", (column) => column.notNull().defaultTo(sql`now()`))
        .addColumn("finished_at", "timestamptz")
        .execute();
      await db.schema
        .createTable("simulation_jobs")
        .addColumn("run", "text", (column) => column.notNull().references("simulation_runs.key").onDelete("cascade"))
        .addColumn("first", "integer", (column) => column.notNull())
        .addColumn("until", "integer", (column) => column.notNull())
        .addColumn("claimed_by", "text")
        .addColumn("claimed_until", "timestamptz")
        .addPrimaryKeyConstraint("simulation_jobs_key", ["run", "first"])
        .execute();
      for (const [table, name, kind] of [
        ["simulation_batches", "first", "integer"],
        ["simulation_parts", "name", "text"],
      ] as const) {
        const columns = db.schema
          .createTable(table)
          .addColumn("run", "text", (column) => column.notNull().references("simulation_runs.key").onDelete("cascade"))
          .addColumn(name, kind, (column) => column.notNull())
          .addColumn("content", "bytea", (column) => column.notNull())
          .addPrimaryKeyConstraint(`${table}_key`, ["run", name]);
        await (table === "simulation_batches"
          ? columns.addColumn("until", "integer", (column) => column.notNull())
          : columns
        ).execute();
      }
      await db.schema
        .createIndex("simulation_runs_waiting")
        .on("simulation_runs")
        .columns(["requested_at", "key"])
        .where(sql.ref("state"), "in", [sql.lit("queued"), sql.lit("running")])
        .execute();
      await db.schema.createIndex("simulation_runs_ended").on("simulation_runs").columns(["finished_at"]).execute();
    },
  },
  "0004-worksheets": {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable("worksheets")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("made_of", "text")
        .addColumn("made_of_version", "integer")
        .execute();
      await db.schema
        .createTable("worksheet_versions")
        .addColumn("worksheet", "text", (column) => column.notNull().references("worksheets.id"))
        .addColumn("version", "integer", (column) => column.notNull().check(sql`version >= 1`))
        .addColumn("title", "text", (column) => column.notNull())
        .addColumn("province", "text", (column) => column.notNull())
        .addColumn("cycle", "integer", (column) => column.notNull())
        .addColumn("content", "text", (column) => column.notNull())
        .addColumn("saved_by", "text", (column) => column.notNull())
        .addColumn("note", "text", (column) => column.notNull())
        .addColumn("saved_at", "timestamptz", (column) => column.notNull())
        .addPrimaryKeyConstraint("worksheet_versions_key", ["worksheet", "version"])
        .execute();
      await db.schema
        .createIndex("worksheet_versions_saved")
        .on("worksheet_versions")
        .columns(["saved_at", "worksheet"])
        .execute();
    },
  },
};

const provider: MigrationProvider = { getMigrations: async () => steps };

/**
 * Brings the tables up to date; several processes may do so at once.
 * @throws KetenError `database-newer` where the database holds a step that this version does not know.
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const unknown = /previously executed migration (\S+) is missing/.exec(error instanceof Error ? error.message : "");
  if (unknown?.[1] !== undefined) {
    throw new KetenError([problem("database-newer", { value: unknown[1], values: { migration: unknown[1] } })]);
  }
  throw error;
}
