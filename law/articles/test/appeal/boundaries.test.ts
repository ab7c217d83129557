import { isoOf } from "@keten/calendar";
import { law } from "@keten/law";
import { type Answer, day, evaluate, lengthText, type QuestionJson, questionFromJson } from "@keten/law-language";
import { describe, expect, it } from "vitest";

const TODAY = day("2026-11-21");
function ask(rule: string, facts: QuestionJson["facts"], on = "2026-11-21"): Answer {
  const read = questionFromJson(law, { rule, facts, on, knownOn: "2026-11-21" }, TODAY);
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message.en).join("; "));
  return evaluate(law, read.question);
}
const value = ({ outcome }: Answer) =>
  typeof outcome === "object" && outcome !== null && "value" in outcome ? outcome.value : outcome;
const length = (facts: QuestionJson["facts"]) => lengthText(ask("asylum.appeal-length", facts).outcome as object);
const suspensive = (facts: QuestionJson["facts"]) => value(ask("asylum.appeal-suspensive", facts));

const BEFORE = "2026-06-11";
const SINCE = "2026-06-12";

describe("12 June 2026 in appeals", () => {
  it("changes the appeal term of these decisions and no other", () => {
    const kinds: [kind: string, procedure: string | null, before: string, since: string][] = [
      ["unfounded", "general", "P1W", "P2W"],
      ["unfounded", "extended", "P4W", "P2W"],
      ["withdrawal", null, "P4W", "P2W"],
      ["subsidiary-granted", null, "P4W", "P2W"],
      ["family-refused", null, "P4W", "P2W"],
      ["manifestly-unfounded", null, "P1W", "P1W"],
      ["inadmissible", null, "P1W", "P1W"],
      ["not-considered", null, "P1W", "P1W"],
      ["discontinued", null, "P1W", "P1W"],
      ["transfer", null, "P1W", "P1W"],
    ];
    for (const [decisionKind, procedure, before, since] of kinds) {
      const facts = { decisionKind, ...(procedure ? { procedure } : {}) };
      const of = [BEFORE, SINCE].map((decisionDate) => length({ ...facts, decisionDate }));
      expect(of, decisionKind).toEqual([before, since]);
    }
  });

  it("gives a right to stay where only the old law took it, and takes it where only the Regulation does", () => {
    const flips: [facts: Record<string, unknown>, before: boolean, since: boolean][] = [
      [{ decisionKind: "inadmissible", inadmissibilityGround: "protected-in-member-state" }, false, true],
      [{ decisionKind: "inadmissible", inadmissibilityGround: "safe-third-country" }, true, true],
      [{ decisionKind: "inadmissible", inadmissibilityGround: "no-new-elements" }, false, false],
      [{ decisionKind: "manifestly-unfounded", procedure: "normal" }, false, true],
      [{ decisionKind: "manifestly-unfounded", procedure: "accelerated" }, false, false],
      [{ decisionKind: "unfounded", procedure: "accelerated" }, true, false],
      [{ decisionKind: "unfounded", procedure: "normal" }, true, true],
      [{ decisionKind: "unfounded", procedure: "border", unaccompanied: false }, true, false],
      [{ decisionKind: "unfounded", procedure: "border", unaccompanied: true }, true, true],
      [{ decisionKind: "withdrawal", withdrawalGround: "security-danger" }, true, false],
      [{ decisionKind: "withdrawal", withdrawalGround: "cessation" }, true, true],
      [{ decisionKind: "discontinued" }, false, false],
      [{ decisionKind: "not-considered" }, false, false],
    ];
    for (const [facts, before, since] of flips)
      expect(
        [BEFORE, SINCE].map((decisionDate) => suspensive({ procedure: "normal", ...facts, decisionDate })),
        JSON.stringify(facts),
      ).toEqual([before, since]);
  });

  it("shortens the further appeal after a fast decision", () => {
    const facts = { decisionKind: "inadmissible", decisionDate: "2026-05-01" };
    const of = (courtRulingDate: string) =>
      lengthText(ask("asylum.further-appeal-length", { ...facts, courtRulingDate }).outcome as object);
    expect([of(BEFORE), of(SINCE)]).toEqual(["P4W", "P2W"]);
  });
});

