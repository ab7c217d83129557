import { describe, expect, it } from "vitest";
import { codesOf, ketenJson, oneObject, started } from "./support/keten.js";

const database = process.env["KETEN_TEST_POSTGRES"];

describe("keten worker", () => {
  it.each([
    ["without a database", [], "worker-needs-postgresql", 2],
    ["on a folder", ["--data", "x"], "worker-needs-postgresql", 2],
    ["on both", ["--data", "x", "--database-url", "postgres://127.0.0.1:1/x"], "worker-needs-postgresql", 2],
    ["on another database", ["--database-url", "mysql://127.0.0.1/x"], "setting-invalid", 2],
    ["without threads", ["--workers", "0", "--database-url", "postgres://127.0.0.1:1/x"], "option-not-allowed", 2],
    ["on a server that is not there", ["--database-url", "postgres://x@127.0.0.1:1/y"], "database-unreachable", 5],
  ])("does not begin %s", async (_, words, code, end) => {
    const { exit, json } = await ketenJson(["worker", ...words]);
    expect([exit, codesOf(json)]).toEqual([end, [code]]);
  });

  it.skipIf(!database)(
    "finishes what a server that was killed left in the queue, and stops when asked",
    async () => {
      const place = ["--database-url", database ?? "", "--json"];
      const server = started(["serve", "--port", "0", ...place]);
      await server.until(({ out }) => out.endsWith("\n"));
      const { url } = oneObject(server.told.out);
      const worker = started(["worker", "--workers", "1", ...place]);
      await worker.until(({ out }) => out.endsWith("\n"));
      expect(oneObject(worker.told.out)).toEqual({ database: "postgresql", workers: 1 });

      const seed = Date.now() % 1_000_000;
      const body = JSON.stringify({ keten: 1, extends: "baseline", years: 1, replications: 6, seed });
      const headers = { "content-type": "application/json" };
      const asked = await fetch(`${url}/v1/simulation-runs`, { method: "POST", body, headers });
      expect(asked.status).toBe(202);
      server.stop("SIGKILL");
      await server.ended;

      await worker.until(({ notes }) => notes.includes("tabellen"));
      worker.stop("SIGINT");
      const { exit, notes } = await worker.ended;
      expect(exit).toBe(0);
      expect(notes).toMatch(/Simulatie [0-9a-f]{8}: keer \d+ tot en met \d+/);
    },
    180_000,
  );
});
