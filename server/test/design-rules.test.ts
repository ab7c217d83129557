import { readFileSync } from "node:fs";
import { join } from "node:path";
import { API_VERSION } from "@keten/server";
import type { FastifyInstance, InjectOptions } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleApi } from "./support/api.js";
import { type Document, documentOf, operationsOf, resolve } from "./support/document.js";
import { noStorage } from "./support/storages.js";

/** The API design rules of the Dutch government that a program can decide by asking, at every address there is. */
describe("every address of the interface", () => {
  let app: FastifyInstance;
  let document: Document;
  beforeAll(async () => {
    ({ app } = await sampleApi(noStorage()));
    document = await documentOf(app);
  });
  afterAll(() => app.close());

  const paths = () =>
    Object.entries(document.paths).map(([path, operations]) => ({
      url: `/v1${path.replace(/\{\w+\}/g, "some")}`,
      methods: Object.keys(operations).map((method) => method.toUpperCase()),
    }));
  const ask = async (options: InjectOptions) => {
    const answer = await app.inject(options);
    const isProblem = answer.headers["content-type"] === "application/problem+json";
    return { status: answer.statusCode, headers: answer.headers, body: isProblem ? answer.json() : null };
  };
  const codes = (body: { errors: { code: string }[] }) => body.errors.map(({ code }) => code);

  it("does not exist with a slash behind it, and is never redirected (no-trailing-slash)", async () => {
    for (const { url } of paths()) {
      const { status, body } = await ask({ method: "GET", url: `${url}/` });
      expect([url, status, codes(body)]).toEqual([url, 404, ["path-unknown"]]);
    }
  });

  it("says which methods it knows when it is asked with another (http-methods)", async () => {
    for (const { url, methods } of paths()) {
      for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"] as const) {
        if (methods.includes(method)) continue;
        const { status, headers, body } = await ask({ method, url });
        expect([url, method, status]).toEqual([url, method, 405]);
        expect(String(headers["allow"]).split(", ")).toEqual(expect.arrayContaining(methods));
        expect(body).toMatchObject({ status: 405, title: expect.any(String), detail: expect.any(String) });
      }
    }
  });

  it("refuses forms that it cannot give or read, and never repeats what was asked for (content negotiation)", async () => {
    const form = "application/x-made-up";
    for (const { url, methods } of paths()) {
      for (const method of methods as ("GET" | "POST")[]) {
        const unservable = await ask({ method, url, headers: { accept: form } });
        expect([url, method, unservable.status]).toEqual([url, method, 406]);
        expect(unservable.headers["content-type"]).not.toContain("made-up");
        if (method !== "POST") continue;
        const unreadable = await ask({ method, url, headers: { "content-type": form }, payload: "{}" });
        expect([url, unreadable.status]).toEqual([url, 415]);
      }
    }
  });

  it("lists all faults of its input at once, under 400 (invalid-input, all-errors)", async () => {
    const asked = operationsOf(document).filter(({ operation }) =>
      (operation.parameters ?? []).some((parameter) => parameter.in === "query"),
    );
    expect(asked.length).toBeGreaterThan(3);
    for (const { path, operation } of asked) {
      const required = (operation.parameters ?? []).filter((one) => one.in === "query" && one.required);
      const url = `/v1${path.replace(/\{\w+\}/g, "some")}?first=1&second=2`;
      const { status, body } = await ask({ method: "GET", url });
      expect([url, status]).toEqual([url, 400]);
      const fields = body.errors.map(({ field }: { field: string }) => field);
      expect(fields).toEqual(expect.arrayContaining(["first", "second", ...required.map(({ name }) => name)]));
    }
  });

  it("describes each of its answers, among them one that succeeds (doc-openapi)", () => {
    for (const { path, operation } of operationsOf(document)) {
      const answers = Object.entries(operation.responses);
      expect(
        answers.some(([status]) => /^2\d\d$/.test(status)),
        path,
      ).toBe(true);
      for (const [, answer] of answers) expect(resolve(document, answer), path).toHaveProperty("description");
    }
  });

  it("is in a document that anybody may read, from anywhere (publish-openapi)", async () => {
    const { status, headers } = await ask({ url: "/v1/openapi.json", headers: { origin: "https://example.org" } });
    expect([status, headers["access-control-allow-origin"]]).toEqual([200, "*"]);
    expect(document.info.version).toBe(API_VERSION);
    for (const { url } of document.servers) expect(url).not.toMatch(/^http:/);
  });

  it("asks for and gives moments with their offset, days without a time (timezone, date-omit-time-portion)", () => {
    const text = JSON.stringify(document.components.schemas);
    expect(text).not.toMatch(/"format":"(time|date-time-local|datetime)"/);
    const moments = [...text.matchAll(/"(\w+)":\{[^{}]*"format":"date-time"/g)].map(([, name]) => name);
    expect(moments.length).toBeGreaterThan(0);
    for (const name of moments) expect(name).toMatch(/At$/);
  });

  it("has an entry in the list of changes (changelog)", () => {
    const changes = readFileSync(join(import.meta.dirname, "../../CHANGELOG.md"), "utf8");
    expect(changes).toMatch(new RegExp(`API.*${API_VERSION.replaceAll(".", "\\.")}`, "i"));
  });
});
