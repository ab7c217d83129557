import type { ServerResponse } from "node:http";
import { type Connection, readEurostat } from "@keten/figures";
import { describe, expect, it } from "vitest";
import { codesOf, faultsOf } from "./support/faults.js";
import { applicants } from "./support/json-stat.js";
import { type Asked, freePort, json, quick, serve } from "./support/server.js";

const query = {
  dataset: "migr_asyappctza",
  filters: { geo: "NL", sex: "T", age: "TOTAL", unit: "PER", applicant: "FRST" },
  since: "2015",
};
const good = applicants("applicant", "FRST", { SY: { "2023": 12_870, "2024": [9_945, "p"] } });

const refused = (status: number, id: number, label: string) => ({ error: [{ status, id, label }] });
const queued = {
  warning: {
    status: 413,
    label: "ASYNCHRONOUS_RESPONSE. Your request will be treated asynchronously. Please try again later.",
  },
};

/** Answers one after the other; the last one stays. */
type Step = (response: ServerResponse, asked: Asked) => void;
async function answering(...steps: [Step, ...Step[]]) {
  let step = 0;
  const { url, asked } = await serve((one, response) =>
    (steps[Math.min(step++, steps.length - 1)] as Step)(response, one),
  );
  const connection: Connection = { ...quick, baseUrl: url };
  return {
    asked,
    connection,
    read: (more: Partial<Connection> = {}) => readEurostat(query, { ...connection, ...more }),
  };
}
const says =
  (body: unknown, status = 200): Step =>
  (response) =>
    json(response, body, status);
const writes =
  (text: string, status = 200): Step =>
  (response) => {
    response.writeHead(status).end(text);
  };

describe("Eurostat's answers", () => {
  it("asks for the filters and reads values and flags", async () => {
    const { asked, read } = await answering(says(good));
    const table = await read();
    expect(asked[0]?.path).toBe("/statistics/1.0/data/migr_asyappctza");
    expect(Object.fromEntries(asked[0]?.query ?? [])).toEqual({
      format: "JSON",
      lang: "EN",
      ...query.filters,
      sinceTimePeriod: "2015",
    });
    expect(table.observations.map(({ codes, value, flag }) => [codes["citizen"], codes["time"], value, flag])).toEqual([
      ["SY", "2023", 12_870, ""],
      ["SY", "2024", 9_945, "p"],
    ]);
  });

  it.each([
    ["an error with id 100", says(refused(400, 100, "ERR_NO_RESULT"), 400)],
    ["a table without values", says({ ...good, value: {}, status: {} })],
    [
      "a table whose dimension has no code left",
      says({
        ...good,
        size: [1, 1, 1, 1, 1, 1, 1, 0],
        value: {},
        status: {},
        dimension: { ...good.dimension, time: { category: { index: {} } } },
      }),
    ],
  ])("takes %s for an empty selection", async (_, step) => {
    const { read } = await answering(step);
    expect((await read()).observations).toEqual([]);
  });

  it.each([
    ["dataset-unknown", says(refused(404, 100, "ERR_NOT_FOUND_4: unknown dataset"), 404)],
    ["filter-syntax", says(refused(400, 140, "syntax"), 400)],
    ["dimension-unknown", says(refused(400, 150, "DIMENSION applicant"), 400)],
    ["extraction-too-big", says(refused(413, 413, "EXTRACTION_TOO_BIG: estimated 9000000 rows"), 413)],
    ["extraction-too-big", says(refused(416, 416, "too many"), 416)],
    [
      "extraction-too-big",
      writes(
        '<S:Fault xmlns:S="x"><faultcode>413</faultcode><faultstring>EXTRACTION_TOO_BIG</faultstring></S:Fault>',
        413,
      ),
    ],
    ["request-refused", says(refused(400, 999, "something new"), 400)],
    ["request-refused", says({ error: { status: 400, id: 1, label: "an object" } }, 200)],
    ["request-refused", writes("<html>Forbidden</html>", 403)],
    ["answer-not-json", writes("Welcome to the hotel network")],
    ["answer-not-json", writes(JSON.stringify(good).slice(0, 300))],
    ["answer-not-json", writes("")],
    ["answer-shape", says({ hello: "world" })],
    ["answer-shape", says([])],
  ])("tells %s", async (code, step) => {
    const { asked, read } = await answering(step);
    const [fault] = await faultsOf(read);
    expect(fault).toMatchObject({ code, severity: "error" });
    expect(fault?.message.nl).not.toMatch(/\{\w+\}/);
    expect(asked).toHaveLength(1);
  });

  it("repeats the words of the office", async () => {
    const { read } = await answering(says(refused(413, 413, "EXTRACTION_TOO_BIG: estimated 9000000 rows"), 413));
    expect((await faultsOf(read))[0]?.message.en).toContain("estimated 9000000 rows");
  });
});

