import { distribute, newWorksheet, type Worksheet } from "@keten/distribution";
import { distributionServices, type Storage } from "@keten/server";
import type { FastifyInstance, InjectOptions } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleApi } from "./support/api.js";
import { documentOf, operationAt, TABLE_OPERATIONS } from "./support/document.js";
import { noStorage, onBothDatabases, withStorage } from "./support/storages.js";

const GELDERLAND = "PV25";
function freshSheet(more: Partial<Worksheet> = {}): Worksheet {
  const sheet = newWorksheet(
    distribute(distributionServices().inputs(), { cycle: 2024 }),
    GELDERLAND,
    "Tafel Gelderland",
  );
  if (!sheet) throw new Error("no such province");
  return { ...sheet, ...more };
}
const trade = (id: string, places: number, from = "GM0202", to = "GM0268") => ({
  id,
  task: "reception" as const,
  from,
  to,
  places,
});
/** Requests that were answered, to see that no operation was passed over. */
const answered: InjectOptions[] = [];
async function send(app: FastifyInstance, request: InjectOptions) {
  const answer = await app.inject(request);
  if (answer.statusCode < 400) answered.push(request);
  return answer;
}
const codes = (body: { errors: { code: string }[] }) => body.errors.map(({ code }) => code);

onBothDatabases("worksheets by the interface", (fresh) => {
  let storage: Storage;
  let app: FastifyInstance;
  let done: () => Promise<void>;
  beforeAll(async () => {
    ({ storage, done } = await withStorage(fresh));
    ({ app } = await sampleApi(storage));
  });
  afterAll(async () => {
    await app.close();
    await done();
  });
  const post = async (url: string, payload: object) => {
    const answer = await send(app, { method: "POST", url: `/v1${url}`, payload });
    return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
  };
  const get = async (url: string) => {
    const answer = await send(app, { url: `/v1${url}` });
    return { status: answer.statusCode, body: answer.json() };
  };

  it("are stored, opened and listed, each version as it was", async () => {
    const first = freshSheet({ trades: [trade("a", 40)] });
    const made = await post("/worksheets", { worksheet: first, savedBy: " A. Ambtenaar " });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ version: 1, newest: 1, savedBy: "A. Ambtenaar", note: "", madeOf: null });
    expect(made.body.worksheet).toEqual(first);
    const { id } = made.body;
    expect(made.headers["location"]).toBe(`/v1/worksheets/${id}`);

    const second = freshSheet({ trades: [trade("a", 60)] });
    const saved = await post(`/worksheets/${id}/versions`, {
      worksheet: second,
      savedBy: "B",
      note: "ruil",
      basedOn: 1,
    });
    expect([saved.status, saved.body.version]).toEqual([201, 2]);
    expect((await get(`/worksheets/${id}`)).body.worksheet).toEqual(second);
    expect((await get(`/worksheets/${id}/versions/1`)).body).toMatchObject({ newest: 2, worksheet: first });
    const { versions } = (await get(`/worksheets/${id}/versions`)).body;
    expect(versions.map((one: { version: number; note: string }) => [one.version, one.note])).toEqual([
      [2, "ruil"],
      [1, ""],
    ]);
    expect((await get("/worksheets?province=PV25&cycle=2024")).body.worksheets[0]).toMatchObject({ id, version: 2 });
    expect((await get("/worksheets?province=PV26")).body.worksheets).toEqual([]);
  });

  it("keep both when two save after one version: the second is told of the first, and can keep its own beside it", async () => {
    const { id } = (await post("/worksheets", { worksheet: freshSheet(), savedBy: "A" })).body;
    const mine = freshSheet({ trades: [trade("mine", 10)] });
    const theirs = freshSheet({ trades: [trade("theirs", 20)] });
    const savings = await Promise.all([
      post(`/worksheets/${id}/versions`, { worksheet: theirs, savedBy: "Ilse", basedOn: 1 }),
      post(`/worksheets/${id}/versions`, { worksheet: mine, savedBy: "Maarten", basedOn: 1 }),
    ]);
    expect(savings.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = savings.find(({ status }) => status === 409);
    expect(codes(refused?.body)).toEqual(["worksheet-saved-meanwhile"]);
    expect(refused?.body.errors[0].message.en).toMatch(/began with version 1, but (Ilse|Maarten) saved version 2/);
    expect((await get(`/worksheets/${id}/versions`)).body.versions).toHaveLength(2);

    const beside = await post("/worksheets", { worksheet: mine, savedBy: "Maarten", madeOf: { id, version: 1 } });
    expect(beside.body).toMatchObject({ version: 1, madeOf: { id, version: 1 }, worksheet: mine });
    const again = await post(`/worksheets/${id}/versions`, { worksheet: mine, savedBy: "Maarten", basedOn: 2 });
    expect([again.status, again.body.version]).toEqual([201, 3]);
  }, 20_000);

  it("are added up, also as a table for a spreadsheet", async () => {
    const commitments = [
      {
        id: "c",
        municipality: "GM0202",
        kind: "regular" as const,
        places: 500,
        minors: 30,
        location: "kazerne",
        from: "2024-06-01",
        until: null,
        state: "decided" as const,
      },
    ];
    const sheet = freshSheet({ commitments, trades: [trade("a", 40)] });
    const { id } = (await post("/worksheets", { worksheet: sheet, savedBy: "A" })).body;
    const { status, body } = await get(`/worksheets/${id}/report`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ task: sheet.places, places: 500, minors: 30, shortage: sheet.places - 500 });
    const csv = await send(app, { url: `/v1/worksheets/${id}/report?format=csv&language=nl` });
    expect(csv.headers["content-type"]).toContain("text/csv");
    const lines = csv.body.replace("\uFEFF", "").trimEnd().split("\r\n");
    expect(lines).toHaveLength(sheet.indicative.length + 2);
    expect(lines[0]).toMatch(/^code;gemeente;soort_getal;gevraagd;geruild;taak/);
    expect(lines.find((line) => line.startsWith("GM0202;Arnhem;"))).toContain(";-40;");
    expect(lines.at(-1)).toMatch(new RegExp(`^PV25;Gelderland;;${sheet.places};0;${sheet.places};500;500;30;`));
  });

  it("say what does not exist", async () => {
    const { id } = (await post("/worksheets", { worksheet: freshSheet(), savedBy: "A" })).body;
    for (const url of ["/worksheets/none", "/worksheets/none/versions", "/worksheets/none/versions/1"]) {
      const { status, body } = await get(url);
      expect([url, status, codes(body)]).toEqual([url, 404, ["worksheet-unknown"]]);
    }
    const unknown = await get(`/worksheets/${id}/versions/7`);
    expect([unknown.status, codes(unknown.body)]).toEqual([404, ["worksheet-version-unknown"]]);
    const after = await post(`/worksheets/${id}/versions`, { worksheet: freshSheet(), savedBy: "A", basedOn: 7 });
    expect([after.status, codes(after.body)]).toEqual([404, ["worksheet-version-unknown"]]);
    const of = await post("/worksheets", { worksheet: freshSheet(), savedBy: "A", madeOf: { id: "none", version: 1 } });
    expect([of.status, codes(of.body)]).toEqual([400, ["worksheet-unknown"]]);
    expect((await get(`/worksheets/${id}/versions`)).body.versions).toHaveLength(1);
  });
});

