import { law } from "@keten/law";
import { day, evaluate, type QuestionJson, questionFromJson } from "@keten/law-language";
import { describe, expect, it } from "vitest";

const today = day("2026-11-21");
const ask = (rule: string, facts: QuestionJson["facts"], more: Partial<QuestionJson> = {}) => {
  const read = questionFromJson(law, { rule, facts: facts ?? {}, on: "2026-11-21", ...more }, today);
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message.en).join("; "));
  return evaluate(law, read.question);
};
const outcome = (...given: Parameters<typeof ask>) => ask(...given).outcome;
const due = (...given: Parameters<typeof ask>) => ask(...given).due;

describe("the first day of the Regulation on asylum and migration management", () => {
  const law = "responsibility.law";
  it.each([
    ["2014-01-01", "dublin-iii"],
    ["2026-06-11", "dublin-iii"],
    ["2026-06-12", "dublin-iii"],
    ["2026-06-30", "dublin-iii"],
    ["2026-07-01", "migration-management"],
  ])("registered on %s: %s", (registrationDate, expected) => {
    expect(outcome(law, { registrationDate })).toBe(expected);
  });

  it("moves with the reform, on the disputed days only", () => {
    const reforms = ["responsibility-from-12-june"];
    expect(outcome(law, { registrationDate: "2026-06-11" }, { reforms })).toBe("dublin-iii");
    expect(outcome(law, { registrationDate: "2026-06-12" }, { reforms })).toBe("migration-management");
    expect(outcome(law, { registrationDate: "2026-07-01" }, { reforms })).toBe("migration-management");
  });

  it("warns of the conflict on the disputed days, and on no other", () => {
    const warned = (registrationDate: string) =>
      ask(law, { registrationDate }).warnings.some(({ code }) => code === "sources-conflict");
    expect(["2026-06-11", "2026-06-12", "2026-06-30", "2026-07-01"].map(warned)).toEqual([false, true, true, false]);
  });

  it("changes the term for a request with it", () => {
    const facts = { applicationDate: "2026-06-29", hitDate: "2026-06-29" };
    const rule = "responsibility.take-charge-term";
    expect(due(rule, { ...facts, registrationDate: "2026-06-30" })).toBe(day("2026-08-29"));
    expect(due(rule, { ...facts, registrationDate: "2026-07-01" })).toBe(day("2026-07-29"));
    const reforms = ["responsibility-from-12-june"];
    expect(due(rule, { ...facts, registrationDate: "2026-06-30" }, { reforms })).toBe(day("2026-07-29"));
  });

  it("knows no law on responsibility of before Dublin III", () => {
    expect(ask(law, { registrationDate: "2013-12-31" }).status).toBe("refused");
  });
});

describe("the order of the criteria", () => {
  const none = {
    registrationDate: "2026-09-01",
    unaccompanied: false,
    familyInState: "none",
    familyWouldSplit: false,
    dependentRelation: false,
    documentOfState: "none",
    diplomaDate: null,
    visaFreeEntry: false,
    inTransitArea: false,
    provenEntry: "none",
  };
  const steps: [string, Record<string, unknown>][] = [
    ["family-protected", { familyInState: "protected", writtenWish: true }],
    ["family-together", { familyWouldSplit: true }],
    ["document", { documentOfState: "visa", documentEnd: "2026-12-01" }],
    ["diploma", { diplomaDate: "2025-07-01" }],
    ["visa-free", { visaFreeEntry: true }],
    ["transit", { inTransitArea: true }],
    ["irregular-entry", { provenEntry: "irregular", entryDate: "2026-08-01" }],
  ];
  it.each(
    steps.map(([ground], index) => [ground, index] as const),
  )("%s goes before all that follow", (ground, index) => {
    const facts = Object.assign({}, none, ...steps.slice(index).map(([, given]) => given));
    expect(outcome("responsibility.criterion", facts)).toBe(ground);
  });
  it("asks what comes first, and never takes what is unknown for no", () => {
    const answer = ask("responsibility.criterion", { registrationDate: "2026-09-01" });
    expect(answer.status).toBe("missing");
    expect(answer.missing[0]).toMatchObject({ fact: "unaccompanied" });
    expect(ask("responsibility.criterion", { ...none, documentOfState: "?" }).status).toBe("missing");
  });
});

