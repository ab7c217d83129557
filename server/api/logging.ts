import { type FastifyInstance, type FastifyServerOptions, LogController } from "fastify";

export interface LogStream {
  write(line: string): void;
}

/** What the log says of an error, and nothing about a request but what `logRequests` writes. */
export function logging(stream: LogStream | undefined): Pick<FastifyServerOptions, "logger" | "logController"> {
  if (!stream) return { logger: false };
  return {
    logController: new LogController({ disableRequestLogging: true }),
    logger: {
      stream,
      level: "info",
      base: { pid: process.pid },
      serializers: {
        err: (error: Error & { code?: unknown }) => ({
          type: error.name,
          message: isSafe(error) ? error.message : "",
          stack: placesOf(error),
          ...(error.code === undefined ? {} : { code: error.code }),
        }),
      },
    },
  };
}

/**
 * One line for each request, with the address as it was declared: never the path or query that was typed,
 * the content, a header or a network address, since those can tell about a person.
 */
export function logRequests(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.is404 ? null : request.routeOptions.url,
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime * 10) / 10,
      },
      "answered",
    );
  });
}

/** Faults in a program; the messages of others, a database's or a parser's, repeat what was sent. */
function isSafe(error: Error): boolean {
  return error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
}

function placesOf(error: Error): string {
  const lines = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [error.name, ...lines].join("\n");
}
