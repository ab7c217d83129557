import { connect } from "node:net";
import type { Storage } from "@keten/server";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleApi, sampleServices } from "./support/api.js";
import { checkerOf, documentOf } from "./support/document.js";
import { noStorage } from "./support/storages.js";

interface Answer {
  status: number;
  headers: Record<string, string>;
  content: string;
}

/** Everything that can be wrong with a request, sent as bytes over a real connection. */
describe("a request that does not fit", () => {
  let app: FastifyInstance;
  let port: number;
  let isProblem: (content: unknown) => boolean;
  beforeAll(async () => {
    const services = sampleServices();
    const breaking = { ...services, law: { ...services.law, ask: () => JSON.parse('"secret-value') } };
    ({ app } = await sampleApi(noStorage(), { services: breaking, hosts: ["127.0.0.1", "localhost"] }));
    await app.listen({ host: "127.0.0.1", port: 0 });
    port = (app.server.address() as { port: number }).port;
    const document = await documentOf(app);
    const checker = checkerOf(document, { $ref: "#/components/schemas/ProblemDetails" });
    isProblem = (content) => checker.safeParse(content).success;
  });
  afterAll(() => app.close());

  function send(text: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1", () => socket.write(text));
      const parts: Buffer[] = [];
      socket.on("data", (part) => parts.push(part));
      socket.on("error", reject);
      socket.on("close", () => {
        const [head = "", ...rest] = Buffer.concat(parts).toString().split("\r\n\r\n");
        const [first = "", ...lines] = head.split("\r\n");
        const headers = lines.map((line): [string, string] => {
          const colon = line.indexOf(":");
          return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
        });
        resolve({
          status: Number(first.split(" ")[1]),
          headers: Object.fromEntries(headers),
          content: rest.join("\r\n\r\n"),
        });
      });
    });
  }

  const request = (line: string, headers: Record<string, string> = {}, content = ""): string => {
    const all = { Host: "127.0.0.1", Connection: "close", ...headers };
    if (content !== "") Object.assign(all, { "Content-Length": String(Buffer.byteLength(content)) });
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
    return `${line} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${content}`;
  };
  const json = { "Content-Type": "application/json" };
  const question = '{"rule":"library.fee","facts":{"loanDate":"2026-02-01"}}';

  const faults: [string, string, number, string, Record<string, string>?][] = [
    ["nothing there", request("GET /v1/nothing"), 404, "path-unknown"],
    [
      "nothing there, with content",
      request("POST /v1/nothing", { "Content-Type": "text/x" }, "x"),
      404,
      "path-unknown",
    ],
    ["a slash at the end", request("GET /v1/rules/"), 404, "path-unknown"],
    ["two slashes", request("GET /v1//rules"), 404, "path-unknown"],
    ["capitals", request("GET /V1/RULES"), 404, "path-unknown"],
    ["the base alone", request("GET /v1"), 404, "path-unknown"],
    ["a parameter that is too long", request(`GET /v1/receipts/${"a".repeat(300)}`), 404, "path-unknown"],
    ["another method", request("DELETE /v1/rules"), 405, "method-not-allowed", { allow: "GET, HEAD, OPTIONS" }],
    [
      "another method, with content",
      request("PUT /v1/decisions", { "Content-Type": "text/x" }, "x"),
      405,
      "method-not-allowed",
      { allow: "OPTIONS, POST" },
    ],
    [
      "a method hardly anybody knows",
      request("PROPFIND /v1/receipts/x"),
      405,
      "method-not-allowed",
      { allow: "GET, HEAD, OPTIONS" },
    ],
    ["no form that can be given", request("GET /v1/rules", { Accept: "text/csv" }), 406, "not-acceptable"],
    [
      "a form that is refused",
      request("GET /v1/rules", { Accept: "application/json;q=0, image/png" }),
      406,
      "not-acceptable",
    ],
    ["no content type", request("POST /v1/decisions", {}, question), 415, "content-type-unsupported"],
    ["no content type and no content", request("POST /v1/decisions"), 415, "content-type-unsupported"],
    [
      "another content type",
      request("POST /v1/decisions", { "Content-Type": "text/plain" }, question),
      415,
      "content-type-unsupported",
    ],
    [
      "a form",
      request("POST /v1/receipts", { "Content-Type": "application/x-www-form-urlencoded" }, "a=b"),
      415,
      "content-type-unsupported",
    ],
    [
      "a content type that is none",
      request("POST /v1/decisions", { "Content-Type": "json" }, question),
      415,
      "content-type-unsupported",
    ],
    [
      "other letters",
      request("POST /v1/decisions", { "Content-Type": "application/json; charset=utf-16" }, question),
      415,
      "content-type-unsupported",
    ],
    [
      "packed content",
      request("POST /v1/decisions", { ...json, "Content-Encoding": "gzip" }, question),
      415,
      "content-type-unsupported",
      { "accept-encoding": "identity" },
    ],
    [
      "content that is too large",
      request("POST /v1/decisions", json, `"${"x".repeat(1_048_577)}"`),
      413,
      "content-too-large",
    ],
    ["no content", request("POST /v1/decisions", { ...json, "Content-Length": "0" }), 400, "content-missing"],
    ["content that is no JSON", request("POST /v1/decisions", json, '{"rule": }'), 400, "json-invalid"],
    ["content that breaks off", request("POST /v1/decisions", json, '{"rule": "a'), 400, "json-invalid"],
    ["a key of a prototype", request("POST /v1/decisions", json, '{"__proto__":{"a":1}}'), 400, "json-forbidden-key"],
    [
      "a key of a prototype deep inside",
      request("POST /v1/decisions", json, '{"facts":[{"constructor":{"prototype":{}}}]}'),
      400,
      "json-forbidden-key",
    ],
    ["content of another kind", request("POST /v1/decisions", json, "3"), 400, "value-kind"],
    [
      "deep content",
      request("POST /v1/decisions", json, "[".repeat(100_000) + "]".repeat(100_000)),
      400,
      "json-too-deep",
    ],
    ["an address that cannot be read", request("GET /v1/receipts/%zz"), 400, "address-malformed"],
    ["a parameter of another form", request("GET /v1/receipts/12"), 400, "value-form"],
    ["another host", request("GET /v1/rules", { Host: "keten.example.org" }), 421, "host-unexpected"],
    ["no host", "GET /v1/rules HTTP/1.1\r\nConnection: close\r\n\r\n", 400, "request-malformed"],
    [
      "an expectation",
      request("POST /v1/decisions", { ...json, Expect: "a-miracle" }, question),
      417,
      "expectation-failed",
    ],
    ["no HTTP at all", "hello\r\n\r\n", 400, "request-malformed"],
    [
      "a header without end",
      `${request("GET /v1/rules").slice(0, -4)}\r\nX: ${"x".repeat(40_000)}\r\n\r\n`,
      431,
      "headers-too-large",
    ],
    ["a fault of our own", request("POST /v1/questions", json, question), 500, "server-fault"],
  ];

  it.each(faults)("%s", async (_name, text, status, code, headers = {}) => {
    const answer = await send(text);
    expect([answer.status, answer.content && JSON.parse(answer.content).errors[0].code]).toEqual([status, code]);
    expect(answer.headers["content-type"]).toBe("application/problem+json");
    const details = JSON.parse(answer.content);
    expect(isProblem(details)).toBe(true);
    expect(details).toMatchObject({ status, type: `urn:keten:problem:${code}` });
    expect(details.title).not.toBe("");
    expect(details.detail).not.toBe("");
    expect(answer.headers).toMatchObject({
      "api-version": "1.0.0",
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "content-language": "nl",
      ...headers,
    });
    expect(answer.headers["strict-transport-security"]).toMatch(/^max-age=\d+/);
    expect(answer.content).not.toContain("secret-value");
    expect(answer.content).not.toMatch(/node_modules|FST_ERR|SyntaxError/);
  });

  it("names the line and column where JSON breaks", async () => {
    const answer = await send(request("POST /v1/decisions", json, '{\n  "a": 1 "b": 2\n}'));
    expect(JSON.parse(answer.content).errors[0].at).toEqual({ line: 2, column: "10" });
  });

  it("is not cut short by what comes before it on the same connection", async () => {
    const first = request("GET /v1/nothing").replace("Connection: close", "Connection: keep-alive");
    const answer = await send(first + request("GET /v1/facts"));
    expect(answer.content).toContain("HTTP/1.1 200 OK");
  });

  it("is answered with methods where it asks for them", async () => {
    const answer = await send(request("OPTIONS /v1/decisions"));
    expect([answer.status, answer.headers["allow"], answer.content]).toEqual([204, "OPTIONS, POST", ""]);
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    const open = await send(request("OPTIONS /v1/rules", { Origin: "https://example.org" }));
    expect(open.headers).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, HEAD, OPTIONS",
    });
  });

  it("gets no content where it asks for the head only", async () => {
    const answer = await send(request("HEAD /v1/nothing"));
    expect([answer.status, answer.content]).toEqual([404, ""]);
  });
});

