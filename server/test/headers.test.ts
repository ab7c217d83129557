import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { API_VERSION, PAGE_PATHS, readPages, type Storage } from "@keten/server";
import type { FastifyInstance, InjectOptions } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleApi } from "./support/api.js";
import { type Document, documentOf, operationsOf } from "./support/document.js";

const id = "00000000-0000-4000-8000-000000000000";
const always = {
  "api-version": API_VERSION,
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": expect.stringContaining("geolocation=()"),
};
const data = {
  ...always,
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
};

let app: FastifyInstance;
let document: Document;
let folder: string;

/** A storage in which nothing is found, everything can be kept, and simulation runs are broken. */
function emptyStorage(): Storage {
  const nothing = new Proxy({}, { get: () => async () => null });
  const broken = new Proxy({}, { get: () => () => Promise.reject(new Error("broken")) });
  const stores = {
    ruleSets: nothing,
    receipts: nothing,
    simulationRuns: broken,
    simulationJobs: broken,
    simulationParts: broken,
  };
  return {
    ...stores,
    kind: "embedded",
    ping: async () => undefined,
    transaction: (work: (inside: unknown) => unknown) => work(stores),
    close: async () => undefined,
  } as unknown as Storage;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "keten-pages-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Keten</title>");
  writeFileSync(join(folder, "favicon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
  writeFileSync(join(folder, "assets", "main-1a2b.js"), "export {};");
  writeFileSync(join(folder, "assets", "main-1a2b.css"), "body{}");
  ({ app } = await sampleApi(emptyStorage(), { pages: readPages(folder) }));
  document = await documentOf(app);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const urlOf = (path: string): string => `/v1${path.replace(/\{year\}/g, "2024").replace(/\{\w+\}/g, id)}`;

describe("every answer of the interface", () => {
  it("has the security headers, whatever its status", async () => {
    const seen = new Set<number>();
    const receipt = { question: { rule: "library.fee" }, by: { name: "a", role: "b" } };
    const json = { "content-type": "application/json" };
    for (const { path, method } of operationsOf(document)) {
      const url = urlOf(path);
      const right = path === "/receipts" ? receipt : { rule: "library.fee" };
      const requests: InjectOptions[] = [
        { method: method as "get", url, ...(method === "post" ? { payload: right } : {}) },
        { method: "POST", url, payload: "{", headers: json },
        { method: "POST", url, payload: "x", headers: { "content-type": "text/plain" } },
        { method: method as "get", url, headers: { accept: "image/png" } },
        { method: "DELETE", url },
        { method: "OPTIONS", url },
        { method: "HEAD", url },
        { method: "GET", url: `${url}/` },
        { method: "GET", url: `${url}?unknown=1` },
      ];
      for (const request of requests) {
        const answer = await app.inject(request);
        seen.add(answer.statusCode);
        expect(answer.headers, `${request.method} ${request.url} ${answer.statusCode}`).toMatchObject(data);
        const type = answer.headers["content-type"];
        if (answer.statusCode >= 400) expect(type).toBe("application/problem+json");
        else if (answer.statusCode !== 204) expect(type).toBe("application/json; charset=utf-8");
      }
    }
    expect([...seen].sort()).toEqual(expect.arrayContaining([200, 201, 204, 400, 404, 405, 406, 415, 500]));
  });

  it("may be read by pages of others only where it is open data", async () => {
    const headers = { origin: "https://example.org" };
    const open: string[] = [];
    for (const { path, method, operation } of operationsOf(document)) {
      const answer = await app.inject({ method: method as "get", url: urlOf(path), headers });
      const allowed = answer.headers["access-control-allow-origin"];
      if (allowed === undefined) continue;
      expect(allowed).toBe("*");
      open.push(operation.operationId);
    }
    expect(open.sort()).toEqual(
      [
        // What they compute from public figures and a table in the question holds nothing of anybody else.
        "computeHousingTask",
        "distribute",
        "downloadFigures",
        "findMunicipality",
        "getChainYear",
        "getDistribution",
        "getDistributionCycle",
        "getDistributionTemplate",
        "getFigures",
        "getHousingTask",
        "getOpenapi",
        "getPlacesPlanExample",
        "getRule",
        "getScenario",
        "listChainYears",
        "listFacts",
        "listFigures",
        "listMeasures",
        "listRules",
        "listScenarios",
      ].sort(),
    );
  });
});

describe("pages", () => {
  const policy = (answer: { headers: Record<string, unknown> }): Map<string, string> =>
    new Map(
      String(answer.headers["content-security-policy"])
        .split("; ")
        .map((part): [string, string] => [part.split(" ")[0] ?? "", part.split(" ").slice(1).join(" ")]),
    );

  it("are served at their addresses, under a strict policy", async () => {
    for (const path of PAGE_PATHS) {
      const url = path.replace(":id", "asylum.decision-term");
      const answer = await app.inject({ url, headers: { accept: "text/html" } });
      expect([url, answer.statusCode, answer.body]).toEqual([url, 200, "<!doctype html><title>Keten</title>"]);
      expect(answer.headers).toMatchObject({
        ...always,
        "content-type": "text/html; charset=utf-8",
        "cache-control": "no-cache",
      });
      const csp = policy(answer);
      for (const kind of ["script-src", "style-src", "font-src", "connect-src"]) expect(csp.get(kind)).toBe("'self'");
      expect(csp.get("default-src")).toBe("'none'");
      expect(csp.get("frame-ancestors")).toBe("'none'");
      expect([...csp.values()].join(" ")).not.toMatch(/unsafe|https?:|data:|\*/);
    }
  });

  it("have parts that may be kept when their name changes with them", async () => {
    const script = await app.inject({ url: "/assets/main-1a2b.js" });
    expect(script.headers).toMatchObject({
      ...always,
      "content-type": expect.stringMatching(/^(text|application)\/javascript; charset=utf-8$/),
      "cache-control": "public, max-age=31536000, immutable",
    });
    const packed = await app.inject({ url: "/assets/main-1a2b.js", headers: { "accept-encoding": "gzip, br" } });
    expect(packed.headers).toMatchObject({
      ...always,
      "content-type": "text/javascript; charset=utf-8",
      "content-encoding": "br",
      vary: "Accept-Encoding",
      "cache-control": "public, max-age=31536000, immutable",
    });
    expect(brotliDecompressSync(packed.rawPayload).toString()).toBe(script.body);
    expect(script.headers["vary"]).toBe("Accept-Encoding");
    const icon = await app.inject({ url: "/favicon.svg" });
    expect(icon.headers).toMatchObject({
      ...always,
      "content-type": expect.stringMatching(/^image\/svg\+xml/),
      "cache-control": "no-cache",
    });
    const again = await app.inject({ url: "/favicon.svg", headers: { "if-none-match": String(icon.headers["etag"]) } });
    expect(again.statusCode).toBe(304);
  });

  it("say that there is no such page, with the document for browsers and a problem for programs", async () => {
    const page = await app.inject({ url: "/nergens", headers: { accept: "text/html,*/*;q=0.8" } });
    expect([page.statusCode, page.body]).toEqual([404, "<!doctype html><title>Keten</title>"]);
    expect(page.headers).toMatchObject({ ...always, "cache-control": "no-cache" });
    for (const [url, headers] of [
      ["/nergens", { accept: "application/json" }],
      ["/nergens", {}],
      ["/assets/gone.js", { accept: "*/*" }],
      ["/v1/nergens", { accept: "text/html" }],
      ["/v1", { accept: "text/html" }],
      ["/regels/", { accept: "*/*" }],
      ["/../package.json", {}],
      ["/..%2fpackage.json", {}],
      ["/assets/..%2f..%2f..%2fetc%2fpasswd", {}],
    ] as const) {
      const answer = await app.inject({ url, headers });
      expect([url, answer.statusCode, answer.headers["content-type"]]).toEqual([url, 404, "application/problem+json"]);
      expect(answer.headers).toMatchObject(data);
    }
    const wrong = await app.inject({ method: "POST", url: "/regels", payload: {} });
    expect([wrong.statusCode, wrong.headers["allow"]]).toEqual([405, "GET, HEAD, OPTIONS"]);
  });

  it("have the addresses that the pages themselves know", () => {
    const program = readFileSync(join(import.meta.dirname, "../../web/shell/pages.ts"), "utf8");
    const lists = [...program.matchAll(/paths: \[([^\]]+)\]/g)].map(([, list]) => list ?? "");
    const known = lists.flatMap((list) => [...list.matchAll(/"([^"]+)"/g)].map(([, path]) => path));
    const moved = [...program.matchAll(/MOVED: [^=]+= \{([^}]*)\}/g)].map(([, list]) => list ?? "");
    const old = moved.flatMap((list) => [...list.matchAll(/"([^"]+)":/g)].map(([, path]) => path));
    expect([...known, ...old].sort()).toEqual([...PAGE_PATHS].sort());
  });

  it("are no part of the interface's document", () => {
    expect(Object.keys(document.paths).some((path) => path.includes("regels") || path.includes("assets"))).toBe(false);
  });
});
