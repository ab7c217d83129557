import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import type { StoragePlace } from "@keten/server";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { onBothDatabases, type TestPlace } from "./support/storages.js";

const KILLS = 4;

interface Served {
  child: ChildProcess;
  url: string;
  gone: Promise<unknown>;
}

/** A server in a process of its own, so that it can be killed. */
async function serve(place: StoragePlace): Promise<Served> {
  const program = `
    import { startServer } from "@keten/server";
    const settings = JSON.parse(process.argv[1]);
    const server = await startServer({ port: 0, log: { write() {} }, ...settings });
    process.stdout.write(String(server.port));`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program, JSON.stringify(place)], {
    cwd: join(import.meta.dirname, ".."),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const port = await Promise.race([
    new Promise<string>((resolve) => child.stdout?.once("data", (data: Buffer) => resolve(data.toString()))),
    gone.then((code) => {
      throw new Error(`the server ended before it listened (code ${code})`);
    }),
  ]);
  return { child, url: `http://127.0.0.1:${port}/v1/receipts`, gone };
}

interface Kept {
  id: string;
  receipt: unknown;
}

/** Keeps receipts from several sides at once until the server is gone; gives those that were acknowledged. */
async function keepUntilGone({ url }: Served, onKept: (count: number) => void): Promise<Kept[]> {
  const kept: Kept[] = [];
  const side = async (number: number): Promise<void> => {
    for (let turn = 0; ; turn += 1) {
      const by = { name: `side ${number}, turn ${turn}`, role: "test" };
      const question = { rule: "asylum.decision-term", facts: { applicationDate: "2024-04-10", nationality: "SYR" } };
      try {
        const response = await fetch(url, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ question, by }),
        });
        expect(response.status).toBe(201);
        kept.push((await response.json()) as Kept);
        onKept(kept.length);
      } catch (error) {
        // The connection broke: the server is gone, and this receipt was not acknowledged.
        if (error instanceof TypeError) return;
        throw error;
      }
    }
  };
  await Promise.all([1, 2, 3].map(side));
  return kept;
}

onBothDatabases("a server that is killed while it writes", (fresh) => {
  let at: TestPlace;
  let served: Served | undefined;
  beforeAll(async () => {
    at = await fresh();
  });
  afterEach(() => served?.child.kill("SIGKILL"));
  afterAll(() => at.remove());

  it("has lost nothing that it acknowledged", async () => {
    const all: Kept[] = [];
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const current = await serve(at.place);
      served = current;
      const kept = await keepUntilGone(current, (count) => {
        if (count === 7 * kill) current.child.kill("SIGKILL");
      });
      await current.gone;
      expect(kept.length).toBeGreaterThanOrEqual(7 * kill);
      all.push(...kept);
    }
    served = await serve(at.place);
    for (const { id, receipt } of all) {
      const found = await fetch(`${served.url}/${id}`);
      expect(found.status).toBe(200);
      expect(((await found.json()) as Kept).receipt).toEqual(receipt);
    }
    const last = all.at(-1);
    const replayed = await fetch(`${served.url}/${last?.id}/replays`, { method: "POST" });
    expect(await replayed.json()).toMatchObject({ same: true });
  }, 120_000);
});
