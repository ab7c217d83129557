import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

export interface RunningKeten {
  url: string;
  stop: () => Promise<void>;
}

/**
 * Starts Keten as a reader would, on a free port and with a data folder of its own; or takes the one that runs
 * already at the address in KETEN_TEST_URL, to try pages that are built elsewhere.
 */
export async function startKeten(): Promise<RunningKeten> {
  const running = process.env["KETEN_TEST_URL"];
  if (running) return { url: running, stop: async () => {} };
  if (!existsSync(join(root, "web/dist/index.html")))
    throw new Error("the pages are not built: run npm run build first");
  const data = mkdtempSync(join(tmpdir(), "keten-web-"));
  const prepared = process.env["KETEN_TEST_EMBEDDED"];
  if (prepared) cpSync(prepared, data, { recursive: true });
  const child = spawn(process.execPath, ["scripts/start.mjs", "--port", "0", "--data", data], {
    cwd: root,
    env: { ...process.env, KETEN_PREPARED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  try {
    return { url: await urlOf(child), stop: () => ended(child, data) };
  } catch (fault) {
    await ended(child, data);
    throw fault;
  }
}

function urlOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const url = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (url) resolve(url);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code) => reject(new Error(`Keten did not start (${code}): ${said}`)));
  });
}

async function ended(child: ChildProcess, data: string): Promise<void> {
  if (child.exitCode === null) {
    const exit = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await exit;
  }
  rmSync(data, { recursive: true, force: true });
}
