import type { FastifyInstance, InjectOptions } from "fastify";
import { z } from "zod";

export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  parameters?: { name: string; in: string; required: boolean; schema: JsonSchema }[];
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
  responses: Record<string, DocumentedResponse>;
}
export type JsonSchema = Record<string, unknown>;
interface DocumentedResponse {
  $ref?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, { schema: JsonSchema }>;
}
export interface Document {
  openapi: string;
  info: { version: string; title: string; contact: Record<string, string> };
  servers: { url: string }[];
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, JsonSchema>;
    responses: Record<string, DocumentedResponse>;
    headers: Record<string, unknown>;
  };
}

export async function documentOf(app: FastifyInstance): Promise<Document> {
  return (await app.inject({ url: "/v1/openapi.json" })).json();
}

/** Follows references inside the document; throws where one leads nowhere. */
export function resolve<Value>(document: Document, value: Value & { $ref?: string }): Value {
  if (value.$ref === undefined) return value;
  let found: unknown = document;
  for (const step of value.$ref.replace("#/", "").split("/")) found = (found as Record<string, unknown>)?.[step];
  if (found === undefined) throw new Error(`${value.$ref} leads nowhere`);
  return found as Value;
}

export function operationsOf(document: Document): { path: string; method: string; operation: Operation }[] {
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ path, method, operation })),
  );
}

/** The operation that answers a request; nothing where the document names none. */
export function operationAt(document: Document, { method = "GET", url }: InjectOptions): string | undefined {
  const path = String(url).replace(/^\/v1/, "").split("?")[0] ?? "";
  const fits = operationsOf(document).filter(
    (one) => one.method.toUpperCase() === method && new RegExp(`^${one.path.replace(/\{\w+\}/g, "[^/]+")}$`).test(path),
  );
  // An address written out goes before one with a name in it.
  return fits.toSorted((a, b) => a.path.split("{").length - b.path.split("{").length)[0]?.operation.operationId;
}

/** A checker of values by a schema of the document, as a reader of the document would build it. */
export function checkerOf(document: Document, schema: JsonSchema): z.ZodType {
  const definitions = JSON.parse(
    JSON.stringify(document.components.schemas).replaceAll("#/components/schemas/", "#/$defs/"),
  );
  const root = JSON.parse(JSON.stringify(schema).replaceAll("#/components/schemas/", "#/$defs/"));
  return z.fromJSONSchema({ $defs: definitions, ...root });
}

/** Operations that need a real run behind them; they are tested with one. */
export const RESULT_OPERATIONS = [
  "getBands",
  "getDifferences",
  "getCostDifferences",
  "getHistory",
  "getSensitivity",
  "getTable",
  "requestSensitivity",
];

/** Operations on reception places, which store nothing; they have a test of their own. */
export const PLACES_OPERATIONS = ["countBreaches", "placePeople", "getHousingTask", "computeHousingTask"];

/** Operations on worksheets and rounds; they are tested on both databases. */
export const TABLE_OPERATIONS = [
  "listWorksheets",
  "keepWorksheet",
  "getWorksheet",
  "listWorksheetVersions",
  "keepWorksheetVersion",
  "getWorksheetVersion",
  "getWorksheetReport",
  "readCommitmentTable",
  "getDistributionCycle",
];

/** Operations on places plans, which store nothing; they have a test of their own. */
export const PLAN_OPERATIONS = ["getPlacesPlanExample", "readPlacesPlan", "computePlacesPlan", "optimisePlacesPlan"];
