import {
  assumptionSummaries,
  loadScenario,
  resolveScenario,
  scenarioNames,
  scenarioSummaries,
  simulate,
} from "@keten/chain";
import { describe, expect, it } from "vitest";
import { problemsOf } from "./problems-of.js";
import { small } from "./small.js";

describe("what a page says about the assumptions", () => {
  it("names each of every shipped scenario, its subject and its unit in Dutch and English", async () => {
    for (const name of scenarioNames()) {
      const summaries = assumptionSummaries(loadScenario(name).scenario);
      expect(summaries.length).toBeGreaterThan(80);
      for (const { path, title, subject, unit, unitText } of summaries) {
        for (const language of ["nl", "en"] as const) {
          expect(title[language], path).not.toBe(path);
          expect(title[language], path).not.toMatch(/[{}]|undefined/);
          expect(subject[language], path).not.toBe(subject[language === "nl" ? "en" : "nl"]);
        }
        expect(subject.en, path).not.toBe("Other");
        expect(title.nl, path).not.toBe(title.en);
        expect(unitText.nl, unit).not.toBe(unit);
      }
      expect(new Set(summaries.map((one) => one.title.nl)).size, name).toBe(summaries.length);
    }
  });

  it("names a group by its name in the scenario, and a shock by its first day", () => {
    const titleOf = (scenario: string, path: string) =>
      assumptionSummaries(loadScenario(scenario).scenario).find((one) => one.path === path)?.title;
    expect(titleOf("baseline", "behaviour.leaves.syria")).toEqual({
      nl: "Deel dat vertrekt voor er een besluit is: Syrië",
      en: "Share who leave before a decision: Syria",
    });
    expect(titleOf("autumn-like-2015", "arrivals.shocks.0.perMonth")?.en).toContain("2027-08-01");
    expect(titleOf("history", "stock.ages.1.share")?.nl).toContain("6 tot 15 maanden");
  });

  it("gives the value or the values by period, also those from the figures, and how far they may be off", async () => {
    const { assumptions } = await simulate(small(), { replications: 1, workers: 1 });
    const at = (path: string) => assumptions.find((one) => one.path === path);
    expect(at("capacity.decisions")).toMatchObject({
      value: 380,
      basis: "source",
      unitText: { nl: "besluiten per jaar" },
    });
    expect(at("behaviour.courtDays")?.spread).toEqual({ kind: "triangular", low: 0.8, high: 1.25 });
    expect(at("people.male")).not.toHaveProperty("spread");
    const pending = assumptionSummaries(loadScenario("history").scenario).find((one) => one.path === "stock.pending");
    expect(pending?.byPeriod?.length).toBeGreaterThan(5);
    expect(pending).not.toHaveProperty("value");
  });
});

describe("the limits of an assumption", () => {
  it("are those that the form of a scenario has", () => {
    const summaries = assumptionSummaries(loadScenario("autumn-like-2015").scenario);
    const limits = (path: string) => {
      const found = summaries.find((one) => one.path === path);
      return [found?.min, found?.max];
    };
    expect(limits("behaviour.leaves.syria")).toEqual([0, 1]);
    expect(limits("stock.ages.0.share")).toEqual([0, 1]);
    expect(limits("behaviour.courtDays")).toEqual([0, 3_650]);
    expect(limits("arrivals.shocks.0.perMonth")).toEqual([0, 10_000_000]);
    for (const path of ["capacity.staff.trainingMonths", "behaviour.family.perGrant.syria"]) {
      const { min, max } = summaries.find((one) => one.path === path)!;
      const faultsWith = (value: number) => {
        const changes = path.split(".").reduceRight<unknown>((inner, key) => ({ [key]: inner }), { value });
        return problemsOf(() => resolveScenario({ extends: "baseline", ...(changes as object) }));
      };
      for (const value of [min, max]) expect(faultsWith(value), `${path} ${value}`).toEqual([]);
      for (const value of [min - 0.1, max + 0.1])
        expect(faultsWith(value), `${path} ${value}`).toMatchObject([{ field: `${path}.value` }]);
    }
  });
});

describe("the list of scenarios", () => {
  it("begins with the baseline, then its variants, then the history", () => {
    const list = scenarioSummaries();
    expect(list.map((one) => one.id).sort()).toEqual(scenarioNames());
    expect(list[0]).toMatchObject({ id: "baseline", extends: "history", purpose: "forecast", years: 10 });
    const variants = list.filter((one) => one.extends === "baseline").map((one) => one.id);
    expect(list.slice(1, 1 + variants.length).map((one) => one.id)).toEqual(variants);
    expect(list.slice(1 + variants.length).every((one) => one.purpose === "history")).toBe(true);
    expect(list.find((one) => one.id === "history")).toMatchObject({ extends: null, start: "2019-01-01" });
  });

  it("holds what a loaded scenario says", () => {
    for (const { id, name, description, start, years, replications } of scenarioSummaries())
      expect(loadScenario(id).scenario).toMatchObject({ name, description, start, years, replications });
  });
});

describe("a scenario of somebody else", () => {
  it("names its own groups in the titles", () => {
    const { scenario } = loadScenario("baseline");
    const groups = scenario.groups.map((group) =>
      group.id === "syria" ? { ...group, name: { nl: "Groep S", en: "Group S" } } : group,
    );
    const assumptions = assumptionSummaries(resolveScenario({ extends: "baseline", groups }).scenario);
    expect(assumptions.find((one) => one.path === "people.unaccompanied.syria")?.title.en).toMatch(/: Group S$/);
  });
});
