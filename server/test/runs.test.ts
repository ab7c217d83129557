import {
  compose,
  openStorage,
  type RunningServer,
  type Services,
  startServer,
  startWorker,
  type WorkerEvent,
} from "@keten/server";
import { KetenError } from "@keten/text";
import { afterEach, describe, expect, it } from "vitest";
import { sampleServices } from "./support/api.js";
import { checksumOf, small } from "./support/small.js";
import { freshDatabase, onBothDatabases, type TestPlace } from "./support/storages.js";

const standIn = new URL("./support/worker.mjs", import.meta.url);
const lines: string[] = [];
const log = { write: (line: string) => lines.push(line) };

interface Run {
  id: string;
  state: string;
  position: number | null;
  progress: number;
  checksum: string | null;
  engineVersion: string;
  problems: { code: string; field?: string; message: { en: string } }[];
}

onBothDatabases("runs", (fresh) => {
  const cleanUp: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const one of cleanUp.splice(0).reverse()) await one();
  });

  async function serve(
    at: TestPlace,
    settings: { services?: Services; threads?: number } = {},
  ): Promise<RunningServer> {
    const quick = settings.services ? {} : { services: sampleServices(), simulationProgram: standIn };
    const server = await startServer({ port: 0, signals: false, log, threads: 1, ...at.place, ...quick, ...settings });
    cleanUp.push(() => server.stop());
    return server;
  }
  async function place(): Promise<TestPlace> {
    const at = await fresh();
    cleanUp.push(() => at.remove());
    return at;
  }
  const url = ({ port }: RunningServer, id = "") => `http://127.0.0.1:${port}/v1/simulation-runs${id && `/${id}`}`;
  async function ask(server: RunningServer, scenario: object): Promise<Run> {
    const headers = { "content-type": "application/json" };
    const answer = await fetch(url(server), { method: "POST", headers, body: JSON.stringify(scenario) });
    expect(answer.status).toBe(202);
    return (await answer.json()) as Run;
  }
  const find = async (server: RunningServer, id: string) => (await (await fetch(url(server, id))).json()) as Run;
  const list = async (server: RunningServer) => ((await (await fetch(url(server))).json()) as { runs: Run[] }).runs;

  it("of two browsers that ask for the same scenario are one", async () => {
    const at = await place();
    const first = await serve(at);
    const second = "databaseUrl" in at.place ? await serve(at) : first;
    const asked = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((turn) => ask(turn % 2 ? first : second, { name: "shared" })),
    );
    expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
    expect(await list(first)).toHaveLength(1);
    await expect.poll(async () => (await find(second, "key-of-shared")).state, { timeout: 20_000 }).toBe("done");
    expect(await find(first, "key-of-shared")).toMatchObject({ progress: 3, checksum: "sum-of-shared" });
  }, 60_000);

  it("wait in a line of two hundred, are told their place, and are all done", async () => {
    const server = await serve(await place());
    const names = Array.from({ length: 200 }, (_, index) => `run-${index}`);
    const asked = await Promise.all(names.map((name) => ask(server, { name })));
    const places = (await list(server)).map(({ position }) => position).filter((position) => position !== null);
    expect(asked.length).toBe(200);
    expect(new Set(places).size).toBe(places.length);
    expect(Math.max(...places)).toBe(places.length);
    await expect
      .poll(async () => (await list(server)).filter(({ state }) => state === "done").length, {
        timeout: 100_000,
        interval: 500,
      })
      .toBe(200);
  }, 120_000);

  it("that this version cannot do fail, and say what differs; what another version did stays readable", async () => {
    const at = await place();
    const services = await compose();
    const storage = await openStorage(at.place);
    const wanted = services.simulation.prepare("simulation", small());
    const about = JSON.parse(wanted.about);
    const of = (key: string, given: object, more: object) => ({
      ...wanted,
      key,
      given: JSON.stringify(given),
      about: JSON.stringify({ ...about, ...more }),
    });
    await storage.transaction(async ({ simulationRuns }) => {
      await simulationRuns.request(of("unread", small({ weather: "fine" }), {}));
      await simulationRuns.request(of("older", small(), { engineVersion: "0.0.1", lawHash: "of another law" }));
      await simulationRuns.request(of("made", small(), { engineVersion: "0.0.1" }));
      await simulationRuns.finish("made", { checksum: "sum", uncertainty: null });
    });
    await storage.close();
    const server = await serve(at, { services });
    const failed = async (id: string) => {
      await expect.poll(async () => (await find(server, id)).state, { timeout: 60_000 }).toBe("failed");
      return (await find(server, id)).problems;
    };
    const unread = await failed("unread");
    expect(unread[0]?.code).toBe("scenario-no-longer-loads");
    expect(unread.slice(1).map(({ field }) => field)).toEqual(["weather"]);
    const older = await failed("older");
    expect(older.map(({ code, field }) => [code, field])).toEqual([
      ["run-of-other-version", "lawHash"],
      ["run-of-other-version", "engineVersion"],
    ]);
    expect(older[1]?.message.en).toContain("0.0.1");
    expect(await find(server, "made")).toMatchObject({ state: "done", engineVersion: "0.0.1", checksum: "sum" });
  }, 90_000);

  it("that are too large for a server are refused", async () => {
    const { simulation } = await compose();
    const codes = (kind: "simulation" | "sensitivity", changes: object): string[] => {
      try {
        simulation.prepare(kind, { extends: "baseline", ...changes });
        return [];
      } catch (error) {
        return error instanceof KetenError ? error.problems.map(({ code }) => code) : ["?"];
      }
    };
    expect(codes("simulation", { replications: 200 })).toEqual([]);
    expect(codes("simulation", { replications: 201 })).toEqual(["run-too-large"]);
    expect(codes("sensitivity", {})).toEqual([]);
    expect(codes("sensitivity", { replications: 200 })).toEqual(["run-too-large"]);
  });
});