describe("the cycle by the interface", () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    ({ app } = await sampleApi({} as Storage));
  });
  afterAll(() => app.close());

  it("says for each province the step, the next deadline and what was late, on any day", async () => {
    const answer = await send(app, { url: "/v1/distribution-cycles/2026?on=2026-11-21" });
    expect(answer.statusCode).toBe(200);
    const { places, provinces } = answer.json();
    expect(places).toBe(88_000);
    expect(provinces).toHaveLength(12);
    expect(provinces[0]).toMatchObject({ year: 2026, on: "2026-11-21", nextDeadline: "2026-10-31", realisation: null });
    expect(provinces[0].step.id).toBe("report-due");
    expect(provinces[0].steps.map((step: { late: number }) => step.late)).toEqual([27, 21, 0]);
    const before = await send(app, { url: "/v1/distribution-cycles/2024?on=2024-11-01" });
    expect(before.json().provinces[3].step.id).toBe("decision");
  });

  it("knows no other years", async () => {
    for (const year of ["2025", "soon"]) {
      const answer = await send(app, { url: `/v1/distribution-cycles/${year}` });
      expect([year, answer.statusCode, answer.json().errors[0].code]).toEqual([year, 404, "cycle-unknown"]);
    }
  });
});

describe("a table of commitments by the interface", () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    ({ app } = await sampleApi({} as Storage));
  });
  afterAll(() => app.close());

  it("is read, or refused with row and column", async () => {
    const post = (table: string) =>
      send(app, { method: "POST", url: "/v1/commitment-tables", payload: { table, province: "PV25" } });
    const head = "\uFEFFgemeente;soort;plekken;vanaf;tot_en_met;stand\r\n";
    const fine = await post(`${head}GM0202;gewoon;1.200;1-6-2024;31-5-2034;besloten\r\n`);
    expect(fine.statusCode).toBe(200);
    expect(fine.json().commitments).toEqual([
      {
        id: "rij-2",
        municipality: "GM0202",
        kind: "regular",
        places: 1200,
        minors: 0,
        location: "",
        from: "2024-06-01",
        until: "2034-06-01",
        state: "decided",
      },
    ]);
    const wrong = await post(`${head}GM0236;hotel;12,5;31-2-2024;;besloten\r\n`);
    expect(wrong.statusCode).toBe(400);
    expect(wrong.json().errors.map(({ code, at }: { code: string; at: object }) => [code, at])).toEqual([
      ["table-code-ended", { row: 2, column: "gemeente" }],
      ["commitments-cell-wrong", { row: 2, column: "vanaf" }],
      ["commitments-cell-wrong", { row: 2, column: "plekken" }],
      ["commitments-cell-wrong", { row: 2, column: "soort" }],
    ]);
  });
});

