import { distribute, newWorksheet } from "@keten/distribution";
import { distributionServices, type Storage } from "@keten/server";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sampleApi } from "./support/api.js";
import { onBothDatabases, withStorage } from "./support/storages.js";

const sheet = () => newWorksheet(distribute(distributionServices().inputs(), { cycle: 2024 }), "PV25", "Tafel");

onBothDatabases("input for reception that cannot be", (fresh) => {
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
  const told = async (
    url: string,
    payload?: object,
  ): Promise<[number, ...(readonly [string, string | undefined])[]]> => {
    const answer = await app.inject({
      url: `/v1${url}`,
      method: payload ? "POST" : "GET",
      ...(payload ? { payload } : {}),
    });
    const { errors = [] }: { errors?: { code: string; field?: string }[] } = answer.json();
    return [answer.statusCode, ...errors.map(({ code, field }): [string, string | undefined] => [code, field])];
  };

  it("is no zero where a number in an address is left empty, nor another number than was written", async () => {
    for (const value of ["", "%20", "0x10", "1e6", "1.5", "abc", "1&places=2"])
      expect([value, await told(`/distribution?places=${value}`)]).toEqual([value, [400, ["value-kind", "places"]]]);
    expect(await told("/housing-task?number=")).toEqual([400, ["value-kind", "number"]]);
    expect(await told("/worksheets?cycle=")).toEqual([400, ["value-kind", "cycle"]]);
  });

  it("is told at once: numbers and both tables, half-year, table and flow", async () => {
    expect(await told("/distribution?cycle=1999&places=-1")).toEqual([
      400,
      ["cycle-unknown", "cycle"],
      ["places-wrong", "places"],
    ]);
    expect(await told("/distribution", { places: -1, inhabitants: "", ses: "" })).toEqual([
      400,
      ["places-wrong", "places"],
      ["table-empty", "inhabitants"],
      ["table-empty", "ses"],
    ]);
    const flow = { from: "0001-01", months: 500, waiting: 1, granted: 1, housed: 1 };
    expect(await told("/housing-task", { halfYear: "0000H1", number: -1, own: "", flow })).toEqual([
      400,
      ["half-year-wrong", "halfYear"],
      ["table-empty", "own"],
      ["flow-month-wrong", "flow.from"],
      ["flow-number-wrong", "flow.months"],
      ["housing-number-wrong", "number"],
    ]);
    const notes = "x".repeat(501);
    const worksheet = { ...sheet(), cycle: 1999 };
    expect(await told("/worksheets", { worksheet, savedBy: "", note: notes })).toEqual([
      400,
      ["value-too-small", "savedBy"],
      ["value-too-large", "note"],
      ["worksheet-field-wrong", "cycle"],
    ]);
  });

  it("is refused, not a fault of the server, where a database could not keep it", async () => {
    const worksheet = sheet();
    const nul = "a\u0000b";
    expect(await told("/worksheets", { worksheet, savedBy: nul, note: nul })).toEqual([
      400,
      ["value-form", "savedBy"],
      ["value-form", "note"],
    ]);
    expect(await told("/worksheets", { worksheet: { ...worksheet, title: nul }, savedBy: "A" })).toEqual([
      400,
      ["worksheet-field-wrong", "title"],
    ]);
    const madeOf = { id: nul, version: 99_999_999_999 };
    expect(await told("/worksheets", { worksheet, savedBy: "A", madeOf })).toEqual([
      400,
      ["value-form", "madeOf.id"],
      ["value-too-large", "madeOf.version"],
    ]);
    expect(await told("/worksheets/%00")).toEqual([404, ["worksheet-unknown", "worksheetId"]]);
    expect(await told("/worksheets/%00/versions/1")).toEqual([404, ["worksheet-unknown", "worksheetId"]]);
    expect(await told("/worksheets?province=%00&cycle=99999999999")).toEqual([
      400,
      ["value-form", "province"],
      ["value-too-large", "cycle"],
    ]);
    const saved = await app.inject({ method: "POST", url: "/v1/worksheets", payload: { worksheet, savedBy: "A" } });
    expect(saved.statusCode).toBe(201);
    const { id } = saved.json();
    for (const version of ["2147483648", "99999999999"])
      expect(await told(`/worksheets/${id}/versions/${version}`)).toEqual([400, ["value-too-large", "version"]]);
    expect(await told(`/worksheets/${id}/versions/1e0`)).toEqual([400, ["value-kind", "version"]]);
    expect(await told(`/worksheets/${id}/versions`, { worksheet, savedBy: "A", basedOn: 2_147_483_648 })).toEqual([
      400,
      ["value-too-large", "basedOn"],
    ]);
    expect((await told(`/worksheets/${id}/versions`, { worksheet, savedBy: "A", basedOn: 2_147_483_647 }))[0]).toBe(
      404,
    );
  });

  it("says what a place of a plan may be where its form is wrong", async () => {
    const { start: _, ...plan } = (await app.inject({ url: "/v1/places-plan/example" })).json();
    const answer = async (start: string) =>
      (await app.inject({ method: "POST", url: "/v1/places-plan", payload: { ...plan, start } })).json().errors;
    const [fault, ...more] = await answer("2027-01-15");
    expect([fault.field, fault.allowed.en, more]).toEqual(["start", "the first day of a month, as YYYY-MM-01", []]);
    expect(await answer("2027-02-30")).toHaveLength(1);
    const run = { ...plan, start: "2027-01-01", need: { ...plan.need, run: "/etc" } };
    expect(await told("/places-plan", run)).toEqual([400, ["plan-need-forms", "need"]]);
  });

  it("is told of a plan's file that is empty, another kind of file, or goes on inside itself", async () => {
    const codes = async (text: string) => {
      const [, ...faults] = await told("/places-plan/text", { text, file: "plan.yaml" });
      return faults;
    };
    expect((await codes("")).map(([code]) => code)).toEqual(["document-empty"]);
    expect((await codes("code;naam")).map(([code]) => code)).toEqual(["document-other"]);
    expect((await codes("[".repeat(100_000))).map(([code]) => code)).toEqual(["document-too-deep"]);
  });

  it("is not kept waiting without end where many ask for a placement at once", async () => {
    const content = {
      keten: 1,
      on: "2026-03-02",
      people: [{ id: "a", facts: { birthDate: "1990-01-01" } }],
      locations: [{ id: "b", places: [{ kind: "azc", free: 1 }] }],
    };
    const answers = await Promise.all(Array.from({ length: 10 }, () => told("/placement", content)));
    expect(answers.filter(([status]) => status === 200)).toHaveLength(8);
    expect(answers.filter(([status]) => status === 503)).toEqual(Array(2).fill([503, ["too-busy", undefined]]));
    expect((await told("/placement", content))[0]).toBe(200);
  }, 60_000);
});
