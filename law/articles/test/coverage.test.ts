import { readFileSync } from "node:fs";
import { law, programmes } from "@keten/law";
import { describe, expect, it } from "vitest";
import { coverage, file, mechanisms } from "../../../scripts/support/law-coverage.mjs";

interface Mechanism {
  mechanism: string;
  rules?: string[];
  programmes?: string[];
}
const all = mechanisms as Mechanism[];

describe("what the law covers", () => {
  it("names rules and programmes that exist", () => {
    const rules = new Set(law.rules.map(({ id }) => id));
    const own = new Set(programmes.map(({ id }) => id));
    for (const { mechanism, rules: named = [], programmes: events = [] } of all) {
      for (const id of named) expect(rules, mechanism).toContain(id);
      for (const id of events) expect(own, mechanism).toContain(id);
      expect(named.length + events.length, mechanism).toBeGreaterThan(0);
    }
  });
  it("gives every rule and every programme its place", () => {
    const named = new Set(all.flatMap(({ rules = [], programmes: events = [] }) => [...rules, ...events]));
    expect(law.rules.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
    expect(programmes.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });
  it("is written down as it is", () => {
    expect(readFileSync(file, "utf8"), "run npm run coverage").toBe(coverage());
  });
});
