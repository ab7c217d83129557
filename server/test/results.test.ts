import { tableAs } from "@keten/chain";
import { type RunningServer, startServer } from "@keten/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkerOf, type Document, operationsOf, RESULT_OPERATIONS, resolve } from "./support/document.js";
import { small } from "./support/small.js";
import { freshFolder } from "./support/storages.js";

interface Run {
  id: string;
  kind: string;
  state: string;
  progress: number;
  total: number;
  replications: number;
  checksum: string | null;
  problems: { code: string }[];
}

/** Real runs of a small scenario, and everything that can be asked of them. */
describe("the results of a run", () => {
  const folder = freshFolder();
  const seen = new Set<string>();
  let server: RunningServer;
  let base: string;
  let document: Document;
  let [plain, more, other, analysis]: Run[] = [];
  beforeAll(async () => {
    server = await startServer({
      port: 0,
      dataFolder: folder.dataFolder,
      log: { write: () => undefined },
      signals: false,
      threads: 2,
    });
    base = `http://127.0.0.1:${server.port}/v1`;
    document = (await (await fetch(`${base}/openapi.json`)).json()) as Document;
    const asked = await Promise.all([
      ask("simulation-runs", small()),
      ask("simulation-runs", small({ arrivals: { scale: { value: 1 / 50 } } })),
      ask("simulation-runs", small({ seed: 7 })),
      ask("simulation-sensitivities", small({ replications: 1 })),
    ]);
    [plain, more, other, analysis] = await Promise.all(asked.map(({ id }) => ended(id)));
  }, 120_000);
  afterAll(async () => {
    await server.stop();
    await folder.remove();
  });

  async function ask(path: string, scenario: object): Promise<Run> {
    const answer = await fetch(`${base}/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(scenario),
    });
    if (path === "simulation-sensitivities") seen.add("requestSensitivity");
    expect(answer.status).toBe(202);
    return (await answer.json()) as Run;
  }

  async function ended(id: string): Promise<Run> {
    for (;;) {
      const run = (await (await fetch(`${base}/simulation-runs/${id}`)).json()) as Run;
      if (run.state !== "queued" && run.state !== "running") return run;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  const id = (run: Run | undefined): string => run?.id ?? "";

  /** Asks for a piece of a result, and checks its form against the document. */
  async function get(run: Run | undefined, piece: string, query: Record<string, string> = {}) {
    const answer = await fetch(`${base}/simulation-runs/${id(run)}/${piece}?${new URLSearchParams(query)}`);
    const path = `/simulation-runs/{runId}/${piece.replace(/^tables\/.*/, "tables/{table}")}`;
    const found = operationsOf(document).find((one) => one.path === path && one.method === "get");
    if (found === undefined) throw new Error(`${path} is not documented`);
    seen.add(found.operation.operationId);
    const { content = {} } = resolve(document, found.operation.responses[String(answer.status)] ?? {});
    const type = String(answer.headers.get("content-type")).split(";")[0] ?? "";
    expect(Object.keys(content), `${answer.status}`).toContain(type);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const isJson = type.endsWith("json");
    const body = isJson ? JSON.parse(Buffer.from(bytes).toString()) : null;
    if (isJson) expect(checkerOf(document, content[type]?.schema ?? {}).safeParse(body).error?.issues).toBeUndefined();
    return { status: answer.status, headers: answer.headers, bytes, body };
  }

  it("are there when it is done", () => {
    for (const run of [plain, more, other]) {
      expect(run).toMatchObject({ kind: "simulation", state: "done", progress: 4, total: 4, problems: [] });
      expect(run?.checksum).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(new Set([plain, more, other].map((run) => run?.checksum)).size).toBe(3);
  });

  it("give one measure in bands, for all and by group, with every replication", async () => {
    const { body } = await get(plain, "bands", { measure: "pending_first_instance" });
    expect(body).toMatchObject({ measure: "pending_first_instance", group: "TOTAL" });
    expect(body.dates).toHaveLength(12);
    expect(body.bands.map(({ date }: { date: string }) => date)).toEqual(body.dates);
    expect(body.replications.map(({ replication }: { replication: number }) => replication)).toEqual([0, 1, 2, 3]);
    const last = body.replications.map(({ values }: { values: number[] }) => values.at(-1) ?? Number.NaN);
    expect(body.bands.at(-1).mean).toBeCloseTo(last.reduce((sum: number, value: number) => sum + value, 0) / 4, 9);
    const { body: syria } = await get(plain, "bands", { measure: "pending_first_instance", group: "syria" });
    expect(syria.bands.at(-1).mean).toBeLessThan(body.bands.at(-1).mean);
  });

  it("say what can be asked where something else was", async () => {
    const refused = async (run: Run | undefined, piece: string, query?: Record<string, string>) => {
      const { status, body } = await get(run, piece, query);
      return [status, body.errors[0].code, body.errors[0].allowed?.en.includes("grants")];
    };
    expect(await refused(plain, "bands", { measure: "happiness" })).toEqual([404, "measure-unknown", true]);
    expect(await refused(plain, "bands", { measure: "grants", group: "mars" })).toEqual([404, "group-unknown", false]);
    expect((await get(plain, "bands")).status).toBe(400);
    expect(await refused(plain, "tables/secrets")).toEqual([404, "table-unknown", false]);
    expect((await get(plain, "tables/bands", { format: "xlsx" })).status).toBe(400);
    expect((await get(plain, "sensitivity", { measure: "grants", date: "2019-12-31" })).body.errors[0].code).toBe(
      "run-of-other-kind",
    );
    expect((await get(analysis, "history")).status).toBe(409);
    expect(await refused(analysis, "sensitivity", { measure: "grants", date: "2066-12-31" })).toEqual([
      404,
      "date-unknown",
      false,
    ]);
    expect(await refused(undefined, "history")).toEqual([404, "simulation-run-unknown", undefined]);
  });

  it("give the difference with another run of the same dice, and refuse one of others", async () => {
    const { body } = await get(more, "differences", { baseline: id(plain), measure: "applications" });
    expect(body.differences).toHaveLength(12);
    const sum = body.differences.reduce((total: number, { mean }: { mean: number }) => total + mean, 0);
    expect(sum).toBeGreaterThan(0);
    const own = await get(plain, "differences", { baseline: id(plain), measure: "grants", group: "syria" });
    expect(own.body.differences.every(({ p10, p90 }: { p10: number; p90: number }) => p10 === 0 && p90 === 0)).toBe(
      true,
    );
    const costs = (await get(more, "cost-differences", { baseline: id(plain) })).body.costs;
    expect(costs.map(({ kind }: { kind: string }) => kind)).toEqual([
      "regular-reception",
      "emergency-reception",
      "penalties",
      "total",
    ]);
    expect(costs.at(-1).mean).toBeCloseTo(costs[0].mean + costs[1].mean + costs[2].mean, 3);
    expect(costs.at(-1).mean).toBeGreaterThan(0);
    const same = (await get(plain, "cost-differences", { baseline: id(plain) })).body.costs;
    expect(same.every(({ p10, p90 }: { p10: number; p90: number }) => p10 === 0 && p90 === 0)).toBe(true);
    const unlikeCosts = await get(other, "cost-differences", { baseline: id(plain) });
    expect([unlikeCosts.status, unlikeCosts.body.errors[0].code]).toEqual([409, "not-paired"]);
    const unlike = await get(other, "differences", { baseline: id(plain), measure: "grants" });
    expect([unlike.status, unlike.body.errors[0]]).toMatchObject([409, { code: "not-paired", field: "seed" }]);
  });

  it("stand beside what was published", async () => {
    const { body } = await get(plain, "history");
    expect(body.measures.length).toBeGreaterThan(3);
    expect(body.measures.every(({ points }: { points: unknown[] }) => points.length > 0)).toBe(true);
  });

  it("give every table, as JSON and as the same rows in files", async () => {
    for (const table of ["run", "bands", "replications", "waits", "costs", "flows", "journeys"] as const) {
      const { body } = await get(plain, `tables/${table}`);
      expect(body.table).toBe(table);
      expect(body.rows.length, table).toBeGreaterThan(0);
      for (const format of ["csv", "parquet"] as const) {
        const file = await get(plain, `tables/${table}`, { format });
        expect(
          Buffer.from(file.bytes).equals(Buffer.from(tableAs(format, table, body.rows))),
          `${table}.${format}`,
        ).toBe(true);
        expect(file.headers.get("content-disposition")).toBe(
          `attachment; filename="keten-${id(plain).slice(0, 8)}-${table}.${format}"`,
        );
      }
    }
    const { body } = await get(plain, "tables/bands", { measure: "grants", group: "TOTAL" });
    expect(body.rows).toHaveLength(12);
    const { body: bands } = await get(plain, "bands", { measure: "grants" });
    expect(body.rows).toEqual(bands.bands);
    const { body: run } = await get(plain, "tables/run");
    expect(run.rows[0]).toMatchObject({ checksum: plain?.checksum, replications: 4 });
  });

  it("tell which assumption matters most, largest effect first", async () => {
    expect(analysis).toMatchObject({ kind: "sensitivity", state: "done", replications: 1 });
    expect(analysis?.total).toBe(analysis?.progress);
    const { body } = await get(analysis, "sensitivity", { measure: "pending_first_instance", date: "2019-12-31" });
    expect(body.rows).toHaveLength(((analysis?.total ?? 0) - 1) / 2);
    const effects = body.rows.map((row: { centre: number; at_low: number; at_high: number }) => {
      const all = [row.centre, row.at_low, row.at_high];
      return Math.max(...all) - Math.min(...all);
    });
    expect(effects[0]).toBeGreaterThan(0);
    expect(effects).toEqual([...effects].sort((a, b) => b - a));
  });

  it("can be asked for in every way that the document names", () => {
    expect([...seen].sort()).toEqual([...RESULT_OPERATIONS].sort());
  });

  it("come compressed to whoever can unpack them", async () => {
    const url = `${base}/simulation-runs/${id(plain)}/bands?measure=grants`;
    const encoding = async (accept: string) =>
      (await fetch(url, { headers: { "accept-encoding": accept } })).headers.get("content-encoding");
    expect([await encoding("gzip"), await encoding("identity")]).toEqual(["gzip", null]);
  });
});
