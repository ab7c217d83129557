import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { KetenError } from "@keten/text";
import { Kysely, PGliteDialect } from "kysely";
import { problem } from "../problems.js";
import type { Backend } from "./backend.js";
import { type Lock, lockFolder } from "./lock.js";
import type { Tables } from "./tables.js";

/** The embedded PostgreSQL in a folder that this process alone owns. */
export async function openEmbedded(folder: string): Promise<Backend> {
  const path = resolve(folder);
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw unusable(path, error);
  }
  const lock = lockOrTell(path);
  try {
    const database = await PGlite.create(join(path, "database"));
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: database }) });
    return {
      kind: "embedded",
      db,
      soleOwner: true,
      async close() {
        try {
          await db.destroy();
          if (!database.closed) await database.close();
        } finally {
          lock.release();
        }
      },
    };
  } catch (error) {
    lock.release();
    throw unusable(path, error);
  }
}

function lockOrTell(path: string): Lock {
  try {
    return lockFolder(path);
  } catch (error) {
    throw error instanceof KetenError ? error : unusable(path, error);
  }
}

function unusable(folder: string, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const error = new KetenError([
    problem("data-folder-unusable", {
      field: "data",
      value: folder,
      values: { folder, reason },
      allowed: {
        nl: "Een map waarin Keten mag schrijven, leeg of eerder door Keten gemaakt.",
        en: "A folder that Keten may write in, empty or made by Keten before.",
      },
    }),
  ]);
  error.cause = cause;
  return error;
}
