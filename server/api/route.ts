import type { Problem } from "@keten/text";
import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import { HttpProblem } from "./http-problem.js";
import { problemsOfIssues } from "./validation.js";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Open data: a page of anybody may read it. */
    open?: boolean;
    /** The content that this address reads; without it, none. */
    reads?: "json";
    /** The forms in which it answers; JSON where left out. */
    forms?: readonly string[];
    /** A page or a part of one; all other addresses speak JSON. */
    page?: boolean;
  }
  interface FastifySchema {
    operationId?: string;
    tags?: readonly string[];
    summary?: string;
    description?: string;
    hide?: boolean;
  }
}

const nothing = z.strictObject({});
/** Bytes in a form that no schema describes. */
const file = z.string().meta({ description: "A file." });
type Nothing = typeof nothing;

export interface Route<
  Path extends z.ZodObject = Nothing,
  Query extends z.ZodObject = Nothing,
  Content extends z.ZodType = z.ZodUndefined,
> {
  method: "GET" | "POST";
  url: string;
  operationId: string;
  tag: string;
  summary: string;
  description?: string;
  path?: Path;
  query?: Query;
  content?: Content;
  /** Adds what only the law can tell about the content, so that all faults come at once. */
  alsoCheck?: (content: unknown) => readonly Problem[];
  gives: {
    status: 200 | 201 | 202;
    schema: z.ZodType;
    description: string;
    /** Other forms in which the same can be had, as bytes. */
    files?: readonly string[];
  };
  open?: boolean;
  handle(input: {
    path: z.output<Path>;
    query: z.output<Query>;
    content: z.output<Content>;
    reply: FastifyReply;
  }): unknown;
}

/** Adds one address: checks all of its input at once, answers what its schema says. */
export function addRoute<Path extends z.ZodObject, Query extends z.ZodObject, Content extends z.ZodType>(
  app: FastifyInstance,
  route: Route<Path, Query, Content>,
): void {
  const { path = nothing, query = nothing, content, gives } = route;
  app.route({
    method: route.method,
    url: route.url,
    config: {
      open: route.open ?? false,
      forms: ["application/json", ...(gives.files ?? [])],
      ...(content ? { reads: "json" as const } : {}),
    },
    schema: {
      operationId: route.operationId,
      tags: [route.tag],
      summary: route.summary,
      ...(route.description ? { description: route.description } : {}),
      ...(route.path ? { params: path } : {}),
      ...(route.query ? { querystring: query } : {}),
      ...(content ? { body: content } : {}),
      response: {
        [gives.status]: {
          description: gives.description,
          content: {
            "application/json": { schema: gives.schema },
            ...Object.fromEntries((gives.files ?? []).map((type) => [type, { schema: file }])),
          },
        },
      },
    },
    async handler(request, reply) {
      const problems: Problem[] = [];
      const read = <Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> | undefined => {
        const result = schema.safeParse(input);
        if (result.success) return result.data;
        problems.push(...problemsOfIssues(result.error.issues, input));
        return undefined;
      };
      const input = {
        path: read(path, request.params),
        query: read(query, request.query),
        content: content ? read(content, request.body) : undefined,
      };
      if (route.alsoCheck && isObject(request.body)) {
        const more = route.alsoCheck(request.body);
        const known = new Set(more.map(({ field }) => field));
        // Who knows what the content means says more of it than that its form is wrong.
        const own = problems.filter(({ code, field }) => code !== "value-form" || !known.has(field));
        const told = new Set(own.map(({ field }) => field));
        problems.splice(0, problems.length, ...own);
        problems.push(...more.filter(({ field }) => field === undefined || !told.has(field)));
      }
      if (problems.length > 0) throw new HttpProblem(400, problems);
      reply.code(gives.status).type("application/json; charset=utf-8");
      return await route.handle({
        path: input.path as z.output<Path>,
        query: input.query as z.output<Query>,
        content: input.content as z.output<Content>,
        reply,
      });
    },
  });
}

function isObject(content: unknown): boolean {
  return typeof content === "object" && content !== null && !Array.isArray(content);
}
