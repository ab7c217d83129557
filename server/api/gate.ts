import { t } from "@keten/text";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { problem } from "../problems.js";
import { accepts } from "./accept.js";
import { dataHeaders, openHeaders, pageHeaders } from "./headers.js";
import { HttpProblem } from "./http-problem.js";
import { KnownPaths } from "./known-paths.js";

export interface Gate {
  /** Host names that requests may be for; without it, any (a proxy in front then decides). */
  hosts?: readonly string[];
  isStopping(): boolean;
}

/** What every request passes before anything of it is read: headers, address, method, forms. */
export function addGate(app: FastifyInstance, gate: Gate): void {
  const paths = new KnownPaths();
  app.addHook("onRoute", ({ url, method, config }) => {
    for (const one of [method].flat()) paths.add(url, one, config?.open ?? false);
  });
  app.addHook("onRequest", async (request, reply) => {
    const { config } = request.routeOptions;
    reply.headers(config.page ? pageHeaders : dataHeaders);
    if (config.open) reply.headers(openHeaders);
    if (gate.isStopping()) throw new HttpProblem(503, [problem("stopping")], { "Retry-After": "5" });
    checkHost(request, gate.hosts);
    if (request.is404) return answerUnknown(request, reply, paths);
    // An empty last part would otherwise pass for a parameter.
    const path = pathOf(request);
    if (path !== "/" && path.endsWith("/")) return reply.callNotFound();
    if (config.page) return;
    checkAccept(request);
    if (request.method === "POST") checkContentForm(request);
  });
}

export function pathOf({ url }: FastifyRequest): string {
  return url.split("?", 1)[0] ?? "";
}

/** A name that a stranger's page had pointed at this computer must not reach what is stored here. */
function checkHost({ hostname, headers }: FastifyRequest, hosts: readonly string[] | undefined): void {
  if (headers.host === undefined || headers.host === "") {
    throw new HttpProblem(400, [problem("request-malformed", { field: "Host" })]);
  }
  if (hosts && !hosts.includes(hostname.toLowerCase())) {
    throw new HttpProblem(421, [
      problem("host-unexpected", {
        field: "Host",
        value: headers.host,
        allowed: t(hosts.join(", "), hosts.join(", ")),
      }),
    ]);
  }
}

/** Nothing here, or something that does not know the method. */
function answerUnknown(request: FastifyRequest, reply: FastifyReply, paths: KnownPaths): FastifyReply | undefined {
  const known = paths.find(pathOf(request));
  if (known === null) return undefined;
  const { allow, open } = known;
  if (request.method === "OPTIONS") {
    reply.headers({ Allow: allow });
    if (open) reply.headers({ ...openHeaders, "Access-Control-Allow-Methods": allow });
    return reply.code(204).send();
  }
  throw new HttpProblem(
    405,
    [
      problem("method-not-allowed", {
        values: { method: request.method },
        value: request.method,
        allowed: t(allow, allow),
      }),
    ],
    { Allow: allow },
  );
}

function checkAccept(request: FastifyRequest): void {
  const { forms = ["application/json"] } = request.routeOptions.config;
  if (forms.some((form) => accepts(request.headers.accept, form))) return;
  const all = forms.join(", ");
  throw new HttpProblem(406, [
    problem("not-acceptable", { field: "Accept", value: request.headers.accept, allowed: t(all, all) }),
  ]);
}

const JSON_CONTENT = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

function checkContentForm(request: FastifyRequest): void {
  const { headers, routeOptions } = request;
  const type = headers["content-type"];
  const hasContent = headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
  const unread = (field: string, value: string | undefined, allowed: string, header = {}): HttpProblem =>
    new HttpProblem(415, [problem("content-type-unsupported", { field, value, allowed: t(allowed, allowed) })], header);
  if ((routeOptions.config.reads === "json" || hasContent || type !== undefined) && !JSON_CONTENT.test(type ?? "")) {
    throw unread("Content-Type", type, "application/json");
  }
  const encoding = headers["content-encoding"];
  if (encoding !== undefined && encoding.toLowerCase() !== "identity") {
    throw unread("Content-Encoding", encoding, "identity", { "Accept-Encoding": "identity" });
  }
}
