import { cases, law } from "@keten/law";
import {
  canonicalJson,
  day,
  hashOf,
  lawFromJson,
  lawToJson,
  makeReceipt,
  questionFromJson,
  readLaw,
  replay,
} from "@keten/law-language";
import { describe, expect, it } from "vitest";

const stored = JSON.parse(JSON.stringify(lawToJson(law)));
const today = day("2026-11-21");
const by = { name: "A. Jansen", role: "decision officer", on: today };

describe("the law as JSON", () => {
  it("comes back the same, under the same hash", () => {
    const back = lawFromJson(stored);
    expect(back).toEqual(law);
    expect(hashOf(back)).toBe(hashOf(law));
    expect(canonicalJson(lawToJson(back))).toBe(canonicalJson(stored));
  });
  it("follows its schema", () => {
    const read = readLaw(stored);
    expect("problems" in read ? read.problems : []).toEqual([]);
    if ("law" in read) expect(hashOf(read.law)).toBe(hashOf(law));
  });
  it("has no day as a number", () => {
    expect(JSON.stringify(stored)).not.toMatch(/"(from|until|knownFrom|coveredUntil|published|since|day)":-?\d/);
  });
});

describe("the receipt of every worked case", () => {
  const receipts = cases.map((one) => {
    const read = questionFromJson(law, one, today);
    if ("problems" in read) throw new Error(one.title);
    return { title: one.title, receipt: makeReceipt(law, read.question, by) };
  });
  it("replays to the same bytes from the stored law", () => {
    for (const { title, receipt } of receipts) expect(replay(receipt, stored).same, title).toBe(true);
  });
  it("still does so after the law has moved on, and tells the difference under the new one", () => {
    const moved = structuredClone(stored);
    for (const rule of moved.rules) for (const entry of rule.versions) entry.coveredUntil = "2019-01-01";
    for (const { title, receipt } of receipts) {
      expect(replay(receipt, stored).same, title).toBe(true);
      expect(replay(receipt, moved).same, title).toBe(false);
    }
  });
});
