import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import { API_VERSION } from "./headers.js";
import { PROBLEM_MEDIA_TYPE } from "./problem-details.js";

/** Who to write to about this interface: those who run this server. */
export interface Contact {
  name: string;
  email: string;
  url: string;
}

export interface ApiDocument {
  openapi: string;
  info: Record<string, unknown>;
  servers: { url: string; description?: string }[];
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>>;
}
interface Operation {
  responses: Record<string, Record<string, unknown>>;
  requestBody?: unknown;
  parameters?: { in: string }[];
  [key: string]: unknown;
}

export const BASE_PATH = "/v1";

const tags = [
  { name: "law", description: "Rules and facts: what the law says, since when, and where that is written." },
  { name: "decisions", description: "What the rules say about a case, and what to ask next." },
  { name: "receipts", description: "Decisions that were kept, and made again with the rules of then." },
  { name: "figures", description: "Published figures of the chain, each with its source." },
  { name: "reception", description: "Reception places: their distribution, maxima, placement and plans." },
  { name: "simulation", description: "Runs of the simulated chain." },
  { name: "service", description: "This server itself." },
];

const errors: Record<string, { name: string; description: string }> = {
  "400": { name: "InvalidInput", description: "The request is not right; every fault is listed." },
  "404": { name: "NotFound", description: "There is nothing at this address." },
  "406": { name: "NotAcceptable", description: "The answer does not exist in the form asked for." },
  "409": {
    name: "Conflict",
    description: "This cannot be made of the run, or not yet; or somebody else saved in the meantime.",
  },
  "413": { name: "TooLarge", description: "The content is too large." },
  "415": { name: "UnsupportedContent", description: "The content is in a form that is not read." },
  "421": { name: "OtherServer", description: "The request was meant for another server." },
  "500": { name: "ServerFault", description: "A fault in the server; it is recorded under the number given." },
  "507": { name: "StorageFull", description: "The disk of the database is full; nothing was stored." },
  "503": { name: "Unavailable", description: "The server stops, or cannot reach what it needs." },
};

/** Describes every address that is added after this, from the same schemas that check it. */
export async function describeApi(app: FastifyInstance, contact: Contact): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Keten",
        description:
          "The rules, figures and simulation of the Dutch asylum and migration chain. Days are ISO dates; a period ends on the day before its `until`.",
        version: API_VERSION,
        contact: { ...contact },
        license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
      },
      servers: [{ url: BASE_PATH, description: "This server." }],
      tags,
    },
    stripBasePath: true,
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
}

/** The document of every address, once all are added. */
export function apiDocument(app: FastifyInstance): ApiDocument {
  return completed(oneNameEach(JSON.parse(JSON.stringify(app.swagger(), withoutPattern))));
}

/** A format says it in a word; the pattern of a day fills a page. */
function withoutPattern(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("format" in value) || !("pattern" in value)) return value;
  const { pattern: _, ...rest } = value;
  return rest;
}

/** A schema that is read and written alike comes out twice, once as `…Input`; keeps one. */
function oneNameEach(document: ApiDocument): ApiDocument {
  const schemas = document.components["schemas"] ?? {};
  const renamed = (value: unknown): string =>
    JSON.stringify(value).replace(/("#\/components\/schemas\/\w+?)Input"/g, '$1"');
  for (const [name, schema] of Object.entries(schemas)) {
    const base = schemas[name.replace(/Input$/, "")];
    if (!name.endsWith("Input") || base === undefined) continue;
    if (renamed(schema) !== renamed(base)) throw new Error(`the schema ${name} reads otherwise than it writes`);
    delete schemas[name];
  }
  return JSON.parse(renamed(document));
}

/** Where what is asked can be at odds with what is stored. */
function conflicts(method: string, path: string): boolean {
  if (method === "post") return path === "/worksheets/{worksheetId}/versions";
  return method === "get" && path.startsWith("/simulation-runs/{runId}/");
}

/** What holds for all operations alike: the version header and the errors. */
function completed(document: ApiDocument): ApiDocument {
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const inPath = operation.parameters?.some((parameter) => parameter.in === "path") ?? false;
      for (const status of Object.keys(errors)) {
        if ((status === "413" || status === "415") && operation.requestBody === undefined) continue;
        if (status === "404" && !inPath) continue;
        if (status === "409" && !conflicts(method, path)) continue;
        operation.responses[status] ??= { $ref: `#/components/responses/${errors[status]?.name}` };
      }
      for (const response of Object.values(operation.responses)) {
        if (!("$ref" in response)) response["headers"] = versionHeader;
      }
    }
  }
  return {
    ...document,
    components: {
      ...document.components,
      headers: {
        ApiVersion: {
          description: "The full version of this interface.",
          schema: { type: "string", const: API_VERSION },
        },
      },
      responses: Object.fromEntries(
        Object.values(errors).map(({ name, description }) => [
          name,
          {
            description,
            headers: versionHeader,
            content: { [PROBLEM_MEDIA_TYPE]: { schema: { $ref: "#/components/schemas/ProblemDetails" } } },
          },
        ]),
      ),
    },
  };
}

const versionHeader = { "API-Version": { $ref: "#/components/headers/ApiVersion" } };
