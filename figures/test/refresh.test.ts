import { join } from "node:path";
import { dayOf, isoOf } from "@keten/calendar";
import {
  chainYears,
  definitions,
  type Figure,
  folderOf,
  loadFigures,
  type RefreshOptions,
  refresh,
  refreshTargets,
  saveFigures,
  sources,
} from "@keten/figures";
import { describe, expect, it } from "vitest";
import { emptyFolder } from "./support/folders.js";
import { applicants } from "./support/json-stat.js";
import { type Asked, json, quick, serve } from "./support/server.js";
import { type StatLineTable, serveStatLine, yearly } from "./support/stat-line.js";

type Values = Parameters<typeof applicants>[2];
const empty = { error: [{ status: 400, id: 100, label: "ERR_NO_RESULT" }] };

/** Eurostat with one yearly data set of first applicants, under the new name of its dimension or the old. */
async function eurostat(
  values: () => Values,
  more: { updated?: () => string; dimension?: "applicant" | "asyl_app" } = {},
) {
  const dimension = more.dimension ?? "applicant";
  return serve((asked: Asked, response) => {
    const other = dimension === "applicant" ? "asyl_app" : "applicant";
    if (asked.query.has(other))
      return json(response, { error: [{ status: 400, id: 150, label: `no dimension ${other}` }] }, 400);
    if (!asked.path.endsWith("migr_asyappctza")) return json(response, empty, 400);
    const type = dimension === "applicant" ? "FRST" : "NASY_APP";
    if (asked.query.get(dimension) !== type) return json(response, empty, 400);
    json(response, applicants(dimension, type, values(), more.updated?.()));
  });
}

const fetchedOn = dayOf(2026, 6, 1);
const reading = (url: string, more: Partial<RefreshOptions> = {}) =>
  refresh({
    series: ["first-applications"],
    fetchedOn,
    baseUrls: { eurostat: url, cbs: url },
    patience: quick,
    ...more,
  });
const shipped = loadFigures();
const told = (row: Figure) => [row.period, row.citizenship, row.value, isoOf(row.published), row.publishedBasis];
const ofYear = (rows: readonly Figure[]) => rows.filter(({ source }) => source === "ESTAT-ASYAPPCTZA");

describe("the declared list", () => {
  it("names series that exist, sources they know, and lags", () => {
    for (const { series, source, continues } of refreshTargets) {
      const definition = definitions().find(({ id }) => id === series);
      for (const one of [source, ...continues]) expect(definition?.preference, `${series} ${one}`).toContain(one);
      expect(definition?.sourceLags[source] ?? definition?.lagDays).toBeGreaterThan(0);
    }
    const unconfirmed = refreshTargets.filter(({ codes }) => codes === "general-knowledge");
    for (const { source } of unconfirmed)
      expect(sources().find(({ id }) => id === source)?.verification).toBe("unverified");
    expect(unconfirmed.map(({ dataset }) => dataset)).toEqual(["migr_asyumactm"]);
  });
});

