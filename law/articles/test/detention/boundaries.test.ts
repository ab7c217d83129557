import { isoOf } from "@keten/calendar";
import { law } from "@keten/law";
import { day, evaluate, type QuestionJson, questionFromJson, type View } from "@keten/law-language";
import { describe, expect, it } from "vitest";

type Found = Record<string, string>;
const role = (id: string) => law.findings.find((one) => one.id === id)?.decidedBy[0] ?? "";
const records = (found: Found, on: string) =>
  Object.entries(found).map(([finding, answer]) => ({
    finding,
    answer,
    by: "A. Jansen",
    role: role(finding),
    motivation: "Weighed on the facts of the case.",
    on,
    second: { by: "B. de Vries", role: role(finding), on },
  }));

const ask = (json: QuestionJson, found: Found, view: View = "policy") => {
  const read = questionFromJson(
    law,
    { ...json, view, findings: records(found, json.on ?? "2026-07-01") },
    day("2026-11-21"),
  );
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message.en).join("; "));
  return evaluate(law, read.question);
};
const before = (iso: string) => isoOf(day(iso) - 1);
const nobody = { unaccompanied: false, childConcerned: false, separatesFamily: false, healthAtRisk: false };
const lighter = { "lighter-means": "no", "prospect-of-removal": "yes" };

/** The day of a change, the rule, the fact that carries the day, the rest of the case, and what it flips. */
const FLIPS: readonly [string, string, string, object, Found, unknown, unknown][] = [
  [
    "2024-04-03",
    "detention.phone-search",
    "phoneSearchDate",
    { phoneSearchConsent: false },
    {},
    "old-practice",
    "not-allowed",
  ],
  [
    "2026-06-12",
    "detention.return-order",
    "detentionDate",
    { ...nobody, nationality: "MAR", heavyGrounds: 2 },
    lighter,
    "allowed",
    "grounds-missing",
  ],
  [
    "2026-06-12",
    "detention.transfer-order",
    "detentionDate",
    { ...nobody, lightGrounds: 2, abscondingGrounds: 2 },
    lighter,
    "grounds-missing",
    "allowed",
  ],
  [
    "2026-06-12",
    "detention.asylum-order",
    "detentionDate",
    { ...nobody, birthDate: "1990-01-01", asylumDetentionGround: "restriction-breached", abscondingGrounds: 2 },
    { ...lighter, "asylum-detention-ground": "yes" },
    "no-such-ground",
    "allowed",
  ],
  ["2026-06-12", "detention.hold-hours", "detentionDate", { holdKind: "screening" }, {}, 0, 72],
];

