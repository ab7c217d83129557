import { dayOf, isoOf } from "@keten/calendar";
import { law } from "@keten/law";
import {
  annul,
  before,
  changesBetween,
  choice,
  choose,
  dateFact,
  end,
  law as lawOf,
  otherwise,
  parameter,
  parameterValue,
  position,
  rule,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { describe, expect, it } from "vitest";
import { keten, ketenJson } from "./support/keten.js";

const source = (id: string) => ({
  id,
  title: t(`besluit ${id}`, `decree ${id}`),
  kind: "decree" as const,
  locator: id,
  verification: "official" as const,
});
const applied = dateFact("applied", {
  label: t("de aanvraag", "the application"),
  question: t("Wanneer?", "When?"),
  meaning: t("De dag.", "The day."),
  unstated: "ask",
});
const covered = { coveredUntil: "2030-01-01" };
const small = lawOf({
  version: "1",
  facts: [applied.definition],
  findings: [],
  tables: [],
  equatedDays: [],
  remediesByAct: {},
  reforms: [],
  parameters: [
    parameter("fee", {
      title: t("het bedrag", "the fee"),
      type: "number",
      unit: "EUR-cent",
      values: [
        parameterValue("fee-2020", {
          from: "2020-01-01",
          until: "2024-01-01",
          knownFrom: "2019-12-01",
          ...covered,
          sources: [source("a")],
          value: 10_000,
        }),
        parameterValue("fee-2024", {
          from: "2024-01-01",
          knownFrom: "2023-12-15",
          ...covered,
          sources: [source("b")],
          value: 12_000,
        }),
      ],
    }),
  ],
  rules: [
    rule("route", {
      subject: "x",
      title: t("de weg", "the route"),
      summary: t("Welke weg.", "Which route."),
      result: {
        kind: "choice",
        values: [
          { id: "long", label: t("lang", "long") },
          { id: "short", label: t("kort", "short") },
        ],
      },
      selectedBy: applied,
      versions: [
        version("v1", {
          title: t("eerste", "first"),
          from: "2020-01-01",
          knownFrom: "2020-01-01",
          ...covered,
          sources: [source("a")],
          says: choice("long"),
        }),
        end("v1-ends", {
          entry: "v1",
          on: "2024-03-01",
          knownFrom: "2024-02-01",
          because: t("nieuwe wet", "new act"),
          ...covered,
          sources: [source("c")],
        }),
        version("v2", {
          title: t("tweede", "second"),
          from: "2024-03-01",
          knownFrom: "2024-02-01",
          ...covered,
          sources: [source("c")],
          says: choose(when(before(applied, "2024-06-01"), choice("long")), otherwise(choice("short"))),
        }),
        annul("v2-annulled", {
          entry: "v2",
          knownFrom: "2024-09-01",
          because: t("vernietigd", "struck down"),
          ...covered,
          sources: [source("d")],
        }),
      ],
      positions: [
        position("authority", {
          entry: "v2",
          view: "policy",
          verdict: "disapplied",
          rank: 0,
          knownFrom: "2024-08-01",
          source: source("e"),
        }),
      ],
    }),
  ],
});
const told = (from: string, to: string) => {
  const day = (text: string) => dayOf(...(text.split("-").map(Number) as [number, number, number]));
  return changesBetween(small, day(from), day(to)).map((one) => [isoOf(one.date), one.kind, one.entry]);
};

describe("changes between two days", () => {
  it("tells what began, ended, became known and was annulled, in order of days", () => {
    expect(told("2023-12-01", "2024-12-31")).toEqual([
      ["2023-12-15", "known", "fee-2024"],
      ["2024-01-01", "ended", "fee-2020"],
      ["2024-01-01", "began", "fee-2024"],
      ["2024-02-01", "known", "v1-ends"],
      ["2024-02-01", "known", "v2"],
      ["2024-03-01", "ended", "v1"],
      ["2024-03-01", "began", "v2"],
      ["2024-08-01", "known", "authority"],
      ["2024-09-01", "annulled", "v2-annulled"],
    ]);
  });

  it("counts the first and the last day, and nothing outside", () => {
    expect(told("2024-01-01", "2024-01-01").map(([, , entry]) => entry)).toEqual(["fee-2020", "fee-2024"]);
    expect(told("2024-01-02", "2024-01-31")).toEqual([]);
  });

  it("says what the law said before and after, by the labels of the rule", () => {
    const changes = changesBetween(small, dayOf(2024, 1, 1), dayOf(2024, 12, 31));
    const of = (kind: string, entry: string) => changes.find((one) => one.kind === kind && one.entry === entry);
    expect(of("began", "fee-2024")).toMatchObject({
      before: { en: "€100" },
      after: { en: "€120" },
      cause: { en: "decree b" },
    });
    expect(of("ended", "v1")).toMatchObject({
      before: { en: "long" },
      cause: { en: "new act" },
      sources: [{ id: "c" }],
    });
    expect(of("began", "v2")?.after?.en).toContain("“long” if");
    expect(of("began", "v2")).toMatchObject({ before: { nl: "lang" }, voidedBy: "v2-annulled" });
    expect(of("annulled", "v2-annulled")).toMatchObject({ after: null, cause: { en: "struck down" } });
    expect(of("known", "authority")).toMatchObject({ role: "position", before: { en: "counts" } });
  });

  it("finds the annulment of April 2024 and the decree of the law itself", async () => {
    const { exit, json } = await ketenJson(["changes", "--from", "2024-04-24", "--to", "2024-04-24"]);
    expect(exit).toBe(0);
    expect(json["changes"]).toMatchObject([
      {
        kind: "annulled",
        date: "2024-04-24",
        entry: "palestinian-territories-annulled",
        owner: { kind: "table", id: "decision-moratoria" },
      },
    ]);
    const { out } = await keten(["changes", "--from", "2024-04-24", "--to", "2024-04-24"]);
    expect(out).toContain("24 april 2024  vernietigd: besluitmoratorium Palestijnse gebieden");
    expect((await keten(["changes", "--from", "1990-01-01", "--to", "1990-12-31"])).out).toContain(
      "veranderde er niets",
    );
  });

  it("leaves no entry of the law out", () => {
    const changes = changesBetween(law, dayOf(1900, 1, 1), dayOf(2100, 1, 1));
    const entries = new Set(changes.map((one) => one.entry));
    for (const { versions, positions } of law.rules) {
      for (const one of versions) if (!("annuls" in one)) expect(entries).toContain(one.id);
      for (const one of positions) expect(entries).toContain(one.id);
    }
    // An end that is announced on the day itself is told by what ended.
    const ended = new Set(changes.flatMap((one) => (one.kind === "ended" ? [one.entry] : [])));
    for (const { rows } of law.tables)
      for (const one of rows)
        if ("annuls" in one && one.annuls.since === one.knownFrom) expect(ended).toContain(one.annuls.entry);
        else expect(entries).toContain(one.id);
    for (const one of changes) expect(one.cause.nl).not.toBe("");
  });
});
