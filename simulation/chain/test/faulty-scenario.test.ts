import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { lawWithWhatIfs, loadScenario, resolveScenario } from "@keten/chain";
import { loadFigures } from "@keten/figures";
import type { Law } from "@keten/law-language";
import { describe, expect, it } from "vitest";
import { problemsOf } from "./problems-of.js";

const faultsWith = (changes: Record<string, unknown>) =>
  problemsOf(() => resolveScenario({ extends: "baseline", ...changes }));

describe("a scenario that cannot be run", () => {
  it("names a missing capacity", () => {
    expect(faultsWith({ capacity: { staff: null } })).toMatchObject([
      { code: "value-missing", field: "capacity.decisions" },
    ]);
    expect(faultsWith({ capacity: null })).toMatchObject([{ code: "value-missing", field: "capacity" }]);
    const decisions = { value: 1, unit: "decisions per year", basis: "guess", note: "test" };
    expect(faultsWith({ capacity: { decisions } })).toMatchObject([
      { code: "decisions-and-staff", field: "capacity.staff" },
    ]);
  });

  it("names negative staff and what is allowed", () => {
    expect(faultsWith({ capacity: { staff: { fte: { value: -5 } } } })).toMatchObject([
      { code: "value-too-small", field: "capacity.staff.fte.value", value: -5, allowed: { en: "at least 0" } },
    ]);
  });

  it("names a start without stock", () => {
    expect(faultsWith({ stock: { pending: null } })).toMatchObject([{ code: "value-missing", field: "stock.pending" }]);
    expect(faultsWith({ stock: null })).toMatchObject([{ code: "value-missing", field: "stock" }]);
    expect(
      problemsOf(() => resolveScenario({ extends: "history", start: "2012-01-01", years: 1 })).map((one) => one.code),
    ).toContain("periods-start-late");
  });

  it("names an unknown group, a group without its numbers and a nationality in two groups", () => {
    expect(faultsWith({ behaviour: { leaves: { atlantis: { value: 0 } } } }).map((one) => one.code)).toContain(
      "value-missing",
    );
    const share = { value: 0.1, unit: "share", basis: "guess", note: "test" };
    expect(faultsWith({ behaviour: { leaves: { atlantis: share } } })).toMatchObject([
      { code: "group-unknown", field: "behaviour.leaves.atlantis", value: "atlantis" },
    ]);
    expect(faultsWith({ behaviour: { leaves: { syria: null } } })).toMatchObject([
      { code: "value-missing", field: "behaviour.leaves.syria" },
    ]);
    const { groups } = loadScenario("baseline").scenario;
    expect(
      faultsWith({
        groups: groups.map((group) => (group.id === "other" ? { ...group, nationalities: ["SYR"] } : group)),
      }),
    ).toMatchObject([{ code: "nationality-twice", value: "SYR" }]);
  });

  it("names unknown keys at any depth", () => {
    expect(faultsWith({ speed: 3, arrivals: { firstt: {} } }).map(({ code, field }) => [code, field])).toEqual([
      ["key-unknown", "arrivals.firstt"],
      ["key-unknown", "speed"],
    ]);
  });

  it("refuses a run of no years and of too many", () => {
    expect(faultsWith({ years: 0 })).toMatchObject([{ code: "value-too-small", field: "years", value: 0 }]);
    expect(faultsWith({ years: 500 })).toMatchObject([{ code: "value-too-large", field: "years", value: 500 }]);
    expect(faultsWith({ years: "two" })).toMatchObject([{ code: "value-wrong-kind", field: "years" }]);
  });

  it("tells all faults at once, in both languages", () => {
    const found = faultsWith({ years: 0, view: "king", start: "2024-02-30", seed: 1.5 });
    expect(found.map((fault) => fault.field).sort()).toEqual(["seed", "start", "view", "years"]);
    for (const fault of found) {
      expect(fault.message.nl).toContain(fault.field);
      expect(fault.message.en).toContain(fault.field);
      expect(fault.allowed).toBeDefined();
    }
  });

  it("wants one value, values by period or figures, and exactly one of these", () => {
    const { scenario } = loadScenario("baseline");
    const places = { unit: "places", basis: "guess", note: "test" };
    for (const change of [{}, { value: 1, byPeriod: [{ from: "2024-01-01", value: 1 }] }])
      expect(
        problemsOf(() =>
          resolveScenario({ ...scenario, capacity: { ...scenario.capacity, regularPlaces: { ...places, ...change } } }),
        ),
      ).toMatchObject([{ code: "value-and-periods", field: "capacity.regularPlaces" }]);
  });

  it("wants periods from the start on, in order", () => {
    const from = (...days: string[]) => ({
      capacity: { regularPlaces: { byPeriod: days.map((day) => ({ from: day, value: 1 })) } },
    });
    expect(faultsWith(from("2026-02-01"))).toMatchObject([
      { code: "periods-start-late", field: "capacity.regularPlaces.byPeriod.0.from" },
    ]);
    expect(faultsWith(from("2023-01-01", "2025-01-01", "2024-01-01"))).toMatchObject([
      { code: "periods-not-in-order", field: "capacity.regularPlaces.byPeriod.2.from", value: "2024-01-01" },
    ]);
  });

  it("wants shares that fit together", () => {
    expect(
      faultsWith({ behaviour: { return: { independent: { value: 0.9 }, forced: { value: 0.2 } } } }),
    ).toMatchObject([{ code: "shares-over-one", field: "behaviour.return" }]);
    expect(
      faultsWith({ arrivals: { months: { byYear: [{ year: 2024, shares: new Array(12).fill(0.1) }] } } }),
    ).toMatchObject([{ code: "shares-not-one", field: "arrivals.months.byYear.0.shares" }]);
  });

  it("wants sources and figures that exist and were known", () => {
    expect(faultsWith({ capacity: { regularPlaces: { source: "HEARSAY" } } })).toMatchObject([
      { code: "source-unknown", field: "capacity.regularPlaces.source", value: "HEARSAY" },
    ]);
    expect(faultsWith({ capacity: { regularPlaces: { basis: "source" } } })).toMatchObject([
      { code: "value-missing", field: "capacity.regularPlaces.source" },
    ]);
    expect(
      problemsOf(() => resolveScenario({ extends: "history", knownOn: "2020-01-01" })).every(
        (one) => one.code === "figures-missing",
      ),
    ).toBe(true);
  });

  it("warns where the run goes on after the last figure", () => {
    const warnings = resolveScenario({
      extends: "history-settled-2022",
      years: 6,
      arrivals: { mode: "generated", perYear: { value: 1, unit: "persons per year", basis: "guess", note: "test" } },
      start: "2022-01-01",
    }).warnings;
    expect(warnings.map((warning) => warning.field)).toContain("capacity.decisions");
    expect(warnings.every((warning) => warning.severity === "warning")).toBe(true);
    expect(loadScenario("history").warnings).toEqual([]);
  });

  it("tells of an unknown key what was probably meant, and what there is", () => {
    const [fault] = faultsWith({ capacity: { staff: { trainingMonth: {} } } });
    expect(fault).toMatchObject({ code: "key-unknown", field: "capacity.staff.trainingMonth" });
    expect(fault?.allowed?.nl).toMatch(/bedoelt u trainingMonths\?/);
    expect(fault?.allowed?.en).toMatch(/did you mean trainingMonths\? .*decisionsPerFte/);
    const allowedFor = (changes: Record<string, unknown>) =>
      faultsWith(changes).find((one) => one.code === "key-unknown")?.allowed?.en;
    expect(allowedFor({ extend: "history" })).toMatch(/did you mean extends\?/);
    expect(allowedFor({ stock: { ages: [{ fromMonth: 0 }] } })).toMatch(/did you mean fromMonths\?/);
    expect(allowedFor({ behaviour: { leaves: { syria: { valeu: 1 } } } })).toMatch(/did you mean value\?/);
  });

  it("tells of an unknown group, source or series what was probably meant", () => {
    const share = { value: 0.1, unit: "share", basis: "guess", note: "test" };
    const allowedFor = (changes: Record<string, unknown>) => faultsWith(changes)[0]?.allowed?.en;
    expect(allowedFor({ behaviour: { leaves: { siria: share } } })).toMatch(/did you mean syria\?/);
    expect(allowedFor({ capacity: { promisingGroups: ["eritrae"] } })).toMatch(/did you mean eritrea\?/);
    expect(allowedFor({ capacity: { regularPlaces: { source: "UNHCR" } } })).toMatch(/did you mean UNHCR-2026\?/);
    expect(
      faultsWith({ stock: { nationalities: { figures: [{ series: "pending-person" }] } } }).map(({ code, field }) => [
        code,
        field,
      ]),
    ).toEqual([["series-unknown", "stock.nationalities.figures.0.series"]]);
  });

  it("finds what the parts lack together although the form is faulty elsewhere", () => {
    const share = { value: 0.1, unit: "share", basis: "guess", note: "test" };
    const found = faultsWith({
      years: 500,
      reforms: [
        { id: "what-if-moratorium-eritrea", on: true },
        { id: "what-if-moratorium-eritrea", on: false },
      ],
      arrivals: { groupShares: { syria: { value: 3 } } },
      capacity: { staff: null, speed: 1, regularPlaces: { source: "HEARSAY" } },
      behaviour: { leaves: { atlantis: share }, return: { independent: { value: 0.9 }, forced: { value: 0.2 } } },
    });
    expect(found.map(({ code, field }) => `${code} ${field}`).sort()).toEqual([
      "group-unknown behaviour.leaves.atlantis",
      "key-unknown capacity.speed",
      "reform-on-and-off reforms.1.on",
      "source-unknown capacity.regularPlaces.source",
      "value-missing capacity.decisions",
      "value-too-large arrivals.groupShares.syria.value",
      "value-too-large years",
    ]);
    // Sums are looked at once the parts themselves are sound.
    expect(
      faultsWith({
        years: 0,
        behaviour: { return: { independent: { value: 0.9 }, forced: { value: 0.2 } } },
      }).map(({ code }) => code),
    ).toEqual(["value-too-small", "shares-over-one"]);
  });

  it("names an assumption that is faulty in two ways in one go", () => {
    const odd = { value: 1, byPeriod: [{ from: "2026-01-01", value: 1 }], speed: 1, unit: "places", basis: "guess" };
    const given = { ...loadScenario("baseline").scenario };
    const capacity = { ...given.capacity, regularPlaces: odd };
    expect(
      problemsOf(() => resolveScenario({ ...given, capacity })).map(({ code, field }) => `${code} ${field}`),
    ).toEqual([
      "value-missing capacity.regularPlaces.note",
      "key-unknown capacity.regularPlaces.speed",
      "value-and-periods capacity.regularPlaces",
    ]);
  });

  it("wants the ages of the stock to make a whole in every period", () => {
    const { ages } = loadScenario("baseline").scenario.stock;
    const changed = ages.map((band, index) =>
      index > 0
        ? band
        : {
            ...band,
            share: {
              ...band.share,
              byPeriod: band.share.byPeriod?.map((one) => (one.from === "2025-01-01" ? { ...one, value: 0.9 } : one)),
            },
          },
    );
    expect(faultsWith({ stock: { ages: changed } })).toMatchObject([{ code: "shares-not-one", field: "stock.ages" }]);
  });
});

