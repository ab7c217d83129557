import { openStorage, type Storage, type WorksheetContent } from "@keten/server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { onBothDatabases, type TestPlace, withStorage } from "./support/storages.js";

const content = (more: Partial<WorksheetContent> = {}): WorksheetContent => ({
  title: "Provinciale tafel Gelderland",
  province: "PV25",
  cycle: 2024,
  content: '{"keten":1,"title":"é\\u2028"}',
  savedBy: "A. Ambtenaar",
  note: "",
  ...more,
});

onBothDatabases("worksheets in storage", (fresh) => {
  let storage: Storage;
  let done: () => Promise<void>;
  beforeAll(async () => ({ storage, done } = await withStorage(fresh)));
  afterAll(() => done());

  it("are given back byte for byte, each version as it was saved", async () => {
    await storage.transaction(({ worksheets }) => worksheets.create("one", content()));
    const second = content({ content: '{"second":true}', savedBy: "B. Bestuurder", note: "na overleg" });
    expect(await storage.transaction(({ worksheets }) => worksheets.append("one", 1, second))).toBe(true);
    expect(await storage.worksheets.find("one", 1)).toMatchObject({ ...content(), version: 1, madeOf: null });
    expect(await storage.worksheets.find("one")).toMatchObject({ ...second, version: 2 });
    expect((await storage.worksheets.versions("one")).map(({ version, note }) => [version, note])).toEqual([
      [2, "na overleg"],
      [1, ""],
    ]);
    expect(await storage.worksheets.find("one", 3)).toBeNull();
    expect(await storage.worksheets.find("none")).toBeNull();
  }, 20_000);

  it("take one of two that save at once after the same version, and leave that one as it is", async () => {
    await storage.transaction(({ worksheets }) => worksheets.create("two", content()));
    const savers = Array.from({ length: 10 }, (_, index) => `saver ${index}`);
    const taken = await Promise.all(
      savers.map((savedBy) =>
        storage.transaction(({ worksheets }) => worksheets.append("two", 1, content({ savedBy }))),
      ),
    );
    expect(taken.filter((one) => one)).toHaveLength(1);
    const winner = savers[taken.indexOf(true)];
    expect(await storage.worksheets.find("two")).toMatchObject({ version: 2, savedBy: winner });
    expect(await storage.worksheets.versions("two")).toHaveLength(2);
  }, 20_000);

  it("say which version of which worksheet they were made of", async () => {
    await storage.transaction(({ worksheets }) =>
      worksheets.create("three", content(), { worksheet: "two", version: 1 }),
    );
    expect((await storage.worksheets.find("three"))?.madeOf).toEqual({ worksheet: "two", version: 1 });
  });

  it("are listed by their newest version, the newest first, of a province and a cycle if asked", async () => {
    const other = content({ province: "PV26", cycle: 2026, title: "Utrecht" });
    await storage.transaction(({ worksheets }) => worksheets.create("four", other));
    const ids = async (only?: { province?: string; cycle?: number }) =>
      (await storage.worksheets.list(10, only)).map(({ worksheet, version }) => [worksheet, version]);
    expect(await ids()).toEqual([
      ["four", 1],
      ["three", 1],
      ["two", 2],
      ["one", 2],
    ]);
    expect(await ids({ province: "PV26" })).toEqual([["four", 1]]);
    expect(await ids({ cycle: 2024 })).toHaveLength(3);
    expect(await storage.worksheets.list(1)).toHaveLength(1);
  });

  it("are stored with their first version or not at all", async () => {
    const failing = storage.transaction(async ({ worksheets }) => {
      await worksheets.create("five", content());
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await storage.worksheets.find("five")).toBeNull();
  });
});

onBothDatabases("worksheets in a database that is opened again", (fresh) => {
  let at: TestPlace;
  beforeAll(async () => {
    at = await fresh();
  });
  afterAll(() => at.remove());

  it("are all there", async () => {
    const first = await openStorage(at.place);
    await first.transaction(({ worksheets }) => worksheets.create("kept", content()));
    await first.close();
    const second = await openStorage(at.place);
    expect(await second.worksheets.find("kept")).toMatchObject(content());
    await second.close();
  });
});
