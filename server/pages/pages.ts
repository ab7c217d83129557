import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { readAccept } from "../api/accept.js";
import { lastingPageHeaders, pageHeaders } from "../api/headers.js";
import { BASE_PATH } from "../api/openapi.js";

/** The addresses of the pages; each gets the same document, whose script draws the page. */
export const PAGE_PATHS = ["/", "/wat-geldt", "/regels", "/regels/:id", "/simulatie", "/over", "/toegankelijkheid"];

const DOCUMENT = "index.html";

/** Whether a folder holds built pages. */
export function hasPages(folder: string): boolean {
  return existsSync(join(folder, DOCUMENT));
}

/** Serves built pages and their parts. */
export async function addPages(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(async (scope) => {
    scope.addHook("onRoute", (route) => {
      route.config = { ...route.config, page: true };
      route.schema = { ...route.schema, hide: true };
    });
    await scope.register(fastifyStatic, {
      root: folder,
      index: false,
      wildcard: false,
      cacheControl: false,
      setHeaders(reply, path) {
        if (path.includes(join(folder, "assets"))) reply.headers(lastingPageHeaders);
      },
    });
    for (const path of PAGE_PATHS) scope.get(path, (_request, reply) => sendDocument(reply, 200));
  });
}

/** Whether a reader of an unknown address is somebody with a browser, who is helped more by a page. */
export function wantsPage(request: FastifyRequest): boolean {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  if (request.url === BASE_PATH || request.url.startsWith(`${BASE_PATH}/`)) return false;
  return readAccept(request.headers.accept ?? "").some(({ value }) => value === "text/html");
}

/** The document of all pages; with 404 its script says that there is no such page. */
export function sendDocument(reply: FastifyReply, status: 200 | 404): FastifyReply {
  return reply.code(status).headers(pageHeaders).sendFile(DOCUMENT);
}