describe("reforms that cannot be", () => {
  const id = "what-if-moratorium-eritrea";
  const reformFaults = (reforms: { id: string; on: boolean }[], law?: Law) =>
    problemsOf(() => resolveScenario({ extends: "baseline", reforms }, "reforms", law ? { law } : {}));

  it("are named when one is there twice, on and off or both on", () => {
    expect(
      reformFaults([
        { id, on: true },
        { id, on: false },
      ]),
    ).toMatchObject([{ code: "reform-on-and-off", field: "reforms.1.on", value: false }]);
    expect(
      reformFaults([
        { id, on: true },
        { id, on: true },
      ]),
    ).toMatchObject([{ code: "reform-twice", field: "reforms.1.on" }]);
  });

  it("are named when the law does not have them, with the nearest that it has", () => {
    const [fault, ...others] = reformFaults([{ id: "what-if-moratorium-eritea", on: false }]);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ code: "reform-unknown", field: "reforms.0.id" });
    expect(fault?.allowed?.nl).toContain(`bedoelt u ${id}?`);
  });

  it("are named when two exclude each other, unless one of them is off", () => {
    const first = lawWithWhatIfs.reforms.find((one) => one.id === id)!;
    const second = {
      ...first,
      id: "what-if-no-moratorium-eritrea",
      title: { nl: "wat als: geen besluitmoratorium", en: "what if: no decision moratorium" },
      from: first.from + 30,
      knownFrom: first.knownFrom + 30,
      changes: first.changes.map((change) =>
        change.change === "set-row" ? { ...change, row: { ...change.row, values: { state: "none" } } } : change,
      ),
    };
    const law: Law = { ...lawWithWhatIfs, reforms: [first, second] };
    const [fault, ...others] = reformFaults(
      [
        { id, on: true },
        { id: second.id, on: true },
      ],
      law,
    );
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ code: "reforms-collide", field: "reforms.1.id", value: second.id });
    expect(fault?.message.nl).toContain(first.title.nl);
    expect(
      reformFaults(
        [
          { id, on: true },
          { id: second.id, on: false },
        ],
        law,
      ),
    ).toEqual([]);
  });
});

describe("figures that are cut off", () => {
  it("are named with file and row before anything is run", () => {
    const folder = mkdtempSync(join(tmpdir(), "keten-cut-off-"));
    try {
      cpSync(new URL("../../../figures/data/", import.meta.url), folder, { recursive: true });
      const file = join(folder, "origin-applications.csv");
      const text = readFileSync(file, "utf8");
      writeFileSync(file, text.slice(0, text.length / 2));
      const found = problemsOf(() =>
        resolveScenario({ extends: "baseline" }, "cut", { figures: loadFigures(pathToFileURL(`${folder}/`)) }),
      );
      expect(found[0]).toMatchObject({ code: expect.stringMatching(/^(file-cut-off|file-row-count|row-length)$/) });
      for (const text of [found[0]?.message.nl, found[0]?.message.en])
        expect(text).toContain("origin-applications.csv");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
