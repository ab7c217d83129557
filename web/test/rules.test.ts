import { dayOf } from "@keten/calendar";
import { law, subjects } from "@keten/law";
import { changesBetween } from "@keten/law-language";
import { describe, expect, it } from "vitest";
import { byTheme, lastChanges, ruleChanges } from "../changes/rule-changes.js";
import { calendarYear, yearUpTo } from "../changes/use-period.js";
import { findRules, NO_FILTER, searchIndex } from "../rules/list/search-rules.js";

const now = dayOf(2026, 11, 21);
const index = searchIndex(law, now);
const find = (text: string) => findRules(index, { ...NO_FILTER, text });

describe("the search for a rule", () => {
  it("shows every rule where nothing is asked", () => {
    expect(find("").map((one) => one.rule.id)).toEqual(law.rules.map((rule) => rule.id));
    expect(find("   ")).toHaveLength(law.rules.length);
  });

  it("finds by name in both languages, whatever the accents and capitals", () => {
    for (const text of ["ingebrekestelling", "Notice of DEFAULT", "íngebrekestelling"])
      expect(find(text)[0]).toMatchObject({ rule: { id: "asylum.notice-of-default-term" }, in: "name" });
  });

  it("finds by article, Staatscourant and ruling, and says in which source", () => {
    const byArticle = find("artikel 42(4)");
    expect(byArticle.map((one) => one.rule.id)).toContain("asylum.decision-term");
    for (const one of byArticle) expect(one.in).toHaveProperty("source");
    expect(find("2023, 3235").map((one) => one.rule.id)).toContain("asylum.decision-term");
    expect(find("RBDHA:2025:2500").length).toBeGreaterThan(0);
  });

  it("finds by what a rule says, and by words that stand apart", () => {
    const found = find("schipholonzin");
    expect(found).toEqual([]);
    expect(find("zaterdag beslistermijn").map((one) => one.rule.id)).toContain("asylum.decision-term");
  });

  it("narrows by subject and by how sure we are, both at once", () => {
    const subject = "asylum-silence";
    for (const one of findRules(index, { ...NO_FILTER, subject })) expect(one.rule.subject).toBe(subject);
    const official = findRules(index, { ...NO_FILTER, statuses: ["official"] });
    const secondary = findRules(index, { ...NO_FILTER, statuses: ["secondary"] });
    const unverified = findRules(index, { ...NO_FILTER, statuses: ["unverified"] });
    expect(official.length).toBeGreaterThan(0);
    expect(official.length + secondary.length + unverified.length).toBe(law.rules.length);
    const both = findRules(index, { text: "", subject, statuses: ["official", "secondary"] });
    for (const one of both) expect(one.status).not.toBe("unverified");
  });
});

describe("what changed in the rules", () => {
  it("tells a replacement once, with what was before and after, and both sources", () => {
    const day = dayOf(2026, 6, 12);
    const changes = ruleChanges(law, day, day);
    const track = changes.filter((change) => change.rules.includes("asylum.track") && change.kind === "replaced");
    expect(track.some((change) => change.before !== null && change.after !== null)).toBe(true);
    expect(changes.filter((change) => change.kind === "ended" && change.after !== null)).toEqual([]);
  });

  it("leaves out nothing but the ends that a replacement tells", () => {
    const [from, until] = [dayOf(1900, 1, 1), dayOf(2100, 1, 1)];
    const all = changesBetween(law, from, until);
    const told = ruleChanges(law, from, until);
    expect(told.length).toBeLessThan(all.length);
    const texts = new Set(told.flatMap((change) => [change.before?.nl, change.after?.nl]));
    for (const change of all)
      for (const text of [change.before, change.after]) if (text) expect(texts).toContain(text.nl);
    expect(new Set(told.map((change) => change.id)).size).toBe(told.length);
  });

  it("tells of the annulled moratorium twice: its beginning, marked as void, and its annulment", () => {
    const changes = ruleChanges(law, dayOf(2023, 12, 1), dayOf(2024, 4, 30)).filter((change) =>
      /besluitmoratorium Palestijnse/.test(change.title.nl),
    );
    expect(changes.find((change) => change.kind === "began")?.voided).toBe(true);
    expect(changes.map((change) => change.kind)).toContain("annulled");
  });

  it("names for each rule the last day on which it changed, as far as was known", () => {
    const last = lastChanges(law, now).get("asylum.regime");
    expect(last?.[0]?.date).toBe(dayOf(2026, 6, 12));
    for (const change of last ?? []) expect(change.date).toBe(last?.[0]?.date);
    expect(lastChanges(law, dayOf(2024, 5, 1)).get("asylum.decision-moratorium")?.[0]?.date).toBe(dayOf(2024, 4, 24));
  });

  it("stands under the subject of its rule, newest first, each once", () => {
    const changes = ruleChanges(law, dayOf(2024, 1, 1), dayOf(2024, 12, 31));
    const themes = byTheme(law, subjects, changes);
    expect(themes.flatMap((theme) => theme.changes)).toHaveLength(changes.length);
    for (const { changes: shown } of themes)
      shown.forEach((change, place) => {
        if (place > 0) expect(change.date).toBeLessThanOrEqual(shown[place - 1]?.date ?? 0);
      });
  });

  it("is asked for whole years and for the twelve months up to a day", () => {
    expect(yearUpTo(now)).toEqual({ from: dayOf(2025, 11, 22), until: now });
    expect(calendarYear(2024, now)).toEqual({ from: dayOf(2024, 1, 1), until: dayOf(2024, 12, 31) });
    expect(calendarYear(2026, now)).toEqual({ from: dayOf(2026, 1, 1), until: now });
  });
});
