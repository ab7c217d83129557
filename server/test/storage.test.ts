import { randomUUID } from "node:crypto";
import { openStorage, type Storage } from "@keten/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runNamed } from "./support/api.js";
import { onBothDatabases, type TestPlace, withStorage } from "./support/storages.js";

const receipt = (id: string, ruleSet: string) => ({
  id,
  ruleSet,
  content: '{"b":1,"a":"é\\u2028"}',
  decidedBy: "medewerker-7",
  recordedAt: new Date("2026-03-01T10:11:12.345Z"),
});

onBothDatabases("storage", (fresh) => {
  let storage: Storage;
  let done: () => Promise<void>;
  beforeAll(async () => ({ storage, done } = await withStorage(fresh)));
  afterAll(() => done());

  it("gives a receipt back byte for byte", async () => {
    await storage.ruleSets.keep("hash-a", "{}");
    await storage.receipts.add(receipt("r1", "hash-a"));
    expect(await storage.receipts.find("r1")).toEqual(receipt("r1", "hash-a"));
    expect(await storage.receipts.find("r2")).toBeNull();
  });

  it("keeps the first text of a rule set", async () => {
    await storage.ruleSets.keep("hash-b", '{"first":true}');
    await storage.ruleSets.keep("hash-b", '{"second":true}');
    expect(await storage.ruleSets.find("hash-b")).toBe('{"first":true}');
    expect(await storage.ruleSets.find("hash-c")).toBeNull();
  });

  it("takes no receipt without its rule set, and no receipt twice", async () => {
    await expect(storage.receipts.add(receipt("r3", "no-such-hash"))).rejects.toThrow(/foreign key/);
    await storage.ruleSets.keep("hash-d", "{}");
    await storage.receipts.add(receipt("r4", "hash-d"));
    await expect(storage.receipts.add(receipt("r4", "hash-d"))).rejects.toThrow(/duplicate key/);
  });

  it("stores all of a transaction or nothing", async () => {
    const failing = storage.transaction(async (stores) => {
      await stores.ruleSets.keep("hash-e", "{}");
      await stores.receipts.add(receipt("r5", "hash-e"));
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await storage.ruleSets.find("hash-e")).toBeNull();
    await storage.transaction(async (stores) => {
      await stores.ruleSets.keep("hash-e", "{}");
      await stores.receipts.add(receipt("r5", "hash-e"));
    });
    expect((await storage.receipts.find("r5"))?.id).toBe("r5");
  });

  it("refuses at once a query outside the transaction that is open, instead of waiting for ever", async () => {
    const mixed = storage.transaction(async (stores) => {
      await stores.ruleSets.keep("hash-f", "{}");
      await storage.ruleSets.keep("hash-g", "{}");
    });
    await expect(mixed).rejects.toThrow("only the transaction");
    await expect(storage.transaction(() => storage.transaction(async () => 1))).rejects.toThrow("only the transaction");
    expect(await storage.ruleSets.find("hash-f")).toBeNull();
  }, 5_000);

  it("keeps a write that happens beside a transaction which is rolled back", async () => {
    let giveUp = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (giveUp = resolve));
    const rolledBack = storage.transaction(async (stores) => {
      await stores.ruleSets.keep("hash-h", "{}");
      await waiting;
      throw new Error("rolled back");
    });
    const beside = storage.ruleSets.keep("hash-i", "{}");
    giveUp();
    await expect(rolledBack).rejects.toThrow("rolled back");
    await beside;
    expect(await storage.ruleSets.find("hash-h")).toBeNull();
    expect(await storage.ruleSets.find("hash-i")).toBe("{}");
  });

  it("bears many writes and transactions at once", async () => {
    const ids = Array.from({ length: 40 }, () => randomUUID());
    await storage.ruleSets.keep("hash-j", "{}");
    await Promise.all(
      ids.map((id, index) =>
        index % 2 === 0
          ? storage.receipts.add(receipt(id, "hash-j"))
          : storage.transaction((stores) => stores.receipts.add(receipt(id, "hash-j"))),
      ),
    );
    const found = await Promise.all(ids.map((id) => storage.receipts.find(id)));
    expect(found.every((one) => one !== null)).toBe(true);
  }, 20_000);
});

onBothDatabases("opening again", (fresh) => {
  let at: TestPlace;
  beforeAll(async () => {
    at = await fresh();
  });
  afterAll(() => at.remove());

  it("finds what was stored, and the same tables", async () => {
    const first = await openStorage(at.place);
    await first.ruleSets.keep("hash", "{}");
    await first.receipts.add(receipt("kept", "hash"));
    await first.close();
    const second = await openStorage(at.place);
    expect((await second.receipts.find("kept"))?.content).toBe(receipt("kept", "hash").content);
    await second.close();
  });

  it("puts back work of a process that can no longer exist, and leaves that of another machine", async () => {
    const first = await openStorage(at.place);
    await first.transaction((stores) => stores.simulationRuns.request(runNamed("left")));
    await first.transaction((stores) => stores.simulationJobs.claim("gone"));
    await first.close();
    const second = await openStorage(at.place);
    const expected = second.kind === "embedded" ? "queued" : "running";
    expect((await second.simulationRuns.find("key-of-left"))?.state).toBe(expected);
    await second.close();
  });
});

describe("a database that cannot be used", () => {
  it("is named, without repeating the password", async () => {
    const failure = await openStorage({ databaseUrl: "postgres://someone:secret@127.0.0.1:1/keten" }).catch((e) => e);
    expect(failure.problems).toHaveLength(1);
    expect(failure.problems[0]).toMatchObject({ code: "database-unreachable", field: "DATABASE_URL" });
    expect(JSON.stringify(failure.problems)).not.toContain("secret");
  });

  it.each(["mysql://x@y/z", "not an address"])("is refused: %s", async (databaseUrl) => {
    const failure = await openStorage({ databaseUrl }).catch((e) => e);
    expect(failure.problems[0]).toMatchObject({ code: "setting-invalid", field: "DATABASE_URL" });
  });
});
