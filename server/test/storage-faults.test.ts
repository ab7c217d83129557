import { Runner, type RunningServer, type Storage, startServer } from "@keten/server";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noRuns, runNamed, sampleApi, sampleServices } from "./support/api.js";
import { type OwnPostgres, ownPostgres } from "./support/own-postgres.js";
import { onBothDatabases, withStorage } from "./support/storages.js";

const program = new URL("./support/worker.mjs", import.meta.url);
const receipt = {
  question: { rule: "library.return-term", facts: { loanDate: "2026-02-01" } },
  by: { name: "a", role: "b" },
};

onBothDatabases("a disk that is full", (fresh) => {
  let storage: Storage;
  let done: () => Promise<void>;
  let app: FastifyInstance;
  let log: string[];
  let runner: Runner;
  let full = false;
  const told: unknown[] = [];
  beforeAll(async () => {
    ({ storage, done } = await withStorage(fresh));
    const filling: Storage = {
      ...storage,
      transaction: async (work) =>
        await storage.transaction(async (stores) => {
          const result = await work(stores);
          // As PostgreSQL says it; the transaction is undone.
          if (full) throw Object.assign(new Error("could not extend file"), { code: "53100" });
          return result;
        }),
    };
    runner = new Runner(filling, {
      program,
      threads: 1,
      onFault: (error) => told.push(error),
      onStorage: (fault) => told.push(fault),
    });
    ({ app, log } = await sampleApi(filling, { runs: { ...noRuns, fault: () => runner.fault } }));
  });
  afterAll(async () => {
    await runner.stop();
    await app.close();
    await done();
  });

  it("is named where something was to be kept, and the cause is logged", async () => {
    full = true;
    for (const [url, payload] of [
      ["/v1/receipts", receipt],
      ["/v1/simulation-runs", { name: "not kept" }],
    ] as const) {
      const answer = await app.inject({ method: "POST", url, payload });
      expect([answer.statusCode, answer.json().errors[0].code]).toEqual([507, "storage-full"]);
    }
    const faults = log.map((line) => JSON.parse(line)).filter(({ level }) => level >= 50);
    expect(faults.map(({ err }) => err.code)).toEqual(["53100", "53100"]);
    expect(await storage.simulationRuns.find("key-of-not kept")).toBeNull();
    full = false;
    expect((await app.inject({ method: "POST", url: "/v1/receipts", payload: receipt })).statusCode).toBe(201);
  });

  it("makes a run wait, told once, until there is room", async () => {
    await storage.transaction((stores) => stores.simulationRuns.request(runNamed("slow")));
    runner.start();
    const find = () => storage.simulationRuns.find("key-of-slow");
    await expect.poll(async () => (await find())?.progress, { timeout: 20_000 }).toBe(1);
    full = true;
    await expect.poll(() => runner.fault, { timeout: 20_000 }).toBe("full");
    expect((await app.inject({ url: "/v1/health" })).json().errors[0].code).toBe("storage-full");
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await find()).toMatchObject({ state: "running" });
    full = false;
    await expect.poll(async () => (await find())?.state, { timeout: 20_000 }).toBe("done");
    expect(await find()).toMatchObject({ progress: 3, checksum: "sum-of-slow" });
    expect(told).toEqual(["full", null]);
    expect((await app.inject({ url: "/v1/health" })).statusCode).toBe(200);
  }, 60_000);
});

describe.skipIf(!process.env["KETEN_TEST_POSTGRES"])("a PostgreSQL server that is gone for a while", () => {
  let postgres: OwnPostgres;
  let server: RunningServer;
  const lines: string[] = [];
  beforeAll(async () => {
    postgres = await ownPostgres();
    server = await startServer({
      port: 0,
      databaseUrl: postgres.url,
      services: sampleServices(),
      simulationProgram: program,
      threads: 1,
      log: { write: (line) => lines.push(line) },
      signals: false,
    });
  }, 120_000);
  afterAll(async () => {
    await server?.stop();
    await postgres?.remove();
  });

  const url = (path: string) => `http://127.0.0.1:${server.port}/v1/${path}`;
  const post = (path: string, content: object) =>
    fetch(url(path), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(content),
    });

  it("is told to readers with when to come back, logged, and recovered from without a hand", async () => {
    const kept = (await (await post("receipts", receipt)).json()) as { id: string };
    const { id } = (await (await post("simulation-runs", { name: "slow" })).json()) as { id: string };
    const run = async () => (await (await fetch(url(`simulation-runs/${id}`))).json()) as Record<string, unknown>;
    await expect.poll(async () => (await run())["progress"], { timeout: 20_000 }).toBe(1);

    await postgres.kill();
    for (const answer of [
      await post("receipts", receipt),
      await fetch(url(`receipts/${kept.id}`)),
      await post("simulation-runs", { name: "other" }),
      await fetch(url(`simulation-runs/${id}`)),
      await fetch(url("health")),
    ]) {
      const body = (await answer.json()) as { errors: { code: string }[] };
      expect([answer.status, body.errors[0]?.code, answer.headers.get("retry-after")]).toEqual([
        503,
        "database-away",
        "5",
      ]);
    }
    const decided = await post("decisions", receipt.question);
    expect(decided.status).toBe(200);
    const causes = lines.map((line) => JSON.parse(line)).filter(({ level }) => level >= 50);
    expect(causes.filter(({ msg }) => msg === "request failed")).toHaveLength(5);
    expect(causes.every(({ err }) => err.type !== undefined && err.stack !== "")).toBe(true);
    await expect.poll(() => lines.some((line) => line.includes("runs wait for it")), { timeout: 10_000 }).toBe(true);

    await postgres.start();
    await expect.poll(async () => (await fetch(url("health"))).status, { timeout: 20_000 }).toBe(200);
    expect((await fetch(url(`receipts/${kept.id}`))).status).toBe(200);
    expect((await post("receipts", receipt)).status).toBe(201);
    await expect.poll(async () => (await run())["state"], { timeout: 30_000 }).toBe("done");
    expect(await run()).toMatchObject({ progress: 3, checksum: "sum-of-slow" });
  }, 120_000);
});
