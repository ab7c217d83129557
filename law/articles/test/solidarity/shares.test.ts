import { law } from "@keten/law";
import { day, evaluate, type QuestionJson, questionFromJson } from "@keten/law-language";
import { describe, expect, it } from "vitest";

const ask = (rule: string, facts: QuestionJson["facts"], more: Partial<QuestionJson> = {}) => {
  const read = questionFromJson(law, { rule, facts: facts ?? {}, on: "2026-11-21", ...more }, day("2026-11-21"));
  if ("problems" in read) return { status: "bad", codes: read.problems.map(({ code }) => code) };
  return evaluate(law, read.question);
};
const number = (...given: Parameters<typeof ask>) => (ask(...given) as { outcome: number }).outcome;

describe("the key", () => {
  it("gives all States together the whole pool", () => {
    const states = [
      { statePopulation: 18, stateGdp: 1000 },
      { statePopulation: 84, stateGdp: 4300 },
      { statePopulation: 348, stateGdp: 12700 },
    ];
    const whole = { allPopulation: 450, allGdp: 18000 };
    const sum = states.reduce((all, one) => all + number("solidarity.key", { ...one, ...whole }), 0);
    expect(sum).toBeCloseTo(1, 12);
  });
  it("lies between the share in people and the share in money", () => {
    const key = number("solidarity.key", { statePopulation: 18, allPopulation: 450, stateGdp: 1000, allGdp: 18000 });
    expect(key).toBeGreaterThan(0.04);
    expect(key).toBeLessThan(1000 / 18000);
  });
  it("asks for what is not known and refuses what cannot be", () => {
    expect(ask("solidarity.key", { statePopulation: 18 }).status).toBe("missing");
    expect(ask("solidarity.share", { solidarityYear: "2026", fairShare: 1.1 })).toMatchObject({ status: "bad" });
  });
});

describe("the pool of 2026", () => {
  it("was not known before the Council act", () => {
    const known = (knownOn: string) =>
      ask("solidarity.pool", { solidarityYear: "2026" }, { knownOn, on: "2026-06-12" }) as { outcome: unknown };
    expect(known("2025-12-21").outcome).toMatchObject({ value: null });
    expect(known("2025-12-22").outcome).toMatchObject({ value: 21_000, money: 42_000_000_000 });
  });
  it("keeps the ratio of twenty thousand euros a person", () => {
    const each = number("solidarity.person-value", {});
    expect(21_000 * each).toBe(42_000_000_000);
    expect(1_095 * each).toBe(2_190_000_000);
  });
  it("deducts only what the Council recorded", () => {
    const share = (deductedShare?: number) =>
      number("solidarity.share", {
        solidarityYear: "2026",
        fairShare: 0.05,
        ...(deductedShare === undefined ? {} : { deductedShare }),
      });
    expect([share(), share(0), share(0.4), share(1)]).toEqual([1050, 1050, 630, 0]);
  });
});

describe("offsets and relocation", () => {
  it("are owed up to the higher of two numbers", () => {
    const owed = (pledgedRelocations: number, referenceRelocations: number) =>
      number("solidarity.offsets", { pledgedRelocations, referenceRelocations });
    expect(owed(29_999, 30_000)).toBe(1);
    expect(owed(30_000, 50_000)).toBe(0);
    expect(owed(30_000, 50_010)).toBeCloseTo(6, 6);
  });
  it("begin with the Regulation", () => {
    const facts = { relocationFileOn: "2026-06-30", alreadyProtected: false };
    expect(ask("relocation.confirm-term", facts).status).toBe("refused");
    expect(ask("relocation.confirm-term", { ...facts, relocationFileOn: "2026-07-01" })).toMatchObject({
      status: "decided",
      due: day("2026-07-08"),
    });
  });
  it("count from the confirmation, or from the day on which silence confirmed", () => {
    const due = (facts: Record<string, unknown>) =>
      (
        ask("relocation.transfer-term", { relocationFileOn: "2026-09-01", alreadyProtected: false, ...facts }) as {
          due: number;
        }
      ).due;
    expect(due({})).toBe(day("2026-10-06"));
    expect(due({ relocationConfirmedOn: "2026-09-03" })).toBe(day("2026-10-01"));
    expect(due({ suspensionEndedOn: "2026-11-02" })).toBe(day("2026-11-30"));
  });
});

describe("a Council decision in a crisis", () => {
  const until = (crisisProlonged?: string) =>
    (
      ask("crisis.duration", { crisisDecidedOn: "2026-09-01", ...(crisisProlonged ? { crisisProlonged } : {}) }) as {
        due: number;
      }
    ).due;
  it("lasts three months and at most twelve", () => {
    expect([until(), until("confirmed"), until("new-decision"), until("confirmed-again")]).toEqual(
      ["2026-12-01", "2027-03-01", "2027-06-01", "2027-09-01"].map(day),
    );
  });
  it("covers asylum wishes of its own days only", () => {
    const due = (madeDate: string) =>
      (ask("crisis.registration-term", { crisisDecidedOn: "2026-09-01", madeDate }) as { due: number | null }).due;
    expect(due("2026-08-31")).toBeNull();
    expect(due("2026-09-01")).toBe(day("2026-09-29"));
    expect(due("2026-12-01")).toBe(day("2026-12-29"));
    expect(due("2026-12-02")).toBeNull();
  });
});
