import { isoOf } from "@keten/calendar";
import { law } from "@keten/law";
import { day, evaluate, type QuestionJson, questionFromJson } from "@keten/law-language";
import { describe, expect, it } from "vitest";

type Found = Record<string, string>;
const ask = (json: QuestionJson, found: Found = {}) => {
  const findings = Object.entries(found).map(([finding, answer]) => {
    const role = law.findings.find((one) => one.id === finding)?.decidedBy[0] ?? "";
    const on = json.on ?? "2026-07-01";
    return { finding, answer, by: "A", role, motivation: "Weighed.", on, second: { by: "B", role, on } };
  });
  const read = questionFromJson(law, { ...json, findings }, day("2026-11-21"));
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message.en).join("; "));
  return evaluate(law, read.question);
};
const before = (iso: string) => isoOf(day(iso) - 1);

const FLIPS: readonly [string, string, string, object, Found, unknown, unknown][] = [
  [
    "2024-05-08",
    "return.decision",
    "decisionDate",
    { unaccompanied: false, childConcerned: false, protectedInOtherState: false, originEstablished: false },
    { "return-decision-due": "yes", "non-refoulement": "no-risk" },
    "return-decision",
    "country-missing",
  ],
  [
    "2024-07-25",
    "public-order.indefinite-permit",
    "permitDecisionDate",
    {
      stayMonths: 66,
      sentenceMonths: 80,
      threatOverSix: true,
      graveOffence: true,
      birthDate: "1990-05-10",
      arrivalDate: "1990-05-10",
      stayedHereSince: true,
    },
    { "loss-of-stay-proportionate": "yes" },
    "kept",
    "lost",
  ],
  [
    "2026-06-12",
    "return.departure-kind",
    "decisionDate",
    { euCitizen: false, decisionKind: "unfounded", heavyGrounds: 2 },
    { "immediate-departure": "yes" },
    "immediate",
    "four-weeks",
  ],
];

describe("the day on which return law changes", () => {
  it.each(FLIPS)("%s flips %s", (iso, rule, fact, rest, found, was, is) => {
    for (const [date, expected] of [
      [before(iso), was],
      [iso, is],
    ] as const) {
      const answer = ask({ rule, facts: { ...rest, [fact]: date }, on: "2026-07-01" }, found);
      expect([answer.status, answer.outcome], date).toEqual(["decided", expected]);
    }
  });

  it("Algeria: no prospect of removal from 17 September 2021, again one from 6 May 2024, and nowhere else", () => {
    const on = (iso: string, nationality: string) =>
      ask({ rule: "return.prospect", facts: { nationality }, on: iso, knownOn: iso }).outcome;
    expect(["2021-09-17", "2022-05-03", "2022-05-04", "2024-05-05", "2024-05-06"].map((iso) => on(iso, "DZA"))).toEqual(
      ["none", "none", "none", "none", "exists"],
    );
    expect(["2024-05-05", "2024-05-06"].map((iso) => on(iso, "MAR"))).toEqual(["not-ruled", "not-ruled"]);
  });

  it("the amounts of reintegration support are known from 2 September 2024, not a day earlier", () => {
    const facts = { returningAdults: 1, returningMinors: 1, unaccompanied: false };
    const status = (departureDate: string) =>
      ask({ rule: "return.reintegration", facts: { ...facts, departureDate }, on: "2024-10-01" }).status;
    expect([status("2024-09-01"), status("2024-09-02")]).toEqual(["refused", "decided"]);
  });
});

describe("the sliding scale", () => {
  const norm = (facts: object) =>
    ask({ rule: "public-order.norm", facts: { permitDecisionDate: "2025-01-10", ...facts }, on: "2025-01-10" })
      .outcome as number;
  it("asks for a heavier sentence the longer somebody is here", () => {
    for (const rest of [{}, { threatOverSix: true }, { convictions: 3 }]) {
      let last = -1;
      for (let stayMonths = 0; stayMonths <= 200; stayMonths++) {
        const now = norm({ stayMonths, ...rest });
        expect(now, `${stayMonths} months`).toBeGreaterThanOrEqual(last);
        last = now;
      }
    }
  });
  it("asks for a lighter one where the crime is graver or there are three", () => {
    for (const stayMonths of [0, 36, 48, 60, 72, 84, 96, 108, 120, 180]) {
      expect(norm({ stayMonths, threatOverSix: true })).toBeLessThanOrEqual(norm({ stayMonths }));
      expect(norm({ stayMonths, convictions: 3 })).toBeLessThanOrEqual(norm({ stayMonths, threatOverSix: true }));
    }
  });
  it("takes no permit by itself: reaching it asks a person", () => {
    const answer = ask({
      rule: "public-order.indefinite-permit",
      facts: {
        permitDecisionDate: "2025-01-10",
        stayMonths: 12,
        sentenceMonths: 500,
        birthDate: "1990-01-01",
        arrivalDate: "2020-01-01",
        stayedHereSince: true,
      },
      on: "2025-01-10",
    });
    expect(answer.missing).toContainEqual({ finding: "loss-of-stay-proportionate" });
  });
});

describe("reintegration support", () => {
  it("grows by each person who leaves", () => {
    const total = (returningAdults: number, returningMinors: number) => {
      const { outcome } = ask({
        rule: "return.reintegration",
        facts: { departureDate: "2024-10-15", returningAdults, returningMinors, unaccompanied: false },
        on: "2024-10-15",
      });
      const { value, arrival, inKind } = outcome as Record<string, number>;
      return (value ?? 0) + (arrival ?? 0) + (inKind ?? 0);
    };
    expect(total(0, 0)).toBe(0);
    expect(total(2, 1) - total(1, 1)).toBe(20_000 + 61_500 + 200_000);
    expect(total(1, 2) - total(1, 1)).toBe(4_000 + 61_500 + 100_000);
  });
  it("is not paid to fewer than nobody", () => {
    const read = questionFromJson(
      law,
      { rule: "return.reintegration", facts: { departureDate: "2024-10-15", returningAdults: -1 } },
      day("2026-11-21"),
    );
    expect(read).toMatchObject({ problems: [{ field: "returningAdults" }] });
  });
});
