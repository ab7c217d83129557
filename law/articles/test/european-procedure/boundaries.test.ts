import { isoOf, weekday } from "@keten/calendar";
import { law } from "@keten/law";
import { type Answer, day, evaluate, type QuestionJson, questionFromJson } from "@keten/law-language";
import { describe, expect, it } from "vitest";

const TODAY = day("2026-11-21");
function ask(json: QuestionJson): Answer {
  const read = questionFromJson(law, { on: "2026-11-21", knownOn: "2026-11-21", ...json }, TODAY);
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message.en).join("; "));
  return evaluate(law, read.question);
}
const value = ({ outcome }: Answer) =>
  typeof outcome === "object" && outcome !== null && "value" in outcome ? outcome.value : outcome;
const SATURDAY = weekday(day("2026-11-21"));
const iso = ({ due }: Answer) => (due === null ? null : isoOf(due));

describe("12 June 2026", () => {
  const before = "2026-06-11";
  const since = "2026-06-12";
  it("is the first day of each rule of the Regulations, and the day before has no such law", () => {
    const added = law.rules.filter(
      ({ id }) =>
        id.startsWith("screening.") ||
        id.startsWith("eurodac.") ||
        [
          "asylum.registration-term",
          "asylum.acceleration-ground",
          "asylum.examination-term",
          "asylum.counselling",
        ].includes(id),
    );
    expect(added.length).toBeGreaterThan(10);
    for (const { versions } of added) {
      const first = Math.min(...versions.map(({ from }) => from));
      expect(isoOf(first)).toBe(since);
    }
  });
  it("screens a person who asks for asylum at Schiphol on that day, and not the day before", () => {
    const facts = { encounter: "border-asylum", entryConditionsMet: false, askedAsylum: true };
    expect(ask({ rule: "screening.who", facts: { ...facts, encounterDate: since } }).outcome).toBe("border");
    expect(ask({ rule: "screening.who", facts: { ...facts, encounterDate: before } }).status).toBe("refused");
  });
  it("changes the procedure by the day of lodging, and withdrawal by the day its examination starts", () => {
    const regime = (applicationDate: string) => ask({ rule: "asylum.regime", facts: { applicationDate } }).outcome;
    const withdrawal = (withdrawalStarted: string) =>
      ask({ rule: "asylum.withdrawal-regime", facts: { withdrawalStarted } }).outcome;
    for (const of of [regime, withdrawal])
      expect([of(before), of(since)]).toEqual(["procedures-directive", "asylum-procedure-regulation"]);
  });
  it("makes the border procedure a duty at exactly 20 percent from that day", () => {
    const of = (registrationDate: string, originRecognitionRate: number) =>
      value(
        ask({
          rule: "asylum.border-procedure",
          facts: { registrationDate, originRecognitionRate, atBorder: true, unaccompanied: false },
        }),
      );
    expect([of(before, 0.2), of(since, 0.2), of(since, 0.2001)]).toEqual([
      "not-mandatory",
      "mandatory",
      "not-mandatory",
    ]);
  });
});

describe("the days on which counters change", () => {
  it.each([
    ["2027-06-12", 2],
    ["2027-06-13", 3],
    ["2028-06-12", 3],
    ["2028-06-13", 4],
  ])("on %s the yearly maximum is %i times the capacity", (on, times) => {
    expect(ask({ rule: "asylum.border-year-maximum", on }).outcome).toBe(182 * times);
  });
  it("says that the capacity itself was not verified", () => {
    expect(ask({ rule: "asylum.border-year-maximum", on: "2026-09-01" }).verification).toBe("unverified");
  });
  it("takes the biometric data of persons with temporary protection from 12 June 2029", () => {
    const of = (eurodacEventDate: string) =>
      ask({
        rule: "eurodac.duty",
        facts: { eurodacEventDate, eurodacCategory: "temporary-protection", eurodacAge: "six-or-older" },
      }).outcome;
    expect([of("2029-06-11"), of("2029-06-12")]).toEqual(["not-covered", "take"]);
  });
});

describe("23 February 2026, when the lists were adopted", () => {
  const finding = {
    finding: "third-country-safe",
    answer: "yes",
    by: "M. de Vries",
    role: "IND",
    motivation: "Er is een werkend asielstelsel.",
    on: "2026-08-20",
  };
  const facts = { applicationDate: "2026-07-15", noReadmission: false, unaccompanied: false };
  it("lets transit suffice for a safe third country, and nothing else changes", () => {
    const of = (thirdCountryLink: string, knownOn: string) =>
      ask({ rule: "asylum.safe-third-country", facts: { ...facts, thirdCountryLink }, findings: [finding], knownOn })
        .outcome;
    const days = ["2026-02-22", "2026-02-23"];
    expect(days.map((known) => of("connection", known))).toEqual(["may-apply", "may-apply"]);
    expect(days.map((known) => of("transit", known))).toEqual(["not", "may-apply"]);
    expect(days.map((known) => of("agreement", known))).toEqual(["not", "may-apply"]);
    expect(days.map((known) => of("none", known))).toEqual(["not", "not"]);
  });
  it("never uses an agreement alone for an unaccompanied child, nor without care for it", () => {
    for (const minorTakenInCharge of [true, false])
      for (const thirdCountryLink of ["connection", "transit", "agreement", "none"]) {
        const answer = ask({
          rule: "asylum.safe-third-country",
          facts: { ...facts, unaccompanied: true, minorTakenInCharge, thirdCountryLink },
          findings: [finding],
        });
        const may = minorTakenInCharge && ["connection", "transit"].includes(thirdCountryLink);
        expect(answer.outcome, thirdCountryLink).toBe(may ? "may-apply" : "not");
      }
  });
});