onBothDatabases("a server that is stopped", (fresh) => {
  it("begins nothing after that, whatever it was doing", async () => {
    const at = await fresh();
    const headers = { "content-type": "application/json" };
    for (const wait of [0, 5, 50, 300]) {
      const server = await startServer({
        port: 0,
        signals: false,
        log,
        threads: 1,
        services: sampleServices(),
        simulationProgram: standIn,
        ...at.place,
      });
      const url = `http://127.0.0.1:${server.port}/v1/simulation-runs`;
      await fetch(url, { method: "POST", headers, body: JSON.stringify({ name: "slow" }) });
      await new Promise((resolve) => setTimeout(resolve, wait));
      const begun = performance.now();
      await server.stop();
      // It does not wait for a piece of work, of which each takes a second and a half.
      expect(performance.now() - begun).toBeLessThan(10_000);
      expect(process.getActiveResourcesInfo().filter((one) => one === "MessagePort" || one === "Worker")).toEqual([]);
      const storage = await openStorage(at.place);
      expect(["queued", "done"]).toContain((await storage.simulationRuns.find("key-of-slow"))?.state);
      await storage.close();
    }
    await at.remove();
  }, 90_000);
});

describe.skipIf(!process.env["KETEN_TEST_POSTGRES"])("workers", () => {
  it("share the work of one run, and give what one alone gives", async () => {
    const at = await freshDatabase();
    const { place } = at;
    const replications = 24;
    const server = await startServer({ port: 0, signals: false, log, threads: 0, ...place });
    const stop = new AbortController();
    const events: WorkerEvent[][] = [[], []];
    const workers = events.map((own) =>
      startWorker({ ...place, threads: 1, signal: stop.signal, onEvent: (event) => own.push(event) }),
    );
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify(small({ replications }));
    const base = `http://127.0.0.1:${server.port}/v1/simulation-runs`;
    const { id } = (await (await fetch(base, { method: "POST", headers, body })).json()) as Run;
    const find = async () => (await (await fetch(`${base}/${id}`)).json()) as Run;
    await expect.poll(async () => (await find()).state, { timeout: 100_000 }).toBe("done");
    stop.abort();
    await Promise.all(workers);
    const jobs = events.map((own) => own.filter(({ event }) => event === "job").length);
    expect(jobs.every((count) => count > 0)).toBe(true);
    expect(jobs.reduce((sum, count) => sum + count, 0)).toBe(replications + 1);
    expect((await find()).checksum).toBe(checksumOf({ replications }));
    await server.stop();
    await at.remove();
  }, 120_000);
});