describe("a refresh from Eurostat", () => {
  it("maps citizenships, marks and days of knowledge", async () => {
    const { url } = await eurostat(() => ({
      TOTAL: { "2021": 24_755, "2022": 35_535, "2024": [31_925, "p"], "2025": [24_100, "e"] },
      SY: { "2024": 9_945 },
      STLS: { "2024": 120 },
      UK: { "2024": 5 },
      EXT_EU27_2020: { "2024": 31_900 },
      ZZ: { "2024": 1 },
    }));
    const { rows, problems } = await reading(url);
    expect(ofYear(rows).map(told)).toEqual([
      // As the copy of 2024 had it: known since then.
      ["2021", "TOTAL", 24_755, "2022-03-21", "lag"],
      // Different from that copy: a revision, known from the day the data set says.
      ["2022", "TOTAL", 35_535, "2026-05-22", "stated"],
      ["2024", "TOTAL", 31_925, "2025-03-21", "lag"],
      ["2025", "TOTAL", 24_100, "2026-03-21", "lag"],
      ["2024", "SYR", 9_945, "2025-03-21", "lag"],
      ["2024", "XXA", 120, "2025-03-21", "lag"],
      ["2024", "GBR", 5, "2025-03-21", "lag"],
    ]);
    expect(ofYear(rows).find(({ period }) => period === "2025")).toMatchObject({
      bound: "approx",
      geo: "NL",
      unit: "persons",
    });
    expect(ofYear(rows)[2]?.note).toBe("provisional; earlier revisions are not visible; read on 2026-06-01");
    expect(problems.filter(({ code }) => code === "citizenship-unmapped")).toMatchObject([
      { severity: "warning", message: { en: expect.stringContaining("ZZ") } },
    ]);
  });

  it("takes the day of the data set where that is before the lag, and refuses one after the day of reading", async () => {
    const { url } = await eurostat(() => ({ TOTAL: { "2025": 24_070 } }), {
      updated: () => "2026-02-01T11:00:00+0100",
    });
    expect(ofYear((await reading(url)).rows).map(told)).toEqual([["2025", "TOTAL", 24_070, "2026-02-01", "stated"]]);
    const early = await reading(url, { fetchedOn: dayOf(2026, 1, 31) });
    expect(early.rows).toEqual([]);
    expect(early.problems.map(({ code }) => code)).toContain("updated-after-reading");
  });

  it("asks under the old name of the dimension where the new one is refused", async () => {
    const { url, asked } = await eurostat(() => ({ TOTAL: { "2024": 31_925 } }), { dimension: "asyl_app" });
    expect(ofYear((await reading(url)).rows)).toHaveLength(1);
    expect(asked.filter(({ query }) => query.has("asyl_app")).length).toBeGreaterThan(0);
  });

  it("names each data set that fails and goes on with the others", async () => {
    const { url } = await eurostat(() => ({ TOTAL: { "2024": 31_925 } }));
    const { rows, problems } = await reading(url);
    expect(ofYear(rows)).toHaveLength(1);
    // Monthly data and both tables of CBS are not on this server.
    expect(problems.map(({ code, field }) => [code, field])).toEqual([
      ["selection-empty", "first-applications"],
      ["request-refused", "first-applications"],
      ["request-refused", "first-applications"],
    ]);
  });

  it("does not choose between two values for one cell", async () => {
    const { url } = await serve((asked, response) => {
      if (!asked.path.endsWith("migr_asyappctza")) return json(response, empty, 400);
      const one = applicants("applicant", "FRST", { TOTAL: { "2024": 1 } });
      const two = { label: "", category: { index: { PER_A: 0, PER_B: 1 } } };
      json(response, {
        ...one,
        id: [...one.id, "extra"],
        size: [...one.size, 2],
        dimension: { ...one.dimension, extra: two },
        value: [1, 2],
      });
    });
    const { rows, problems } = await reading(url);
    expect(rows).toEqual([]);
    expect(problems[0]).toMatchObject({ code: "cell-ambiguous" });
  });

  it("gives no rows at all when it is stopped", async () => {
    const stop = new AbortController();
    const { url } = await serve((asked, response) => {
      if (asked.path.endsWith("migr_asyappctza"))
        return json(response, applicants("applicant", "FRST", { TOTAL: { "2024": 31_925 } }));
      response.writeHead(200).write("{");
      setTimeout(() => stop.abort(), 10);
    });
    expect(await reading(url, { signal: stop.signal })).toMatchObject({
      rows: [],
      problems: [{ code: "refresh-cancelled" }],
    });
  });

  it("names a series it cannot refresh and what it can", async () => {
    const { problems } = await reading("http://127.0.0.1", { series: ["penalty-payments"] });
    expect(problems).toMatchObject([{ code: "series-not-refreshable", value: "penalty-payments" }]);
    expect(problems[0]?.allowed?.en).toContain("asylum-applicants");
  });

  it("says so when codes were never seen in use", async () => {
    const { url } = await serve((asked, response) => {
      const cube = applicants("applicant", "FRST", { TOTAL: { "2024-03": 190 } });
      if (!asked.path.endsWith("migr_asyumactm")) return json(response, empty, 400);
      json(response, { ...cube, dimension: { ...cube.dimension, age: { category: { index: { Y_LT18: 0 } } } } });
    });
    const { rows, problems } = await reading(url, { series: ["unaccompanied-minors"] });
    expect(rows.map(told)).toEqual([["2024-03", "TOTAL", 190, "2024-05-30", "lag"]]);
    expect(problems).toMatchObject([{ code: "codes-unconfirmed", severity: "warning" }]);
  });
});