describe("terms", () => {
  it("of lodging never end on a Saturday or Sunday", () => {
    for (let offset = 0; offset < 400; offset++) {
      const registrationDate = isoOf(day("2026-06-12") + offset);
      for (const facts of [{}, { borderProcedureApplied: true }, { disproportionateNumbers: true }]) {
        const { due } = ask({ rule: "asylum.lodging-term", facts: { registrationDate, ...facts } });
        expect(weekday(due as number), registrationDate).toBeLessThan(SATURDAY);
      }
    }
  });
  it("of screening are seven days, four after 72 hours at the border, three inland", () => {
    for (let offset = 0; offset < 60; offset++) {
      const encounterDate = isoOf(day("2026-12-01") + offset);
      const at = (facts: Record<string, unknown>) =>
        (ask({ rule: "screening.term", facts: { encounterDate, entryConditionsMet: false, ...facts } }).due as number) -
        day(encounterDate);
      expect(at({ encounter: "rescue" })).toBe(7);
      expect(at({ encounter: "crossing", longAtBorder: true })).toBe(3 + 4);
      expect(at({ encounter: "found-inland", enteredUnauthorised: true, screenedBefore: false })).toBe(3);
    }
  });
  it("wait for the screening after a crossing, and do not at a border crossing point", () => {
    const facts = { madeDate: "2026-08-03", encounterDate: "2026-08-03", toldOtherAuthority: false };
    const of = (encounter: string, screeningEndDate: string | null) =>
      iso(ask({ rule: "asylum.registration-term", facts: { ...facts, encounter, screeningEndDate } }));
    expect(of("crossing", "2026-08-10")).toBe("2026-08-17");
    expect(of("crossing", null)).toBeNull();
    expect(of("border-asylum", "2026-08-10")).toBe("2026-08-10");
  });
  it("to decide at the border let a person in on the day after, not on the last day", () => {
    const facts = { registrationDate: "2026-09-08", atBorder: true, decisionDate: null };
    const of = (on: string) => value(ask({ rule: "asylum.border-entry", facts, on }));
    expect([of("2026-10-13"), of("2026-10-14")]).toEqual(["no-entry", "decision-late"]);
  });
});

describe("what takes something from a person", () => {
  it("is never answered without a person", () => {
    const facts = { applicationDate: "2026-08-10", madeDate: "2026-09-17", returnDecisionReceived: "2026-09-07" };
    for (const [rule, more] of [
      ["asylum.implicit-withdrawal", {}],
      ["asylum.subsequent-application", { applicationOrder: "second" }],
      ["asylum.late-after-return-decision", { toldOfSevenDays: true }],
      ["asylum.right-to-remain", { applicationOrder: "further" }],
      [
        "asylum.return-decision-with-rejection",
        { unaccompanied: false, childConcerned: false, returnDecisionBefore: false, procedure: "normal" },
      ],
    ] as const)
      expect(ask({ rule, facts: { ...facts, ...more } }).status, rule).toBe("finding-needed");
  });
  it("accelerates an unaccompanied child on five grounds only", () => {
    const facts = {
      applicationDate: "2026-08-10",
      nationality: "ERI",
      originRecognitionRate: 0.8,
      applicationOrder: "first",
      unaccompanied: true,
    };
    const of = (more: Record<string, unknown>) =>
      ask({ rule: "asylum.acceleration-ground", facts: { ...facts, ...more } }).outcome;
    const adultsOnly = [
      "irrelevantIssues",
      "clearlyUnconvincing",
      "onlyToStopRemoval",
      "lateAfterUnlawfulEntry",
      "lateAfterLawfulEntry",
    ];
    for (const ground of adultsOnly) {
      expect(of({ [ground]: true }), ground).toBe("none");
      expect(of({ [ground]: true, unaccompanied: false }), ground).not.toBe("none");
    }
    expect(of({ nationality: "MAR" })).toBe("safe-origin");
    expect(of({ misledAuthorities: true })).toBe("misled");
    expect(of({ securityDanger: true })).toBe("danger");
    expect(of({ applicationOrder: "further" })).toBe("repeat");
    expect(of({ originRecognitionRate: 0.2 })).toBe("low-rate");
  });
});

describe("facts that exclude each other", () => {
  it.each([
    [{ atBorder: true, encounter: "reported-inland" }],
    [{ encounter: "border-asylum", askedAsylum: false }],
  ])("are refused together: %o", (facts) => {
    const answer = ask({
      rule: "screening.state",
      facts: { encounterDate: "2026-09-01", entryConditionsMet: false, ...facts },
    });
    expect(answer.status).toBe("refused");
  });
  it("a screening cannot end before it starts", () => {
    const answer = ask({
      rule: "screening.state",
      facts: { encounterDate: "2026-09-05", screeningEndDate: "2026-09-04" },
    });
    expect(answer.status).toBe("refused");
  });
});
