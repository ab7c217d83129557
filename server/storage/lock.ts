import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { KetenError } from "@keten/text";
import { problem } from "../problems.js";
import { isRunning, startOf } from "./process-identity.js";

/** Who holds a data folder, as written in its lock file. */
export interface LockHolder {
  pid: number;
  /** Tells the process from a later one with the same number; null where the system does not say. */
  start: string | null;
  startedAt: string;
  machine: string;
  nonce: string;
}

export interface Lock {
  readonly holder: LockHolder;
  /** Gives the folder free; leaves a lock alone that is no longer ours. */
  release(): void;
}

export const LOCK_FILE = "keten.lock";

/**
 * Makes this process the one owner of a data folder. A lock whose process is gone is taken over.
 * @throws KetenError `data-folder-in-use` or `data-folder-in-use-elsewhere`, naming the owner.
 */
export function lockFolder(folder: string): Lock {
  return acquire(join(folder, LOCK_FILE), folder);
}

/**
 * Several processes may find the same stale lock. Only the one that holds the claim named after that
 * lock's nonce may replace it, and it looks again first; the claim is itself such a lock.
 */
function acquire(path: string, folder: string): Lock {
  const own = describeSelf();
  for (;;) {
    if (create(path, own)) return held(path, own, folder);
    const current = read(path);
    if (current === "gone") continue;
    // It may be half written, on a file system without links; the look under the claim decides.
    if (current === "unreadable") pause(200);
    else refuseIfLive(current, folder);
    const claim = acquire(`${path}.${nonceOf(current)}`, folder);
    try {
      const again = read(path);
      if (again === "gone" || nonceOf(again) !== nonceOf(current)) continue;
      replace(path, own);
      return held(path, own, folder);
    } finally {
      claim.release();
    }
  }
}

function held(path: string, own: LockHolder, folder: string): Lock {
  const found = read(path);
  if (found === "gone" || found === "unreadable") {
    throw new KetenError([
      problem("data-folder-unusable", {
        field: "data",
        value: folder,
        values: { folder, reason: `${path}: not readable` },
      }),
    ]);
  }
  if (found.nonce !== own.nonce) throw inUse("data-folder-in-use", found, folder);
  const release = (): void => {
    const now = read(path);
    if (now !== "gone" && now !== "unreadable" && now.nonce === own.nonce) rmSync(path, { force: true });
  };
  return { holder: own, release };
}

function refuseIfLive(holder: LockHolder, folder: string): void {
  if (holder.machine !== hostname()) throw inUse("data-folder-in-use-elsewhere", holder, folder);
  if (!isRunning(holder.pid)) return;
  const start = startOf(holder.pid);
  // Without a start time the number alone has to do: better a refusal too many than two owners.
  const sameProcess = holder.start === null || start === null || start.token === holder.start;
  if (sameProcess) throw inUse("data-folder-in-use", holder, folder);
}

function inUse(
  code: "data-folder-in-use" | "data-folder-in-use-elsewhere",
  holder: LockHolder,
  folder: string,
): KetenError {
  const elsewhere = code === "data-folder-in-use-elsewhere";
  return new KetenError([
    problem(code, {
      field: "data",
      value: folder,
      values: { folder, pid: holder.pid, startedAt: holder.startedAt || "?", machine: holder.machine },
      allowed: {
        nl: elsewhere
          ? `Een map die alleen deze computer gebruikt. Draait die andere computer niet meer, verwijder dan ${join(folder, LOCK_FILE)}.`
          : "Een map die geen ander proces gebruikt: stop dat proces, of kies een andere map met --data.",
        en: elsewhere
          ? `A folder that only this computer uses. If that other computer no longer runs, delete ${join(folder, LOCK_FILE)}.`
          : "A folder that no other process uses: stop that process, or choose another folder with --data.",
      },
    }),
  ]);
}

function describeSelf(): LockHolder {
  const start = startOf(process.pid);
  const fallback = new Date(Date.now() - process.uptime() * 1000).toISOString();
  return {
    pid: process.pid,
    start: start?.token ?? null,
    startedAt: start?.at || `${fallback.slice(0, 19)}Z`,
    machine: hostname(),
    nonce: randomUUID(),
  };
}

/** Writes the lock where there is none, complete from its first moment; false where there is one. */
function create(path: string, own: LockHolder): boolean {
  const draft = `${path}.${own.nonce}.new`;
  writeFileSync(draft, JSON.stringify(own), { flag: "wx" });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EEXIST") return false;
    if (code === "EPERM" || code === "ENOTSUP" || code === "EOPNOTSUPP" || code === "ENOSYS") {
      return createWithoutLink(path, own);
    }
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** For file systems without hard links. */
function createWithoutLink(path: string, own: LockHolder): boolean {
  try {
    writeFileSync(path, JSON.stringify(own), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function replace(path: string, own: LockHolder): void {
  const draft = join(dirname(path), `${own.nonce}.new`);
  writeFileSync(draft, JSON.stringify(own), { flag: "wx" });
  renameSync(draft, path);
}

type Found = LockHolder | "gone" | "unreadable";

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function nonceOf(found: LockHolder | "unreadable"): string {
  return found === "unreadable" ? "unreadable" : found.nonce;
}

function read(path: string): Found {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "gone";
    throw error;
  }
  try {
    const found: unknown = JSON.parse(text);
    return isHolder(found) ? found : "unreadable";
  } catch (error) {
    if (error instanceof SyntaxError) return "unreadable";
    throw error;
  }
}

function isHolder(found: unknown): found is LockHolder {
  if (typeof found !== "object" || found === null) return false;
  const { pid, start, startedAt, machine, nonce } = found as Record<string, unknown>;
  return (
    typeof pid === "number" &&
    (typeof start === "string" || start === null) &&
    typeof startedAt === "string" &&
    typeof machine === "string" &&
    typeof nonce === "string" &&
    /^[0-9a-f-]{36}$/.test(nonce)
  );
}
