import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");
let folder: string;
const children: ChildProcess[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "keten-start-"));
  const prepared = process.env["KETEN_TEST_EMBEDDED"];
  if (prepared) cpSync(prepared, join(folder, "data"), { recursive: true });
});
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  child: ChildProcess;
  text(): string;
  code: Promise<number | null>;
}

/** Runs `npm start`'s program on what is built already. */
function start(
  parts: string[],
  { before = [], env = {} }: { before?: string[]; env?: Record<string, string> } = {},
): Started {
  const { DATABASE_URL: _, ...rest } = process.env;
  const child = spawn(process.execPath, [...before, join(root, "scripts", "start.mjs"), ...parts], {
    cwd: folder,
    env: { ...rest, KETEN_PREPARED: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  let text = "";
  child.stdout?.on("data", (data: Buffer) => (text += data));
  child.stderr?.on("data", (data: Buffer) => (text += data));
  const code = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, text: () => text, code };
}

const address = (started: Started): Promise<string> =>
  expect
    .poll(() => /Keten runs at (\S+)/.exec(started.text())?.[1], { timeout: 25_000 })
    .toBeDefined()
    .then(() => /Keten runs at (\S+)/.exec(started.text())?.[1]?.replace("localhost", "127.0.0.1") ?? "");

describe("npm start", () => {
  it("starts, says where, keeps others out of its folder, and stops on a signal", async () => {
    const occupant = createServer();
    await new Promise<void>((resolve) => occupant.listen(0, "127.0.0.1", resolve));
    const { port } = occupant.address() as { port: number };

    const first = start(["--port", String(port), "--data", "data"]);
    const url = await address(first);
    expect(first.text()).toContain(`Poort ${port} is bezet`);
    expect(first.text()).toContain(`Port ${port} is in use`);
    expect(((await (await fetch(`${url}/v1/health`)).json()) as { database: string }).database).toBe("embedded");

    const second = start(["--port", "0", "--data", "data"]);
    expect(await second.code).toBe(5);
    expect(second.text()).toContain(`process ${first.child.pid}`);
    expect(second.text()).toContain(`proces ${first.child.pid}`);

    first.child.kill("SIGINT");
    first.child.kill("SIGINT");
    expect(await first.code).toBe(0);
    expect(first.text()).toContain("Keten is gestopt.");
    await new Promise((resolve) => occupant.close(resolve));
  }, 60_000);

  it("says in both languages what is wrong with how it is called", async () => {
    const wrongOption = start(["--bogus"]);
    expect(await wrongOption.code).toBe(2);
    expect(wrongOption.text()).toContain("This is not possible");
    expect(wrongOption.text()).toContain("Dit kan niet");
    const wrongPort = start(["--port", "many", "--data", "other"]);
    expect(await wrongPort.code).toBe(2);
    expect(wrongPort.text()).toContain("65535");
    const noServer = start([], { env: { DATABASE_URL: "postgres://x:secret@127.0.0.1:1/y" } });
    expect(await noServer.code).toBe(5);
    expect(noServer.text()).not.toContain("secret");
  }, 60_000);

  it("says which Node it needs", async () => {
    const older = `data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.18.3"})`;
    const started = start([], { before: ["--import", older] });
    expect(await started.code).toBe(1);
    expect(started.text()).toContain("Keten heeft Node 20.19 of nieuwer nodig; dit is Node 20.18.3");
    expect(started.text()).toContain("Keten needs Node 20.19 or newer");
  });
});
