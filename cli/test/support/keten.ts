import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@keten/cli";
import { afterAll } from "vitest";

const entry = fileURLToPath(new URL("../../bin/keten.js", import.meta.url));

export interface Told {
  exit: number | null;
  out: string;
  notes: string;
}

/** The command as a shell starts it. */
export function spawned(words: readonly string[], { env = {}, input = "" } = {}): Told {
  const done = spawnSync(process.execPath, [entry, ...words], {
    encoding: "utf8",
    input,
    env: { PATH: process.env["PATH"], LANG: "nl_NL.UTF-8", ...env },
    timeout: 60_000,
  });
  return { exit: done.status, out: done.stdout, notes: done.stderr };
}

/** The command as a shell starts it, while it goes on. */
export function started(words: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [entry, ...words], {
    env: { PATH: process.env["PATH"], LANG: "nl_NL.UTF-8", ...env },
  });
  const told: Told = { exit: null, out: "", notes: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    told.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    told.notes += text;
  });
  const ended = new Promise<Told>((resolve) => {
    child.on("close", (exit) => resolve({ ...told, exit }));
  });
  const until = (fits: (told: Told) => boolean) =>
    new Promise<void>((resolve, reject) => {
      const look = () => fits(told) && resolve();
      child.stdout.on("data", look);
      child.stderr.on("data", look);
      look();
      child.on("close", () => reject(new Error(`ended too soon: ${told.out}${told.notes}`)));
    });
  return { told, ended, until, stop: (signal: NodeJS.Signals) => child.kill(signal) };
}

/** The same command without a process of its own. */
export async function keten(
  words: readonly string[],
  {
    environment = { LANG: "nl_NL.UTF-8" } as Record<string, string>,
    now = new Date("2026-11-21T12:00:00Z"),
    width = 100,
  } = {},
): Promise<Told & { exit: number }> {
  let out = "";
  let notes = "";
  const exit = await run(words, {
    out: (text) => {
      out += text;
    },
    note: (text) => {
      notes += text;
    },
    environment,
    width,
    outputIsScreen: false,
    notesAreScreen: false,
    now,
  });
  return { exit, out, notes };
}

/** What a command prints for programs; throws where that is not exactly one object on one line. */
export async function ketenJson(words: readonly string[], options?: Parameters<typeof keten>[1]) {
  const { exit, out, notes } = await keten([...words, "--json"], options);
  return { exit, json: oneObject(out), notes };
}

export function oneObject(out: string): Record<string, unknown> {
  const lines = out.split("\n");
  if (lines.length !== 2 || lines[1] !== "") throw new Error(`not one line: ${out}`);
  const value: unknown = JSON.parse(lines[0] as string);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`not an object: ${out}`);
  return value as Record<string, unknown>;
}

/** A folder of its own for a test file, gone afterwards. */
export function scratchFolder(): {
  path: string;
  file(name: string, content: unknown): string;
  folder(name: string): string;
} {
  const path = mkdtempSync(join(tmpdir(), "keten-cli-"));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    file(name, content) {
      const file = join(path, name);
      writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
      return file;
    },
    folder(name) {
      const folder = join(path, name);
      mkdirSync(folder);
      return folder;
    },
  };
}

export const codesOf = (json: Record<string, unknown>): string[] =>
  (json["problems"] as { code: string }[]).map((one) => one.code);
