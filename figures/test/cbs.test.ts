import { dayOf } from "@keten/calendar";
import { type CbsQuery, type Connection, readCbs } from "@keten/figures";
import { describe, expect, it } from "vitest";
import { codesOf } from "./support/faults.js";
import { json, quick, serve } from "./support/server.js";
import { type StatLineTable, serveStatLine, yearly } from "./support/stat-line.js";

const query: CbsQuery = {
  table: "80059ned",
  measure: "Eerste asielverzoeken",
  citizenships: "Nationaliteit",
  periods: "Perioden",
  totals: [],
};
const at = (baseUrl: string): Connection => ({ ...quick, baseUrl });
const withTable = async (change: Partial<StatLineTable>, asking: Partial<CbsQuery> = {}) => {
  const { url } = await serveStatLine({ "80059ned": { ...yearly, ...change } });
  return readCbs({ ...query, ...asking }, at(url));
};

describe("a table of CBS", () => {
  it("reads all pages, codes from the table's own lists, states of periods and reasons of gaps", async () => {
    const { url, asked } = await serveStatLine({ "80059ned": yearly });
    const table = await readCbs(query, at(url));
    expect(table.updated).toBe(dayOf(2026, 2, 27));
    expect(table.observations).toEqual([
      { citizenship: "TOTAL", period: "2023", freq: "A", value: 38_375, reason: "", status: "Final" },
      { citizenship: "SYR", period: "2023", freq: "A", value: 12_870, reason: "", status: "Final" },
      { citizenship: "TOTAL", period: "2024", freq: "A", value: 32_175, reason: "", status: "RevisedProvisional" },
      {
        citizenship: "ERI",
        period: "2024",
        freq: "A",
        value: null,
        reason: "Confidential",
        status: "RevisedProvisional",
      },
      { citizenship: "TOTAL", period: "2024-Q1", freq: "Q", value: 7_700, reason: "", status: "Provisional" },
    ]);
    const first = asked.find((one) => one.path.endsWith("Observations"));
    // Padded codes go back exactly as the list gave them.
    expect(first?.query.get("$filter")).toBe(
      "Measure eq 'M001_2' and Nationaliteit in ('T001059  ','NAT9444  ','NAT9326  ')",
    );
    expect(asked.filter((one) => one.path.endsWith("Observations"))).toHaveLength(3);
  });

  it("leaves out text where a number should stand, and says so", async () => {
    const { problems } = await withTable({});
    expect(problems).toMatchObject([{ code: "value-as-text", severity: "warning" }]);
    expect(problems[0]?.message.en).toContain("niet bekend");
  });

  it("asks for the total of the dimensions it does not need", async () => {
    const total = (Identifier: string, Title: string) => [
      { Identifier, Title },
      { Identifier: "3000", Title: "Mannen" },
    ];
    const lists = { ...yearly.lists, GeslachtCodes: total("T001038", "Totaal mannen en vrouwen") };
    const observations = yearly.observations.flatMap((one) => [
      { ...one, Geslacht: "T001038" },
      { ...one, Geslacht: "3000", Value: 1 },
    ]);
    const table = await withTable({ lists, observations }, { totals: ["Geslacht"] });
    expect(table.observations.filter(({ value }) => value === 1)).toEqual([]);
    expect(table.observations).toHaveLength(5);
  });

  it("is empty where nothing meets the filter", async () => {
    expect((await withTable({ observations: [] })).observations).toEqual([]);
  });

  it("warns of a nationality whose code means something else, and of a period it does not know", async () => {
    const renamed = [
      { Identifier: "T001059", Title: "Totaal" },
      { Identifier: "NAT9444", Title: "Belgisch" },
    ];
    const observations = [...yearly.observations, { ...yearly.observations[0], Perioden: "2024W127" }];
    const { problems, observations: read } = await withTable({
      lists: { ...yearly.lists, NationaliteitCodes: renamed },
      observations,
    });
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ["citizenship-unmapped", "warning"],
      ["period-unmapped", "warning"],
    ]);
    expect(read.map(({ citizenship }) => citizenship)).not.toContain("SYR");
  });

  it.each([
    ["code-not-found", { measures: yearly.measures.filter(({ Identifier }) => Identifier !== "M001_2") }],
    [
      "code-not-found",
      { measures: [...yearly.measures, { Identifier: "M9", Title: "Eerste asielverzoeken, mannen" }] },
    ],
    ["code-not-found", { lists: { ...yearly.lists, NationaliteitCodes: [] } }],
    ["answer-shape", { properties: { ObservationsModified: "last week" } }],
    ["answer-shape", { observations: [{ ...yearly.observations[0], Value: "38375" }] }],
    ["answer-shape", { lists: { ...yearly.lists, PeriodenCodes: [{ Title: "2023" }] } }],
    ["dataset-unknown", { lists: { NationaliteitCodes: yearly.lists["NationaliteitCodes"] ?? [] } }],
  ])("tells %s", async (code, change) => {
    expect(await codesOf(() => withTable(change))).toEqual([code]);
  });

  it("tells that there is no such table", async () => {
    expect(await codesOf(() => withTable({}, { table: "99999ned" }))).toEqual(["dataset-unknown"]);
  });

  it.each([
    ["paging-loop", (own: string) => `${own}/80059ned/MeasureCodes`],
    ["paging-elsewhere", () => "http://127.0.0.1:9/80059ned/MeasureCodes?$skip=2"],
    ["paging-elsewhere", () => "MeasureCodes?$skip=2"],
    ["answer-shape", () => 7],
  ])("stops at a next address that leads nowhere: %s", async (code, link) => {
    const server = await serve((_, response) => json(response, { value: [], "@odata.nextLink": link(server.url) }));
    expect(await codesOf(() => readCbs(query, at(server.url)))).toEqual([code]);
  });

  it.each([
    ["answer-not-json", 200, "<html>moved</html>"],
    ["request-refused", 400, "bad filter"],
    ["server-error", 503, "busy"],
  ])("tells %s", async (code, status, text) => {
    const { url } = await serve((_, response) => response.writeHead(status).end(text));
    expect(await codesOf(() => readCbs(query, at(url)))).toEqual([code]);
  });
});
