import { cases, law } from "@keten/law";
import { type Case, runCase } from "@keten/law-language";
import { buildApi, compose, openStorage, type RunningServer, startServer } from "@keten/server";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contact, noRuns, TODAY } from "./support/api.js";
import { checkerOf, documentOf } from "./support/document.js";
import { small } from "./support/small.js";
import { freshFolder, noStorage } from "./support/storages.js";

/** The server as it is shipped: real law, real figures, real simulation. */
describe("with the law of Keten", () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    const services = { ...(await compose()), today: () => TODAY };
    app = await buildApi({ services, storage: noStorage(), runs: noRuns }, { contact, checkAnswers: true });
  });
  afterAll(() => app.close());

  it("answers every worked case as the law does", async () => {
    expect(cases.length).toBeGreaterThan(10);
    for (const one of cases as readonly Case[]) {
      const { number: _number, title: _title, basis: _basis, expect: wanted, ...question } = one;
      const answer = await app.inject({ method: "POST", url: "/v1/decisions", payload: question });
      const at = `${one.number} ${one.title}`;
      const { passed } = runCase(law, one, TODAY);
      expect(passed, at).toBe(true);
      if ("problems" in wanted) {
        expect(answer.statusCode, at).toBe(400);
        continue;
      }
      expect([at, answer.statusCode, answer.statusCode === 200 ? "" : answer.body]).toEqual([at, 200, ""]);
      if (typeof wanted["due"] === "string") expect(answer.json().due, at).toBe(wanted["due"]);
      const next = await app.inject({ method: "POST", url: "/v1/questions", payload: question });
      expect(next.statusCode, at).toBe(200);
      if (answer.json().status === "missing") expect(next.json(), at).not.toEqual({ fact: null, finding: null });
    }
  });

  it("shows every rule and fact", async () => {
    const { rules } = (await app.inject({ url: "/v1/rules" })).json();
    expect(rules.length).toBe(law.rules.length);
    const document = await documentOf(app);
    const { content } = document.paths["/rules/{ruleId}"]?.["get"]?.responses["200"] ?? {};
    const isRule = checkerOf(document, content?.["application/json"]?.schema ?? { not: {} });
    for (const { id } of rules) {
      const shown = await app.inject({ url: `/v1/rules/${id}` });
      expect([id, shown.statusCode, shown.json().id]).toEqual([id, 200, id]);
      expect(isRule.safeParse(shown.json()).error?.issues, id).toBeUndefined();
    }
    expect((await app.inject({ url: "/v1/facts" })).json().facts.length).toBe(law.facts.length);
  });

  it("gives every series and every year of figures", async () => {
    const { series } = (await app.inject({ url: "/v1/figures" })).json();
    for (const { id } of series) {
      const shown = await app.inject({ url: `/v1/figures/${id}` });
      expect([id, shown.statusCode]).toEqual([id, 200]);
    }
    for (const year of [2015, 2020, 2025]) {
      expect((await app.inject({ url: `/v1/chain-years/${year}` })).statusCode).toBe(200);
    }
  });

  it("takes no scenario that builds on a file of this computer", async () => {
    for (const base of ["../../package.json", "/etc/passwd", "nothing", 3]) {
      const payload = { extends: base };
      const answer = await app.inject({ method: "POST", url: "/v1/simulation-runs", payload });
      expect([base, answer.statusCode, answer.json().errors[0].code]).toEqual([base, 400, "scenario-base-unknown"]);
    }
  });
});

describe("a simulation run", () => {
  it("gives the same whether it is done at once or resumed", async () => {
    const scenario = small({ replications: 8 });
    const once = await finished(await serve(), scenario);
    const place = freshFolder();
    const first = await serve(place.dataFolder);
    const asked = await ask(first, scenario);
    await expect
      .poll(async () => (await run(first, asked.id)).progress, { timeout: 60_000, interval: 5 })
      .toBeGreaterThan(0);
    await first.stop();
    const storage = await openStorage(place);
    const left = await storage.simulationRuns.find(asked.id);
    await storage.close();
    const second = await finished(await serve(place.dataFolder), scenario);
    expect(second).toEqual(once);
    expect(once.checksum).toMatch(/^[0-9a-f]{64}$/);
    expect(["queued", "done"]).toContain(left?.state);
  }, 120_000);

  const cleanUp: (() => Promise<unknown>)[] = [];
  afterAll(async () => {
    for (const one of cleanUp.reverse()) await one();
  });

  async function serve(dataFolder?: string): Promise<RunningServer> {
    const folder = dataFolder === undefined ? freshFolder() : { dataFolder, remove: async () => undefined };
    cleanUp.push(folder.remove);
    const server = await startServer({
      port: 0,
      dataFolder: folder.dataFolder,
      log: { write: () => undefined },
      signals: false,
    });
    cleanUp.push(() => server.stop());
    return server;
  }

  interface Run {
    id: string;
    state: string;
    progress: number;
    checksum: string | null;
  }

  const base = (server: RunningServer): string => `http://127.0.0.1:${server.port}/v1/simulation-runs`;

  async function ask(server: RunningServer, scenario: object): Promise<Run> {
    const answer = await fetch(base(server), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(scenario),
    });
    return (await answer.json()) as Run;
  }

  async function run(server: RunningServer, id: string): Promise<Run> {
    return (await (await fetch(`${base(server)}/${id}`)).json()) as Run;
  }

  async function finished(server: RunningServer, scenario: object): Promise<{ checksum: string }> {
    const { id } = await ask(server, scenario);
    await expect.poll(async () => (await run(server, id)).state, { timeout: 60_000 }).toBe("done");
    const { checksum } = await run(server, id);
    return { checksum: String(checksum) };
  }
});
