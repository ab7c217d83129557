import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { LOCK_FILE, type LockHolder, lockFolder, openStorage } from "@keten/server";
import { KetenError } from "@keten/text";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freshFolder } from "./support/storages.js";

let folder: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keten-lock-"));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

const written = (): LockHolder => JSON.parse(readFileSync(join(folder, LOCK_FILE), "utf8"));
const write = (holder: Partial<LockHolder>, where = folder): void =>
  writeFileSync(
    join(where, LOCK_FILE),
    JSON.stringify({
      pid: 1,
      start: null,
      startedAt: "2026-01-02T03:04:05Z",
      machine: hostname(),
      nonce: randomUUID(),
      ...holder,
    }),
  );

function refusal(): KetenError {
  try {
    lockFolder(folder).release();
  } catch (error) {
    if (error instanceof KetenError) return error;
    throw error;
  }
  throw new Error("the lock was not refused");
}

/** A process that takes the lock and keeps it until it is killed. */
async function holder(): Promise<ChildProcess> {
  const program = `
    import { lockFolder } from "@keten/server";
    try { lockFolder(process.argv[1]); process.stdout.write("held"); setInterval(() => {}, 1000); }
    catch (error) { process.stdout.write(error.problems[0].code); }`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program, folder], {
    cwd: join(import.meta.dirname, ".."),
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  return child;
}

const firstWord = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => child.stdout?.once("data", (data: Buffer) => resolve(data.toString())));
const gone = (child: ChildProcess): Promise<void> => new Promise((resolve) => child.once("exit", () => resolve()));

describe("the lock of a data folder", () => {
  it("names its process, and is gone after release", () => {
    const lock = lockFolder(folder);
    expect(written()).toEqual(lock.holder);
    expect(written()).toMatchObject({ pid: process.pid, machine: hostname() });
    expect(written().startedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is refused while its process lives, naming number and start", async () => {
    const child = await holder();
    expect(await firstWord(child)).toBe("held");
    const { problems } = refusal();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: "data-folder-in-use", field: "data", value: folder });
    expect(problems[0]?.message.en).toContain(`process ${child.pid}`);
    expect(problems[0]?.message.en).toContain(written().startedAt);
    expect(problems[0]?.message.nl).toContain(`proces ${child.pid}`);
    expect(problems[0]?.allowed?.nl).toContain("--data");
  });

  it("is refused to the process that holds it already", () => {
    const lock = lockFolder(folder);
    expect(refusal().problems[0]?.code).toBe("data-folder-in-use");
    lock.release();
  });

  it("is taken over from a process that was killed", async () => {
    const child = await holder();
    expect(await firstWord(child)).toBe("held");
    child.kill("SIGKILL");
    await gone(child);
    const lock = lockFolder(folder);
    expect(written()).toEqual(lock.holder);
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is taken over where another process now has the number", () => {
    write({ pid: process.pid, start: "another-boot:12" });
    const lock = lockFolder(folder);
    expect(written().nonce).toBe(lock.holder.nonce);
    lock.release();
  });

  it("is refused where the number lives and nobody wrote its start", () => {
    write({ pid: process.pid, start: null });
    expect(refusal().problems[0]?.code).toBe("data-folder-in-use");
  });

  it("is never taken from another computer, whose processes cannot be seen", () => {
    write({ machine: `not-${hostname()}`, pid: 2 ** 22 + 5 });
    const { problems } = refusal();
    expect(problems[0]).toMatchObject({ code: "data-folder-in-use-elsewhere" });
    expect(problems[0]?.message.en).toContain(`not-${hostname()}`);
    expect(problems[0]?.allowed?.en).toContain(join(folder, LOCK_FILE));
  });

  it.each([
    "",
    "{",
    "[]",
    '{"pid":"1"}',
    '{"pid":1,"start":null,"startedAt":"","machine":"x","nonce":"../../etc"}',
  ])("is taken over where its file says nothing: %s", (text) => {
    writeFileSync(join(folder, LOCK_FILE), text);
    const lock = lockFolder(folder);
    expect(written()).toEqual(lock.holder);
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is left alone on release once it is no longer ours", () => {
    const lock = lockFolder(folder);
    write({ pid: process.pid });
    const other = written();
    lock.release();
    expect(written()).toEqual(other);
  });

  it("has one winner each time that several processes find the same stale lock at once", async () => {
    const rounds = 60;
    const program = `
      import { lockFolder } from "@keten/server";
      const won = [];
      process.stdout.write("ready");
      process.stdin.once("data", (data) => {
        const start = Number(data);
        for (let round = 0; round < ${rounds}; round += 1) {
          while (Date.now() < start + round * 10);
          try { lockFolder(process.argv[1] + "/" + round); won.push(round); }
          catch (error) { if (!error.problems) throw error; }
        }
        process.stdout.write(JSON.stringify(won), () => process.stdin.once("data", () => process.exit()));
      });`;
    for (let round = 0; round < rounds; round += 1) {
      mkdirSync(join(folder, String(round)));
      write({ pid: 2 ** 22 + 5, start: "gone" }, join(folder, String(round)));
    }
    const rivals = [1, 2, 3, 4].map(() => {
      const child = spawn(process.execPath, ["--input-type=module", "--eval", program, folder], {
        cwd: join(import.meta.dirname, ".."),
        stdio: ["pipe", "pipe", "inherit"],
      });
      children.push(child);
      return child;
    });
    expect(await Promise.all(rivals.map(firstWord))).toEqual(["ready", "ready", "ready", "ready"]);
    const results = rivals.map(firstWord);
    for (const child of rivals) child.stdin?.write(String(Date.now() + 100));
    // They stay until all are done: a lock of a process that has ended may rightly be taken over.
    const won: number[] = (await Promise.all(results)).flatMap((text) => JSON.parse(text));
    expect(won.sort((a, b) => a - b)).toEqual(Array.from({ length: rounds }, (_, round) => round));
  });
});

describe("opening the embedded database", () => {
  it("is refused while the folder is in use, and works after it was closed", async () => {
    const place = freshFolder();
    const first = await openStorage(place);
    const second = await openStorage(place).catch((error) => error);
    expect(second.problems[0]).toMatchObject({ code: "data-folder-in-use", value: place.dataFolder });
    await first.close();
    const third = await openStorage(place);
    await third.ping();
    await third.close();
    await place.remove();
  });

  it("says so where the folder cannot be used", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    const failure = await openStorage({ dataFolder: join(file, "below") }).catch((error) => error);
    expect(failure.problems[0]).toMatchObject({ code: "data-folder-unusable", value: join(file, "below") });
  });

  it("gives the folder free again where the database in it cannot be opened", async () => {
    writeFileSync(join(folder, "database"), "not a folder");
    const failure = await openStorage({ dataFolder: folder }).catch((error) => error);
    expect(failure.problems[0]).toMatchObject({ code: "data-folder-unusable" });
    expect(readdirSync(folder)).toEqual(["database"]);
  });
});
