import { gunzipSync } from "node:zlib";
import type { Storage } from "@keten/server";
import type { FastifyInstance, InjectOptions } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleApi, type TestApi } from "./support/api.js";
import {
  checkerOf,
  type Document,
  documentOf,
  type Operation,
  PLACES_OPERATIONS,
  PLAN_OPERATIONS,
  RESULT_OPERATIONS,
  resolve,
  TABLE_OPERATIONS,
} from "./support/document.js";
import { onBothDatabases, withStorage } from "./support/storages.js";

const loan = { rule: "library.return-term", facts: { loanDate: "2026-02-01" } };

onBothDatabases("the interface", (fresh) => {
  let api: TestApi;
  let app: FastifyInstance;
  let storage: Storage;
  let done: () => Promise<void>;
  let document: Document;
  const seen = new Set<string>();

  beforeAll(async () => {
    ({ storage, done } = await withStorage(fresh));
    api = await sampleApi(storage);
    app = api.app;
    document = await documentOf(app);
  });
  afterAll(async () => {
    await app.close();
    await done();
  });

  /** Sends a request, and checks status, form and content of the answer against the document. */
  async function call(method: "get" | "post", path: string, options: InjectOptions & { at?: string } = {}) {
    const operation = document.paths[path]?.[method] as Operation;
    expect(operation, `${method} ${path} is documented`).toBeDefined();
    seen.add(operation.operationId);
    const { at = path, ...rest } = options;
    const answer = await app.inject({ method, url: `/v1${at}`, ...rest });
    const documented = operation.responses[String(answer.statusCode)];
    expect(documented, `${answer.statusCode} is documented`).toBeDefined();
    const { content = {} } = resolve(document, documented ?? {});
    const mediaType = String(answer.headers["content-type"]).split(";")[0] ?? "";
    const { schema } = content[mediaType] ?? {};
    expect(schema, `${mediaType} is documented`).toBeDefined();
    const checked = checkerOf(document, schema ?? {}).safeParse(answer.json());
    expect(checked.error?.issues).toBeUndefined();
    return { status: answer.statusCode, headers: answer.headers, body: answer.json(), text: answer.body };
  }

  it("tells about itself", async () => {
    expect((await call("get", "/openapi.json")).body.openapi).toBe("3.1.0");
    const { body } = await call("get", "/health");
    expect(body).toMatchObject({ status: "ok", database: storage.kind, ruleSet: { version: "1.2.3" } });
  });

  it("lists rules and facts", async () => {
    const { body } = await call("get", "/rules");
    expect(body.rules.map(({ id }: { id: string }) => id)).toEqual(["library.return-term", "library.fee"]);
    expect(body.rules[0]).toMatchObject({ from: "2010-01-01", coveredUntil: "2030-01-01", verification: "official" });
    const { facts } = (await call("get", "/facts")).body;
    expect(facts.map(({ id }: { id: string }) => id)).toEqual(["loanDate", "extensionDate", "member", "kind"]);
    expect(facts[1].source.published).toBe("2010-01-01");
  });

  it("shows a rule as known on a day", async () => {
    const { body } = await call("get", "/rules/{ruleId}", { at: "/rules/library.return-term?knownOn=2026-01-01" });
    expect(body).toMatchObject({ id: "library.return-term", actor: "reader", facts: ["loanDate", "extensionDate"] });
    expect(body.versions[0]).toMatchObject({ from: "2010-01-01", verification: "official" });
    expect(body.entries.map(({ state }: { state: string }) => state)).toEqual(["held", "held"]);
    const before = await call("get", "/rules/{ruleId}", { at: "/rules/library.return-term?knownOn=2009-12-31" });
    expect(before.body.versions).toEqual([]);
    expect(before.body.entries[0].state).toBe("unknown");
    const wrong = await call("get", "/rules/{ruleId}", { at: "/rules/library.return-term?knownOn=31-12-2009" });
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, "knownOn"]);
  });

  it("decides, with ISO dates in and out, and fills in today", async () => {
    const { status, body } = await call("post", "/decisions", { payload: loan });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: "decided",
      due: "2026-02-22",
      outcome: "2026-02-22",
      assumed: [{ fact: "extensionDate", as: "absent" }],
      question: { on: "2026-03-02", knownOn: "2026-03-02", view: "policy", facts: { loanDate: "2026-02-01" } },
    });
    expect(body.breakdown[0]).toMatchObject({ op: "base", by: "P3W", dueAfter: "2026-02-22" });
    const longer = { ...loan, facts: { ...loan.facts, extensionDate: "2026-02-10" } };
    expect((await call("post", "/decisions", { payload: longer })).body.due).toBe("2026-03-22");
  });

  it("says what is missing instead of guessing, and what to ask first", async () => {
    const payload = { rule: "library.fee", facts: { loanDate: "2026-02-01" } };
    const { status, body } = await call("post", "/decisions", { payload });
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: "missing", outcome: null, missing: [{ fact: "member" }, { fact: "kind" }] });
    expect((await call("post", "/questions", { payload })).body).toMatchObject({
      fact: { id: "member", question: { en: "Is it a member?" } },
      finding: null,
    });
    const settled = { ...payload, facts: { ...payload.facts, member: false } };
    expect((await call("post", "/questions", { payload: settled })).body).toEqual({ fact: null, finding: null });
  });

  it("tells all faults of a question at once, of form and of law", async () => {
    const payload = {
      rule: "library.return-terms",
      facts: { loanDate: "2026-02-30", member: "perhaps", color: "red", kind: { of: "book" } },
      findings: [{ finding: "damage", answer: "yes", by: "", role: "librarian" }],
      on: "yesterday",
      view: "mine",
      colour: "blue",
    };
    const { status, body } = await call("post", "/decisions", { payload });
    expect(status).toBe(400);
    const faults = body.errors.map(({ code, field }: { code: string; field: string }) => `${field}: ${code}`);
    expect(faults.sort()).toEqual(
      [
        "color: unknown-fact",
        "colour: field-unknown",
        "facts.kind: value-kind",
        "findings[0].by: value-too-small",
        "findings[0].motivation: value-missing",
        "findings[0].on: value-missing",
        "kind: not-a-choice",
        "loanDate: no-such-day",
        "member: not-a-boolean",
        "on: value-not-a-date",
        "rule: unknown-rule",
        "view: value-not-listed",
      ].sort(),
    );
    for (const { message } of body.errors) {
      expect(message.nl).not.toBe("");
      expect(message.en).not.toBe(message.nl);
    }
  });

  it("names a missing rule, and content of another kind", async () => {
    const none = await call("post", "/decisions", { payload: {} });
    expect(none.body.errors).toMatchObject([{ code: "value-missing", field: "rule" }]);
    const list = await call("post", "/decisions", { payload: "[]", headers: { "content-type": "application/json" } });
    expect(list.body.errors[0]).toMatchObject({ code: "value-kind", field: "content" });
  });

  it("answers in the language that is asked for", async () => {
    const title = async (language: string) => {
      const headers = { "accept-language": language };
      const answer = await call("post", "/decisions", { payload: {}, headers });
      return [answer.headers["content-language"], answer.body.title];
    };
    expect(await title("en-GB, nl;q=0.5")).toEqual(["en", "The request is not right"]);
    expect(await title("nl;q=0.5, en;q=0.1")).toEqual(["nl", "Het verzoek klopt niet"]);
    expect(await title("fr")).toEqual(["nl", "Het verzoek klopt niet"]);
  });

  it("keeps a receipt and makes it again with the same bytes", async () => {
    const payload = { question: loan, by: { name: "medewerker 7", role: "librarian" } };
    const kept = await call("post", "/receipts", { payload });
    expect(kept.status).toBe(201);
    expect(kept.headers["location"]).toBe(`/v1/receipts/${kept.body.id}`);
    expect(kept.body.receipt).toMatchObject({
      answer: { due: "2026-02-22" },
      by: { name: "medewerker 7", role: "librarian", on: "2026-03-02" },
    });
    const found = await call("get", "/receipts/{receiptId}", { at: `/receipts/${kept.body.id}` });
    expect(found.text).toBe(kept.text);
    const again = await call("post", "/receipts/{receiptId}/replays", { at: `/receipts/${kept.body.id}/replays` });
    expect(again.body).toEqual({ id: kept.body.id, same: true, receipt: kept.body.receipt });
    expect(JSON.stringify(again.body.receipt)).toBe((await storage.receipts.find(kept.body.id))?.content);
  });

  it("stores no receipt of a question with faults, nor without a decider", async () => {
    const { status, body } = await call("post", "/receipts", {
      payload: { question: { rule: "library.fees", facts: { loanDate: 3 } }, by: { name: "" } },
    });
    expect(status).toBe(400);
    const fields = body.errors.map(({ field }: { field: string }) => field).sort();
    expect(fields).toEqual(["by.name", "by.role", "loanDate", "rule"]);
  });

  it("says so where there is nothing", async () => {
    const id = "00000000-0000-4000-8000-000000000000";
    const cases = [
      ["get", "/receipts/{receiptId}", `/receipts/${id}`, 404, "receipt-unknown"],
      ["post", "/receipts/{receiptId}/replays", `/receipts/${id}/replays`, 404, "receipt-unknown"],
      ["get", "/receipts/{receiptId}", "/receipts/12", 400, "value-form"],
      ["get", "/rules/{ruleId}", "/rules/library.none", 404, "rule-unknown"],
      ["get", "/simulation-runs/{runId}", "/simulation-runs/none", 404, "simulation-run-unknown"],
      ["get", "/scenarios/{scenarioId}", "/scenarios/none", 404, "scenario-unknown"],
      ["get", "/figures/{series}", "/figures/none", 404, "figure-unknown"],
      ["get", "/chain-years/{year}", "/chain-years/1066", 404, "year-unknown"],
      ["get", "/chain-years/{year}", "/chain-years/x", 404, "year-unknown"],
    ] as const;
    for (const [method, path, at, status, code] of cases) {
      const answer = await call(method, path, { at });
      expect([at, answer.status, answer.body.errors[0].code]).toEqual([at, status, code]);
    }
  });

  it("gives published figures with their sources", async () => {
    const { series, sources } = (await call("get", "/figures")).body;
    expect(series.length).toBeGreaterThan(10);
    expect(sources.length).toBeGreaterThan(10);
    const at = "/figures/family-arrivals?freq=A&knownOn=2025-01-01";
    const { body } = await call("get", "/figures/{series}", { at });
    expect(body.definition.id).toBe("family-arrivals");
    expect(body.cells.length).toBeGreaterThan(0);
    for (const { freq, figure } of body.cells) {
      expect(freq).toBe("A");
      expect(figure.published <= "2025-01-01").toBe(true);
    }
    const { year, parts } = (await call("get", "/chain-years/{year}", { at: "/chain-years/2024" })).body;
    expect(year).toBe(2024);
    expect(parts.length).toBeGreaterThan(10);
    const { cells } = (await call("get", "/figures-download")).body;
    expect(cells.length).toBeGreaterThan(1_000);
    const { years } = (await call("get", "/chain-years")).body;
    expect(years.find((one: { year: number }) => one.year === 2024).parts).toEqual(parts);
  });

  it("gives figures as a table for a spreadsheet, in the form its language expects", async () => {
    const table = async (url: string) => {
      const { headers, body } = await app.inject({ url: `/v1${url}` });
      return { headers, lines: body.split("\r\n") };
    };
    const dutch = await table("/figures/family-arrivals-per-100-grants?format=csv&language=nl");
    expect(dutch.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(dutch.headers["content-disposition"]).toBe(
      'attachment; filename="keten-family-arrivals-per-100-grants.csv"',
    );
    expect(dutch.lines[0]).toMatch(/^\uFEFFseries;period;freq;/);
    expect(dutch.lines.find((line) => line.includes(";2024;"))).toContain(";84,7;approx;per 100 grants;KETEN;");
    const all = await table("/figures-download?format=csv");
    expect(all.lines.length).toBeGreaterThan(5_000);
    expect(all.lines.find((line) => line.startsWith("first-applications,2016,A,NL,TOTAL,,19519,"))).toMatch(
      /,UNHCR-2026,UNHCR,secondary,\d{4}-\d{2}-\d{2},lag,0,Sum over origins$/,
    );
    expect((await app.inject({ url: "/v1/figures-download?format=xlsx" })).statusCode).toBe(400);
  });

  it("tells all faults of a query", async () => {
    const at = "/figures/family-arrivals?knownOn=2025-02-30&freq=X&place=NL";
    const { status, body } = await call("get", "/figures/{series}", { at });
    expect(status).toBe(400);
    const faults = body.errors.map(({ field, code }: { field: string; code: string }) => `${field}: ${code}`);
    expect(faults).toEqual(["knownOn: value-not-a-date", "freq: value-not-listed", "place: field-unknown"]);
  });

  it("spreads places over the municipalities, each with its explanation", async () => {
    const { body } = await call("get", "/distribution", { at: "/distribution?places=96000" });
    expect(body).toMatchObject({ cycle: 2024, places: 96_000, kind: "approximation" });
    expect([body.municipalities.length, body.provinces.length]).toEqual([342, 12]);
    const amsterdam = body.municipalities.find(({ code }: { code: string }) => code === "GM0363");
    expect(amsterdam).toMatchObject({ name: "Amsterdam", province: "PV27", places: 4479, kind: "published" });
    expect(amsterdam.explanation.map(({ id }: { id: string }) => id)).toContain("published");
    const newest = await call("get", "/distribution");
    expect(newest.body).toMatchObject({ cycle: 2026, places: 88_000 });
    const wrong = await call("get", "/distribution", { at: "/distribution?cycle=2025" });
    expect([wrong.status, wrong.body.errors[0].code]).toEqual([400, "cycle-unknown"]);
    const negative = await call("get", "/distribution", { at: "/distribution?places=-1" });
    expect([negative.status, negative.body.errors[0].field]).toEqual([400, "places"]);
    const packed = await api.app.inject({ url: "/v1/distribution", headers: { "accept-encoding": "gzip, br" } });
    expect(packed.headers["content-encoding"]).toBe("gzip");
    expect(JSON.parse(gunzipSync(packed.rawPayload).toString())).toEqual(newest.body);
    const csv = await api.app.inject({ url: "/v1/distribution?places=96000&format=csv&language=nl" });
    expect(csv.headers["content-disposition"]).toContain("keten-distribution-96000.csv");
    expect(csv.body).toContain("\r\nGM0363;Amsterdam;PV27;Noord-Holland;931298;-0,073;4479;");
  });

  it("takes tables of one's own for a distribution, or says what is wrong with row and column", async () => {
    const at = "/distribution-templates/ses?language=nl";
    const empty = (await call("get", "/distribution-templates/{table}", { at })).body.table as string;
    const ses = empty.replace(/;\r\n/g, ";0,1\r\n");
    const { body } = await call("post", "/distribution", { payload: { places: 1000, ses } });
    expect(body).toMatchObject({ kind: "computed", places: 1000 });
    expect(body.municipalities.every(({ kind }: { kind: string }) => kind === "computed")).toBe(true);
    const wrong = await call("post", "/distribution", { payload: { ses: ses.replace("GM1992", "GM0501") } });
    expect(wrong.status).toBe(400);
    expect(wrong.body.errors[0]).toMatchObject({
      code: "table-code-ended",
      field: "ses",
      at: { row: 343, column: "code" },
    });
    expect(wrong.body.errors[0].message.en).toContain("GM1992");
    const unknown = await call("get", "/distribution-templates/{table}", { at: "/distribution-templates/x" });
    expect([unknown.status, unknown.body.errors[0].code]).toEqual([404, "table-unknown"]);
  });

  it("tells of a municipality that is gone since when, and what took its place", async () => {
    const of = async (code: string) =>
      (await call("get", "/municipalities", { at: `/municipalities?code=${code}` })).body.municipalities;
    expect(await of("gm0363")).toEqual([{ code: "GM0363", name: "Amsterdam", ended: null }]);
    expect(await of("GM0501")).toMatchObject([
      { name: "Brielle", ended: { on: "2023-01-01", into: { code: "GM1992", name: "Voorne aan Zee" } } },
    ]);
    expect(await of("GM9999")).toEqual([]);
  });

  it("shows the scenarios, each with what it assumes, and what a run counts", async () => {
    const { scenarios } = (await call("get", "/scenarios")).body;
    expect(scenarios.map(({ id }: { id: string }) => id)).toContain("baseline");
    const { body } = await call("get", "/scenarios/{scenarioId}", { at: "/scenarios/baseline" });
    expect(body).toMatchObject({ id: "baseline", years: 10, view: "policy", scenario: { keten: 1 } });
    expect(body.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(body.assumptions.length).toBeGreaterThan(50);
    expect(body.groups.length).toBeGreaterThan(2);
    const { measures } = (await call("get", "/measures")).body;
    expect(measures.map(({ id }: { id: string }) => id)).toContain("pending_first_instance");
  });

  it("takes a simulation run, once", async () => {
    const before = api.requested;
    const first = await call("post", "/simulation-runs", { payload: { name: "baseline" } });
    expect(first.status).toBe(202);
    expect(first.headers["location"]).toBe("/v1/simulation-runs/key-of-baseline");
    expect(first.body).toMatchObject({
      state: "queued",
      position: 1,
      total: 3,
      progress: 0,
      given: { name: "baseline" },
    });
    expect(api.requested).toBe(before + 1);
    const second = await call("post", "/simulation-runs", { payload: { name: "baseline" } });
    expect(second.body).toEqual(first.body);
    const later = await call("post", "/simulation-runs", { payload: { name: "later" } });
    expect(later.body).toMatchObject({ position: 2 });
    const { body } = await call("get", "/simulation-runs/{runId}", { at: "/simulation-runs/key-of-baseline" });
    expect(body).toEqual(first.body);
    const { runs } = (await call("get", "/simulation-runs")).body;
    expect(runs.map(({ id }: { id: string }) => id)).toEqual(["key-of-later", "key-of-baseline"]);
    const path = "/simulation-runs/{runId}/cancellations";
    const cancelled = await call("post", path, { at: "/simulation-runs/key-of-baseline/cancellations" });
    expect(cancelled.body).toMatchObject({ state: "cancelled", position: null });
    expect((await call("post", path, { at: "/simulation-runs/none/cancellations" })).status).toBe(404);
    const faulty = await call("post", "/simulation-runs", { payload: {} });
    expect([faulty.status, faulty.body.errors[0].code]).toEqual([400, "scenario-nameless"]);
  });

  it("was called in every operation that the document names", () => {
    const all = Object.values(document.paths).flatMap((one) =>
      Object.values(one).map(({ operationId }) => operationId),
    );
    const elsewhere = [...RESULT_OPERATIONS, ...PLACES_OPERATIONS, ...PLAN_OPERATIONS, ...TABLE_OPERATIONS];
    expect([...seen].sort()).toEqual(all.filter((one) => !elsewhere.includes(one)).sort());
  });
});