describe("a worksheet that cannot be stored", () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    const nothing = { worksheets: { find: async () => null } } as unknown as Storage;
    ({ app } = await sampleApi(nothing));
  });
  afterAll(() => app.close());
  const refused = async (payload: object) => {
    const answer = await send(app, { method: "POST", url: "/v1/worksheets", payload });
    expect(answer.statusCode).toBe(400);
    return answer.json().errors as { code: string; field: string; message: { nl: string; en: string } }[];
  };

  it("is told every fault of its shape, with the field", async () => {
    const faults = await refused({
      worksheet: { ...freshSheet(), trades: [{ ...trade("a", -3), colour: 1 }] },
      savedBy: "A",
    });
    expect(faults.map(({ code, field }) => [code, field])).toEqual([
      ["worksheet-field-unknown", "trades[0].colour"],
      ["worksheet-field-wrong", "trades[0].places"],
    ]);
  });

  it("is told of a municipality that was merged, by the register that comes with Keten", async () => {
    const faults = await refused({ worksheet: freshSheet({ trades: [trade("a", 3, "GM0236")] }), savedBy: "A" });
    expect(faults.map(({ code, field }) => [code, field])).toEqual([
      ["worksheet-municipality-ended", "trades[0].from"],
    ]);
    expect(faults[0]?.message.nl).toMatch(
      /Geldermalsen \(GM0236\) bestaat niet meer sinds 2019-01-01.*West Betuwe \(GM1960\)/,
    );
  });

  it("is told of totals that do not match, of trades that are too large, and of a nameless saver", async () => {
    const faults = await refused({ worksheet: freshSheet({ places: 1, trades: [trade("a", 90_000)] }), savedBy: "A" });
    expect(faults.map(({ code }) => code)).toEqual(["worksheet-total-wrong", "trade-too-large"]);
    expect((await refused({ worksheet: freshSheet(), savedBy: "  " })).map(({ field }) => field)).toEqual(["savedBy"]);
  });
});

describe("these tests", () => {
  it("call every operation on worksheets and rounds", async () => {
    const { app } = await sampleApi(noStorage());
    const document = await documentOf(app);
    const called = new Set(answered.map((request) => operationAt(document, request)));
    expect([...called].sort()).toEqual([...TABLE_OPERATIONS].sort());
    await app.close();
  });
});
