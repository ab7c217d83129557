import { law } from "@keten/law";
import type { FactValue, FindingRecord, Rule } from "@keten/law-language";
import { describe, expect, it } from "vitest";
import { answerOf, drawsFor, interestingFor } from "./support/ask.js";

/** Facts that contradict each other, and days before any law, are refused whatever was decided without them. */
const REFUSES = /^(contradictory-|no-law-)/;
/** How often an answer came before everything was known. */
let early = 0;
const RUNS = Math.ceil(3000 / law.rules.length);

describe.each(law.rules.map((rule): [string, Rule] => [rule.id, rule]))("unknown is never no: %s", (_, rule) => {
  const random = drawsFor(rule, 21);
  const names = interestingFor(rule).facts.map(({ id }) => id);
  const ask = (facts: Record<string, FactValue>, on: number, knownOn: number, findings: FindingRecord[]) =>
    answerOf(rule.id, facts, { on, knownOn, view: "policy", strict: true, findings });
  /** The part of the outcome that the rule itself gives. */
  const main = (answer: ReturnType<typeof ask>) => {
    const { outcome } = answer;
    const parts = outcome as { value?: unknown; due?: unknown } | null;
    return Object.keys(rule.alongside).length > 0 && parts !== null ? (parts.value ?? parts.due ?? null) : outcome;
  };

  it("what is decided stays so, whatever else becomes known", () => {
    for (let run = 0; run < RUNS; run++) {
      const whole = random.facts();
      const facts = Object.fromEntries(Object.entries(whole).filter(() => random.below(3) > 0));
      const on = random.day();
      const knownOn = random.day();
      const findings = random.findings();
      const answer = ask(facts, on, knownOn, findings);
      if (answer.status !== "decided") continue;
      for (let turn = 0; turn < 4; turn++) {
        const others = turn === 0 ? whole : random.facts();
        const more = ask({ ...others, ...facts }, on, knownOn, findings);
        // Days that contradict each other are refused before the rule is asked.
        if (more.status === "refused" && more.warnings.every(({ code }) => REFUSES.test(code))) continue;
        if (Object.keys(facts).length < names.length) early++;
        expect([more.status, main(more)], JSON.stringify({ facts, others, on, knownOn })).toEqual([
          "decided",
          main(answer),
        ]);
      }
    }
  });

  it("what is open asks for facts of the rule that were not given, and answers lead to a decision", () => {
    for (let run = 0; run < Math.ceil(RUNS / 4); run++) {
      const whole = random.facts();
      const on = random.day();
      const knownOn = random.day();
      const findings = random.findings();
      const end = ask(whole, on, knownOn, findings);
      let facts: Record<string, FactValue> = {};
      let answer = ask(facts, on, knownOn, findings);
      for (let turn = 0; answer.status === "missing" && turn < 50; turn++) {
        const next = answer.missing.find(({ fact }) => fact !== undefined)?.fact as string;
        expect(facts).not.toHaveProperty(next);
        const value = whole[next] ?? ({ state: "absent" } as const);
        facts = { ...facts, [next]: value };
        answer = ask(facts, on, knownOn, findings);
      }
      expect(answer.status).not.toBe("missing");
      if (answer.status === "decided" && end.status === "decided") expect(main(answer)).toEqual(main(end));
    }
  });
});

describe("answers", () => {
  it("often need not everything", () => expect(early).toBeGreaterThan(law.rules.length));
});
