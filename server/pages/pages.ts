import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { readAccept } from "../api/accept.js";
import { pathOf } from "../api/gate.js";
import { lastingPageHeaders, pageHeaders } from "../api/headers.js";
import { BASE_PATH } from "../api/openapi.js";
import { compressedParts } from "./compressed-parts.js";

/** The addresses of the pages; each gets the same document, whose script draws the page. */
export const PAGE_PATHS = [
  "/",
  "/wat-geldt",
  "/regels",
  "/regels/:id",
  "/wat-veranderde-er",
  "/wat-is-niet-zeker",
  "/scenarios",
  "/spreiding",
  "/spreiding/huisvesting",
  "/spreiding/:municipality",
  "/plaatsen",
  "/spreiding/tafel",
  "/spreiding/tafel/:id",
  "/hoe-goed-is-het-model",
  "/cijfers",
  "/cijfers/:series",
  "/begrippen",
  "/begrippen/:term",
  "/simulatie",
  "/over",
  "/toegankelijkheid",
];

const DOCUMENT = "index.html";
/** The folder of the parts whose names change with their content. */
const ASSETS = "assets";

/** Built pages, as they are when the server starts. */
export interface Pages {
  folder: string;
  document: string;
}

/** The built pages in a folder; null where there are none. */
export function readPages(folder: string): Pages | null {
  const path = join(folder, DOCUMENT);
  return existsSync(path) ? { folder, document: readFileSync(path, "utf8") } : null;
}

/** Serves pages and their parts. */
export async function addPages(app: FastifyInstance, pages: Pages): Promise<void> {
  await app.register(async (scope) => {
    scope.addHook("onRoute", (route) => {
      route.config = { ...route.config, page: true };
      route.schema = { ...route.schema, hide: true };
    });
    await scope.register(fastifyStatic, {
      root: pages.folder,
      index: false,
      wildcard: false,
      cacheControl: false,
      globIgnore: [DOCUMENT],
      setHeaders(reply, path) {
        if (path.includes(join(pages.folder, ASSETS))) reply.headers(lastingPageHeaders);
      },
    });
    const assets = join(pages.folder, ASSETS);
    if (existsSync(assets)) addCompressed(scope, compressedParts(assets));
    for (const path of PAGE_PATHS) scope.get(path, (_request, reply) => sendDocument(reply, pages, 200));
  });
}

/** Gives parts compressed to browsers that take them so, before they would be read from the disk. */
function addCompressed(scope: FastifyInstance, find: ReturnType<typeof compressedParts>): void {
  scope.addHook("preHandler", async (request, reply) => {
    const [, folder, name = "", ...more] = pathOf(request).split("/");
    if (folder !== ASSETS || more.length > 0) return;
    reply.header("Vary", "Accept-Encoding");
    const part = readAccept(request.headers["accept-encoding"]?.toString() ?? "").some(({ value }) => value === "br")
      ? await find(name)
      : null;
    if (part === null) return;
    return reply.headers(lastingPageHeaders).header("Content-Encoding", "br").type(part.type).send(part.content);
  });
}

/** Whether a reader of an unknown address is somebody with a browser, who is helped more by a page. */
export function wantsPage(request: FastifyRequest): boolean {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  const path = pathOf(request);
  if (path === BASE_PATH || path.startsWith(`${BASE_PATH}/`)) return false;
  return readAccept(request.headers.accept ?? "").some(({ value }) => value === "text/html");
}

/** The document of all pages; with 404 its script says that there is no such page. */
export function sendDocument(reply: FastifyReply, pages: Pages, status: 200 | 404): FastifyReply {
  return reply.code(status).headers(pageHeaders).type("text/html; charset=utf-8").send(pages.document);
}