describe("the log", () => {
  it("has one line for each request, and nothing of what was sent", async () => {
    const services = sampleServices();
    const breaking = { ...services, law: { ...services.law, ask: () => JSON.parse('"secret-in-an-error') } };
    const { app, log } = await sampleApi(noStorage(), { services: breaking });
    const headers = { "user-agent": "secret-agent", cookie: "secret-cookie", "x-forwarded-for": "198.51.100.7" };
    const secret = { rule: "secret-rule", facts: { loanDate: "secret-day" } };
    await app.inject({ method: "POST", url: "/v1/decisions?secret=query", payload: secret, headers });
    await app.inject({ method: "POST", url: "/v1/questions", payload: { rule: "library.fee" }, headers });
    await app.inject({ url: "/v1/receipts/secret-id", headers });
    await app.inject({ url: "/secret-path", headers });
    await app.inject({
      method: "POST",
      url: "/v1/decisions",
      payload: '{"secret',
      headers: { ...headers, "content-type": "application/json" },
    });
    await app.close();
    const text = log.join("");
    expect(text).not.toContain("secret");
    expect(text).not.toContain("198.51.100.7");
    expect(text).not.toContain("127.0.0.1");
    const lines = log.map((line) => JSON.parse(line));
    expect(lines.filter(({ msg }) => msg === "answered").map(({ route, status }) => [route, status])).toEqual([
      ["/v1/decisions", 400],
      ["/v1/questions", 500],
      ["/v1/receipts/:receiptId", 400],
      [null, 404],
      ["/v1/decisions", 400],
    ]);
    const [fault] = lines.filter(({ level }) => level >= 50);
    expect(fault.err).toMatchObject({ type: "SyntaxError", message: "" });
    expect(fault.err.stack).toContain("faults.test");
  });
});

describe("a database that stops answering", () => {
  it("makes the server unhealthy, not silent", async () => {
    const storage = { ...noStorageOf(), kind: "postgresql" } as Storage;
    const { app } = await sampleApi(storage);
    const health = await app.inject({ url: "/v1/health" });
    expect([health.statusCode, health.json().errors[0].code]).toEqual([503, "database-away"]);
    const receipt = await app.inject({ url: "/v1/receipts/00000000-0000-4000-8000-000000000000" });
    expect([receipt.statusCode, receipt.json().errors[0].code]).toEqual([503, "database-away"]);
    await app.close();
  });

  function noStorageOf(): object {
    const fail = async (): Promise<never> => {
      throw Object.assign(new Error("connection refused at secret-host"), { code: "ECONNREFUSED" });
    };
    return { ping: fail, receipts: { find: fail }, close: async () => undefined };
  }
});
