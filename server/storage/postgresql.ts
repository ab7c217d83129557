import { KetenError } from "@keten/text";
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { problem } from "../problems.js";
import type { Backend } from "./backend.js";
import type { Tables } from "./tables.js";

/** A PostgreSQL server, 15 or newer, at a `postgres://` address. */
export async function openPostgresql(url: string): Promise<Backend> {
  const pool = poolOf(url);
  // A connection that breaks while idle is replaced at the next query; that query reports what is wrong.
  pool.on("error", () => undefined);
  // So does one that breaks between two queries of a transaction, where nobody waits for an answer.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await sql`select 1`.execute(db);
  } catch (error) {
    await db.destroy();
    throw unreachable(error);
  }
  return { kind: "postgresql", db, soleOwner: false, close: () => db.destroy() };
}

function poolOf(url: string): pg.Pool {
  try {
    const { protocol } = new URL(url);
    if (protocol === "postgres:" || protocol === "postgresql:") {
      return new pg.Pool({
        connectionString: url,
        max: 10,
        keepAlive: true,
        connectionTimeoutMillis: 10_000,
        // A server that is there and does not answer must not hold up a reader for ever.
        query_timeout: 30_000,
      });
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  // The address may hold a password, so it is not repeated.
  throw new KetenError([
    problem("setting-invalid", {
      field: "DATABASE_URL",
      values: { field: "DATABASE_URL" },
      allowed: {
        nl: "postgres://gebruiker@computer:poort/database",
        en: "postgres://user@computer:port/database",
      },
    }),
  ]);
}

function unreachable(cause: unknown): Error {
  const error = new KetenError([
    problem("database-unreachable", {
      field: "DATABASE_URL",
      values: { reason: reasonOf(cause) },
      allowed: {
        nl: "Een PostgreSQL-server van versie 15 of nieuwer die deze gebruiker toelaat.",
        en: "A PostgreSQL server of version 15 or newer that lets this user in.",
      },
    }),
  ]);
  error.cause = cause;
  return error;
}

/** Node reports several failed attempts (IPv6 and IPv4) as one error without a message of its own. */
function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join("; ");
  return cause instanceof Error ? cause.message : String(cause);
}
