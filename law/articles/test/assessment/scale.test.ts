import { law } from "@keten/law";
import { day, evaluate, type FindingRecord, type View } from "@keten/law-language";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const DEGREES = ["none", "lower", "extreme"] as const;
const CIRCUMSTANCES = ["none", "some", "strong"] as const;
/** The answers of the scale, from what gives least to what gives most. */
const SCALE = ["individual-only", "circumstances-needed", "weigh-together", "presence-suffices"] as const;

const record = (finding: string, answer: string): FindingRecord => ({
  finding,
  answer,
  by: "A. Jansen",
  role: "IND",
  motivation: "…",
  on: day("2024-07-02"),
});
const ask = (rule: string, decided: number, view: View, findings: FindingRecord[], knownOn = day("2026-11-21")) =>
  evaluate(law, {
    rule,
    facts: { decisionDate: { state: "known", value: decided } },
    findings,
    on: decided,
    knownOn,
    view,
    reforms: [],
  });
const placeOf = (decided: number, view: View, degree: number, circumstances: number) => {
  const { outcome } = ask("assessment.violence-scale", decided, view, [
    record("violence-degree", DEGREES[degree] as string),
    record("violence-circumstances", CIRCUMSTANCES[circumstances] as string),
  ]);
  return SCALE.indexOf(outcome as (typeof SCALE)[number]);
};

const level = fc.integer({ min: 0, max: 2 });
const decided = fc.integer({ min: day("2015-01-01"), max: day("2026-09-01") });
const view = fc.constantFrom<View>("policy", "court");

describe("the sliding scale of article 15(c)", () => {
  it("never puts a case lower for more violence or more circumstances", () => {
    fc.assert(
      fc.property(decided, view, level, level, level, level, (on, seen, d1, d2, c1, c2) => {
        const less = placeOf(on, seen, Math.min(d1, d2), Math.min(c1, c2));
        const more = placeOf(on, seen, Math.max(d1, d2), Math.max(c1, c2));
        expect(less).toBeGreaterThanOrEqual(0);
        expect(more).toBeGreaterThanOrEqual(less);
      }),
      { numRuns: 500 },
    );
  });

  it("gives a real risk by presence alone, and never by itself where a person must weigh", () => {
    fc.assert(
      fc.property(decided, view, level, level, fc.constantFrom("yes", "no"), (on, seen, degree, count, judgement) => {
        const findings = [
          record("violence-degree", DEGREES[degree] as string),
          record("violence-circumstances", CIRCUMSTANCES[count] as string),
        ];
        const open = ask("assessment.indiscriminate-violence", on, seen, findings);
        const judged = ask("assessment.indiscriminate-violence", on, seen, [
          ...findings,
          record("violence-real-risk", judgement),
        ]);
        const place = placeOf(on, seen, degree, count);
        if (SCALE[place] === "weigh-together") {
          expect(open.status).toBe("finding-needed");
          expect(open.missing).toEqual([{ finding: "violence-real-risk" }]);
          expect(judged.outcome).toBe(judgement === "yes" ? "real-risk" : "no-real-risk");
        } else {
          expect(open.outcome).toBe(SCALE[place] === "presence-suffices" ? "real-risk" : "no-real-risk");
          expect(judged.outcome).toBe(open.outcome);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is the same for everybody where there is no violence, and where there is most", () => {
    for (const seen of ["policy", "court"] as const)
      for (const count of [0, 1, 2]) {
        expect(SCALE[placeOf(day("2024-07-02"), seen, 0, count)]).toBe("individual-only");
        expect(SCALE[placeOf(day("2024-07-02"), seen, 2, count)]).toBe("presence-suffices");
      }
  });
});

/** A judgment that policy followed later: what each view says on the days around both. */
const followed = [
  {
    rule: "assessment.violence-scale",
    findings: { "violence-degree": "lower", "violence-circumstances": "strong" },
    judgment: "2023-11-09",
    letter: "2024-03-05",
    before: "individual-only",
    after: "weigh-together",
  },
  {
    rule: "assessment.political-opinion",
    findings: { "opinion-held": "yes", "fundamental-opinion": "no" },
    judgment: "2023-09-21",
    letter: "2024-03-05",
    before: "does-not-count",
    after: "counts",
  },
  {
    rule: "assessment.women-social-group",
    findings: { "women-as-group": "yes", "narrower-social-group": "no" },
    judgment: "2024-01-16",
    letter: "2024-03-05",
    before: "no-social-group",
    after: "social-group",
  },
  {
    rule: "assessment.equality",
    findings: {
      "identifies-with-equality": "yes",
      "equality-seen-as-deviant": "yes",
      "equality-well-founded-fear": "yes",
      "western-lifestyle-fundamental": "no",
    },
    judgment: "2024-06-11",
    letter: "2024-10-16",
    before: "not-identified",
    after: "established",
  },
] as const;

describe.each(followed)("$rule around the judgment and the letter", ({
  rule,
  findings,
  judgment,
  letter,
  before,
  after,
}) => {
  const records = Object.entries(findings).map(([finding, answer]) => record(finding, answer));
  const on = (decision: number, seen: View, knownOn = decision) => ask(rule, decision, seen, records, knownOn).outcome;

  it("the court view turns on the day of the judgment", () => {
    expect(on(day(judgment) - 1, "court")).toBe(before);
    expect(on(day(judgment), "court")).toBe(after);
  });
  it("policy turns on the day of the letter, also seen from later", () => {
    const later = day("2026-06-01");
    for (const knownOn of [undefined, later]) {
      expect(on(day(judgment), "policy", knownOn)).toBe(before);
      expect(on(day(letter) - 1, "policy", knownOn)).toBe(before);
      expect(on(day(letter), "policy", knownOn)).toBe(after);
    }
  });
  it("the views agree before the judgment was known and since the letter", () => {
    for (const decision of [day(judgment) - 1, day(letter), day("2026-06-11"), day("2026-06-12")])
      expect(on(decision, "court")).toBe(on(decision, "policy"));
  });
});