describe("staying during the appeal", () => {
  const stay = (facts: QuestionJson["facts"], on: string) => value(ask("asylum.stay-pending-appeal", facts, on));
  const accelerated = { decisionKind: "manifestly-unfounded", procedure: "accelerated", decisionDate: "2026-09-01" };
  it("lasts a week without a request, and not a day longer", () => {
    expect(stay(accelerated, "2026-09-08")).toBe("request-pending");
    expect(stay(accelerated, "2026-09-09")).toBe("not-suspended");
  });
  it("goes on with a request made on the last day, and not with one of the day after", () => {
    const asked = (interimReliefRequestDate: string) =>
      stay({ ...accelerated, interimReliefRequestDate }, "2026-10-01");
    expect([asked("2026-09-08"), asked("2026-09-09")]).toEqual(["request-pending", "not-suspended"]);
  });
  it("ends with the ruling on the appeal, on the day itself", () => {
    const facts = {
      decisionKind: "unfounded",
      procedure: "normal",
      decisionDate: "2026-09-01",
      appealDate: "2026-09-10",
      courtRulingDate: "2026-12-01",
    };
    expect([stay(facts, "2026-11-30"), stay(facts, "2026-12-01")]).toEqual(["suspended", "not-suspended"]);
  });
  it("ends when the request is refused", () => {
    const asked = { ...accelerated, interimReliefRequestDate: "2026-09-03" };
    expect(stay({ ...asked, interimRelief: "refused" }, "2026-09-20")).toBe("not-suspended");
    expect(stay({ ...asked, interimRelief: "granted" }, "2026-09-20")).toBe("allowed");
  });
  it("bars the removal on exactly the days on which it holds", () => {
    const facts = { ...accelerated, decisionDate: "2026-08-18", returnDecisionDate: "2026-08-18" };
    const removal = (on: string) => ask("return.removal", facts, on);
    expect(removal("2026-08-25").outcome).toBe("barred");
    // The next day the guarantee is silent, and the rule asks what else matters.
    expect(removal("2026-08-26").status).toBe("missing");
  });
});

describe("penalties for deciding late", () => {
  const late = (noticeOfDefaultDate: string, decisionDate: string) =>
    ask("family.late-penalty", { familyTermEnd: "2018-01-01", noticeOfDefaultDate, decisionDate }, decisionDate)
      .outcome;
  it("rise by day, by band, up to 42 days", () => {
    const first = day("2024-09-17");
    const owed = Array.from({ length: 50 }, (_, days) => late("2024-09-02", isoOf(first + days)));
    expect(owed[0]).toBe(0);
    const steps = owed.slice(1).map((sum, index) => Number(sum) - Number(owed[index]));
    expect(steps).toEqual([
      ...Array<number>(14).fill(2300),
      ...Array<number>(14).fill(3500),
      ...Array<number>(14).fill(4500),
      ...Array<number>(7).fill(0),
    ]);
    expect(owed.at(-1)).toBe(144_200);
  });
  it("have the amounts of the year of the notice, and end on 15 April 2025", () => {
    const tenDays = (notice: string) => late(notice, isoOf(day(notice) + 25));
    expect([tenDays("2018-12-31"), tenDays("2019-01-01")]).toEqual([20_000, 23_000]);
    expect([tenDays("2025-04-14"), tenDays("2025-04-15")]).toEqual([23_000, 0]);
  });
  it("of the IND itself end for asylum on 11 July 2020", () => {
    const facts = { applicationDate: "2019-11-01", nationality: "TUR", decisionDate: "2020-08-30" };
    const of = (noticeOfDefaultDate: string) =>
      ask("asylum.authority-penalty", { ...facts, noticeOfDefaultDate }, "2020-09-01").outcome;
    expect(Number(of("2020-07-10"))).toBeGreaterThan(0);
    expect(of("2020-07-11")).toBe(0);
  });
});

describe("28 March 2025", () => {
  it("lets the three extra months stand without the nine", () => {
    const due = (individualExtensionDate: string, applicationDate = "2025-01-15") => {
      const facts = { applicationDate, nationality: "TUR", individualExtension: "careful", individualExtensionDate };
      return isoOf(ask("asylum.decision-term", facts).due as number);
    };
    expect([due("2025-03-27"), due("2025-03-28")]).toEqual(["2025-07-15", "2025-10-15"]);
    // After the nine months the same three months were possible before that day too.
    expect(due("2025-03-27", "2023-12-30")).toBe(due("2025-03-28", "2023-12-30"));
  });
});

describe("bad input", () => {
  it("refuses an appeal of before the decision", () => {
    const facts = {
      decisionDate: "2026-09-01",
      decisionKind: "unfounded",
      procedure: "normal",
      appealDate: "2026-08-31",
    };
    expect(ask("asylum.stay-pending-appeal", facts)).toMatchObject({
      status: "refused",
      warnings: [{ code: "contradictory-dates" }],
    });
  });
  it("asks for the ground of inadmissibility rather than take the worst", () => {
    for (const decisionDate of [BEFORE, SINCE])
      expect(ask("asylum.appeal-suspensive", { decisionDate, decisionKind: "inadmissible" })).toMatchObject({
        status: "missing",
      });
  });
});
