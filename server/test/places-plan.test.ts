import { once } from "node:events";
import { connect } from "node:net";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleApi } from "./support/api.js";
import { documentOf, operationsOf, PLAN_OPERATIONS } from "./support/document.js";
import { noStorage } from "./support/storages.js";

interface Plan {
  months: number;
  options: { id: string; opens?: string }[];
  [part: string]: unknown;
}

/** Every answer is checked against its schema while it is written. */
describe("the interface on places plans", () => {
  let app: FastifyInstance;
  let plan: Plan;
  beforeAll(async () => {
    ({ app } = await sampleApi(noStorage()));
    plan = (await app.inject({ url: "/v1/places-plan/example" })).json();
    plan = { ...plan, months: 18, options: plan.options.slice(0, 8) };
  });
  afterAll(() => app.close());
  const post = async (path: string, payload: object) => {
    const answer = await app.inject({ method: "POST", url: `/v1/places-plan${path}`, payload });
    return { status: answer.statusCode, body: answer.json() };
  };
  const fields = (body: { errors: { field: string }[] }) => body.errors.map(({ field }) => field);

  it("is described, every operation of it", async () => {
    const of = operationsOf(await documentOf(app)).filter(({ path }) => path.startsWith("/places-plan"));
    expect(of.map(({ operation }) => operation.operationId).sort()).toEqual([...PLAN_OPERATIONS].sort());
  });

  it("computes a plan", async () => {
    const { status, body } = await post("", plan);
    expect([status, body.months.length, body.ways.total, body.madeUp]).toEqual([200, 18, 40, true]);
    expect(body.buffer[0].costPerYear).toBeCloseTo((body.cost * 12) / 18, 1);
  });

  it("finds what to open, and computes the plan with it", async () => {
    const { status, body } = await post("/openings", plan);
    expect([status, body.optimised.closeEnough]).toEqual([200, true]);
    const opened = body.plan.options.filter(({ opens }: { opens?: string }) => opens !== undefined);
    expect(opened.length).toBe(body.optimised.openings.length);
    expect((await post("", body.plan)).body).toEqual(body.result);
  });

  it("reads the text of a file, and tells of its faults with their lines", async () => {
    const read = await post("/text", { text: JSON.stringify(plan), file: "mine.json" });
    expect([read.status, read.body]).toEqual([200, plan]);
    const wrong = await post("/text", { text: "keten: 1\nmonths: none\n", file: "mine.yaml" });
    expect(wrong.status).toBe(400);
    const fault = wrong.body.errors.find(({ field }: { field: string }) => field === "months");
    expect(fault.at).toEqual({ file: "mine.yaml", line: 2 });
    expect((await post("/text", { text: "a: [" })).status).toBe(400);
  });

  it("tells of all faults at once: of the form, and of what only the whole plan shows", async () => {
    const wrong = { ...plan, months: 0, keten: 2, extra: true };
    const { status, body } = await post("", wrong);
    expect(status).toBe(400);
    expect(fields(body).sort()).toEqual(["extra", "keten", "months"]);
    const twice = await post("/openings", { ...plan, options: [plan.options[0], plan.options[0]] });
    expect([twice.status, fields(twice.body)]).toEqual([400, ["options[1].id"]]);
  });

  it("searches two plans at a time and refuses a third, until there is room again", async () => {
    const three = await Promise.all([0, 1, 2].map(() => post("/openings", plan)));
    expect(three.map(({ status }) => status).sort()).toEqual([200, 200, 503]);
    expect((await post("/openings", plan)).status).toBe(200);
  }, 60_000);

  it("goes on answering while it searches, and stops where the reader is gone", async () => {
    const own = (await sampleApi(noStorage())).app;
    const address = new URL(await own.listen({ port: 0, host: "127.0.0.1" }));
    const whole = (await own.inject({ url: "/v1/places-plan/example" })).json();
    const body = JSON.stringify(whole);
    const leave = async () => {
      const socket = connect(Number(address.port), "127.0.0.1");
      await once(socket, "connect");
      socket.write(
        `POST /v1/places-plan/openings HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
      return socket;
    };
    const sockets = [await leave(), await leave()];
    // It answers others meanwhile; by then it has read what came before.
    for (let times = 0; times < 5; times++)
      expect((await fetch(new URL("/v1/places-plan/example", address))).status).toBe(200);
    const ask = () =>
      own.inject({ method: "POST", url: "/v1/places-plan/openings", payload: { ...plan, options: [] } });
    expect((await ask()).statusCode).toBe(503);
    for (const socket of sockets) socket.destroy();
    await expect.poll(async () => (await ask()).statusCode, { timeout: 20_000 }).toBe(200);
    await own.close();
  }, 60_000);
});
