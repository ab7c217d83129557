import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStorage, type Storage, type StoragePlace } from "@keten/server";
import pg from "pg";
import { describe } from "vitest";

export interface TestPlace {
  place: StoragePlace;
  remove(): Promise<void>;
}

/** A data folder of its own; a copy of the prepared one where there is one, because that is much faster. */
export function freshFolder(): { dataFolder: string; remove(): Promise<void> } {
  const dataFolder = mkdtempSync(join(tmpdir(), "keten-data-"));
  const prepared = process.env["KETEN_TEST_EMBEDDED"];
  if (prepared) {
    if (!existsSync(prepared)) throw new Error(`KETEN_TEST_EMBEDDED: ${prepared} does not exist`);
    cpSync(prepared, dataFolder, { recursive: true });
  }
  return { dataFolder, remove: async () => rmSync(dataFolder, { recursive: true, force: true }) };
}

async function freshEmbedded(): Promise<TestPlace> {
  const { dataFolder, remove } = freshFolder();
  return { place: { dataFolder }, remove };
}

export async function freshDatabase(): Promise<TestPlace & { place: { databaseUrl: string } }> {
  const server = process.env["KETEN_TEST_POSTGRES"];
  if (!server) throw new Error("KETEN_TEST_POSTGRES is not set");
  const name = `keten_test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  await administer(server, `create database ${name}`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  return {
    place: { databaseUrl: address.href },
    remove: () => administer(server, `drop database ${name} with (force)`),
  };
}

async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Runs the same tests on both databases; PostgreSQL is skipped, and counted so, where there is none. */
export function onBothDatabases(title: string, tests: (fresh: () => Promise<TestPlace>) => void): void {
  describe(`${title}: embedded`, () => tests(freshEmbedded));
  describe.skipIf(!process.env["KETEN_TEST_POSTGRES"])(`${title}: PostgreSQL`, () => tests(freshDatabase));
}

export async function withStorage(
  fresh: () => Promise<TestPlace>,
): Promise<{ storage: Storage; done(): Promise<void> }> {
  const { place, remove } = await fresh();
  const storage = await openStorage(place);
  return {
    storage,
    async done() {
      await storage.close();
      await remove();
    },
  };
}

/** For what never reaches the storage: every use of it fails. */
export function noStorage(): Storage {
  return new Proxy({} as Storage, {
    get(_storage, name) {
      throw new Error(`the storage was asked for ${String(name)}`);
    },
  });
}
