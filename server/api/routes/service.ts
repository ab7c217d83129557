import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { problem } from "../../problems.js";
import { HttpProblem } from "../http-problem.js";
import { type ApiDocument, apiDocument, BASE_PATH } from "../openapi.js";
import type { ApiParts } from "../parts.js";
import { addRoute } from "../route.js";
import { named } from "../schemas/common.js";

const health = named(
  "Health",
  "Whether the server can do its work.",
  z.strictObject({
    status: z.literal("ok"),
    database: z.enum(["embedded", "postgresql"]),
    ruleSet: z.strictObject({ version: z.string(), hash: z.string() }),
  }),
);

/** The interface's own description, and whether the server works. */
export function addServiceRoutes(app: FastifyInstance, { services, storage, runs }: ApiParts): void {
  let document: ApiDocument | undefined;
  app.get(
    `${BASE_PATH}/openapi.json`,
    {
      config: { open: true },
      schema: {
        operationId: "getOpenapi",
        tags: ["service"],
        summary: "This interface in OpenAPI 3.1",
        response: {
          200: {
            description: "The document.",
            content: { "application/json": { schema: z.looseObject({ openapi: z.string() }) } },
          },
        },
      },
    },
    async () => (document ??= apiDocument(app)),
  );
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/health`,
    operationId: "getHealth",
    tag: "service",
    summary: "Whether the server and its database work",
    gives: { status: 200, schema: health, description: "Both work." },
    async handle() {
      await storage.ping();
      if (runs.fault() === "full") throw new HttpProblem(507, [problem("storage-full")]);
      const { law, ruleSet } = services.law;
      return { status: "ok", database: storage.kind, ruleSet: { version: law.version, hash: ruleSet.hash } };
    },
  });
}