describe("reading", () => {
  it("changes nothing (http-safety)", async () => {
    const changes: string[] = [];
    const watched = (name: string): object =>
      new Proxy(
        {},
        {
          get: (_target, member) => async () => {
            if (!["find", "list", "versions"].includes(String(member))) changes.push(`${name}.${String(member)}`);
            return member === "find" ? null : [];
          },
        },
      );
    const storage = {
      kind: "embedded",
      ping: async () => undefined,
      ruleSets: watched("ruleSets"),
      receipts: watched("receipts"),
      simulationRuns: watched("simulationRuns"),
      worksheets: watched("worksheets"),
      transaction: async () => changes.push("transaction"),
      close: async () => undefined,
    } as unknown as Storage;
    const { app } = await sampleApi(storage);
    const { paths } = await documentOf(app);
    const id = "00000000-0000-4000-8000-000000000000";
    let asked = 0;
    for (const [path, operations] of Object.entries(paths)) {
      if (!("get" in operations)) continue;
      const url = `/v1${path.replace(/\{\w+\}/g, id)}`;
      for (const method of ["GET", "HEAD", "OPTIONS"] as const) {
        expect((await app.inject({ method, url })).statusCode, `${method} ${url}`).toBeLessThan(500);
        asked += 1;
      }
    }
    expect(asked).toBeGreaterThan(20);
    expect(changes).toEqual([]);
    await app.close();
  });
});
