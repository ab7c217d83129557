import type { Storage, Stores } from "@keten/server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { runNamed } from "./support/api.js";
import { onBothDatabases, withStorage } from "./support/storages.js";

onBothDatabases("jobs of simulation runs", (fresh) => {
  let storage: Storage;
  let done: () => Promise<void>;
  beforeAll(async () => ({ storage, done } = await withStorage(fresh)));
  beforeEach(async () => {
    await storage.simulationRuns.prune(0);
    for (const { key } of await storage.simulationRuns.list(1000)) await storage.simulationRuns.cancel(key);
    await storage.simulationRuns.prune(0);
  });
  afterAll(() => done());

  const request = (name: string, total?: number) =>
    storage.transaction((stores) => stores.simulationRuns.request(runNamed(name, "simulation", total)));
  const claim = (worker: string, seconds?: number) =>
    storage.transaction((stores) => stores.simulationJobs.claim(worker, seconds));
  const keep = (run: string, first: number, text = "x", until = first + 1) =>
    storage.transaction((stores) => stores.simulationJobs.keep({ run, first, until }, Buffer.from(text)));
  const finish = (run: string, checksum: string) =>
    storage.transaction(async (stores: Stores) => {
      const ended = await stores.simulationRuns.finish(run, { checksum, uncertainty: "chance-only" });
      if (ended) await stores.simulationJobs.dropAll(run);
      return ended;
    });
  const find = (run: string) => storage.simulationRuns.find(run);

  it("are each given to one worker, the tables last", async () => {
    await request("a");
    await request("a");
    const claims = await Promise.all(["w1", "w2", "w3", "w4"].map((worker) => claim(worker)));
    expect(claims.map((job) => job?.first ?? null).sort()).toEqual([0, 1, 2, null]);
    expect(await find("key-of-a")).toMatchObject({ state: "running", progress: 0, position: null });
    for (const first of [0, 1, 2]) {
      expect(await claim("w5")).toBeNull();
      await keep("key-of-a", first, `${first}`);
    }
    expect(await find("key-of-a")).toMatchObject({ progress: 3 });
    expect(await claim("w5")).toEqual({ run: "key-of-a", first: 3, until: 3 });
    expect(await claim("w6")).toBeNull();
    expect(await storage.simulationJobs.stored("key-of-a")).toEqual([0, 1, 2]);
    expect(Buffer.from(await storage.simulationJobs.batch("key-of-a", 1)).toString()).toBe("1");
    expect(await finish("key-of-a", "first")).toBe(true);
    expect(await finish("key-of-a", "second")).toBe(false);
    await storage.simulationRuns.fail("key-of-a", "[]");
    await request("a");
    expect(await find("key-of-a")).toMatchObject({ state: "done", checksum: "first", problems: null });
    expect(await storage.simulationJobs.stored("key-of-a")).toEqual([]);
  });

  it("count once, however often they are done", async () => {
    await request("a");
    await Promise.all([keep("key-of-a", 0, "one"), keep("key-of-a", 0, "two"), keep("key-of-a", 1)]);
    await keep("key-of-a", 0, "three");
    expect(await find("key-of-a")).toMatchObject({ progress: 2 });
    const kept = Buffer.from(await storage.simulationJobs.batch("key-of-a", 0)).toString();
    expect(["one", "two"]).toContain(kept);
  });

  it("come in ranges where there are many", async () => {
    await request("a", 401);
    expect(await claim("w1")).toEqual({ run: "key-of-a", first: 0, until: 3 });
    expect(await claim("w2")).toEqual({ run: "key-of-a", first: 3, until: 6 });
  });

  it("pass to another worker once the claim has run out, and not before; the worker itself may ask again", async () => {
    await request("a", 1);
    expect(await claim("w1", 60)).toMatchObject({ first: 0 });
    expect(await claim("w2")).toBeNull();
    expect(await claim("w1", 0)).toMatchObject({ first: 0 });
    expect(await claim("w2", 60)).toMatchObject({ first: 0 });
    expect(await storage.simulationJobs.renew(["w1"])).toEqual([]);
    expect(await storage.simulationJobs.renew(["w1", "w2"])).toEqual([{ run: "key-of-a", first: 0 }]);
  });

  it("are no longer a worker's where the run is cancelled; asked again, the run goes on where it was", async () => {
    await request("a");
    await claim("w1");
    await claim("w2");
    await keep("key-of-a", 0);
    await storage.simulationRuns.cancel("key-of-a");
    expect(await storage.simulationJobs.renew(["w1", "w2"])).toEqual([]);
    expect(await claim("w3")).toBeNull();
    expect(await finish("key-of-a", "late")).toBe(false);
    expect(await find("key-of-a")).toMatchObject({ state: "cancelled", checksum: null });
    await keep("key-of-a", 1);
    await request("a");
    expect(await find("key-of-a")).toMatchObject({ state: "queued", progress: 2, position: 1 });
    expect(await claim("w3")).toMatchObject({ first: 2 });
  });

  it("of a run that failed are done again when somebody asks", async () => {
    await request("a");
    await storage.simulationRuns.fail("key-of-a", '[{"code":"x"}]');
    expect(await find("key-of-a")).toMatchObject({ state: "failed", problems: '[{"code":"x"}]' });
    await request("a");
    expect(await find("key-of-a")).toMatchObject({ state: "queued", problems: null, finishedAt: null });
  });

  it("go back to the queue when a worker stops, its run too where nobody else works on it", async () => {
    await request("a");
    await claim("w1");
    await claim("w2");
    await storage.transaction((stores) => stores.simulationJobs.release(["w1"]));
    expect(await find("key-of-a")).toMatchObject({ state: "running" });
    await storage.transaction((stores) => stores.simulationJobs.release(["w2"]));
    expect(await find("key-of-a")).toMatchObject({ state: "queued" });
  });

  describe("in a long queue", () => {
    it("are done in order, and every run knows its place", async () => {
      const names = Array.from({ length: 200 }, (_, index) => `run-${index}`);
      for (const name of names) expect(await request(name)).toBe(true);
      expect(await find("key-of-run-0")).toMatchObject({ position: 1 });
      expect(await find("key-of-run-199")).toMatchObject({ position: 200 });
      expect(await claim("w1")).toMatchObject({ run: "key-of-run-0" });
      expect(await find("key-of-run-199")).toMatchObject({ position: 199 });
      const listed = await storage.simulationRuns.list(200);
      expect(listed.map(({ key }) => key)).toEqual(names.map((name) => `key-of-${name}`).reverse());
      expect(listed.map(({ position }) => position)).toEqual([
        ...Array.from({ length: 199 }, (_, index) => 199 - index),
        null,
      ]);
    }, 30_000);
  });

  it("leave with their run when newer ones ended since", async () => {
    for (const name of ["a", "b", "c", "d"]) await request(name);
    for (const name of ["b", "a", "c"]) {
      for (const first of [0, 1, 2]) await keep(`key-of-${name}`, first);
      await finish(`key-of-${name}`, name);
      await storage.simulationParts.keep(`key-of-${name}`, [{ name: "bands/x/y", content: Buffer.from(name) }]);
    }
    await storage.simulationRuns.prune(2);
    expect(await find("key-of-b")).toBeNull();
    expect(await storage.simulationParts.find("key-of-b", "bands/x/y")).toBeNull();
    expect(await find("key-of-a")).toMatchObject({ state: "done" });
    expect(await find("key-of-d")).toMatchObject({ state: "queued" });
    expect(await storage.simulationParts.names("key-of-a", "bands")).toEqual(["bands/x/y"]);
  });
});