describe("terms between States", () => {
  const chain = {
    registrationDate: "2026-08-10",
    requestKind: "take-charge",
    hitDate: "2026-08-12",
    requestDate: "2026-09-14",
  };
  it("takes silence for acceptance the day after the term, not on its last day", () => {
    const rule = "responsibility.acceptance-day";
    expect(outcome(rule, chain, { on: "2026-09-28" })).toMatchObject({ value: null });
    expect(outcome(rule, chain, { on: "2026-09-29" })).toMatchObject({ value: day("2026-09-28") });
  });
  it("makes the Netherlands responsible the day after a transfer term that passed unused", () => {
    const rule = "responsibility.netherlands-since";
    expect(outcome(rule, chain, { on: "2027-03-30" })).toBeNull();
    expect(outcome(rule, chain, { on: "2027-03-31" })).toBe(day("2027-03-31"));
    expect(outcome(rule, { ...chain, transferredOn: "2027-03-30" }, { on: "2027-04-10" })).toBeNull();
  });
  it("starts the term to decide when the Netherlands becomes responsible", () => {
    const since = outcome("responsibility.netherlands-since", {
      registrationDate: "2024-05-01",
      applicationDate: "2024-05-01",
      requestKind: "take-charge",
      requestDate: "2024-08-02",
    });
    expect(since).toBe(day("2024-08-02"));
    const facts = { applicationDate: "2024-05-01", nationality: "ERI" };
    const answer = (responsibleSince: string | null) =>
      due("asylum.decision-term", { ...facts, responsibleSince }, { view: "court", knownOn: "2025-03-05" });
    expect(answer("2024-08-02")).toBe(day("2025-02-02"));
    expect(answer(null)).toBe(day("2024-11-01"));
  });
  it("does not let an unused Council decision change anything", () => {
    const rule = "responsibility.take-charge-term";
    const facts = { registrationDate: "2026-09-01" };
    expect(due(rule, facts)).toBe(due(rule, { ...facts, crisisHere: false }));
    expect(due(rule, { ...facts, crisisHere: true })).toBe(day("2027-01-04"));
  });
});

describe("bad input", () => {
  it("names a reply of before the request", () => {
    const answer = ask("responsibility.acceptance-day", {
      registrationDate: "2026-08-10",
      requestKind: "take-charge",
      requestDate: "2026-09-14",
      replyKind: "accepted",
      replyDate: "2026-09-13",
    });
    expect(answer.status).toBe("refused");
    expect(answer.warnings.map(({ code }) => code)).toContain("contradictory-dates");
  });
  it("gives no transfer without the findings of a person", () => {
    const facts = {
      registrationDate: "2026-09-01",
      unaccompanied: false,
      requestKind: "take-charge",
      requestDate: "2026-09-10",
      replyKind: "accepted",
      replyDate: "2026-09-21",
    };
    expect(ask("responsibility.transfer-decision", facts).status).toBe("finding-needed");
  });
});

describe("detention for a transfer", () => {
  const facts = {
    registrationDate: "2026-09-01",
    requestKind: "take-charge",
    transferDetainedOn: "2026-09-01",
    requestDate: "2026-09-10",
    replyKind: "accepted",
    replyDate: "2026-09-15",
    decisionDate: "2026-09-20",
  };
  const mustEnd = (on: string, more: Record<string, unknown> = {}) =>
    outcome("responsibility.detention-must-end", { ...facts, ...more }, { on }) as { value: boolean };

  it("ends the day after the five weeks, a Sunday or holiday notwithstanding", () => {
    expect(mustEnd("2026-10-20").value).toBe(false);
    expect(mustEnd("2026-10-21").value).toBe(true);
    expect(due("responsibility.detained-transfer-term", { ...facts, replyDate: "2026-09-13" })).toBe(day("2026-10-18"));
  });
  it("ends where the decision came a day too late, not on the last day", () => {
    expect(mustEnd("2026-10-01", { decisionDate: "2026-09-29" }).value).toBe(false);
    expect(mustEnd("2026-10-01", { decisionDate: "2026-09-30" }).value).toBe(true);
    expect(mustEnd("2026-09-29", { decisionDate: null }).value).toBe(false);
    expect(mustEnd("2026-09-30", { decisionDate: null }).value).toBe(true);
  });
  it("says nothing of who is not detained", () => {
    expect(mustEnd("2027-12-01", { transferDetainedOn: null }).value).toBe(false);
  });
});
