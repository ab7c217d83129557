import { connect, createServer, type Socket } from "node:net";
import { type RunningServer, type ServerSettings, startServer } from "@keten/server";
import { afterEach, describe, expect, it } from "vitest";
import { sampleServices } from "./support/api.js";
import { freshFolder } from "./support/storages.js";

const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const one of cleanUp.splice(0).reverse()) await one();
});

const lines: string[] = [];

async function start(settings: ServerSettings = {}): Promise<RunningServer> {
  const folder = freshFolder();
  cleanUp.push(folder.remove);
  const server = await startServer({
    port: 0,
    dataFolder: folder.dataFolder,
    services: sampleServices(),
    simulationProgram: new URL("./support/worker.mjs", import.meta.url),
    log: { write: (line) => lines.push(line) },
    ...settings,
  });
  cleanUp.push(() => server.stop());
  return server;
}

async function occupiedPort(): Promise<number> {
  const occupant = createServer();
  await new Promise<void>((resolve) => occupant.listen(0, "127.0.0.1", resolve));
  cleanUp.push(() => new Promise((resolve) => occupant.close(resolve)));
  return (occupant.address() as { port: number }).port;
}

describe("the server", () => {
  it("answers where it says it is, and no longer once stopped", async () => {
    const server = await start();
    const url = `${server.url.replace("localhost", "127.0.0.1")}/v1/health`;
    expect(await (await fetch(url)).json()).toMatchObject({ status: "ok", database: "embedded" });
    expect(server.movedFrom).toBeNull();
    await server.stop();
    await server.stopped;
    await expect(fetch(url)).rejects.toThrow();
  });

  it("finishes what it is answering before it stops, and cuts off who keeps it waiting", async () => {
    const server = await start();
    const content = JSON.stringify({ rule: "library.return-term", facts: { loanDate: "2026-02-01" } });
    const head = `POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${content.length}\r\n\r\n`;
    const half = async (): Promise<{ socket: Socket; answer: Promise<string> }> => {
      const socket = connect(server.port, "127.0.0.1");
      let text = "";
      socket.on("data", (data) => (text += data));
      socket.on("error", () => undefined);
      const answer = new Promise<string>((resolve) => socket.once("close", () => resolve(text)));
      await new Promise<void>((resolve) => socket.write(head + content.slice(0, 20), () => resolve()));
      return { socket, answer };
    };
    const [slow, stuck] = [await half(), await half()];
    // Long enough for both to have arrived.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const stopped = server.stop();
    slow.socket.write(content.slice(20));
    expect(await slow.answer).toMatch(/^HTTP\/1.1 200 OK[\s\S]*"due":"2026-02-22"/);
    await stopped;
    expect(await stuck.answer).toBe("");
  }, 20_000);

  it("takes the next free port and says which was in use", async () => {
    const port = await occupiedPort();
    const server = await start({ port });
    expect(server.movedFrom).toBe(port);
    expect(server.port).toBeGreaterThan(port);
    expect((await fetch(`http://127.0.0.1:${server.port}/v1/health`)).status).toBe(200);
  });

  it("says what is wrong with a port, and leaves the data folder free", async () => {
    const folder = freshFolder();
    cleanUp.push(folder.remove);
    const asked = { dataFolder: folder.dataFolder, services: sampleServices() };
    for (const [settings, code] of [
      [{ port: 70_000 }, "setting-invalid"],
      [{ port: 1.5 }, "setting-invalid"],
      [{ port: 0, host: "203.0.113.7" }, "port-unusable"],
    ] as const) {
      const failure = await startServer({ ...asked, ...settings }).catch((error) => error);
      expect(failure.problems?.[0]?.code).toBe(code);
    }
    const server = await start(asked);
    expect(server.database).toBe("embedded");
  });

  it("does a run that was asked for, in another thread", async () => {
    const server = await start();
    const base = `http://127.0.0.1:${server.port}/v1/simulation-runs`;
    const ask = (name: string) =>
      fetch(base, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ name }) });
    const end = async (name: string): Promise<Record<string, unknown>> => {
      const asked = await ask(name);
      expect(asked.status).toBe(202);
      const location = `http://127.0.0.1:${server.port}${asked.headers.get("location")}`;
      for (;;) {
        const run = (await (await fetch(location)).json()) as Record<string, unknown>;
        if (run["state"] !== "queued" && run["state"] !== "running") return run;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    const [good, faulty, broken] = await Promise.all([end("good"), end("faulty"), end("breaks")]);
    expect(good).toMatchObject({ state: "done", progress: 3, checksum: "sum-of-good", problems: [] });
    expect(faulty).toMatchObject({ state: "failed", checksum: null, problems: [{ code: "no-arrivals" }] });
    expect(broken).toMatchObject({ state: "failed", problems: [{ code: "server-fault" }] });
    expect(JSON.stringify(broken)).not.toContain("on purpose");
    expect(lines.some((line) => line.includes("a simulation run failed"))).toBe(true);
    expect(await end("good")).toEqual(good);
  });

  it("puts back a run that it could not finish, and does it after the next start", async () => {
    const folder = freshFolder();
    cleanUp.push(folder.remove);
    const first = await start({ dataFolder: folder.dataFolder });
    const asked = await fetch(`http://127.0.0.1:${first.port}/v1/simulation-runs`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ name: "slow" }),
    });
    const location = asked.headers.get("location");
    const run = async (server: RunningServer): Promise<Record<string, unknown>> =>
      (await (await fetch(`http://127.0.0.1:${server.port}${location}`)).json()) as Record<string, unknown>;
    await expect.poll(async () => (await run(first))["progress"], { timeout: 10_000 }).toBe(1);
    expect((await run(first))["state"]).toBe("running");
    await first.stop();
    const second = await start({ dataFolder: folder.dataFolder });
    await expect.poll(async () => (await run(second))["state"], { timeout: 10_000 }).toBe("done");
    expect(await run(second)).toMatchObject({ progress: 3, checksum: "sum-of-slow" });
    const made = await fetch(`http://127.0.0.1:${second.port}${location}/history`);
    expect(await made.json()).toEqual({ name: "slow", held: [0, 1, 2] });
  });

  it("stops a run that is cancelled, and resumes it when asked again", async () => {
    const server = await start();
    const base = `http://127.0.0.1:${server.port}/v1/simulation-runs`;
    const post = (url: string, content: object): Promise<Response> =>
      fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(content) });
    const { id } = (await (await post(base, { name: "slow" })).json()) as { id: string };
    const run = async () => (await (await fetch(`${base}/${id}`)).json()) as Record<string, unknown>;
    await expect.poll(async () => (await run())["progress"], { timeout: 10_000 }).toBe(1);
    const cancelled = await fetch(`${base}/${id}/cancellations`, { method: "POST" });
    expect([cancelled.status, await cancelled.json()]).toMatchObject([200, { state: "cancelled" }]);
    await post(base, { name: "good" });
    await expect
      .poll(async () => ((await (await fetch(`${base}/key-of-good`)).json()) as { state: string }).state, {
        timeout: 10_000,
      })
      .toBe("done");
    expect((await run())["state"]).toBe("cancelled");
    await post(base, { name: "slow" });
    await expect.poll(async () => (await run())["state"], { timeout: 10_000 }).toBe("done");
    expect(await run()).toMatchObject({ progress: 3, checksum: "sum-of-slow" });
  });
});
