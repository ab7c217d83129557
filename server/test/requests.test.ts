import { request } from "node:http";
import { connect, type Socket } from "node:net";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleApi } from "./support/api.js";
import { noStorage } from "./support/storages.js";

const ARRIVAL = 300;

describe("requests that are too large, too slow or broken off", () => {
  let app: FastifyInstance;
  let log: string[];
  let port: number;
  beforeAll(async () => {
    ({ app, log } = await sampleApi(noStorage(), { arrivalMilliseconds: ARRIVAL }));
    await app.listen({ host: "127.0.0.1", port: 0 });
    port = (app.server.address() as { port: number }).port;
  });
  afterAll(() => app.close());

  /** Sends content of ten megabytes, and reads the answer whenever it comes. */
  function large(path: string, headers: Record<string, string | number>): Promise<{ status: number; code: string }> {
    return new Promise((resolve, reject) => {
      const sent = request(
        { port, path, method: "POST", headers: { "Content-Type": "application/json", ...headers } },
        (answer) => {
          let text = "";
          answer.on("data", (part) => (text += part));
          answer.on("end", () => resolve({ status: answer.statusCode ?? 0, code: JSON.parse(text).errors[0].code }));
        },
      );
      // The server need not read on once it has refused.
      sent.on("error", (error: NodeJS.ErrnoException) => {
        if (error.code !== "EPIPE" && error.code !== "ECONNRESET") reject(error);
      });
      sent.end(`{"name":"${"x".repeat(10_000_000)}"}`);
    });
  }

  it.each([
    "/v1/simulation-runs",
    "/v1/decisions",
    "/v1/receipts",
  ])("content of 10 MB is refused at %s", async (path) => {
    const refused = { status: 413, code: "content-too-large" };
    expect(await large(path, { "Content-Length": 10_000_011 })).toEqual(refused);
    expect(await large(path, { "Transfer-Encoding": "chunked" })).toEqual(refused);
  });

  const head = `POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n`;

  function open(text: string): { socket: Socket; answer: Promise<string> } {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let got = "";
    socket.on("data", (part) => (got += part));
    socket.on("error", () => undefined);
    return { socket, answer: new Promise((resolve) => socket.once("close", () => resolve(got))) };
  }

  it.each([
    ["headers", head.slice(0, 40)],
    ["content", `${head}{"rule":`],
  ])("%s that never come are not waited for", async (_what, text) => {
    const answer = await open(text).answer;
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
    expect(answer).toContain("urn:keten:problem:request-timeout");
  });

  it("an answer that nobody waits for is no fault", async () => {
    for (const text of [head, `${head}{"rule":`, `GET /v1/rules HTTP/1.1\r\nHost: localhost\r\n\r\n`]) {
      const { socket, answer } = open(text);
      await new Promise((resolve) => setTimeout(resolve, 50));
      socket.destroy();
      await answer;
    }
    const { answer } = open("GET /v1/facts HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    expect(await answer).toMatch(/^HTTP\/1.1 200 /);
    const levels = log.map((line) => JSON.parse(line).level as number);
    expect(levels.filter((level) => level >= 40)).toEqual([]);
  });
});
