import { API_VERSION, type Storage } from "@keten/server";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleApi } from "./support/api.js";
import { type Document, documentOf, operationsOf, resolve } from "./support/document.js";
import { noStorage } from "./support/storages.js";

/** The API design rules of the Dutch government that a program can decide on the document (version 2.2). */
describe("the document of the interface", () => {
  let app: FastifyInstance;
  let document: Document;
  const storage: Storage = noStorage();
  beforeAll(async () => {
    ({ app } = await sampleApi(storage));
    document = await documentOf(app);
  });
  afterAll(() => app.close());

  /** Every object anywhere in the document, with where it stands. */
  function* everything(value: unknown, at: string): Generator<[string, Record<string, unknown>]> {
    if (typeof value !== "object" || value === null) return;
    if (!Array.isArray(value)) yield [at, value as Record<string, unknown>];
    for (const [key, member] of Object.entries(value)) yield* everything(member, `${at}/${key}`);
  }
  const objects = (): [string, Record<string, unknown>][] => [...everything(document, "#")];
  const operations = () => operationsOf(document);

  it("is OpenAPI 3 with unique operations and declared tags (doc-openapi)", () => {
    expect(document.openapi).toMatch(/^3(\.\d+){1,2}$/);
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[a-z][A-Za-z]+$/.test(id))).toBe(true);
    const tags = document.tags.map(({ name }) => name);
    expect(new Set(tags).size).toBe(tags.length);
    for (const { operation } of operations()) {
      expect(operation.tags).toHaveLength(1);
      expect(tags).toContain(operation.tags[0]);
      expect(operation.summary).not.toBe("");
    }
  });

  it("declares every path parameter, and no other", () => {
    for (const { path, operation } of operations()) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === "path");
      expect(declared.map(({ name }) => name)).toEqual(inPath);
      expect(declared.every(({ required }) => required)).toBe(true);
    }
  });

  it("has no reference that leads nowhere, and no schema that nothing uses", () => {
    const references = objects().flatMap(([, { $ref }]) => (typeof $ref === "string" ? [$ref] : []));
    for (const $ref of references) expect(() => resolve(document, { $ref })).not.toThrow();
    const unused = Object.keys(document.components.schemas).filter(
      (name) => !references.includes(`#/components/schemas/${name}`),
    );
    expect(unused).toEqual([]);
  });

  it("says who to write to (doc-openapi-contact)", () => {
    expect(Object.keys(document.info.contact).sort()).toEqual(["email", "name", "url"]);
  });

  it("has the major version in the address and the full one in the document (uri-version, semver)", () => {
    expect(document.servers.map(({ url }) => url)).toEqual(["/v1"]);
    expect(document.info.version).toMatch(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/);
    expect(document.info.version).toBe(API_VERSION);
    expect(`v${API_VERSION.split(".")[0]}`).toBe("v1");
  });

  it("names the version header in every answer (version-header)", () => {
    for (const { operation } of operations()) {
      for (const response of Object.values(operation.responses)) {
        expect(resolve(document, response).headers).toHaveProperty("API-Version");
      }
    }
  });

  it("writes paths in small letters with hyphens, without a slash at the end (no-trailing-slash, kebab-case)", () => {
    const allowed = /^(\/|(\/_[a-z0-9]+|\/(([a-z0-9-]+|{[^}]+})(\/([a-z0-9\-.]+|{[^}]+}))*)(\/_[a-z]+)?)\/?)$/;
    for (const path of Object.keys(document.paths)) {
      if (path !== "/openapi.json") expect(path).toMatch(allowed);
      expect(path.endsWith("/")).toBe(false);
    }
  });

  it("writes query keys in camel case (query-keys-camel-case)", () => {
    const keys = operations().flatMap(({ operation }) =>
      (operation.parameters ?? []).filter((one) => one.in === "query"),
    );
    expect(keys.length).toBeGreaterThan(0);
    for (const { name } of keys) expect(name).toMatch(/^\$?[a-z][a-z\d]*([A-Z][a-z\d]*)*$/);
  });

  it("uses the five methods only (http-methods)", () => {
    for (const { method } of operations()) expect(["get", "post", "put", "patch", "delete"]).toContain(method);
  });

  it("tells every error as problem details, and wrong input as 400 (problem-details, invalid-input)", () => {
    for (const { method, operation } of operations()) {
      expect(operation.responses).not.toHaveProperty("422");
      if (method !== "get" || operation.parameters) expect(operation.responses).toHaveProperty("400");
      for (const [status, response] of Object.entries(operation.responses)) {
        if (!/^[45]/.test(status)) continue;
        const { content = {} } = resolve(document, response);
        expect(Object.keys(content)).toEqual(["application/problem+json"]);
        const schema = resolve(document, content["application/problem+json"]?.schema ?? {});
        expect(schema["required"]).toEqual(expect.arrayContaining(["status", "title", "detail"]));
      }
    }
  });

  it("gives days and moments their format (date-time)", () => {
    const formats = objects().flatMap(([, { format }]) => (typeof format === "string" ? [format] : []));
    expect(new Set(formats)).toEqual(new Set(["date", "date-time", "uuid"]));
    for (const [at, value] of objects()) {
      if (!at.endsWith("/properties")) continue;
      for (const [name, schema] of Object.entries(value)) {
        if (!/(^date|^datum|Date|Datum|_date|_datum)/.test(name)) continue;
        const { items = schema } = schema as { items?: unknown };
        expect(items, `${at}/${name}`).toMatchObject({ format: "date" });
      }
    }
  });

  it("names schemas in Pascal case and properties in camel case", () => {
    for (const name of Object.keys(document.components.schemas)) expect(name).toMatch(/^[A-Z][A-Za-z]*$/);
    for (const [at, value] of objects()) {
      if (!at.endsWith("/properties")) continue;
      // Columns of the tables keep the names that they have in the files.
      const form = at.includes("/SensitivityRow/") ? /^[a-z][a-z0-9_]*$/ : /^[a-z][A-Za-z0-9]*$/;
      for (const name of Object.keys(value)) expect(name, at).toMatch(form);
    }
  });

  it("puts nothing about a person in an address (no-sensitive-uris)", () => {
    const sensitive = /bsn|vnummer|vreemdeling|naam|^name$|geboorte|birth/i;
    for (const { operation } of operations()) {
      for (const { name } of operation.parameters ?? []) expect(name).not.toMatch(sensitive);
    }
  });
});