describe("a refresh from CBS", () => {
  it("adds to the source that is there, and keeps what it gave before", async () => {
    const monthly: StatLineTable = {
      ...yearly,
      lists: {
        ...yearly.lists,
        GeslachtCodes: [{ Identifier: "T001038", Title: "Totaal mannen en vrouwen" }],
        LeeftijdCodes: [{ Identifier: "10000", Title: "Totaal" }],
        PeriodenCodes: [{ Identifier: "2026MM03", Title: "2026 maart", Status: "Provisional" }],
      },
      observations: [
        { ...yearly.observations[0], Perioden: "2026MM03", Value: 1_655, Geslacht: "T001038", Leeftijd: "10000" },
      ],
      properties: { ObservationsModified: "2026-04-30T02:00:00+02:00" },
    };
    const { url } = await serveStatLine({ "80059ned": yearly, "83102NED": monthly });
    const { rows, unchanged } = await reading(url);
    // The total of 2023 came with Keten, from the same table; a gap that was never a number is no news.
    expect(unchanged).toBe(2);
    expect(rows.map((row) => [row.source, ...told(row)])).toEqual([
      ["CBS-80059", "2023", "SYR", 12_870, "2024-02-14", "lag"],
      ["CBS-80059", "2024", "TOTAL", 32_175, "2025-02-14", "lag"],
      ["CBS-83102", "2026-03", "TOTAL", 1_655, "2026-04-30", "stated"],
    ]);
    expect(rows.at(-1)?.note).toBe("provisional; read on 2026-06-01");
  });
});

describe("figures of one's own", () => {
  it("turns each revision into a row and shows it only to those who could know", async () => {
    let values: Values = { TOTAL: { "2024": 31_925, "2025": 24_000 } };
    let updated = "2026-04-01T11:00:00+0200";
    const { url } = await eurostat(() => values, { updated: () => updated });
    const folder = folderOf(join(emptyFolder(), "mine"));
    const series = ["first-applications"];
    const first = await refresh({ series, fetchedOn, baseUrls: { eurostat: url }, patience: quick, known: shipped });
    expect(saveFigures(folder, ofYear(first.rows), fetchedOn)).toEqual({ file: "2026-06-01.csv", rows: 2 });

    const again = await reading(url, { known: loadFigures(undefined, folder) });
    expect(ofYear(again.rows)).toEqual([]);
    expect(again.unchanged).toBe(2);

    values = { TOTAL: { "2024": 31_925, "2025": 24_135 } };
    updated = "2026-06-10T11:00:00+0200";
    const later = dayOf(2026, 6, 15);
    const revised = await reading(url, { known: loadFigures(undefined, folder), fetchedOn: later });
    expect(ofYear(revised.rows).map(told)).toEqual([["2025", "TOTAL", 24_135, "2026-06-10", "stated"]]);
    expect(ofYear(revised.rows)[0]?.note).toBe("revised; read on 2026-06-15");
    saveFigures(folder, ofYear(revised.rows), later);

    const figures = loadFigures(undefined, folder);
    const of2025 = (knownOn: number) =>
      figures
        .series("first-applications", { source: "ESTAT-ASYAPPCTZA", freq: "A", citizenship: "TOTAL", knownOn })
        .cells.find(({ period }) => period === "2025")?.figure.value;
    expect(of2025(dayOf(2026, 3, 20))).toBeUndefined();
    expect(of2025(dayOf(2026, 6, 9))).toBe(24_000);
    expect(of2025(dayOf(2026, 6, 10))).toBe(24_135);

    // A withdrawn value is a revision too; a second change on one day cannot be told apart from the first.
    values = { TOTAL: { "2024": [null, "c"], "2025": 24_140 } };
    const last = await reading(url, { known: figures, fetchedOn: dayOf(2026, 6, 10) });
    expect(ofYear(last.rows).map(told)).toEqual([["2024", "TOTAL", null, "2026-06-10", "stated"]]);
    expect(last.problems.map(({ code }) => code)).toContain("revised-twice-a-day");
  });

  it("leaves the figures that come with Keten as they were", async () => {
    const { url } = await eurostat(() => ({ TOTAL: { "2019": 22_540, "2025": 24_100 } }));
    const folder = folderOf(emptyFolder());
    const before = shipped.hash();
    saveFigures(folder, (await reading(url)).rows, fetchedOn);
    expect(loadFigures().hash()).toBe(before);
    const more = loadFigures(undefined, folder);
    expect(more.hash()).not.toBe(before);
    for (const year of chainYears())
      expect(more.chainYear(year, { knownOn: dayOf(2016, 1, 1) })).toEqual(
        shipped.chainYear(year, { knownOn: dayOf(2016, 1, 1) }),
      );
  });
});