describe("the day on which detention law changes", () => {
  it.each(FLIPS)("%s flips %s", (iso, rule, fact, rest, found, was, is) => {
    for (const [date, expected] of [
      [before(iso), was],
      [iso, is],
    ] as const) {
      const answer = ask({ rule, facts: { ...rest, [fact]: date }, on: "2026-07-01" }, found);
      expect([answer.status, answer.outcome], date).toEqual(["decided", expected]);
    }
  });

  it("9 April 2024 and 12 June 2026 change the article that protects a child on its own, never the protection", () => {
    const facts = { ...nobody, unaccompanied: true, nationality: "MAR", apartFromAdults: true };
    const articles = ["2024-04-08", "2024-04-09", "2026-06-11", "2026-06-12"].map((detentionDate) => {
      const answer = ask(
        {
          rule: "detention.return-order",
          facts: { ...facts, heavyGrounds: 2, abscondingGrounds: 2, detentionPlace: "prison", detentionDate },
          on: "2026-07-01",
        },
        { ...lighter, "exceptional-detention-of-minor": "yes" },
      );
      expect(answer.outcome).toBe("barred");
      return answer.used.map(({ entry }) => entry).find((entry) => /^minor-no-prison.*order$/.test(entry));
    });
    expect(articles).toEqual([
      "minor-no-prison-before-5-8-in-detention-return-order",
      "minor-no-prison-5-8-in-detention-return-order",
      "minor-no-prison-5-8-in-detention-return-order",
      "minor-no-prison-5-15-in-detention-return-order",
    ]);
  });

  it("asked with what was known before, the guarantee of then still holds for a later day", () => {
    const facts = { ...nobody, unaccompanied: true, nationality: "MAR", apartFromAdults: true };
    const before = (knownOn: string, detentionDate: string) =>
      ask(
        {
          rule: "detention.return-order",
          facts: { ...facts, heavyGrounds: 2, abscondingGrounds: 2, detentionPlace: "prison", detentionDate },
          on: detentionDate,
          knownOn,
        },
        { ...lighter, "exceptional-detention-of-minor": "yes" },
      );
    for (const [knownOn, detentionDate] of [
      ["2024-04-08", "2024-05-01"],
      ["2026-05-25", "2026-06-20"],
    ] as const) {
      const { status, outcome } = before(knownOn, detentionDate);
      expect([status, outcome]).not.toEqual(["decided", "allowed"]);
    }
  });

  it("27 June 2024 changes the rule on information, not what a person is owed", () => {
    const used = ["2024-06-26", "2024-06-27"].map((detentionDate) => {
      const answer = ask(
        { rule: "detention.information", facts: { detentionDate, informedInLanguage: false }, on: "2024-07-01" },
        { "interests-harmed-by-missing-information": "yes" },
      );
      expect(answer.outcome).toBe("lift");
      return answer.used.map(({ entry }) => entry);
    });
    expect(used).toEqual([["vb-5-3-information"], ["wbv-2024-13-information"]]);
  });

  it("the court holds earlier phone searches unlawful as well, once it has said so", () => {
    const facts = { phoneSearchDate: "2024-04-02", phoneSearchConsent: false };
    const outcome = (knownOn: string, view: View) =>
      ask({ rule: "detention.phone-search", facts, on: "2024-04-03", knownOn }, {}, view).outcome;
    expect(outcome("2024-04-02", "court")).toBe("old-practice");
    expect(outcome("2024-04-03", "court")).toBe("not-allowed");
    expect(outcome("2024-04-03", "policy")).toBe("old-practice");
  });
});

describe("a detention order", () => {
  const order = { ...nobody, nationality: "MAR", detentionDate: "2025-01-10" };
  const outcome = (facts: object, found: Found = lighter) =>
    ask({ rule: "detention.return-order", facts: { ...order, ...facts }, on: "2025-01-10" }, found);
  it("never rests on a single ground, and more grounds never stand in its way", () => {
    const rank = ["grounds-missing", "allowed"];
    for (let heavy = 0; heavy <= 4; heavy++)
      for (let light = 0; light <= 4; light++) {
        const answer = outcome({ heavyGrounds: heavy, lightGrounds: light });
        expect(answer.outcome, `${heavy} heavy, ${light} light`).toBe(rank[heavy + light >= 2 ? 1 : 0]);
      }
  });
  it("is not decided before a person has looked at the prospect of removal and at lighter means", () => {
    expect(outcome({ heavyGrounds: 5 }, {})).toMatchObject({
      status: "finding-needed",
      missing: [{ finding: "prospect-of-removal" }, { finding: "lighter-means" }],
    });
    expect(outcome({ heavyGrounds: 5 }, { "prospect-of-removal": "no" }).outcome).toBe("no-prospect");
    expect(outcome({ heavyGrounds: 5 }, { "prospect-of-removal": "yes" })).toMatchObject({
      status: "finding-needed",
      missing: [{ finding: "lighter-means" }],
    });
  });
  it("is refused an answer beyond the last day that was looked at", () => {
    const answer = ask(
      {
        rule: "detention.return-order",
        facts: { ...order, detentionDate: "2026-10-01", abscondingGrounds: 2 },
        on: "2026-10-01",
      },
      lighter,
    );
    expect(answer.status).toBe("refused");
    expect(answer.warnings.map(({ code }) => code)).toContain("beyond-covered");
  });
  it("takes no count of grounds that the law does not have", () => {
    const read = questionFromJson(
      law,
      { rule: "detention.return-order", facts: { ...order, heavyGrounds: 14 } },
      day("2026-11-21"),
    );
    expect(read).toMatchObject({ problems: [{ field: "heavyGrounds" }] });
  });
});
