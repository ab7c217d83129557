import { law, programmes } from "@keten/law";
import { changesBetween, day } from "@keten/law-language";
import { describe, expect, it } from "vitest";

/** What the year 2024 changed in assessment and country policy: the entry that tells it, on its day. */
const CHANGED = [
  ["2024-01-16", "women-group"],
  ["2024-03-05", "policy-on-opinion"],
  ["2024-03-05", "policy-on-scale"],
  ["2024-04-24", "palestinian-territories-annulled"],
  ["2024-05-31", "report-sudan-2024"],
  ["2024-06-11", "identification-with-equality"],
  ["2024-06-26", "violence-gaza-2024"],
  ["2024-06-27", "violence-sudan-highest-2024"],
  ["2024-07-01", "credibility-five-conditions"],
  ["2024-07-01", "risk-profiles"],
  ["2024-07-03", "departure-palestinian-territories-2023"],
  ["2024-07-08", "sudan-2024"],
  ["2024-07-08", "departure-sudan-2024"],
  ["2024-10-16", "policy-on-equality"],
  ["2024-11-29", "lebanon-2024"],
  ["2024-11-29", "departure-lebanon-2024"],
] as const;

describe("the changes of 2024", () => {
  it.each(CHANGED)("on %s %s is told, with a cause and a source", (on, entry) => {
    const told = changesBetween(law, day(on), day(on)).filter((one) => one.entry === entry);
    expect(told.length).toBeGreaterThan(0);
    for (const one of told) {
      expect(one.before ?? one.after).not.toBeNull();
      expect(one.cause.nl).not.toBe("");
      expect(one.sources.length).toBeGreaterThan(0);
    }
    const around = changesBetween(law, day(on) - 1, day(on) - 1).filter((one) => one.entry === entry);
    for (const one of around) expect(one.kind, "the day before tells at most that it became public").toBe("known");
  });

  it.each([
    ["2024-03-05", "assessment-letter-march-2024"],
    ["2024-06-26", "palestine-policy-2024"],
    ["2024-07-01", "assessment-change-july-2024"],
    ["2024-07-08", "sudan-policy-2024"],
    ["2024-10-16", "assessment-letter-october-2024"],
    ["2024-12-20", "syria-moratorium-published-2024"],
  ])("on %s the event %s says what was before, why and by which source", (on, id) => {
    const event = programmes.find((one) => one.id === id);
    expect(event?.from).toBe(day(on));
    expect(event?.before).toBeDefined();
    expect(event?.cause).toBeDefined();
    expect(event?.sources.length).toBeGreaterThan(0);
    for (const rule of event?.rules ?? []) expect(law.rules.map((one) => one.id)).toContain(rule);
  });
});
