import { law } from "@keten/law";
import { day, evaluate, type QuestionJson, questionFromJson } from "@keten/law-language";
import { describe, expect, it } from "vitest";

const TODAY = day("2026-11-21");
const ask = (rule: string, facts: Record<string, unknown>, rest: Partial<QuestionJson> = {}) => {
  const read = questionFromJson(law, { rule, facts, on: "2026-08-31", ...rest }, TODAY);
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message.en).join("; "));
  return evaluate(law, read.question);
};
const OLD = "2026-06-11";
const NEW = "2026-06-12";

describe("the permit on the day the Pact begins", () => {
  const facts = { applicationDate: "2025-09-01", grantedStatus: "refugee", permitStaySince: "2020-01-01" };
  it.each([
    ["permit.duration", { months: 60 }, { months: 36 }],
    ["permit.start", day("2025-09-01"), day("2026-06-13")],
    ["permit.document-end", day("2030-09-01"), day("2029-06-13")],
    ["permit.expiry", "renew-permit", "renew-document"],
    ["permit.ground", "vw-29-1-a", "vw-29"],
    ["permit.indefinite-from", day("2025-01-01"), null],
  ])("changes %s", (rule, before, since) => {
    const on = (decisionDate: string) => ask(rule, { ...facts, decisionDate }).outcome;
    expect([on(OLD), on(NEW)]).toEqual([before, since]);
  });
  it("was not known to change before the acts were adopted", () => {
    const seen = (knownOn: string) => ask("permit.duration", { decisionDate: NEW }, { knownOn }).outcome;
    expect([seen("2026-05-25"), seen("2026-05-26")]).toEqual([{ months: 60 }, { months: 36 }]);
  });
});

describe("withdrawal", () => {
  const grounds = ["ceased", "excluded", "misrepresented", "security-danger", "serious-crime"];
  const withdraw = (grantedStatus: string, ground: string, rest = {}) =>
    (
      ask(
        "permit.withdrawal",
        {
          decisionDate: "2026-08-31",
          grantedStatus,
          withdrawalIntentionDate: "2026-07-01",
          withdrawalViewDate: "2026-07-15",
          brokenTieProtected: false,
          ...rest,
        },
        {
          findings: [
            {
              finding: "withdrawalGround",
              answer: ground,
              by: "M. de Vries",
              role: "IND",
              motivation: "Shown in this case.",
              on: "2026-08-20",
              second: { by: "A. Bakker", role: "IND", on: "2026-08-21" },
            },
          ],
        },
      ).outcome as { value: string }
    ).value;
  it("follows the grounds of each status", () => {
    expect(grounds.map((ground) => withdraw("refugee", ground))).toEqual(grounds.map(() => "must-withdraw"));
    expect(grounds.map((ground) => withdraw("subsidiary", ground))).toEqual([
      "must-withdraw",
      "must-withdraw",
      "must-withdraw",
      "keep",
      "keep",
    ]);
    expect(withdraw("family-following", "family-tie-broken")).toBe("may-withdraw");
    expect(withdraw("family-following", "sponsor-withdrawn")).toBe("must-withdraw");
    expect(withdraw("refugee", "family-tie-broken")).toBe("keep");
  });
  it("spares the family member whose tie broke by death or violence", () => {
    expect(withdraw("family-following", "family-tie-broken", { brokenTieProtected: true })).toBe("keep");
  });
  it("waits for the intention and for the six weeks, whoever asks", () => {
    const facts = { decisionDate: "2026-08-31", grantedStatus: "refugee" };
    const at = (on: string, more = {}) => ask("permit.withdrawal", { ...facts, ...more }, { on });
    expect(at("2026-08-31").outcome).toMatchObject({ value: "intention-first" });
    const told = { withdrawalIntentionDate: "2026-07-06" };
    expect(at("2026-08-17", told).outcome).toMatchObject({ value: "await-view" });
    expect(at("2026-08-18", told).status).toBe("finding-needed");
  });
  it("needs a second person", () => {
    const read = questionFromJson(
      law,
      {
        rule: "permit.withdrawal",
        facts: { decisionDate: "2026-08-31" },
        on: "2026-08-31",
        findings: [
          {
            finding: "withdrawalGround",
            answer: "ceased",
            by: "M. de Vries",
            role: "IND",
            motivation: "Alone.",
            on: "2026-08-20",
          },
        ],
      },
      TODAY,
    );
    expect("problems" in read && read.problems.map(({ code }) => code)).toEqual(["finding-second-person"]);
  });
  it("is not answered for days that nobody checked", () => {
    const answer = ask(
      "permit.withdrawal",
      { decisionDate: "2026-09-02", grantedStatus: "refugee" },
      { on: "2026-09-02" },
    );
    expect(answer.status).toBe("refused");
  });
});

describe("a view that comes before the intention", () => {
  it("is told as days that contradict each other", () => {
    const answer = ask("permit.withdrawal", {
      decisionDate: "2026-08-31",
      grantedStatus: "refugee",
      withdrawalIntentionDate: "2026-07-06",
      withdrawalViewDate: "2026-07-05",
    });
    expect(answer.warnings.map(({ code }) => code)).toContain("contradictory-dates");
  });
});
