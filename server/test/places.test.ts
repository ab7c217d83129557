import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleApi } from "./support/api.js";
import { type Document, documentOf, operationsOf, PLACES_OPERATIONS } from "./support/document.js";
import { noStorage } from "./support/storages.js";

/** Every answer is checked against its schema while it is written. */
describe("the interface on reception places", () => {
  let app: FastifyInstance;
  let document: Document;
  const seen = new Set<string>();
  beforeAll(async () => {
    ({ app } = await sampleApi(noStorage()));
    document = await documentOf(app);
  });
  afterAll(() => app.close());

  async function call(method: "GET" | "POST", path: string, payload?: object) {
    const answer = await app.inject({ method, url: `/v1${path}`, ...(payload ? { payload } : {}) });
    const at = `/v1${path.split("?")[0]}`.replace("/v1", "");
    const operation = operationsOf(document).find(
      (one) => one.path === at && one.method.toUpperCase() === method,
    )?.operation;
    if (operation && answer.statusCode < 400) seen.add(operation.operationId);
    return { status: answer.statusCode, body: answer.json() };
  }

  it("counts breaches of the maximum of Ter Apel both ways (C23)", async () => {
    const { status, body } = await call("POST", "/agreed-maximum", {
      keten: 1,
      // Of after the day of this server, on which the second order is known.
      counts: [{ day: "2024-11-14", slept: 1950, byDay: 100 }],
      expected: [{ month: "2027-01", slept: { p50: 1900, p80: 2010, n: 20 } }],
    });
    expect(status).toBe(200);
    expect(body.readings.map((one: { counting: string; due: number }) => [one.counting, one.due])).toEqual([
      ["nights", 0],
      ["everyone", 50_000],
      ["as-held", 50_000],
    ]);
    expect(body.warnings[0].possible).toEqual({ month: "2027-01", above: 4, of: 20, atLeast: true });
    expect(body.sources.length).toBeGreaterThan(1);
  });

  it("counts for any location with terms of its own", async () => {
    const { body } = await call("POST", "/agreed-maximum", {
      keten: 1,
      terms: {
        location: "Voorbeeld",
        maximum: 300,
        orders: [{ id: "kort-geding", from: "2026-01-01", perDay: 2500, cap: 4000 }],
      },
      counts: [
        { day: "2026-01-01", slept: 301 },
        { day: "2026-01-02", slept: 301 },
      ],
    });
    expect(body.readings[0].orders[0]).toMatchObject({ due: 4000, uncapped: 5000, capReached: "2026-01-02" });
  });

  it("tells everything that is wrong with counts", async () => {
    const twice = await call("POST", "/agreed-maximum", {
      keten: 1,
      counts: [
        { day: "2026-01-01", slept: 1 },
        { day: "2026-01-01", slept: 2 },
      ],
    });
    expect([twice.status, twice.body.errors[0].code]).toEqual([400, "count-twice"]);
    const wrong = await call("POST", "/agreed-maximum", { keten: 1, counts: [{ day: "2026-02-30", slept: -1 }] });
    expect(wrong.body.errors.map(({ code }: { code: string }) => code).sort()).toEqual([
      "value-not-a-date",
      "value-too-small",
    ]);
  });

  const facts = {
    birthDate: "1990-01-01",
    unaccompanied: false,
    receptionStage: "waiting",
    applicationDate: "2026-01-10",
    otherStateRequested: true,
  };

  it("gives people the right kind of place, and says why", async () => {
    const { status, body } = await call("POST", "/placement", {
      keten: 1,
      on: "2026-02-01",
      people: [
        { id: "a", facts },
        { id: "b", facts: { ...facts, receptionStage: "arrival" }, lives: null },
      ],
      locations: [{ id: "emmen", places: [{ kind: "azc-return", free: 1 }] }],
    });
    expect(status).toBe(200);
    expect(body.people[0]).toMatchObject({ state: "placed", location: "emmen", kind: "azc-return" });
    expect(body.people[0].needs.because.length).toBeGreaterThan(0);
    expect(body.people[1]).toMatchObject({ state: "without-place", needs: { kind: "azc-registration" } });
    expect(body.warnings.map(({ code }: { code: string }) => code)).toEqual(["people-without-place"]);
    expect(body.weights.basis).toBe("guess");
  });

  it("tells everything that is wrong with people and places, in their facts too", async () => {
    const { status, body } = await call("POST", "/placement", {
      keten: 1,
      people: [{ id: "a", facts: { ...facts, birthDate: "1990-02-30", geboren: 1 } }],
      locations: [{ id: "emmen", places: [] }],
    });
    expect(status).toBe(400);
    expect(body.errors.map(({ code, field }: { code: string; field: string }) => [code, field])).toEqual([
      ["no-such-day", "people[0].facts.birthDate"],
      ["unknown-fact", "people[0].facts.geboren"],
    ]);
    const form = await call("POST", "/placement", {
      keten: 1,
      people: [{ id: "a", facts: {} }],
      locations: [{ id: "emmen", places: [{ kind: "tent", free: -1 }] }],
    });
    expect(form.body.errors.map(({ field }: { field: string }) => field)).toEqual([
      "locations[0].places[0].kind",
      "locations[0].places[0].free",
    ]);
  });

  it("gives the half-year task with what was published, as JSON and as a table", async () => {
    const { status, body } = await call("GET", "/housing-task?halfYear=2025H1");
    expect(status).toBe(200);
    expect(body.task).toMatchObject({ number: 15_000, halfYear: "2025-S1" });
    expect(body.task.municipalities).toHaveLength(342);
    expect(body.published.map(({ halfYear }: { halfYear: string }) => halfYear)).toContain("2022-S1");
    expect(body.known).toMatchObject({ waiting: { value: 18_000 }, housedPerMonth: 2518 });
    expect(body.flow).toBeNull();
    expect((await call("GET", "/housing-task")).body.task.halfYear).toBe("2025-S2");
    const table = await app.inject({ url: "/v1/housing-task?number=13000&format=csv&language=nl" });
    expect(table.headers["content-type"]).toContain("text/csv");
    expect(table.body.split("\r\n")).toHaveLength(344);
    const missing = await call("GET", "/housing-task?halfYear=2024H1");
    expect([missing.status, missing.body.errors[0].code]).toEqual([400, "housing-number-missing"]);
  });

  it("reckons with backlogs of one's own, and with the places that permit holders take", async () => {
    const { body } = await call("POST", "/housing-task", {
      number: 13_000,
      own: "code;achterstand;gehuisvest\nGM0363;100;50\n",
      flow: {
        from: "2024-07",
        months: 8,
        waiting: 18_000,
        granted: 2600,
        housed: 2500,
        hotel: { perMonth: 100, prolonged: false },
        placeYear: 69_400,
        hotelYear: 91_000,
      },
    });
    expect(body.task.totals).toMatchObject({ told: 1, backlog: 100, realised: 50, ahead: 0 });
    expect(body.flow.months[0]).toMatchObject({ month: "2024-07", waiting: 18_000, inHotel: 100 });
    expect(body.flow.months[0].placeCost).toBeCloseTo((69_400 * 18_000) / 12, 1);
    expect(body.flow).toMatchObject({ hotelMonths: 6, warnings: [] });
    expect(body.flow.sources.length).toBeGreaterThan(0);
    const wrong = await call("POST", "/housing-task", { number: 13_000, own: "code;achterstand\nGM0363;x\n" });
    expect([wrong.status, wrong.body.errors[0].code]).toEqual([400, "table-column-missing"]);
  });

  it("was called in every operation on places", () => {
    expect([...seen].sort()).toEqual([...PLACES_OPERATIONS].sort());
  });
});
