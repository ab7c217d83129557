import { cases, law } from "@keten/law";
import { type Case, day, runCase } from "@keten/law-language";
import { describe, expect, it } from "vitest";

describe("the worked cases", () => {
  it.each(cases.map((one) => [`${one.number} ${one.rule}: ${one.title}`, one] as const))("%s", (_, one) => {
    const { differences, problems, passed } = runCase(law, one, day("2026-11-21"));
    expect(problems.map(({ message }) => message.en)).toEqual([]);
    expect(differences).toEqual([]);
    expect(passed).toBe(true);
  });

  it("each expect something and say where it comes from", () => {
    for (const one of cases) {
      expect(Object.keys(one.expect).length, one.title).toBeGreaterThan(0);
      expect(one.basis.trim(), one.title).not.toBe("");
      expect(law.rules.map(({ id }) => id)).toContain(one.rule);
    }
  });

  it("do not hang on the day they are run", () => {
    for (const one of cases)
      for (const today of ["2020-01-01", "2035-01-01"])
        expect(runCase(law, one, day(today)).passed, one.title).toBe(true);
  });
});

describe("a case that is not so", () => {
  const [first] = cases;
  const fails = (change: Partial<Case>) => runCase(law, { ...first!, ...change }, day("2026-11-21"));
  it("tells what it expected and what it found", () => {
    expect(fails({ expect: { due: "2024-10-11", status: "decided" } })).toMatchObject({
      passed: false,
      differences: [{ path: "due", expected: "2024-10-11", found: "2024-10-10" }],
    });
    expect(fails({ expect: { sources: ["ECLI:NL:XX:1"] } }).passed).toBe(false);
    expect(fails({ expect: { warnings: ["courts-differ-not"] } }).passed).toBe(false);
  });
  it("or that its question is wrong", () => {
    expect(fails({ facts: { applicationDate: "2024-02-30" } })).toMatchObject({
      passed: false,
      problems: [{ code: "no-such-day" }],
    });
  });
});
