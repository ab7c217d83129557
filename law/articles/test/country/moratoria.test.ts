import { isoOf } from "@keten/calendar";
import { law } from "@keten/law";
import { day, type FactValue, isAnnulment, type Table, type TableRow, visibleOn } from "@keten/law-language";
import { describe, expect, it } from "vitest";
import { answerOf } from "../support/ask.js";

const tableOf = (id: string) => law.tables.find((one) => one.id === id) as Table;
const known = (value: string): FactValue => ({ state: "known", value });
const NOW = day("2026-11-21");

const kinds = [
  ["asylum.decision-moratorium", "decision-moratoria", "stopped"],
  ["asylum.departure-moratorium", "departure-moratoria", "barred"],
] as const;

/** Each row as it holds with the knowledge of a day, ends by later acts included. */
const periods = (table: string, knownOn: number) => {
  const rows = tableOf(table).rows;
  return visibleOn<TableRow>(rows, knownOn).held.map((row) => ({ id: row.id, row, from: row.from, until: row.until }));
};
const factsOf = (row: TableRow): Record<string, FactValue> => {
  const group = row.keys["group"]?.[0];
  return {
    nationality: known(String(row.keys["nationality"]?.[0])),
    ...(group === undefined ? {} : { measureGroup: known(String(group)) }),
  };
};
const sameCase = (a: TableRow, b: TableRow) =>
  a.keys["nationality"]?.[0] === b.keys["nationality"]?.[0] && a.keys["group"]?.[0] === b.keys["group"]?.[0];

describe.each(kinds)("the boundary days of %s", (rule, table, word) => {
  const rows = tableOf(table).rows.filter((one): one is TableRow => !isAnnulment(one));
  it.each(rows.map((row) => [row.id, row] as const))("%s", (id, row) => {
    // The last day on which the measure was held without its annulment: each is judged with the knowledge of its own time.
    const voided = tableOf(table).rows.find(
      (one) => isAnnulment(one) && one.annuls.entry === id && one.annuls.since === "start",
    );
    const knownOn = voided ? voided.knownFrom - 1 : NOW;
    const held = periods(table, knownOn);
    const mine = held.find((one) => one.id === id);
    const until = mine?.until ?? Number.NaN;
    const others = held.filter((one) => one.id !== id && sameCase(one.row, row));
    const on = (which: number) => answerOf(rule, factsOf(row), { on: which, knownOn, view: "policy" });
    const elsewhere = (which: number) =>
      others.some((one) => one.from <= which && (one.until === undefined || which < one.until)) ? word : "none";

    expect(on(row.from).outcome, `${isoOf(row.from)} is its first day`).toBe(word);
    expect(on(row.from - 1).outcome, "the day before").toBe(elsewhere(row.from - 1));
    expect(on(until - 1).outcome, `${isoOf(until - 1)} is its last day`).toBe(word);
    expect(on(until).outcome, "the day after").toBe(elsewhere(until));
    expect(on(row.from).used.map(({ entry }) => entry)).toContain(id);
  });

  it("is not known before it became public", () => {
    for (const row of rows) {
      const earlier = answerOf(rule, factsOf(row), { on: row.from, knownOn: row.knownFrom - 1, view: "policy" });
      expect(
        earlier.used.map(({ entry }) => entry),
        row.id,
      ).not.toContain(row.id);
    }
  });

  it("does not reach a person whom the measure leaves out", () => {
    for (const row of rows) {
      const facts = { ...factsOf(row), moratoriumExcluded: { state: "known", value: true } as FactValue };
      expect(answerOf(rule, facts, { on: row.from, knownOn: row.knownFrom, view: "policy" }).outcome, row.id).toBe(
        "none",
      );
    }
  });

  it("does not reach somebody outside the group of a measure for one group", () => {
    for (const row of rows.filter(({ keys }) => keys["group"])) {
      const facts = { nationality: known(String(row.keys["nationality"]?.[0])) };
      expect(answerOf(rule, facts, { on: row.from, knownOn: NOW, view: "policy" }).outcome, row.id).toBe("none");
    }
  });
});

describe("an end that became known later", () => {
  it("leaves the answer of before that day alone", () => {
    const facts = { nationality: known("PSE") };
    const ask = (knownOn: string) =>
      answerOf("asylum.departure-moratorium", facts, { on: day("2024-07-03"), knownOn: day(knownOn), view: "policy" });
    expect(ask("2024-06-25").outcome).toBe("barred");
    expect(ask("2024-06-26").outcome).toBe("none");
    expect(ask("2024-06-26").used.map(({ entry }) => entry)).toContain("departure-palestinian-territories-ends");
  });
});
