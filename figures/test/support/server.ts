import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";

export interface Asked {
  path: string;
  query: URLSearchParams;
}

type Respond = (asked: Asked, response: ServerResponse, request: IncomingMessage) => void;

const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
});

/** A server on this machine only, that ends with the test. */
export async function serve(respond: Respond): Promise<{ url: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "", "http://here");
    const one = { path: decodeURIComponent(url.pathname), query: url.searchParams };
    asked.push(one);
    respond(one, response, request);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  running.push(
    () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  );
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

export const json = (response: ServerResponse, body: unknown, status = 200): void => {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
};

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Patience for tests: no waiting worth naming. */
export const quick = { timeoutMs: 5_000, attempts: 3, backOffMs: 1, pollMs: 1, polls: 4 };
