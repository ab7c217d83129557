import { isoOf } from "@keten/calendar";
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
/** On which counted day of the procedure a step ends: the first day is day 1. */
const dayOf = (rule: string, facts: Record<string, unknown>) => {
  const { due } = ask({ rule, facts: { atBorder: true, ...facts } });
  return due === null ? null : due - day(String(facts["procedureStartDate"])) + 1;
};

const OLD = "2021-06-24";
const NEW = "2021-06-25";

describe("25 June 2021", () => {
  it("moves each step of the general procedure, and the last day with every extension", () => {
    const steps: [rule: string, extra: Record<string, unknown>, old: number | null, since: number | null][] = [
      ["national.interview-day", {}, 3, 1],
      ["national.corrections-day", {}, 4, 2],
      ["national.intention-day", {}, 6, 4],
      ["national.view-day", {}, 6, 4],
      ["national.general-decision-day", {}, 8, 6],
      ["national.general-decision-day", { laterExtension: "inquiry" }, 14, 18],
      ["national.general-decision-day", { laterExtension: "medical" }, 16, 20],
      ["national.general-decision-day", { laterExtension: "no-show" }, 22, 26],
      ["national.intention-day", { laterExtension: "inquiry" }, null, null],
      ["national.view-day", { laterExtension: "no-show" }, null, null],
    ];
    for (const [rule, extra, old, since] of steps)
      expect(
        [OLD, NEW].map((procedureStartDate) => dayOf(rule, { ...extra, procedureStartDate })),
        `${rule} ${JSON.stringify(extra)}`,
      ).toEqual([old, since]);
  });
  it("knows three extra days ahead only since then", () => {
    const last = (extra: Record<string, unknown>) =>
      [OLD, NEW].map((procedureStartDate) =>
        dayOf("national.general-decision-day", { ...extra, aheadExtension: true, procedureStartDate }),
      );
    expect(last({})).toEqual([8, 9]);
    expect(last({ laterExtension: "inquiry" })).toEqual([14, 21]);
    expect(last({ laterExtension: "medical" })).toEqual([16, 23]);
    expect(last({ laterExtension: "no-show" })).toEqual([22, 29]);
  });
  it("starts the rest after the registration interview instead of the application", () => {
    const until = (applicationDate: string) =>
      isoOf(
        ask({
          rule: "national.rest-term",
          facts: { applicationDate, unaccompanied: false, registrationInterviewDate: "2021-07-10" },
        }).due as number,
      );
    expect([until(OLD), until(NEW)]).toEqual(["2021-06-30", "2021-07-16"]);
  });
  it("takes the rest away on two more grounds", () => {
    const rest = (applicationDate: string, extra: Record<string, unknown>) =>
      value(ask({ rule: "national.rest", facts: { applicationDate, unaccompanied: false, ...extra } }));
    for (const extra of [{ suspectedFalseData: true }, { deprivedOfLiberty: "other" }])
      expect([rest(OLD, extra), rest(NEW, extra)]).toEqual(["six-days", "none"]);
    for (const extra of [{ securityDanger: true }, { causesNuisance: true }, { deprivedOfLiberty: "aliens-detention" }])
      expect([rest(OLD, extra), rest(NEW, extra)]).toEqual(["none", "none"]);
  });
  it("changes nothing in a repeat application", () => {
    for (const repeatRoute of ["three-days", "six-days", "extended"]) {
      const [old, since] = [OLD, NEW].map((procedureStartDate) =>
        dayOf("national.repeat-decision", { repeatRoute, procedureStartDate }),
      );
      expect(old).toBe(since);
    }
  });
});

describe("12 June 2026", () => {
  it("ends the national rules for new applications", () => {
    const of = (rule: string, applicationDate: string) =>
      ask({ rule, facts: { applicationDate, unaccompanied: false, registrationInterviewDate: "2026-06-15" } });
    expect(value(of("national.rest", "2026-06-11"))).toBe("six-days");
    for (const rule of ["national.rest", "national.outcome", "national.later-application"])
      expect(value(of(rule, "2026-06-12"))).toBe("regulation");
  });
  it("leaves the intended refusal to older applications", () => {
    const view = (applicationDate: string) =>
      ask({
        rule: "national.view-term",
        facts: { intentionDate: "2026-07-01", intentionRoute: "extended", applicationDate },
      }).due;
    expect(view("2026-06-11")).toBe(day("2026-07-29"));
    expect(view("2026-06-12")).toBeNull();
  });
});

describe("days that do not count", () => {
  it("are weekends and holidays, except at Schiphol", () => {
    const last = (procedureStartDate: string, atBorder: boolean) =>
      isoOf(ask({ rule: "national.general-decision-day", facts: { procedureStartDate, atBorder } }).due as number);
    expect(last("2024-06-03", false)).toBe("2024-06-10");
    expect(last("2024-06-03", true)).toBe("2024-06-08");
    expect(last("2024-12-23", false)).toBe("2025-01-03");
  });
});

describe("the start of the term to decide", () => {
  const of = (view: string, knownOn: string) =>
    value(
      ask({
        rule: "national.application-day",
        facts: { registrationDate: "2023-11-20", formSignedDate: "2023-12-11" },
        view,
        knownOn,
        on: knownOn,
      }),
    );
  it("differs by view since the ruling of 23 December 2024 only", () => {
    const signed = day("2023-12-11");
    const registered = day("2023-11-20");
    expect([of("policy", "2024-12-22"), of("court", "2024-12-22")]).toEqual([signed, signed]);
    expect([of("policy", "2024-12-23"), of("court", "2024-12-23")]).toEqual([signed, registered]);
  });
});

describe("no refusal by software", () => {
  it("leaves every kind of refusal to a finding", () => {
    const facts = { applicationDate: "2024-05-01", unaccompanied: false, missedInterviewDate: "2024-06-01" };
    for (const rule of ["national.outcome", "national.admissibility", "national.discontinue"])
      expect(ask({ rule, facts }).status).toBe("finding-needed");
  });
});
