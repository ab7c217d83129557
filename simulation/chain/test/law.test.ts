import { dayOf } from "@keten/calendar";
import { measures } from "@keten/chain";
import { law as builtLaw } from "@keten/law";
import { type Law, no, type Reform } from "@keten/law-language";
import { KetenError } from "@keten/text";
import { describe, expect, it } from "vitest";
import { counts, run, small } from "./small.js";

const source = {
  id: "made-up",
  title: { nl: "verzonnen", en: "made up" },
  kind: "letter" as const,
  locator: "test",
  verification: "unverified" as const,
};

const withReform = (reform: Reform): Law => ({ ...builtLaw, reforms: [reform] });
const noSpread = { arrivals: { scale: { value: 1 / 30, spread: null } } };

describe("the law in the simulation", () => {
  const loaded = small({ years: 5, ...noSpread });
  const result = run(loaded);
  const base = counts(loaded, result);

  it("lengthens and shortens terms of open cases on the days on which that became known", () => {
    const day = (year: number, month: number, date: number) => dayOf(year, month, date) - dayOf(2019, 1, 1);
    const extension = day(2022, 9, 27);
    expect(base.sum("terms_moved", extension, extension + 1)).toBeGreaterThan(50);
    expect(base.sum("terms_moved", extension + 1, extension + 90)).toBe(0);
  });

  it("counts fewer people beyond the term as the IND read it than as the courts did", () => {
    const end = base.days - 1;
    expect(base.on(end, "beyond_legal_term_court")).toBeGreaterThan(base.on(end, "beyond_legal_term"));
  });

  it("takes no decision on a country with a moratorium, and takes them up after it", () => {
    const reform: Reform = {
      id: "stop-syria",
      title: { nl: "stop", en: "stop" },
      source,
      from: dayOf(2020, 1, 1),
      until: dayOf(2020, 7, 1),
      knownFrom: dayOf(2020, 1, 1),
      changes: [
        {
          change: "set-row",
          table: "decision-moratoria",
          row: {
            id: "stop-syria-row",
            title: { nl: "stop", en: "stop" },
            keys: { nationality: ["SYR"] },
            values: { lengthening: { months: 6 }, state: "stopped" },
          },
        },
      ],
    };
    const stopped = small(
      { years: 2, ...noSpread, reforms: [{ id: "stop-syria", on: true }] },
      "small",
      withReform(reform),
    );
    const changed = counts(stopped, run(stopped, 1, 0, withReform(reform)));
    const syria = stopped.scenario.groups.findIndex((group) => group.id === "syria");
    const [from, until] = [dayOf(2020, 1, 1) - dayOf(2019, 1, 1), dayOf(2020, 7, 1) - dayOf(2019, 1, 1)];
    expect(base.sum("decisions", from, until, syria)).toBeGreaterThan(10);
    expect(changed.sum("decisions", from, until, syria)).toBe(0);
    expect(changed.on(until - 1, "held_by_moratorium", syria)).toBeGreaterThan(0);
    expect(changed.on(until + 1, "held_by_moratorium", syria)).toBe(0);
    // They stand at the end of the queue, so their decisions come within months, not weeks.
    expect(changed.sum("decisions", until, until + 180, syria)).toBeGreaterThan(
      base.sum("decisions", until, until + 180, syria),
    );
    // The measure lengthens the terms of open cases on the day it becomes known.
    expect(changed.sum("terms_moved", from, from + 1, syria)).toBeGreaterThan(0);
  });

  it("changes the flow when one rule is replaced by a reform", () => {
    const reform: Reform = {
      id: "no-stay",
      title: { nl: "geen schorsing", en: "no suspension" },
      source,
      from: dayOf(2019, 1, 1),
      knownFrom: dayOf(2019, 1, 1),
      changes: [
        {
          change: "add-version",
          rule: "asylum.appeal-suspensive",
          version: { id: "no-stay-version", title: { nl: "geen", en: "none" }, says: no },
        },
      ],
    };
    const reformed = small(
      { years: 5, ...noSpread, reforms: [{ id: "no-stay", on: true }] },
      "small",
      withReform(reform),
    );
    const changed = counts(reformed, run(reformed, 1, 0, withReform(reform)));
    const end = base.days - 1;
    expect(changed.sum("refusals")).toBe(base.sum("refusals"));
    expect(changed.on(end, "reception_residents")).toBeLessThan(base.on(end, "reception_residents"));
  });

  it("stops with the rule, the day and the facts where the law gives no answer", () => {
    const wordless: Law = {
      ...builtLaw,
      rules: builtLaw.rules.map((rule) =>
        rule.id === "asylum.regime" ? { ...rule, versions: rule.versions.slice(1) } : rule,
      ),
    };
    try {
      run(small(), 1, 0, wordless);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(KetenError);
      const [problem] = (error as KetenError).problems;
      expect(problem).toMatchObject({ code: "law-no-answer", field: "asylum.regime" });
      expect(problem?.message.en).toContain("applicationDate=");
    }
  });
});

describe("the measures", () => {
  it("have their own places and texts", () => {
    expect(new Set(measures.map((measure) => measure.id)).size).toBe(measures.length);
    for (const { title, definition } of measures) {
      expect(title.nl).not.toBe(title.en);
      expect(definition.nl).not.toBe(definition.en);
    }
  });
});
