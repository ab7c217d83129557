import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { KetenError, type Problem, t } from "@keten/text";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { problem } from "../problems.js";
import { type StorageFault, storageFaultOf } from "../storage/faults.js";
import { dataHeaders } from "./headers.js";
import { HttpProblem } from "./http-problem.js";
import { languageOf, PROBLEM_MEDIA_TYPE, problemDetails, serverFault } from "./problem-details.js";

export const MAX_CONTENT_BYTES = 1_048_576;

interface Told {
  status: number;
  problems: readonly Problem[];
  headers: Readonly<Record<string, string>>;
}

/** Answers any error of any part as problem details; what is our own fault goes to the log, not to the reader. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, problems, headers } = toldOf(error, request);
  if (status >= 500) {
    if (error instanceof HttpProblem) request.log.warn({ causes: problems.map(({ code }) => code) }, "request refused");
    else request.log.error({ err: error }, "request failed");
  }
  const language = languageOf(request.headers["accept-language"]);
  return reply
    .code(status)
    .headers(dataHeaders)
    .headers(headers)
    .headers({ "Content-Language": language, Vary: "Accept, Accept-Language" })
    .type(PROBLEM_MEDIA_TYPE)
    .serializer((details: unknown) => JSON.stringify(details))
    .send(problemDetails(status, problems, language, request.id));
}

function toldOf(error: unknown, request: FastifyRequest): Told {
  // Nobody reads this; it only must not pass for a fault of ours.
  if (request.raw.readableAborted) return { status: 400, problems: [problem("request-broken-off")], headers: {} };
  if (error instanceof HttpProblem) return error;
  if (error instanceof KetenError) return { status: 400, problems: error.problems, headers: {} };
  const fault = storageFaultOf(error);
  if (fault !== null) return storageTold(fault);
  const { code, statusCode = 500 } = error as Partial<FastifyError>;
  const one = (status: number, told: Problem): Told => ({ status, problems: [told], headers: {} });
  switch (code) {
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return one(
        413,
        problem("content-too-large", {
          allowed: t(`ten hoogste ${MAX_CONTENT_BYTES} bytes`, `at most ${MAX_CONTENT_BYTES} bytes`),
        }),
      );
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return one(415, problem("content-type-unsupported", { field: "Content-Type" }));
    case "FST_ERR_CTP_INVALID_CONTENT_LENGTH":
      return one(400, problem("request-malformed", { field: "Content-Length" }));
    case "FST_ERR_BAD_URL":
      return one(400, problem("address-malformed"));
    case "FST_ERR_MAX_PARAM_LENGTH":
      return one(404, problem("path-unknown"));
  }
  if (statusCode >= 400 && statusCode < 500) return one(statusCode, problem("request-refused"));
  return one(500, serverFault(request.id));
}

/** A database that is gone or full now may be all right soon; what was asked was not done. */
function storageTold(fault: StorageFault): Told {
  if (fault === "full") return { status: 507, problems: [problem("storage-full")], headers: {} };
  return { status: 503, problems: [problem("database-away")], headers: { "Retry-After": "5" } };
}

type BrokenRequest = Error & { code?: string };

/** Answers what is not even a request, which no route or hook ever sees. */
export function answerBrokenRequest(error: BrokenRequest, socket: Duplex, newId: () => string): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, told] = brokenBecause(error.code);
  const content = JSON.stringify(problemDetails(status, [told], "nl", newId()));
  const headers = { ...dataHeaders, ...contentHeaders(content), Connection: "close" };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("\r\n")}\r\n\r\n${content}`);
}

function brokenBecause(code: string | undefined): [number, Problem] {
  if (code === "HPE_HEADER_OVERFLOW") return [431, problem("headers-too-large")];
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return [408, problem("request-timeout")];
  return [400, problem("request-malformed")];
}

/** Answers `Expect` with anything but `100-continue`. */
export function answerExpectation(response: ServerResponse, newId: () => string): void {
  const content = JSON.stringify(problemDetails(417, [problem("expectation-failed")], "nl", newId()));
  response.writeHead(417, { ...dataHeaders, ...contentHeaders(content), Connection: "close" }).end(content);
}

function contentHeaders(content: string): Record<string, string> {
  return {
    "Content-Type": PROBLEM_MEDIA_TYPE,
    "Content-Language": "nl",
    "Content-Length": String(Buffer.byteLength(content)),
  };
}