describe("answers that come later", () => {
  it("asks the same again until the table is there", async () => {
    const { asked, read } = await answering(says(queued), says(queued), says(good));
    expect((await read()).observations).toHaveLength(2);
    expect(new Set(asked.map((one) => one.query.toString())).size).toBe(1);
    expect(asked).toHaveLength(3);
  });

  it("gives up after the agreed number of times", async () => {
    const { asked, read } = await answering(says(queued));
    expect(await codesOf(read)).toEqual(["still-preparing"]);
    expect(asked).toHaveLength(quick.polls);
  });

  const key = "98de05ea-540a-43d3-903b-7c9e14faf808";
  const xml = (state: string) =>
    `<env:Envelope xmlns:env="e"><env:Body><ns0:queued xmlns:ns0="a"><id>${key}</id><status>${state}</status></ns0:queued></env:Body></env:Envelope>`;
  it.each([
    ["XML", xml],
    ["JSON", (state: string) => JSON.stringify({ key, status: state })],
  ])("fetches the answer by its key, sent as %s", async (_, body) => {
    const { asked, read } = await answering(
      writes(body("SUBMITTED")),
      writes(body("PROCESSING")),
      writes(body("AVAILABLE")),
      says(good),
    );
    expect((await read()).observations).toHaveLength(2);
    expect(asked.slice(1).map((one) => one.path)).toEqual([
      `/1.0/async/status/${key}`,
      `/1.0/async/status/${key}`,
      `/1.0/async/data/${key}`,
    ]);
  });

  it.each(["EXPIRED", "UNKNOWN_REQUEST"])("tells that a prepared answer is gone: %s", async (state) => {
    const { read } = await answering(writes(xml("SUBMITTED")), writes(xml(state)));
    expect(await codesOf(read)).toEqual(["preparation-lost"]);
  });
});

describe("a server or a line that fails", () => {
  it.each([500, 501, 503])("tries again after %i and then reads", async (status) => {
    const { asked, read } = await answering(says(refused(status, 500, "try later"), status), says(good));
    expect((await read()).observations).toHaveLength(2);
    expect(asked).toHaveLength(2);
  });

  it("stops after the agreed attempts", async () => {
    const { asked, read } = await answering(writes("<html>Service Unavailable</html>", 503));
    expect(await codesOf(read)).toEqual(["server-error"]);
    expect(asked).toHaveLength(quick.attempts);
  });

  it("tells an answer that breaks off", async () => {
    const { asked, read } = await answering((response) => {
      response.writeHead(200, { "content-length": 5_000 });
      response.write(JSON.stringify(good).slice(0, 200), () => response.destroy());
    });
    expect(await codesOf(read)).toEqual(["answer-cut-off"]);
    expect(asked).toHaveLength(1);
  });

  it("tells that nobody answers", async () => {
    const ask = (baseUrl: string) => codesOf(() => readEurostat(query, { ...quick, baseUrl }));
    expect(await ask(`http://127.0.0.1:${await freePort()}`)).toEqual(["server-unreachable"]);
    expect(await ask("ftp://127.0.0.1")).toEqual(["address-invalid"]);
    expect(await ask("eurostat")).toEqual(["address-invalid"]);
  });

  const slow: Step = (response) => {
    response.writeHead(200);
    response.write("{");
  };
  it("does not wait for ever", async () => {
    const { read } = await answering(slow);
    expect(await codesOf(() => read({ timeoutMs: 60 }))).toEqual(["server-timeout"]);
  });

  it("stops at once when told to, during an answer, a pause or before", async () => {
    const stop = new AbortController();
    const { read } = await answering((response, asked) => {
      slow(response, asked);
      setTimeout(() => stop.abort(), 20);
    });
    expect(await codesOf(() => read({ signal: stop.signal }))).toEqual(["refresh-cancelled"]);

    const pause = new AbortController();
    const waiting = await answering((response) => {
      json(response, queued);
      setTimeout(() => pause.abort(), 20);
    });
    expect(await codesOf(() => waiting.read({ signal: pause.signal, pollMs: 60_000 }))).toEqual(["refresh-cancelled"]);
    expect(waiting.asked).toHaveLength(1);

    const never = await answering(says(good));
    expect(await codesOf(() => never.read({ signal: AbortSignal.abort() }))).toEqual(["refresh-cancelled"]);
    expect(never.asked).toHaveLength(0);
  });
});
